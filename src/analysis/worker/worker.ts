import { compute } from "./tasks.js";

/** What a worker thread of the pool runs: a task in, its answer out. */
export default compute;
