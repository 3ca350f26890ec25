/** One hostile request, as it goes over the wire. */
export interface Hostile {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
  /** What is written to the socket in place of a request. */
  readonly raw?: string | Buffer;
}

/** A POST to `/graphql` with this body as JSON. */
export function posted(name: string, body: unknown, headers: Hostile["headers"] = {}): Hostile {
  return {
    name,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  };
}

/** A query with its variables. */
export function query(name: string, text: string, variables?: unknown): Hostile {
  return posted(name, { query: text, variables });
}
