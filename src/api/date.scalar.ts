import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day of the Gregorian calendar written as ISO 8601 `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Apollo puts its own code in the place of a refused literal's: ours goes as `refusedAs` too. */
function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && isDay(value)) return value;
  const found = JSON.stringify(value)?.slice(0, 60) ?? String(value);
  throw new GraphQLError(`Date: expected a day of the calendar as "YYYY-MM-DD", found ${found}`, {
    ...(node && { nodes: node }),
    extensions: {
      code: "BAD_USER_INPUT",
      refusedAs: "BAD_USER_INPUT",
      value: typeof value === "string" ? value.slice(0, 60) : null,
    },
  });
}

/** A day, ISO 8601 `YYYY-MM-DD`. Days that do not exist are refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: 'A day of the calendar as ISO 8601 writes it: "2023-07-04".',
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => String(value),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null, node),
});
