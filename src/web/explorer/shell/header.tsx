import { type JSX, lazy, Suspense, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { ThemeToggle } from "./theme-toggle.js";
import { views } from "./views.js";

const SearchDialog = lazy(async () => ({ default: (await import("../search/search-dialog.js")).SearchDialog }));

/** Name, menu, search and colours. */
export function Header(): JSX.Element {
  const [path] = useLocation();
  const [searching, setSearching] = useState(false);
  useSlash(() => setSearching(true));

  return (
    <header className="header">
      <Link href="/" className="wordmark">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M8 9 24 8M8 9 16 25M24 8 16 25" />
          <circle cx="8" cy="9" r="5" />
          <circle cx="24" cy="8" r="4" />
          <circle cx="16" cy="25" r="4.5" />
        </svg>
        Dialogue Graph
      </Link>
      <nav aria-label="Views" className="menu">
        {views.map((view) => (
          <Link key={view.path} href={view.path} {...(path === view.path && { "aria-current": "page" as const })}>
            {view.name}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        className="search-button"
        aria-keyshortcuts="/"
        aria-label="Search"
        onClick={() => setSearching(true)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="11" cy="11" r="6" />
          <path d="m15.5 15.5 4.5 4.5" />
        </svg>
        <span aria-hidden="true">Search</span>
        <span className="key" aria-hidden="true">
          /
        </span>
      </button>
      <ThemeToggle />
      {searching && (
        <Suspense fallback={null}>
          <SearchDialog close={() => setSearching(false)} />
        </Suspense>
      )}
    </header>
  );
}

/** Does this when `/` is pressed where nothing is being written. */
function useSlash(act: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      const writing = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
}
