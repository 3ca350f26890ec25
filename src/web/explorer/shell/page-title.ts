import { useEffect } from "react";

/** Names the browser's tab after what it shows. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? "Dialogue Graph" : `${title} · Dialogue Graph`;
  }, [title]);
}
