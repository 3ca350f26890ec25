import type { ServerResponse } from "node:http";
import type { Config } from "../../config/config.js";
import type { Handler, PlainRequest } from "../../lib/handler-chain.js";
import { sendFailure } from "../failure.js";
import { scopeOf } from "../request-scope.js";
import { type OperationList, operationId } from "./operation-list.js";

/** What a request says of the operation it asks for: its text, its id, or both. */
interface Asked {
  readonly text: string | undefined;
  readonly id: string | undefined;
}

/** What cannot be understood of a request's naming of its operation. */
class Misnamed extends Error {}

const idForm = /^(?:sha256:)?([0-9a-f]{64})$/;

/**
 * Puts the text in the place of an operation's id (`documentId`, or `extensions.persistedQuery` as Apollo's clients send
 * it), for POST and for GET, whose answer a cache can keep by a short address. Nothing is learnt from clients: ids are
 * those of the list. As `mode` says, operations that are not listed are noted in the log or refused.
 *
 * What is handed on is exactly the text that was looked at, so that no second reading of the request can differ.
 */
export function listedOperations(list: OperationList, mode: Config["offer"]["operations"]): Handler {
  return (request, response, next) => {
    const get = request.method === "GET";
    if (mode === "open" && !(get ? mayNameInAddress(request.url ?? "") : mayNameInBody(request.body))) return next();
    let asked: Asked;
    try {
      asked = get ? inAddress(searchOf(request)) : inBody(request.body);
    } catch (error) {
      if (!(error instanceof Misnamed)) throw error;
      return refuse(response, 400, "BAD_REQUEST", error.message);
    }
    if (asked.text === undefined && asked.id === undefined) return next(); // refused for it by whoever answers
    if (asked.text !== undefined && asked.id !== undefined && operationId(asked.text) !== asked.id) {
      return refuse(response, 400, "BAD_REQUEST", "The operation's id is not the SHA-256 of its text.");
    }
    const known =
      asked.text === undefined ? list.textOf(asked.id ?? "") : mode === "open" ? undefined : list.listed(asked.text);
    if (asked.text === undefined && known === undefined) {
      // The words by which clients know that they may send the text as well.
      return refuse(response, 400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }
    if (mode === "enforce" && known === undefined) {
      const problem =
        "Only listed operations are answered here, and this one is not. The explorer's and the playground's examples are.";
      return refuse(response, 403, "OPERATION_NOT_ALLOWED", problem);
    }
    if (mode === "log" && known === undefined) scopeOf(response).note({ listed: "no" });
    const text = known ?? asked.text ?? "";
    if (get) putInAddress(request, text);
    else request.body = withText(isFields(request.body) ? request.body : {}, text);
    next();
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  code: "BAD_REQUEST" | "PERSISTED_QUERY_NOT_FOUND" | "OPERATION_NOT_ALLOWED",
  message: string,
): void {
  scopeOf(response).note({ errors: code });
  response.setHeader("Cache-Control", "no-store");
  sendFailure(response, status, code, message);
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mayNameInAddress = (url: string) => /documentId|extensions/.test(url);
const mayNameInBody = (body: unknown) => isFields(body) && (body.documentId !== undefined || isFields(body.extensions));

const searchOf = ({ url = "" }: PlainRequest) =>
  new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?")) : "");

function inAddress(search: URLSearchParams): Asked {
  for (const name of ["query", "documentId", "extensions"]) {
    if (search.getAll(name).length > 1) throw new Misnamed(`\`${name}\` may be given once.`);
  }
  const written = search.get("extensions");
  let extensions: unknown;
  try {
    extensions = written === null ? undefined : JSON.parse(written);
  } catch {
    throw new Misnamed("`extensions` is not JSON.");
  }
  return { text: search.get("query") || undefined, id: idIn(search.get("documentId") ?? undefined, extensions) };
}

function inBody(body: unknown): Asked {
  if (!isFields(body)) return { text: undefined, id: undefined };
  const text = typeof body.query === "string" && body.query !== "" ? body.query : undefined;
  return { text, id: idIn(body.documentId, body.extensions) };
}

function idIn(documentId: unknown, extensions: unknown): string | undefined {
  const named = isFields(extensions) ? extensions.persistedQuery : undefined;
  const ids: string[] = [];
  if (documentId !== undefined && documentId !== null) ids.push(idOf(documentId, "documentId"));
  if (named !== undefined && named !== null) {
    if (!isFields(named) || named.version !== 1) throw new Misnamed("`persistedQuery` has to be of version 1.");
    ids.push(idOf(named.sha256Hash, "sha256Hash"));
  }
  if (ids.length === 2 && ids[0] !== ids[1]) throw new Misnamed("The request names two operations.");
  return ids[0];
}

function idOf(written: unknown, name: string): string {
  const id = typeof written === "string" ? idForm.exec(written)?.[1] : undefined;
  if (id === undefined) throw new Misnamed(`\`${name}\` has to be the SHA-256 of an operation in hexadecimal digits.`);
  return id;
}

function putInAddress(request: PlainRequest, text: string): void {
  const search = searchOf(request);
  search.delete("documentId");
  search.set("query", text);
  const extensions = withoutId(JSON.parse(search.get("extensions") ?? "null"));
  if (extensions === undefined) search.delete("extensions");
  else search.set("extensions", JSON.stringify(extensions));
  request.url = `${request.url?.split("?", 1)[0]}?${search}`;
}

function withText({ documentId: _, extensions: written, ...others }: Fields, text: string): Fields {
  const extensions = withoutId(written);
  return { ...others, query: text, ...(extensions !== undefined && { extensions }) };
}

/** What else is in the extensions; undefined: nothing. */
function withoutId(extensions: unknown): unknown {
  if (!isFields(extensions)) return extensions ?? undefined;
  const { persistedQuery: _, ...others } = extensions;
  return Object.keys(others).length === 0 ? undefined : others;
}
