import { type JSX, lazy } from "react";
import { useViewState } from "../state/view-state.js";

const ThemeHierarchy = lazy(async () => ({ default: (await import("./theme-hierarchy.js")).ThemeHierarchy }));
const ThemeHeat = lazy(async () => ({ default: (await import("./theme-heat.js")).ThemeHeat }));
const ThemeNetworkView = lazy(async () => ({ default: (await import("./theme-network-view.js")).ThemeNetworkView }));

/** What was spoken about: as a hierarchy, by year, or as what goes together. Each loads when it is opened first. */
export function ThemesView(): JSX.Element {
  const { read } = useViewState();
  switch (read("show")) {
    case "years":
      return <ThemeHeat />;
    case "together":
      return <ThemeNetworkView />;
    default:
      return <ThemeHierarchy />;
  }
}
