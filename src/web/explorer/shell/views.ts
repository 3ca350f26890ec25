/** A view in the menu. */
export interface View {
  readonly path: string;
  readonly name: string;
  /** What one sees there, for the front page. */
  readonly about: string;
}

/** The views, in the menu's order. */
export const views: readonly View[] = [
  { path: "/network", name: "Network", about: "Who led meetings together with whom, and how often." },
  {
    path: "/themes",
    name: "Themes",
    about: "What they spoke about: the vocabulary, year by year, and what goes together.",
  },
  { path: "/time", name: "Time", about: "Every meeting on an axis, under the terms of those who held the Chair." },
  { path: "/map", name: "Map", about: "Where they met, and which countries hosted together." },
  { path: "/meetings", name: "Meetings", about: "The list: filter it, read it, take it away." },
];
