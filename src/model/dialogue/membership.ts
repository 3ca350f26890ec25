import { type Hop, type Neighbour, neighbours } from "../reading/edges.js";
import type { RequestContext } from "../reading/request.js";
import type { MembershipStatus } from "../vocabulary.js";
import { byFrom, certainlyCovers } from "./term.js";

export interface MembershipRow {
  readonly status: MembershipStatus;
  readonly from: string | null;
  readonly to: string | null;
  /** The id of the node that the hop starts from. */
  readonly start: string;
  readonly neighbour: Neighbour;
}

/** The memberships over a hop (an actor's, or a dialogue's), by first day. @throws StoreError */
export async function membershipsAlong(
  context: RequestContext,
  hop: Hop,
  id: string,
  only: { readonly on?: string | null; readonly status?: readonly MembershipStatus[] | null },
): Promise<MembershipRow[]> {
  const { on, status } = only;
  const all = await neighbours(context, hop, id);
  const kept = all.filter(
    ({ edge }) =>
      (!on || certainlyCovers(edge, on, on)) && (!status || status.includes(edge.status as MembershipStatus)),
  );
  return kept.toSorted(byFrom).map((neighbour) => ({
    status: neighbour.edge.status as MembershipStatus,
    from: (neighbour.edge.from as string | undefined) ?? null,
    to: (neighbour.edge.to as string | undefined) ?? null,
    start: id,
    neighbour,
  }));
}
