const scripts: readonly (readonly [string, RegExp])[] = [
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Ethiopic", /\p{Script=Ethiopic}/gu],
];

/** What to say when much of a page is in a script whose languages are not read yet. */
export function notesOnLanguage(text: string): readonly string[] {
  const sample = text.slice(0, 200_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return scripts
    .filter(([, letter]) => (sample.match(letter)?.length ?? 0) > letters / 5)
    .map(
      ([script]) =>
        `written in ${script} script, which is not supported yet: only names, dates and numbers in Latin script were read`,
    );
}
