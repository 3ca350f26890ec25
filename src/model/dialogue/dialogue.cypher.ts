import { defineHop } from "../reading/edges.js";

export const chairHop = defineHop("Dialogue.chairs", ["PRESIDES"], "in");
export const memberHop = defineHop("Dialogue.members", ["MEMBER_OF"], "in");
export const presidesHop = defineHop("State.chairmanships", ["PRESIDES"], "out");
export const membershipHop = defineHop("Actor.memberships", ["MEMBER_OF"], "out");
