import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../generated/operations.js";
import { ask } from "./ask.js";

/** An answer, or how far it is. */
export type Answer<Result> = UseQueryResult<Result, Error>;

/** Asks, keeps the answer, and asks again while the server is away. What was there before stays until the next is. */
export function useAnswer<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true }: { readonly enabled?: boolean } = {},
): Answer<Result> {
  return useQuery({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}
