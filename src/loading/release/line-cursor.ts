/** Goes through lines that come some at a time; only where they have run out is there something to wait for. */
export interface LineCursor {
  /** Whether `line` can be asked for. */
  isReady(): boolean;
  /** Waits for the next lines. */
  fill(): Promise<void>;
  /** The line that it stands on; null after the last. */
  line(): string | null;
  advance(): void;
}

/** Stands on the first of the lines once it has been filled. */
export function lineCursor(source: AsyncIterable<readonly string[]>): LineCursor {
  const batches = source[Symbol.asyncIterator]();
  let lines: readonly string[] = [];
  let place = 0;
  let ended = false;
  return {
    isReady: () => ended || place < lines.length,
    fill: async () => {
      while (!ended && place >= lines.length) {
        const { done, value } = await batches.next();
        ended = done === true;
        lines = value ?? [];
        place = 0;
      }
    },
    line: () => lines[place] ?? null,
    advance: () => {
      place += 1;
    },
  };
}
