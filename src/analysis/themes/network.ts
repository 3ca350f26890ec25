import { incidenceOf, transposed } from "../co-hosting/incidence.js";
import { sharedIds, tiesOf } from "../co-hosting/ties.js";

/** A meeting addresses a theme. */
export interface ThemeOfMeeting {
  readonly theme: string;
  readonly meeting: string;
}

export interface ThemeNetworkInput {
  /** Only those of the weight and meetings in question; the same pair twice counts once. */
  readonly addresses: readonly ThemeOfMeeting[];
  /** How many meetings are in question, those without any theme included: what lift compares with. */
  readonly meetingsTotal: number;
}

export interface ThemeNetworkTheme {
  readonly theme: string;
  readonly meetings: number;
  /** With how many other themes it shares a meeting. */
  readonly partners: number;
}

export interface ThemeTie {
  /** `a` < `b`. */
  readonly a: string;
  readonly b: string;
  /** Meetings that address both. */
  readonly count: number;
  /**
   * How many times more often the two meet than if themes fell on meetings independently of one another:
   * count · total / (meetings of a · meetings of b). 1: as often; above 1: more often.
   * S. Brin, R. Motwani, J. D. Ullman, S. Tsur: Dynamic itemset counting and implication rules for market basket
   * data. SIGMOD (1997) 255-264 (there called interest).
   */
  readonly lift: number;
  /** Ids, sorted. */
  readonly meetings: readonly string[];
}

export interface ThemeNetwork {
  /** By id. */
  readonly themes: readonly ThemeNetworkTheme[];
  /** Most meetings first, then by `a` and `b`. */
  readonly ties: readonly ThemeTie[];
}

/** The same as flat arrays: made in a worker thread, unpacked in the main one. */
export interface PackedThemeNetwork {
  readonly themes: readonly string[];
  readonly meetings: readonly string[];
  readonly meetingCounts: Int32Array;
  readonly partners: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly count: Int32Array;
  readonly sharedOffsets: Int32Array;
  readonly shared: Int32Array;
  readonly order: Int32Array;
}

/** Which themes meet in the same meetings. No addresses give an empty network. */
export function themeNetwork({ addresses, meetingsTotal }: ThemeNetworkInput): ThemeNetwork {
  const themes = addresses.map(({ theme }) => theme);
  const meetings = addresses.map(({ meeting }) => meeting);
  return unpackedThemeNetwork(packedThemeNetwork(themes, meetings), meetingsTotal);
}

/** The computation on two lists side by side. */
export function packedThemeNetwork(themeIds: readonly string[], meetingIds: readonly string[]): PackedThemeNetwork {
  const rows = incidenceOf(themeIds, meetingIds);
  const ties = tiesOf(rows, transposed(rows, rows.columns.length));
  const partners = new Int32Array(rows.rows.length);
  for (const ends of [ties.a, ties.b]) for (const end of ends) partners[end] = (partners[end] as number) + 1;
  return {
    themes: rows.rows,
    meetings: rows.columns,
    meetingCounts: rows.offsets.slice(1).map((end, row) => end - (rows.offsets[row] as number)),
    partners,
    ...ties,
    order: Int32Array.from(ties.count.keys()).sort(
      (one, other) => (ties.count[other] as number) - (ties.count[one] as number) || one - other,
    ),
  };
}

/** The network as it is read. */
export function unpackedThemeNetwork(packed: PackedThemeNetwork, meetingsTotal: number): ThemeNetwork {
  const ties = Array.from(packed.order, (tie) => unpackedThemeTie(packed, meetingsTotal, tie));
  return { themes: unpackedThemes(packed), ties };
}

/** The themes without their ties. */
export function unpackedThemes({ themes, meetingCounts, partners }: PackedThemeNetwork): ThemeNetwork["themes"] {
  return themes.map((theme, index) => ({
    theme,
    meetings: meetingCounts[index] as number,
    partners: partners[index] as number,
  }));
}

/** One tie, by its number. */
export function unpackedThemeTie(packed: PackedThemeNetwork, meetingsTotal: number, tie: number): ThemeTie {
  const [a, b, count] = [packed.a[tie] as number, packed.b[tie] as number, packed.count[tie] as number];
  const independent = (packed.meetingCounts[a] as number) * (packed.meetingCounts[b] as number);
  return {
    a: packed.themes[a] as string,
    b: packed.themes[b] as string,
    count,
    lift: (count * meetingsTotal) / independent,
    meetings: sharedIds(packed, tie, packed.meetings),
  };
}
