import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { type NodeKind, SearchDocument } from "../generated/operations.js";
import { counted } from "../parts/words.js";
import { Hit } from "./hit.js";
import { usePaused } from "./use-paused.js";

/** The kinds of things that have a page. */
export const searchedKinds: readonly NodeKind[] = [
  "MEETING",
  "STATE",
  "ORGANISATION",
  "THEME",
  "POLICY_FRAMEWORK",
  "PROVISION",
  "DIALOGUE",
  "SERIES",
  "CITY",
];

interface ResultsProps {
  readonly query: string;
  readonly kinds?: readonly NodeKind[];
  readonly first: number;
  readonly onChoose?: (() => void) | undefined;
}

/** What is found, while the question is still being written. */
export function Results({ query, kinds = searchedKinds, first, onChoose }: ResultsProps): JSX.Element | null {
  const asked = usePaused(query.trim());
  const answer = useAnswer(SearchDocument, { query: asked, kinds, first }, { enabled: asked !== "" });
  if (asked === "") return null;
  return (
    <Answered answer={answer}>
      {({ search }) => (
        <>
          <p className="result-count" role="status">
            {search.totalCount === 0
              ? `Nothing is called “${asked}”, or nearly so.`
              : counted(search.totalCount, "result")}
          </p>
          <ul className="hits">
            {search.edges.map((hit) => (
              <li key={hit.node.id}>
                <Hit hit={hit} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Answered>
  );
}
