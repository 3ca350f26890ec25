import type { JSX } from "react";
import type { SearchQuery } from "../generated/operations.js";
import { whenOf } from "../parts/dates.js";
import { placeOf } from "../parts/meeting-list.js";
import { organisationKind, regionWords, worded } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { Marked } from "./marked.js";

export type SearchHit = SearchQuery["search"]["edges"][number];
type Found = SearchHit["node"];

interface HitProps {
  readonly hit: SearchHit;
  readonly onChoose?: (() => void) | undefined;
}

/** One result: its name, what it is, and where what was asked for stands in it. */
export function Hit({ hit, onChoose }: HitProps): JSX.Element {
  const { node, matches } = hit;
  const { name, kind, more } = described(node);
  const match = matches.find(({ text }) => name.endsWith(text));
  const inName = match && shifted(match, name.length - match.text.length);
  const other = inName === undefined ? matches[0] : undefined;
  return (
    <To href={addressOf(node.id)} className="hit" onClick={onChoose}>
      <span className="hit-name">{inName === undefined ? name : <Marked text={name} ranges={inName} />}</span>
      <span className="hit-more">
        {kind}
        {more && ` · ${more}`}
        {other !== undefined && (
          <>
            {" · "}
            <Marked {...other} />
          </>
        )}
      </span>
    </To>
  );
}

/** Where a match stands in a name that something goes before. */
function shifted({ ranges }: SearchHit["matches"][number], by: number): { start: number; end: number }[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

interface Described {
  readonly name: string;
  readonly kind: string;
  readonly more?: string | undefined;
}

function described(node: Found): Described {
  switch (node.__typename) {
    case "Meeting":
      return { name: node.title, kind: "Meeting", more: `${whenOf(node)}, ${placeOf(node)}` };
    case "State":
      return { name: node.name, kind: "State", more: regionWords[node.region] };
    case "Organisation":
      return { name: node.name, kind: organisationKind(node.organisationKind), more: node.acronym ?? undefined };
    case "Theme":
      return { name: node.label, kind: "Theme" };
    case "PolicyFramework":
      return { name: node.name, kind: "Framework", more: node.shortName === node.name ? undefined : node.shortName };
    case "Provision":
      return { name: `${node.code} ${node.provisionTitle}`, kind: `Provision of the ${node.framework.shortName}` };
    case "City":
      return { name: node.name, kind: "City", more: node.state?.name };
    case "Dialogue":
    case "Series":
      return { name: node.name, kind: node.__typename };
    default:
      return { name: node.id, kind: worded(node.id.split(":")[0] ?? "") };
  }
}
