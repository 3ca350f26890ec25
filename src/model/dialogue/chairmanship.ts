import { type Hop, type Neighbour, neighbours } from "../reading/edges.js";
import type { RequestContext } from "../reading/request.js";
import { byFrom } from "./term.js";

export interface ChairmanshipRow {
  readonly from: string | null;
  readonly to: string | null;
  /** The id of the node that the hop starts from. */
  readonly start: string;
  readonly neighbour: Neighbour;
}

/** The terms of the Chair over a hop (a state's, or a dialogue's), oldest first. @throws StoreError */
export async function chairmanshipsAlong(context: RequestContext, hop: Hop, id: string): Promise<ChairmanshipRow[]> {
  const all = await neighbours(context, hop, id);
  return all.toSorted(byFrom).map((neighbour) => ({
    from: (neighbour.edge.from as string | undefined) ?? null,
    to: (neighbour.edge.to as string | undefined) ?? null,
    start: id,
    neighbour,
  }));
}
