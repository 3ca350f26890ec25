import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputType } from "graphql";
import { badInput } from "../api/errors.js";
import type { MeetingFilter } from "../model/meeting/meeting.filter.js";

/**
 * Reads a MeetingFilter written as JSON exactly as the API reads one that is given as a variable.
 * @throws GraphQLError BAD_USER_INPUT naming what is wrong in it
 */
export function readFilter(schema: GraphQLSchema, text: string): MeetingFilter {
  return coerceInputValue(parsed(text), filterType(schema), (path, value, { message }) => {
    const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    throw badInput(`where${place}`, value, message);
  }) as MeetingFilter;
}

function parsed(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badInput("where", text, "not JSON; write a MeetingFilter as JSON");
  }
  if (typeof value !== "object" || value === null) throw badInput("where", text, "not an object of JSON");
  return value;
}

function filterType(schema: GraphQLSchema): GraphQLInputType {
  const type = schema.getType("MeetingFilter");
  if (!isInputType(type)) throw new Error("the schema has no input type MeetingFilter");
  return type;
}
