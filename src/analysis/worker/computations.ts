import { once } from "../../lib/once.js";
import type { CoHostingInput, CoHostingNetwork } from "../co-hosting/network.js";
import type { ThemeNetwork, ThemeNetworkInput } from "../themes/network.js";
import { type Computer, openComputer } from "./pool.js";

/**
 * The process's one computer. One thread: the store and the HTTP server want the other cores, and answers are kept by
 * whoever asks, so that hardly ever two are computed at a time.
 */
const computer: () => Computer = once(() => openComputer({ threads: 1, queue: 32 }));

/** The co-hosting network, long ones made in a worker thread. @throws ComputationQueueFull */
export function coHostingInWorker(input: CoHostingInput, signal?: AbortSignal): Promise<CoHostingNetwork> {
  return computer().coHosting(input, signal);
}

/** The theme network, long ones made in a worker thread. @throws ComputationQueueFull */
export function themeNetworkInWorker(input: ThemeNetworkInput, signal?: AbortSignal): Promise<ThemeNetwork> {
  return computer().themeNetwork(input, signal);
}
