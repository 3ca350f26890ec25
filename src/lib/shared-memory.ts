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
  /** What is kept now, and how often it served since the beginning. */
  load(): MemoryLoad;
}

/** How full a memory is, and what it was good for. */
export interface MemoryLoad {
  readonly entries: number;
  /** In units of about 100 bytes, as the bound is. */
  readonly weight: number;
  /** Askings that found their value, or somebody's flight to it. */
  readonly hits: number;
  readonly misses: number;
}

/** Units that an entry takes besides its key and its value: its promise and its places in the lists. */
const unitsOfEntry = 4;

/** About how many units of 100 bytes a plain value takes, following what it holds. */
export function weightOf(value: unknown): number {
  return bytesOf(value) / 100;
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
  let [hits, misses] = [0, 0];

  function fly<Made>(key: string, make: () => Promise<Made>, weigh: (made: Made) => number): Promise<Made> {
    misses += 1;
    const flight = make().then(
      (made) => {
        flights.delete(key);
        kept.set(key, flight, { size: Math.round(unitsOfEntry + key.length / 100 + weigh(made)) });
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
    remember: <Made extends object>(
      key: string,
      make: () => Promise<Made>,
      weigh: (made: Made) => number = () => 1,
    ) => {
      const found = kept.get(key) ?? flights.get(key);
      if (found === undefined) return fly(key, make, weigh);
      hits += 1;
      return found as Promise<Made>;
    },
    share: <Made>(key: string, make: () => Promise<Made>) => {
      const found = kept.get(key) as Promise<Made> | undefined;
      const flight = found ?? (flights.get(key) as Promise<Made> | undefined);
      if (flight === undefined) return fly(key, make, weightOf);
      hits += 1;
      return found ?? flight.catch(make);
    },
    load: () => ({ entries: kept.size, weight: kept.calculatedSize, hits, misses }),
  };
}
