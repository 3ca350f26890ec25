import type { Graph } from "../../model/shape.js";
import type { Names } from "../names/registry.js";
import type { Additions } from "./resolve.js";
import type { SeedFiles } from "./seed-files.js";

/** What a merge did, in lines for a person. */
export interface MergeReport {
  readonly lines: string[];
  /** Names that the registry lacks, whose values were left out. */
  readonly missing: string[];
}

/** What a merge needs to know. */
export interface MergeInto {
  readonly graph: Graph;
  readonly names: Names;
  readonly files: SeedFiles;
  readonly additions: Additions;
}
