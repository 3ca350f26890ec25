/** Large pages of each kind, made of sentences as pages of dialogues have them: the same text for the same size. */

const states = ["Kenya", "Germany", "Egypt", "Italy", "Sweden", "Portugal", "Ghana", "Türkiye", "Sudan", "France"];
const cities = ["Nairobi", "Berlin", "Cairo", "Rome", "Stockholm", "Lisbon", "Accra", "Ankara", "Khartoum", "Paris"];
const months = ["January", "February", "March", "May", "June", "July", "September", "October", "November", "December"];
const mois = ["janvier", "février", "mars", "mai", "juin", "juillet", "septembre", "octobre", "novembre", "décembre"];
const themes = [
  "return and reintegration",
  "labour migration",
  "trafficking in human beings",
  "the protection of refugees",
  "border management",
  "migration data",
  "diaspora engagement",
];
const bodies = ["IOM", "UNHCR", "ICMPD", "the African Union Commission", "the European Commission", "IGAD"];

/** A row of small numbers that looks like chance and is the same each time. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Maker = (pick: <Item>(from: readonly Item[]) => Item, count: (below: number) => number) => string;

/** One entry of several hundred characters for each kind of page, and what stands around them. */
const kinds: Readonly<Record<string, { readonly file: string; readonly around?: [string, string]; make: Maker }>> = {
  "plain prose": {
    file: "prose.txt",
    make: (pick, count) =>
      `On ${1 + count(28)} ${pick(months)} ${2001 + count(22)}, ${pick(states)} and ${pick(states)} hosted the Thematic Meeting of the Rabat Process on ${pick(themes)} in ${pick(cities)}. ${20 + count(90)} delegates of ${pick(states)}, ${pick(states)} and ${pick(bodies)} took part in the meeting, which was chaired by the Ministry of the Interior of ${pick(states)}. Participants exchanged views on ${pick(themes)} and recalled the commitments that their governments had made before; the representative of ${pick(bodies)} presented the findings of a study.\n\n`,
  },
  "news without meetings": {
    file: "news.txt",
    make: (pick, count) =>
      `In ${2001 + count(22)} the number of people who moved from ${pick(states)} to ${pick(states)} grew by ${count(90)} per cent, as ${pick(bodies)} reported. Those who left told of drought, of prices and of relatives abroad, and few of them meant to stay away for long. "We will come back when the rains do," said one of them in ${pick(cities)}. The Government of ${pick(states)} promised more support for ${pick(themes)}.\n\n`,
  },
  "listing of entries": {
    file: "listing.txt",
    make: (pick, count) =>
      `Thematic Meeting on ${pick(themes)} ${count(900)}\n• Date: ${1 + count(27)} ${pick(months)} ${2001 + count(22)}\n• Location: ${pick(cities)}\nThe meeting was hosted by ${pick(states)} and co-chaired by ${pick(states)} and ${pick(states)}. ${20 + count(90)} participants of ${pick(bodies)} and ${pick(states)} discussed ${pick(themes)}.\n\n`,
  },
  "one long paragraph": {
    file: "paragraph.txt",
    make: (pick, count) =>
      `On ${1 + count(28)} ${pick(months)} ${2001 + count(22)}, ${pick(states)} hosted a workshop on ${pick(themes)} in ${pick(cities)} with ${pick(bodies)} as co-host, and ${20 + count(90)} experts of ${pick(states)} and ${pick(states)} took part. `,
  },
  "HTML table": {
    file: "table.html",
    around: [
      "<html><body><table><tr><th>Meeting</th><th>Date</th><th>Venue</th><th>Host</th></tr>",
      "</table></body></html>",
    ],
    make: (pick, count) =>
      `<tr><td>Workshop on <b>${pick(themes)}</b> ${count(900)}</td><td>${1 + count(28)} ${pick(months)} ${2001 + count(22)}</td><td>${pick(cities)}</td><td>${pick(states)}</td></tr>`,
  },
  "HTML of paragraphs": {
    file: "paragraphs.html",
    around: ["<html><head><style>.hidden { display: none }</style></head><body><main>", "</main></body></html>"],
    make: (pick, count) =>
      `<div class="item"><h3>Seminar on ${pick(themes)}</h3><p>${pick(cities)}, ${1 + count(28)} ${pick(months)} ${2001 + count(22)}. The seminar was organised by <a href="#">${pick(bodies)}</a> and chaired by ${pick(states)}. <span class="hidden">Read more</span></p></div>`,
  },
  French: {
    file: "french.txt",
    make: (pick, count) =>
      `Le ${1 + count(28)} ${pick(mois)} ${2001 + count(22)}, la réunion thématique du Processus de Rabat s'est tenue à ${pick(cities)} sous la présidence de l'Italie et de la France. Des délégués de l'Allemagne, du Kenya et de l'OIM ont pris part à la réunion, organisée par le ministère de l'Intérieur du Portugal, et les participants ont échangé sur le retour et la réintégration des migrants.\n\n`,
  },
  "words with capitals": {
    file: "capitals.txt",
    make: (pick) => `Alpha Beta of the Gamma ${pick(cities)} Delta `,
  },
};

/** The names of the kinds of pages. */
export const pageKinds: readonly string[] = Object.keys(kinds);

/** A page of a kind, of about so many bytes or so many entries, with the name of its file. */
export function pageOfKind(
  name: string,
  size: { readonly bytes: number } | { readonly entries: number },
): { readonly file: string; readonly text: string } {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`no such kind of page: ${name}`);
  const count = numbers();
  const pick = <Item>(from: readonly Item[]): Item => from[count(from.length)] as Item;
  const [before, after] = kind.around ?? ["", ""];
  const pieces = [before];
  for (let bytes = 0, entries = 0; "bytes" in size ? bytes < size.bytes : entries < size.entries; entries += 1) {
    const piece = kind.make(pick, count);
    bytes += Buffer.byteLength(piece);
    pieces.push(piece);
  }
  return { file: kind.file, text: `${pieces.join("")}${after}` };
}
