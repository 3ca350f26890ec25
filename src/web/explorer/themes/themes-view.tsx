import type { JSX } from "react";
import { useViewState } from "../state/view-state.js";
import { ThemeHeat } from "./theme-heat.js";
import { ThemeHierarchy } from "./theme-hierarchy.js";
import { ThemeNetworkView } from "./theme-network-view.js";

/** What was spoken about: as a hierarchy, by year, or as what goes together. */
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
