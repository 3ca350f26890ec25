import * as Plot from "@observablehq/plot";
import { type JSX, useCallback } from "react";
import { Chart } from "../charts/chart.js";
import { useColours } from "../drawing/colours.js";
import { termOf, whenOf } from "../parts/dates.js";
import { placeOf } from "../parts/meeting-list.js";
import { addressOf } from "../shell/addresses.js";
import { useViewState } from "../state/view-state.js";
import { inRows, recordedTime, type Span, spanOf, type TimedDialogue, type TimedMeeting } from "./spans.js";

interface TimeAxisProps {
  readonly meetings: readonly TimedMeeting[];
  readonly dialogues: readonly TimedDialogue[];
  readonly picture: { current: SVGSVGElement | null };
}

interface Bar extends Span {
  readonly id: string;
  readonly words: string;
  readonly short: string;
}

interface Row<Item> {
  readonly item: Item;
  readonly y: number;
}

const rowHeight = 26;
const termHeight = 28;
const dot = 14;

/** The axis: terms of the Chair above, meetings under it, each leading to its page. */
export function TimeAxis({ meetings, dialogues, picture }: TimeAxisProps): JSX.Element {
  const colours = useColours();
  const { read } = useViewState();
  const chosen = read("dialogue");
  const draw = useCallback(
    (width: number) => {
      const spans = meetings.flatMap((meeting) => {
        const span = spanOf(meeting);
        return span === null ? [] : [{ ...span, meeting, sure: meeting.datePrecision === "DAY" }];
      });
      const first = Math.min(...spans.map(({ start }) => start));
      const last = Math.max(...spans.map(({ end }) => end));
      const margin = Math.max((last - first) * 0.03, 60 * 86_400_000);
      const axis = { start: first - margin, end: last + margin };
      const perPixel = (axis.end - axis.start) / Math.max(width - 32, 1);
      const terms = termsOf(dialogues, chosen.split(",").filter(Boolean), axis);
      const rows = inRows(spans, (dot + 3) * perPixel);
      const termRows = terms.flatMap(({ bars }, index) =>
        bars.map((bar): Row<Bar> => ({ item: bar, y: index * (termHeight + 18) + 18 })),
      );
      const top = terms.length * (termHeight + 18) + (terms.length > 0 ? 20 : 8);
      const height = top + (Math.max(0, ...rows.map(({ row }) => row)) + 1) * rowHeight + 56;
      const y = (row: number): number => top + row * rowHeight + rowHeight / 2;
      const placed = rows.map(({ item, row }): Row<(typeof spans)[number]> => ({ item, y: y(row) }));
      const named = ({ item: { meeting } }: (typeof placed)[number]): string =>
        `${meeting.title}, ${whenOf(meeting)}, ${placeOf(meeting)}`;
      const open = placed.filter(({ item }) => !item.sure);
      const sure = placed.filter(({ item }) => item.sure);
      const href = ({ item }: (typeof placed)[number]): string => addressOf(item.meeting.id);
      return Plot.plot({
        width,
        height,
        marginLeft: 16,
        marginRight: 16,
        marginTop: 0,
        marginBottom: 44,
        style: { background: "none", fontFamily: "inherit", fontSize: "13px", color: colours.ink, overflow: "visible" },
        x: { type: "utc", domain: [axis.start, axis.end], label: null, grid: true },
        y: { domain: [0, height - 44], axis: null, range: [0, height - 44] },
        marks: [
          Plot.text(terms, {
            x: () => axis.start,
            y: (_term, index) => index * (termHeight + 18) + 9,
            text: ({ dialogue }) => `Chair of the ${dialogue}`,
            textAnchor: "start",
            fill: colours.soft,
          }),
          Plot.rect(termRows, {
            x1: ({ item }: Row<Bar>) => item.start + perPixel,
            x2: ({ item }: Row<Bar>) => item.end - perPixel,
            y1: "y",
            y2: (row: Row<Bar>) => row.y + termHeight,
            fill: colours.little,
            rx: 3,
            href: ({ item }: Row<Bar>) => addressOf(item.id),
            title: ({ item }: Row<Bar>) => item.words,
            ariaLabel: ({ item }: Row<Bar>) => item.words,
          }),
          Plot.text(termRows, {
            x: ({ item }: Row<Bar>) => (item.start + item.end) / 2,
            y: (row: Row<Bar>) => row.y + termHeight / 2,
            text: ({ item }: Row<Bar>) => fitting(item, perPixel),
            fill: colours.ink,
            pointerEvents: "none",
          }),
          Plot.rect(open, {
            x1: ({ item }) => item.start,
            x2: ({ item }) => item.end,
            y1: (row) => row.y - dot / 2,
            y2: (row) => row.y + dot / 2,
            fill: colours.accent,
            fillOpacity: 0.18,
            stroke: colours.accent,
            strokeDasharray: "3 3",
            rx: dot / 2,
            href,
            title: named,
            ariaLabel: named,
          }),
          Plot.link(sure, {
            x1: ({ item }) => (item.start + item.end) / 2,
            x2: ({ item }) => (item.start + item.end) / 2,
            y1: "y",
            y2: "y",
            stroke: colours.accent,
            strokeWidth: dot,
            strokeLinecap: "round",
            href,
            title: named,
            ariaLabel: named,
          }),
        ],
      });
    },
    [meetings, dialogues, colours, chosen],
  );
  return <Chart draw={draw} label="Meetings in time, each leading to its page" picture={picture} />;
}

interface Terms {
  readonly dialogue: string;
  readonly bars: readonly Bar[];
}

/** The terms of those dialogues that have any inside the axis. */
function termsOf(dialogues: readonly TimedDialogue[], only: readonly string[], axis: Span): Terms[] {
  return dialogues
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ name, chairmanships }) => ({
      dialogue: name,
      bars: chairmanships.flatMap(({ state, from, to }): Bar[] => {
        if (from === null) return [];
        const start = Math.max(recordedTime(from), axis.start);
        const end = Math.min(to === null ? axis.end : recordedTime(to), axis.end);
        if (end <= start) return [];
        const words = `${state.name} in the Chair, ${termOf({ from, to })}`;
        return [{ id: state.id, words, short: `${state.name}|${state.code}`, start, end }];
      }),
    }))
    .filter(({ bars }) => bars.length > 0);
}

const letter = 7.5;

/** The state's name where it fits into its term, else its code, else nothing. */
function fitting({ short, start, end }: Bar, perPixel: number): string {
  const room = (end - start) / perPixel - 6;
  return short.split("|").find((words) => words.length * letter <= room) ?? "";
}
