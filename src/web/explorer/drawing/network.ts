/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  /** The radius in pixels. */
  readonly size: number;
  readonly colour: string;
  /** Not among what is chosen. */
  readonly faded: boolean;
}

/** A tie as it is drawn. */
export interface DrawnTie {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** The width in pixels. */
  readonly size: number;
  readonly colour: string;
  readonly faded: boolean;
}

/** What the layout needs of a network. */
export interface Shape {
  readonly ids: readonly string[];
  readonly ties: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Position>;
