import { type PackedNetwork, type PackedParticipations, packedNetwork } from "../co-hosting/packed-network.js";
import { type Adjacency, buildAdjacency } from "../paths/adjacency.js";
import { type PackedThemeNetwork, packedThemeNetwork } from "../themes/network.js";

/** Ids side by side, as one text: a single string crosses to another thread at once, a hundred thousand do not. */
export interface PackedColumns {
  readonly first: string;
  readonly second: string;
}

/** Ids hold no white space. */
const separator = "\n";

/** Two lists of ids, packed. */
export function packedColumns(first: readonly string[], second: readonly string[]): PackedColumns {
  return { first: first.join(separator), second: second.join(separator) };
}

function unpackedColumn(column: string): readonly string[] {
  return column === "" ? [] : column.split(separator);
}

export interface CoHostingTask extends PackedColumns, Pick<PackedParticipations, "runs" | "seed"> {
  readonly name: "coHosting";
}
export interface ThemeTask extends PackedColumns {
  readonly name: "themes";
}

/** The edges of the graph by kind: from the first of the columns to the second. */
export interface AdjacencyTask {
  readonly name: "adjacency";
  readonly edges: readonly (PackedColumns & { readonly kind: string })[];
}

/** A long computation: plain, so that it can be sent to a worker thread. */
export type Task = CoHostingTask | ThemeTask | AdjacencyTask;

/** The answers, by the task's name. Ids come back packed as well. */
export interface Answers {
  readonly coHosting: PackedAnswer<PackedNetwork>;
  readonly themes: PackedAnswer<PackedThemeNetwork>;
  readonly adjacency: PackedAdjacency;
}

/** An adjacency whose ids are one text; their numbers are their places in it. */
export type PackedAdjacency = Omit<Adjacency, "ids" | "numbers"> & { readonly ids: string };

/** The adjacency with its ids as a list again. */
export function unpackedAdjacency({ ids, ...arcs }: PackedAdjacency): Adjacency {
  const list = unpackedColumn(ids);
  return { ids: list, numbers: new Map(list.map((id, number) => [id, number])), ...arcs };
}

/** A packed network whose meetings, of which there are many, are one text. */
export type PackedAnswer<Network extends { readonly meetings: readonly string[] }> = Omit<Network, "meetings"> & {
  readonly meetings: string;
};

/** The network with its meetings as a list again. */
export function unpackedAnswer<Network extends { readonly meetings: readonly string[] }>(
  answer: PackedAnswer<Network>,
): Omit<Network, "meetings"> & { readonly meetings: readonly string[] } {
  return { ...answer, meetings: unpackedColumn(answer.meetings) };
}

/** Does a task, in whichever thread it is called. */
export function compute<Name extends Task["name"]>(task: Extract<Task, { readonly name: Name }>): Answers[Name];
export function compute(task: Task): Answers[Task["name"]] {
  if (task.name === "adjacency") return packedAdjacency(task);
  const [first, second] = [unpackedColumn(task.first), unpackedColumn(task.second)];
  const network =
    task.name === "coHosting"
      ? packedNetwork({ actors: first, meetings: second, runs: task.runs, seed: task.seed })
      : packedThemeNetwork(first, second);
  return { ...network, meetings: network.meetings.join(separator) } as Answers[Task["name"]];
}

function packedAdjacency({ edges }: AdjacencyTask): PackedAdjacency {
  const {
    ids,
    numbers: _,
    ...arcs
  } = buildAdjacency(
    edges.flatMap(({ kind, first, second }) => {
      const ends = unpackedColumn(second);
      return unpackedColumn(first).map((from, place) => ({ kind, from, to: ends[place] ?? from }));
    }),
  );
  return { ids: ids.join(separator), ...arcs };
}
