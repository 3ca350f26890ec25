/** How a state's French name is used in a sentence. */
export type FrenchUse = "FEMININE" | "MASCULINE" | "ELIDED" | "PLURAL" | "BARE";

/** States by their names in French (CLDR) that the rules below would get wrong. */
const exceptions: Readonly<Record<string, FrenchUse>> = {
  // no article
  ...Object.fromEntries(
    [
      "Chypre Cuba Djibouti Haïti Israël Kiribati Madagascar Malte Maurice Monaco Nauru Oman Porto Singapour Taïwan",
      "Tuvalu",
    ]
      .join(" ")
      .split(" ")
      .map((name) => [name, "BARE"] as const),
  ),
  Saint: "BARE",
  Sainte: "BARE",
  "Sao Tomé": "BARE",
  Trinité: "BARE",
  Antigua: "BARE",
  Hong: "BARE",
  // masculine, though they end in e
  Belize: "MASCULINE",
  Cambodge: "MASCULINE",
  Mexique: "MASCULINE",
  Mozambique: "MASCULINE",
  Royaume: "MASCULINE",
  Suriname: "MASCULINE",
  Zimbabwe: "MASCULINE",
  // plural
  Bahamas: "PLURAL",
  Comores: "PLURAL",
  Émirats: "PLURAL",
  États: "PLURAL",
  Fidji: "PLURAL",
  Îles: "PLURAL",
  Maldives: "PLURAL",
  Palaos: "PLURAL",
  Pays: "PLURAL",
  Philippines: "PLURAL",
  Samoa: "PLURAL",
  Seychelles: "PLURAL",
  Territoires: "PLURAL",
  Tonga: "PLURAL",
};

/** How the name is used: by its first word, which bears the gender ("Corée du Sud", "Guinée-Bissau"). */
export function frenchUse(name: string): FrenchUse {
  const head = name.split(/[\s-]/u)[0] ?? name;
  const use = exceptions[name] ?? exceptions[head];
  if (use !== undefined) return use;
  if (/^[AEIOUÀÂÉÈÊÎÔ]/u.test(head)) return "ELIDED"; // no state's name begins with a silent h and takes an article
  return head.endsWith("e") ? "FEMININE" : "MASCULINE";
}

/** The name with its article: "la Suède", "l’Égypte", "les Pays-Bas", "Malte". */
export function withArticle(name: string): string {
  return { FEMININE: "la ", MASCULINE: "le ", ELIDED: "l’", PLURAL: "les ", BARE: "" }[frenchUse(name)] + name;
}

/** Where something lies: "en Suède", "au Kenya", "aux Pays-Bas", "à Malte". */
export function inState(name: string): string {
  return { FEMININE: "en ", MASCULINE: "au ", ELIDED: "en ", PLURAL: "aux ", BARE: "à " }[frenchUse(name)] + name;
}
