import { registerEnumType } from "type-graphql";

/** Makes a GraphQL enum of a list of words with their descriptions; gives the object that type-graphql names it by. */
export function enumeration<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> {
  const keys = Object.keys(words) as Word[];
  const values = Object.fromEntries(keys.map((word) => [word, word])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(keys.map((word) => [word, { description: words[word] }])) as Record<
    Word,
    { description: string }
  >;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
