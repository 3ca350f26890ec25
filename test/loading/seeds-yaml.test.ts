import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { parseDocument, stringify } from "yaml";

/** Seed files are read by the quick library, and their faults placed by the thorough one: they have to read alike. */
function quickly(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
}

function thoroughly(text: string): unknown {
  const document = parseDocument(text, { logLevel: "error" });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

const scalars =
  "1 -1 +1 1_000 007 0o17 0x1F 0b11 1.5 .5 5. 1e3 1E-3 .inf -.Inf .nan ~ null Null NULL nul true True TRUE yes No on off y N 2021-01-01 2021-1-1 12:30:45 1:30 =" +
  ' "1" \'1\' "\\u00e9" 0 -0 00 1.2.3 v1 1,000 <<';

describe("both readers of YAML", () => {
  test.each(scalars.split(" "))("take %s for the same", (scalar) => {
    const text = `- ${scalar}\n- key: ${scalar}\n- [${scalar.includes(",") ? `"${scalar}"` : scalar}]\n`;
    expect(quickly(text)).toEqual(thoroughly(text));
  });

  test.each([
    "a: |\n  one\n\n  two\n",
    "a: >-\n  one\n  two\n\n  three\n",
    'a: "one\n  two"\n',
    "a: one\n  two\n",
    "a:\n",
    "a: b # c\n",
    "{a: [1, {b: c}], d: }\n",
    "? a\n: b\n",
    "a: 'it''s'\n",
    "1: one\ntrue: two\n",
  ])("read %j alike", (text) => {
    expect(quickly(text) ?? null).toEqual(thoroughly(text) ?? null);
  });

  test.each(["", "# only a comment\n", "a: *b\n", "a: 1\na: 2\n", "a:\n\t- b\n"])(
    "leave %j to the thorough one",
    (text) => {
      expect(() => quickly(text)).toThrow();
    },
  );

  test("read whatever is written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = stringify(value);
        expect(quickly(text)).toEqual(thoroughly(text));
      }),
    );
  });
});
