/** As much of a theme as its place in the hierarchy needs. */
export interface PlacedTheme {
  readonly id: string;
  readonly label: string;
  readonly broader: readonly { readonly id: string }[];
}

/** A theme at its depth; one with two broader themes stands under both. */
export interface ThemeRow<Theme extends PlacedTheme> {
  readonly theme: Theme;
  readonly depth: number;
  /** The ids from the top to it: it names the row where a theme stands twice. */
  readonly way: string;
}

/** The hierarchy read from the top, each theme's narrower ones under it, by label. */
export function themeTree<Theme extends PlacedTheme>(themes: readonly Theme[]): ThemeRow<Theme>[] {
  const known = new Set(themes.map(({ id }) => id));
  const byLabel = [...themes].sort((a, b) => a.label.localeCompare(b.label, "en"));
  const under = (id: string | undefined): Theme[] =>
    byLabel.filter(({ broader }) => {
      const over = broader.filter((theme) => known.has(theme.id));
      return id === undefined ? over.length === 0 : over.some((theme) => theme.id === id);
    });
  const rows = (theme: Theme, way: readonly string[]): ThemeRow<Theme>[] =>
    way.includes(theme.id)
      ? []
      : [
          { theme, depth: way.length, way: [...way, theme.id].join(" ") },
          ...under(theme.id).flatMap((narrower) => rows(narrower, [...way, theme.id])),
        ];
  return under(undefined).flatMap((theme) => rows(theme, []));
}
