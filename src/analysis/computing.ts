import { type CoHostingInput, type CoHostingNetwork, coHostingNetwork } from "./co-hosting/network.js";
import { type ThemeNetwork, type ThemeNetworkInput, themeNetwork } from "./themes/network.js";

export async function coHostingInWorker(input: CoHostingInput): Promise<CoHostingNetwork> {
  return coHostingNetwork(input);
}

export async function themeNetworkInWorker(input: ThemeNetworkInput): Promise<ThemeNetwork> {
  return themeNetwork(input);
}
