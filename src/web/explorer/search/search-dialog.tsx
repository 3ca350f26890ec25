import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { To } from "../shell/to.js";
import { Results } from "./results.js";

/** Search over whatever is open: results while typing, arrows to go through them. */
export function SearchDialog({ close }: { readonly close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [, go] = useLocation();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const links = (): HTMLAnchorElement[] => [...(dialog.current?.querySelectorAll<HTMLAnchorElement>(".hits a") ?? [])];
  const move = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = links();
    const at = all.findIndex((link) => link.matches(":focus")) + step;
    if (at < 0) dialog.current?.querySelector("input")?.focus();
    else all[Math.min(at, all.length - 1)]?.focus();
  };
  const openFirst = (): void => {
    const [first] = links();
    if (first === undefined) return;
    go(first.getAttribute("href") ?? "/");
    close();
  };
  return (
    <dialog ref={dialog} className="search-dialog" aria-label="Search" onClose={close} onKeyDown={move}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          openFirst();
        }}
      >
        <input
          type="search"
          aria-label="Search for a meeting, a state, an organisation, a theme …"
          placeholder="A meeting, a state, an organisation, a theme …"
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <button type="button" className="quiet-button" onClick={close}>
          Close
        </button>
      </form>
      <Results query={query} first={8} onChoose={close} />
      {query.trim() !== "" && (
        <p className="search-all">
          <To href={`/search?q=${encodeURIComponent(query.trim())}`} onClick={close}>
            All results, by kind
          </To>
        </p>
      )}
    </dialog>
  );
}
