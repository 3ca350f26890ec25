import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../generated/operations.js";
import { ask } from "./ask.js";
import type { Answer } from "./use-answer.js";

interface Page<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

interface Paged {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The largest page that the server gives. */
export const pageSize = 200;
/** A drawing of more than this many meetings says nothing: the exports hold them all. */
const mostPages = 10;

/** Asks page by page; the answer is that of the first page, with the nodes of all in the place of its own. */
export function useAllPages<Item, Result, Variables extends Paged>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, "first" | "after">,
  pageOf: (result: Result) => Page<Item>,
  withNodes: (result: Result, nodes: readonly Item[]) => Result,
): Answer<Result> {
  return useQuery({
    queryKey: [operation.toString(), "all", variables],
    queryFn: async ({ signal }) => {
      const pageAfter = (after: string | null) =>
        ask(operation, { ...variables, first: pageSize, after } as unknown as Variables, signal);
      const first = await pageAfter(null);
      const nodes = [...pageOf(first).nodes];
      let { hasNextPage, endCursor } = pageOf(first).pageInfo;
      for (let pages = 1; hasNextPage && pages < mostPages; pages += 1) {
        const page = pageOf(await pageAfter(endCursor));
        nodes.push(...page.nodes);
        ({ hasNextPage, endCursor } = page.pageInfo);
      }
      return withNodes(first, nodes);
    },
    placeholderData: keepPreviousData,
  });
}
