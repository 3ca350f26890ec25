import { request } from "node:http";

/** What one question of a load came to. */
export interface Asked {
  /** Milliseconds since the load began. */
  readonly at: number;
  readonly milliseconds: number;
  /** The status, or why there is none. */
  readonly status: number | string;
  readonly retryAfter: string | undefined;
  readonly codes: readonly string[];
  readonly total: number | undefined;
}

/** A number of clients that ask one question after another. */
export interface Load {
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

let question = 0;

/**
 * The question whose answer is every dated meeting: each time of another day before them all, so that no answer comes
 * from memory.
 */
function nextQuestion(): string {
  question += 1;
  const day = new Date(Date.UTC(1900, 0, question)).toISOString().slice(0, 10);
  const query =
    "query ($day: Date!) { meetings(where: { startDate: { gte: $day } }, first: 5) { totalCount nodes { title } } }";
  return JSON.stringify({ query, variables: { day } });
}

/** Asks the question once, on a connection of its own. */
export function askOnce(address: string, started = performance.now()): Promise<Asked> {
  const { hostname, port } = new URL(address);
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (rest: Omit<Asked, "at" | "milliseconds">) =>
      resolve({ at: began - started, milliseconds: performance.now() - began, ...rest });
    const failed = (error: NodeJS.ErrnoException) =>
      end({ status: error.code ?? error.message, retryAfter: undefined, codes: [], total: undefined });
    const headers = { "content-type": "application/json" };
    const asked = request({ hostname, port, path: "/graphql", method: "POST", headers, agent: false });
    asked.on("error", failed);
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", failed);
      response.on("end", () => {
        const { data, errors = [] } = JSON.parse(text);
        end({
          status: response.statusCode ?? 0,
          retryAfter: response.headers["retry-after"],
          codes: errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
          total: data?.meetings?.totalCount,
        });
      });
    });
    asked.end(nextQuestion());
  });
}

/** Starts so many clients against a program. */
export function startLoad(address: string, clients: number): Load {
  const asked: Asked[] = [];
  const started = performance.now();
  let running = true;
  const client = async () => {
    while (running) {
      asked.push(await askOnce(address, started));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const clientsDone = Promise.all(Array.from({ length: clients }, client));
  return {
    asked,
    stop: async () => {
      running = false;
      await clientsDone;
    },
  };
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until this holds, asked every 50; Infinity when it does not within the time. */
export async function until(holds: () => Promise<boolean>, longest: number): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < longest) {
    if (await holds()) return performance.now() - started;
    await pause(50);
  }
  return Number.POSITIVE_INFINITY;
}
