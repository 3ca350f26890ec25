import { type JSX, useState } from "react";
import { chooseTheme, rememberedTheme, type Theme } from "./theme.js";

const next: Readonly<Record<Theme, Theme>> = { system: "dark", dark: "light", light: "system" };
const words: Readonly<Record<Theme, string>> = { system: "as the system", light: "light", dark: "dark" };

/** Goes through: as the system has it, dark, light. */
export function ThemeToggle(): JSX.Element {
  const [theme, setTheme] = useState(rememberedTheme);
  const toggle = (): void => {
    chooseTheme(next[theme]);
    setTheme(next[theme]);
  };
  const title = `Colours: ${words[theme]}. Change to ${words[next[theme]]}`;
  return (
    <button type="button" className="icon-button" onClick={toggle} aria-label={title} title={title}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {theme === "system" && (
          <>
            <circle cx="12" cy="12" r="8" />
            <path className="filled" d="M12 4a8 8 0 0 1 0 16z" />
          </>
        )}
        {theme === "dark" && <path d="M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z" />}
        {theme === "light" && (
          <>
            <circle cx="12" cy="12" r="4" />
            <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
          </>
        )}
      </svg>
    </button>
  );
}
