import { parse } from "yaml";

interface Entry {
  readonly title: string;
  readonly text: string;
}

/** The entry of a changelog for a version, or of a release of the data set; null where there is none. */
export function entryOf(changelog: string, name: string): Entry | null {
  const entries = changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title: title.trim(), text: lines.join("\n").trim() };
    });
  return entries.find(({ title }) => title === name || title.startsWith(`${name} (`)) ?? null;
}

/** Why a changelog does not tell of a version of the program, or of a release of the data set. */
export function changelogFaults(changelog: string, version: string, dataset: string | null): string[] {
  const wanted = [version, ...(dataset === null ? [] : [`Data set ${dataset}`])];
  return wanted.flatMap((name) => {
    const entry = entryOf(changelog, name);
    if (entry === null) return [`CHANGELOG.md has no entry "## ${name} (YYYY-MM-DD)"`];
    if (!/\(\d{4}-\d{2}-\d{2}\)$/.test(entry.title)) return [`CHANGELOG.md: the entry of ${name} has no day`];
    return entry.text === "" ? [`CHANGELOG.md: the entry of ${name} is empty`] : [];
  });
}

interface Citation {
  readonly version?: unknown;
  readonly references?: readonly { readonly type?: unknown; readonly version?: unknown }[];
}

/** Why a citation file does not cite this version of the program and this release of the data set. */
export function citationFaults(citation: string, version: string, dataset: string | null): string[] {
  const cited = parse(citation) as Citation;
  const data = (cited.references ?? []).find(({ type }) => type === "data");
  return [
    ...(cited.version === version ? [] : [`CITATION.cff cites version ${String(cited.version)}, not ${version}`]),
    ...(dataset === null || data?.version === dataset
      ? []
      : [`CITATION.cff cites data set ${String(data?.version)}, not ${dataset}`]),
  ];
}
