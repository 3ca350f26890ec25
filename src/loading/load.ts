import { StoreError } from "../graph/errors.js";
import type { GraphStore } from "../graph/store.js";
import type { Graph } from "../model/shape.js";
import { applyPlan, BATCH } from "./apply.js";
import { datasetState } from "./dataset.js";
import { describePlan, type Plan, planLoad, planSize } from "./plan.js";
import { readGraph } from "./state.js";

export interface LoadOptions {
  /** Only compare: nothing is written, not even the schema. */
  readonly dryRun?: boolean;
  /** Takes each line of what is done. */
  readonly log?: (line: string) => void;
  /** The time to write down. */
  readonly now?: () => Date;
  /** Changes in one transaction. */
  readonly batch?: number;
}

export interface LoadOutcome {
  readonly plan: Plan;
  /** False when the store held this very version already, or in a dry run. */
  readonly written: boolean;
}

/**
 * Makes a store's graph equal to this one. Where it is equal already, nothing is written.
 * @throws StoreError
 */
export async function loadGraph(
  store: GraphStore,
  graph: Graph,
  version: string,
  { dryRun = false, log = () => undefined, now = () => new Date(), batch = BATCH }: LoadOptions = {},
): Promise<LoadOutcome> {
  if (!dryRun) await store.applySchema();
  const state = await datasetState(store);
  if (state?.complete === false) log(`an earlier load of version ${state.version} broke off; it is completed now`);
  const plan = planLoad(await readGraph(store), graph);
  log(describePlan(plan));
  const equal = planSize(plan) === 0 && state?.complete === true && state.version === version;
  if (dryRun || equal) return { plan, written: false };
  const stamps = {
    before: state?.complete === true ? state : null,
    after: { version, loadedAt: now().toISOString() },
  };
  try {
    await applyPlan(store, plan, stamps, batch);
  } catch (error) {
    // two servers may start on one empty store: the slower one then finds the ids taken, and little or nothing left to do
    if (!(error instanceof StoreError) || error.failure !== "STATEMENT") throw error;
    const left = planLoad(await readGraph(store), graph);
    if (planSize(left) >= planSize(plan)) throw error;
    await applyPlan(store, left, stamps, batch);
  }
  return { plan, written: true };
}
