/** Light, dark, or as the system has it. */
export type Theme = "system" | "light" | "dark";

const key = "dialogue-graph-theme";
const isTheme = (value: string | null): value is Theme => value === "system" || value === "light" || value === "dark";

/** What the visitor chose on an earlier visit. A browser that keeps nothing gives the system's. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return isTheme(stored) ? stored : "system";
  } catch {
    return "system";
  }
}

/** Shows the page in this theme and remembers it. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

/** Shows the page as the address (`?theme=dark`, for embeds) or the visitor's earlier choice says. */
export function applyRememberedTheme(): void {
  const asked = new URLSearchParams(window.location.search).get("theme");
  show(isTheme(asked) ? asked : rememberedTheme());
}

function show(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  window.dispatchEvent(new Event("themechange"));
}
