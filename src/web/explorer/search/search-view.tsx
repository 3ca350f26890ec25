import type { JSX } from "react";
import { useAnswer } from "../asking/use-answer.js";
import { type NodeKind, SearchDocument } from "../generated/operations.js";
import { worded } from "../parts/words.js";
import { TextField } from "../state/text-field.js";
import { useViewState } from "../state/view-state.js";
import { ViewFrame } from "../view/view-frame.js";
import { Results, searchedKinds } from "./results.js";

const first = 50;
const isKind = (word: string): word is NodeKind => searchedKinds.some((kind) => kind === word);

/** Search on a page of its own, narrowed by kind. */
export function SearchView(): JSX.Element {
  const { read, change } = useViewState();
  const query = read("q");
  const chosen = read("kind");
  const all = { query, kinds: searchedKinds, first };
  const { data } = useAnswer(SearchDocument, all, { enabled: query !== "" });
  const kinds = isKind(chosen) ? [chosen] : searchedKinds;
  return (
    <ViewFrame
      title="Search"
      lead="Names in any common spelling and language, words of titles, the beginnings of words, slips of the pen."
      question={{ operation: SearchDocument, variables: { query, kinds, first } }}
      table={
        data && {
          name: "search",
          columns: ["id", "score", "found in", "text"],
          rows: data.search.edges.map(({ node, score, matches }) => [
            node.id,
            score,
            matches[0]?.field ?? null,
            matches[0]?.text ?? null,
          ]),
        }
      }
      controls={
        <form className="controls" aria-label="Search" onSubmit={(event) => event.preventDefault()}>
          <TextField name="q" label="Search for" placeholder="Kenya, UNHCR, Rome declar …" />
          <fieldset className="kinds">
            <legend className="unseen">Kind</legend>
            <KindButton label="All" on={!isKind(chosen)} choose={() => change({ kind: null })} />
            {data?.search.counts
              .filter(({ kind }) => isKind(kind))
              .map(({ kind, count }) => (
                <KindButton
                  key={kind}
                  label={`${worded(kind)} ${count}`}
                  on={kind === chosen}
                  choose={() => change({ kind })}
                />
              ))}
          </fieldset>
        </form>
      }
    >
      <Results query={query} kinds={kinds} first={first} />
    </ViewFrame>
  );
}

interface KindButtonProps {
  readonly label: string;
  readonly on: boolean;
  readonly choose: () => void;
}

function KindButton({ label, on, choose }: KindButtonProps): JSX.Element {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={choose}>
      {label}
    </button>
  );
}
