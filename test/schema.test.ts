import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Change, CriticalityLevel, diff } from "@graphql-inspector/core";
import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { createSchema, schemaText } from "../src/schema.js";
import { recorded } from "./support/recording.js";

const promised = fileURLToPath(new URL("../schema/schema.graphql", import.meta.url));

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

async function breakingChanges(before: string, after: string): Promise<string[]> {
  const changes: Change[] = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe("the public schema", () => {
  it("breaks nothing that schema/schema.graphql promises", async () => {
    expect(await breakingChanges(readFileSync(promised, "utf8"), schemaText(schema))).toEqual([]);
  });

  it("is the one in schema/schema.graphql", async () => {
    expect(schemaText(schema)).toBe(await recorded(promised, schemaText(schema)));
  });

  it("names a removed field as a breaking change", async () => {
    const text = schemaText(schema);
    const without = text.replace(/\n {2}"""[^"]*"""\n {2}attendance: Attendance\n/, "\n");
    expect(without).not.toBe(text);
    expect(await breakingChanges(text, without)).toEqual(["Field 'attendance' was removed from object type 'Meeting'"]);
  });

  it("describes every type, field, argument and enum value", () => {
    const bare: string[] = [];
    const check = (name: string, { description }: { readonly description?: string | null | undefined }) => {
      if (!description) bare.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || type === schema.getQueryType()) continue;
      check(type.name, type);
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          if ("args" in field)
            for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
    expect(bare).toEqual([]);
  });
});
