import { LRUCache } from "lru-cache";

/** What was read or computed before, kept by key in bounded memory. */
export interface SharedMemory {
  /**
   * The value kept under a key, else the one that `make` gives, which is kept. Several who ask at once share one
   * flight. A failure is not kept. `weigh` gives a value's size in units of about 100 bytes; default 1.
   */
  remember<Made extends object>(key: string, make: () => Promise<Made>, weigh?: (made: Made) => number): Promise<Made>;
  /**
   * The same for a value of any kind, weighed by itself, and made by `make` for this one who asks also where another's
   * flight fails: that one's time may have run out, or its version.
   */
  share<Made>(key: string, make: () => Promise<Made>): Promise<Made>;
}

/** Units that an entry takes besides its value: its key, its promise and its places in the lists. */
const unitsOfEntry = 4;

/** About how many units of 100 bytes a plain value takes, following what it holds. */
export function weightOf(value: unknown): number {
  return unitsOfEntry + bytesOf(value) / 100;
}

function bytesOf(value: unknown): number {
  if (typeof value === "string") return 16 + value.length;
  if (typeof value !== "object" || value === null) return 8;
  let bytes = 32;
  for (const item of Array.isArray(value) ? value : Object.values(value)) bytes += 8 + bytesOf(item);
  return bytes;
}

/** A memory of so many units of about 100 bytes: the least recently used goes first. */
export function createSharedMemory(maximumWeight: number): SharedMemory {
  // Promises are kept rather than values: one that has ended is handed out again without making another.
  const kept = new LRUCache<string, Promise<unknown>>({ maxSize: maximumWeight });
  const flights = new Map<string, Promise<unknown>>();

  function fly<Made>(key: string, make: () => Promise<Made>, weigh: (made: Made) => number): Promise<Made> {
    const flight = make().then(
      (made) => {
        flights.delete(key);
        kept.set(key, flight, { size: Math.max(1, Math.round(weigh(made))) });
        return made;
      },
      (error: unknown) => {
        flights.delete(key);
        throw error;
      },
    );
    flights.set(key, flight);
    return flight;
  }

  return {
    remember: <Made extends object>(key: string, make: () => Promise<Made>, weigh: (made: Made) => number = () => 1) =>
      (kept.get(key) ?? flights.get(key) ?? fly(key, make, weigh)) as Promise<Made>,
    share: <Made>(key: string, make: () => Promise<Made>) => {
      const found = kept.get(key) as Promise<Made> | undefined;
      if (found !== undefined) return found;
      const flight = flights.get(key) as Promise<Made> | undefined;
      return flight === undefined ? fly(key, make, weightOf) : flight.catch(make);
    },
  };
}
