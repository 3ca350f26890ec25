import { LRUCache } from "lru-cache";
import type { MaybePromise } from "./maybe-promise.js";

/** What was read or computed before, kept by key in bounded memory. */
export interface SharedMemory {
  /**
   * The value kept under a key, as it is, else the one that `make` gives, which is kept. Several who ask at once share one
   * flight. A failure is not kept, nor handed to those who only shared it: the one whose flight it was may have gone
   * away, or run out of time; the next of them makes it then. `weigh` gives a value's size in units of about 100 bytes; default 1.
   */
  remember<Made extends object>(
    key: string,
    make: () => Promise<Made>,
    weigh?: (made: Made) => number,
  ): MaybePromise<Made>;
  /**
   * The same for a value of any kind, weighed by itself, and made by `make` for this one who asks also where another's
   * flight fails: that one's time may have run out, or its version.
   */
  share<Made>(key: string, make: () => Promise<Made>): MaybePromise<Made>;
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

/** Units that an entry takes besides its key and its value: its box and its places in the lists. */
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
  // In a box each, for a value may be null or undefined.
  const kept = new LRUCache<string, { readonly value: unknown }>({ maxSize: maximumWeight });
  const flights = new Map<string, Promise<unknown>>();
  let [hits, misses] = [0, 0];

  function fly<Made>(key: string, make: () => Promise<Made>, weigh: (made: Made) => number): Promise<Made> {
    misses += 1;
    const flight = make().then(
      (made) => {
        flights.delete(key);
        kept.set(key, { value: made }, { size: Math.round(unitsOfEntry + key.length / 100 + weigh(made)) });
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

  function foundUnder<Made>(key: string): { readonly value: Made } | { readonly flight: Promise<Made> } | undefined {
    const value = kept.get(key) as { readonly value: Made } | undefined;
    const flight = value === undefined ? (flights.get(key) as Promise<Made> | undefined) : undefined;
    if (value === undefined && flight === undefined) return undefined;
    hits += 1;
    return value ?? (flight && { flight });
  }

  function remember<Made extends object>(
    key: string,
    make: () => Promise<Made>,
    weigh: (made: Made) => number = () => 1,
  ): MaybePromise<Made> {
    const found = foundUnder<Made>(key);
    if (found === undefined) return fly(key, make, weigh);
    return "value" in found ? found.value : found.flight.catch(() => remember(key, make, weigh));
  }

  return {
    remember,
    share: <Made>(key: string, make: () => Promise<Made>) => {
      const found = foundUnder<Made>(key);
      if (found === undefined) return fly(key, make, weightOf);
      return "value" in found ? found.value : found.flight.catch(make);
    },
    load: () => ({ entries: kept.size, weight: kept.calculatedSize, hits, misses }),
  };
}
