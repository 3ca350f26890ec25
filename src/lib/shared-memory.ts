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
   * flight fails: that one's time may have run out, or its version. The key is of a space, and that of a version: names
   * that stay the same from one asking to the next are found by themselves, which takes a fraction of the time that a key
   * made of all three does.
   */
  share<Made>(version: string, space: string, key: string, make: () => Promise<Made>): MaybePromise<Made>;
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

/** Units that an entry takes besides its key and its value: its box, its place and where those are in the lists. */
const unitsOfEntry = 6;

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

/** Where a value is kept: an object of its own, so that it is found by what it is and not by what it is called. */
interface Place {
  readonly version: string;
  readonly space: string;
  readonly key: string;
}

/** The places by their names. */
function placesByName() {
  const versions = new Map<string, Map<string, Map<string, Place>>>();
  return {
    find: (version: string, space: string, key: string) => versions.get(version)?.get(space)?.get(key),
    make: (version: string, space: string, key: string): Place => {
      const place = { version, space, key };
      const spaces = versions.get(version) ?? new Map<string, Map<string, Place>>();
      const places = spaces.get(space) ?? new Map<string, Place>();
      versions.set(version, spaces.set(space, places.set(key, place)));
      return place;
    },
    remove: ({ version, space, key }: Place) => {
      const spaces = versions.get(version);
      const places = spaces?.get(space);
      places?.delete(key);
      if (places?.size === 0) spaces?.delete(space);
      if (spaces?.size === 0) versions.delete(version);
    },
  };
}

/** A memory of so many units of about 100 bytes: the least recently used goes first. */
export function createSharedMemory(maximumWeight: number): SharedMemory {
  const places = placesByName();
  // In a box each, for a value may be null or undefined.
  const kept = new LRUCache<Place, { readonly value: unknown }>({
    maxSize: maximumWeight,
    dispose: (_, place) => places.remove(place),
  });
  const flights = new Map<Place, Promise<unknown>>();
  let [hits, misses] = [0, 0];

  function fly<Made>(place: Place, make: () => Promise<Made>, weigh: (made: Made) => number): Promise<Made> {
    misses += 1;
    const { space, key } = place;
    const flight = make().then(
      (made) => {
        flights.delete(place);
        const size = Math.round(unitsOfEntry + (space.length + key.length) / 100 + weigh(made));
        if (size > maximumWeight)
          places.remove(place); // it is not kept, hence not disposed of either
        else kept.set(place, { value: made }, { size });
        return made;
      },
      (error: unknown) => {
        flights.delete(place);
        places.remove(place);
        throw error;
      },
    );
    flights.set(place, flight);
    return flight;
  }

  function foundAt<Made>(place: Place): { readonly value: Made } | { readonly flight: Promise<Made> } {
    hits += 1;
    return (kept.get(place) as { readonly value: Made } | undefined) ?? { flight: flights.get(place) as Promise<Made> };
  }

  function remember<Made extends object>(
    key: string,
    make: () => Promise<Made>,
    weigh: (made: Made) => number = () => 1,
  ): MaybePromise<Made> {
    const place = places.find("", "", key);
    if (place === undefined) return fly(places.make("", "", key), make, weigh);
    const found = foundAt<Made>(place);
    return "value" in found ? found.value : found.flight.catch(() => remember(key, make, weigh));
  }

  return {
    remember,
    share: <Made>(version: string, space: string, key: string, make: () => Promise<Made>) => {
      const place = places.find(version, space, key);
      if (place === undefined) return fly(places.make(version, space, key), make, weightOf);
      const found = foundAt<Made>(place);
      return "value" in found ? found.value : found.flight.catch(make);
    },
    load: () => ({ entries: kept.size, weight: kept.calculatedSize, hits, misses }),
  };
}
