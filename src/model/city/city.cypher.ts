import { defineHop } from "../reading/edges.js";

export const cityStateHop = defineHop("City.state", ["IN"], "out");
