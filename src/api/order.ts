import { enumeration } from "./enumeration.js";

export type Direction = "ASC" | "DESC";

export const OrderDirection = enumeration("OrderDirection", "Which end of an order comes first.", {
  ASC: "Smallest, oldest or alphabetically first comes first.",
  DESC: "Largest, newest or alphabetically last comes first.",
});
