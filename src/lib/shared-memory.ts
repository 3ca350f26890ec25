import { LRUCache } from "lru-cache";

/** What was computed before, kept by key in bounded memory. */
export interface SharedMemory {
  /**
   * The value kept under a key, else the one that `make` gives, which is kept. Several who ask at once share one
   * flight. A failure is not kept. `weigh` gives a value's size in units of about 100 bytes; default 1.
   */
  remember<Made extends object>(key: string, make: () => Promise<Made>, weigh?: (made: Made) => number): Promise<Made>;
}

/** A memory of so many units of about 100 bytes: the least recently used goes first. */
export function createSharedMemory(maximumWeight: number): SharedMemory {
  const kept = new LRUCache<string, object>({ maxSize: maximumWeight });
  const flights = new Map<string, Promise<object>>();
  return {
    remember: <Made extends object>(
      key: string,
      make: () => Promise<Made>,
      weigh: (made: Made) => number = () => 1,
    ) => {
      const found = kept.get(key) ?? flights.get(key);
      if (found !== undefined) return Promise.resolve(found as Made | Promise<Made>);
      const flight = make()
        .then((made) => {
          kept.set(key, made, { size: Math.max(1, Math.round(weigh(made))) });
          return made;
        })
        .finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
  };
}
