import { type JSX, useRef, useState } from "react";
import type { MeetingFilter } from "../generated/operations.js";
import { download } from "./download.js";
import { pngOf, standAlone } from "./picture.js";
import { playgroundAddress, type Question } from "./question.js";
import { csvOf, type Table } from "./table.js";

/** A file of the whole graph, or of the part that a filter names. */
export type ExportFile =
  | "meetings.csv"
  | "participations.csv"
  | "ties.csv"
  | "themes.csv"
  | "graph.jsonl"
  | "graph.jsonld"
  | "graph.ttl"
  | "graph.gexf"
  | "graph.graphml"
  | "meetings.ics";

/** What can be taken away of a view. */
export interface TakeAwayProps {
  readonly title: string;
  readonly question: Question;
  readonly table?: Table | undefined;
  /** The drawing as it is at the moment of the click; null while there is none. */
  readonly drawing?: (() => SVGSVGElement | null) | undefined;
  readonly exports?: readonly ExportFile[];
  readonly where?: MeetingFilter | undefined;
}

/** The query behind a view, and the view as files, as an address and as an embed. */
export function TakeAway({ title, question, table, drawing, exports = [], where }: TakeAwayProps): JSX.Element {
  const [said, setSaid] = useState("");
  const menu = useRef<HTMLDetailsElement>(null);
  const name = table?.name ?? "dialogue-graph";

  const savePicture = async (kind: "svg" | "png"): Promise<void> => {
    const shown = drawing?.();
    if (!shown) return setSaid("There is no drawing to take just now.");
    const picture = standAlone(shown, title);
    try {
      const blob = kind === "svg" ? new Blob([picture], { type: "image/svg+xml" }) : await pngOf(picture);
      download(`${name}.${kind}`, blob);
      setSaid(`${name}.${kind} is saved.`);
    } catch {
      setSaid("This browser could not draw the picture; take the SVG.");
    }
  };
  const saveTable = (): void => {
    if (table === undefined) return;
    download(`${name}.csv`, new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" }));
    setSaid(`${name}.csv is saved.`);
  };
  const copy = (text: string, what: string): void => {
    navigator.clipboard?.writeText(text).then(
      () => setSaid(`${what} copied.`),
      () => setSaid(text),
    ) ?? setSaid(text);
  };

  return (
    <div className="take-away">
      <a className="quiet-button" href={playgroundAddress(question)}>
        Show the query
      </a>
      <details ref={menu} onKeyDown={({ key }) => key === "Escape" && menu.current?.removeAttribute("open")}>
        <summary className="quiet-button">Take it away</summary>
        <div className="take-away-menu">
          {(table !== undefined || drawing !== undefined) && (
            <div>
              <h3>What is shown</h3>
              {table !== undefined && (
                <button type="button" onClick={saveTable}>
                  CSV
                </button>
              )}
              {drawing !== undefined && (
                <>
                  <button type="button" onClick={() => void savePicture("svg")}>
                    SVG
                  </button>
                  <button type="button" onClick={() => void savePicture("png")}>
                    PNG
                  </button>
                </>
              )}
            </div>
          )}
          {exports.length > 0 && (
            <div>
              <h3>The facts behind it</h3>
              {exports.map((file) => (
                <a key={file} href={exportAddress(file, where)} download>
                  {file}
                </a>
              ))}
            </div>
          )}
          <div>
            <h3>Elsewhere</h3>
            <button type="button" onClick={() => copy(permalink(), "The address is")}>
              Copy the address
            </button>
            <button type="button" onClick={() => copy(embedCode(title), "The code is")}>
              Copy the code of an embed
            </button>
          </div>
          <p role="status">{said}</p>
        </div>
      </details>
    </div>
  );
}

/** Where a file is, narrowed to the meetings of this filter. */
export function exportAddress(file: ExportFile, where: MeetingFilter | undefined): string {
  const narrowed = where !== undefined && Object.keys(where).length > 0;
  return `/export/${file}${narrowed ? `?${new URLSearchParams({ where: JSON.stringify(where) })}` : ""}`;
}

const permalink = (): string => window.location.href;

function embedCode(title: string): string {
  const address = new URL(window.location.href);
  address.searchParams.set("embed", "1");
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${escaped(address.href)}" title="${escaped(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}
