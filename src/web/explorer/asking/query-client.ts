import { QueryCache, QueryClient } from "@tanstack/react-query";
import { setKeyNeed } from "../access/key-needed.js";
import { AskError } from "./ask.js";

const firstWait = 1_000;
const longestWait = 15_000;

/** How long until the next try, after so many that failed. */
export function waitAfter(failures: number): number {
  return Math.min(longestWait, firstWait * 2 ** failures);
}

/** Answers are kept as long as the page is open: the graph changes only when a new data set is loaded. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof AskError && error.code === "UNAUTHENTICATED") setKeyNeed(error.message);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: "always", // a server on this machine answers without a network
      refetchOnWindowFocus: false,
      retry: (_failures, error) => error instanceof AskError && error.passing,
      retryDelay: waitAfter,
    },
  },
});
