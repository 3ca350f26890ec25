import type { Gazetteer } from "./gazetteer.js";
import type { NameMention } from "./name.js";

const word = "\\p{Lu}[\\p{L}-]{2,20}";
/** "the Khartoum and Rabat Processes" */
const english = new RegExp(
  `(?<![\\p{L}])(?:(?<first>${word}), )?(?<second>${word}),? (?:and|&) (?:the )?(?<last>${word}) (?:Processes|Dialogues)(?![\\p{L}])`,
  "gu",
);
/** "les Processus de Khartoum et de Rabat" */
const french = new RegExp(`(?<=Processus de (?<before>${word}) )et (?:de |du )(?<last>${word})`, "gu");

/** The dialogues that share one word for what they are, each with the words that are its own. */
export function processesTogether(text: string, names: Gazetteer): readonly NameMention[] {
  const mention = (written: string | undefined, from: number, until: number, form: string): readonly NameMention[] => {
    const named = written === undefined ? null : names.lookup(form);
    return named?.kind === "dialogue" ? [{ start: from, end: until, named, others: [] }] : [];
  };
  const found = [...text.matchAll(english)].flatMap((match) => {
    const end = match.index + match[0].length;
    return ["first", "second", "last"].flatMap((part) => {
      const written = match.groups?.[part];
      if (written === undefined) return [];
      const at = part === "last" ? match[0].lastIndexOf(written) : match[0].indexOf(written);
      const start = match.index + at;
      return mention(written, start, part === "last" ? end : start + written.length, `${written} Process`);
    });
  });
  const others = [...text.matchAll(french)].flatMap((match) => {
    const written = match.groups?.last ?? "";
    const start = match.index + match[0].lastIndexOf(written);
    return mention(written, start, start + written.length, `Processus de ${written}`);
  });
  return [...found, ...others];
}
