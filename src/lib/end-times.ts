/** Something that happens after a while unless it is cancelled before. */
export type Cancel = () => void;

/**
 * Gives what calls back after so many milliseconds, with one timer for all of them: as each waits as long, they end in the
 * order in which they began. The timer keeps no process alive.
 */
export function endTimes(milliseconds: number): (over: () => void) => Cancel {
  const waiting = new Set<{ readonly at: number; readonly over: () => void }>();
  let ticking = false;

  function tick(): void {
    ticking = false;
    const now = performance.now();
    for (const entry of waiting) {
      if (entry.at > now) {
        wake(entry.at - now);
        return;
      }
      waiting.delete(entry);
      entry.over();
    }
  }

  function wake(after: number): void {
    ticking = true;
    setTimeout(tick, Math.ceil(after)).unref();
  }

  return (over) => {
    const entry = { at: performance.now() + milliseconds, over };
    waiting.add(entry);
    if (!ticking) wake(milliseconds);
    return () => waiting.delete(entry);
  };
}
