import { createRequire } from "node:module";
import cityTimezones from "city-timezones";
import countries from "i18n-iso-countries";
import nationalities from "i18n-nationality";
import type { Form, Named } from "./name.js";
import { spokenTowns } from "./towns.js";

const load = createRequire(import.meta.url);
for (const language of ["en", "fr"]) {
  countries.registerLocale(load(`i18n-iso-countries/langs/${language}.json`));
  nationalities.registerLocale(load(`i18n-nationality/langs/${language}.json`));
}

/** Names of states that prose uses and code lists do not. */
const spokenNames: Readonly<Record<string, readonly string[]>> = {
  CV: ["Cabo Verde"],
  GM: ["Gambia", "The Gambia"],
  CI: ["Côte d'Ivoire", "Cote d'Ivoire", "Ivory Coast"],
  IR: ["Iran", "Islamic Republic of Iran"],
  SY: ["Syria"],
  MD: ["Moldova", "Republic of Moldova"],
  VN: ["Viet Nam", "Vietnam"],
  TZ: ["Tanzania"],
  KR: ["Republic of Korea", "South Korea"],
  RU: ["Russia", "Russian Federation"],
  MK: ["North Macedonia"],
  BO: ["Bolivia"],
  LA: ["Lao PDR", "Laos"],
  CD: ["Democratic Republic of the Congo", "DR Congo", "DRC"],
  CG: ["Republic of the Congo", "Congo"],
  GW: ["Guinea-Bissau", "Guinea Bissau"],
  TR: ["Türkiye", "Turkey"],
  CZ: ["Czechia", "Czech Republic"],
  US: ["United States", "United States of America", "USA"],
  GB: ["United Kingdom", "UK", "Great Britain"],
  AE: ["United Arab Emirates", "UAE"],
  NL: ["Netherlands", "The Netherlands", "Kingdom of the Netherlands"],
  PS: ["Palestine"],
  XK: ["Kosovo"],
  SZ: ["Eswatini"],
  ST: ["São Tomé and Príncipe", "Sao Tome and Principe"],
  KG: ["Kyrgyzstan", "Kyrgyz Republic"],
  SK: ["Slovakia", "Slovak Republic"],
  BA: ["Bosnia and Herzegovina"],
};

/** Demonyms beside those of the code list. */
const spokenDemonyms: Readonly<Record<string, readonly string[]>> = {
  TR: ["Turkish"],
  GB: ["British", "UK"],
  NL: ["Dutch"],
  CH: ["Swiss"],
  SK: ["Slovak"],
  SI: ["Slovene", "Slovenian"],
  KG: ["Kyrgyz"],
  KZ: ["Kazakh"],
  UZ: ["Uzbek"],
  TJ: ["Tajik"],
  CV: ["Cabo Verdean"],
  SN: ["Senegalese"],
  PH: ["Philippine", "Filipino"],
  LK: ["Sri Lankan"],
  SS: ["South Sudanese"],
  BF: ["Burkinabe", "Burkinabè"],
  MT: ["Maltese"],
  ES: ["Spanish"],
  BD: ["Bangladeshi"],
  NP: ["Nepali"],
  TH: ["Thai"],
  AE: ["Emirati"],
  LU: ["Luxembourgish", "Luxembourg"],
  GH: ["Ghanaian"],
  CD: ["Congolese"],
  RS: ["Serbian"],
  US: ["American", "US"],
};

/** Territories whose French or English name is a common word ("Réunion thématique"). */
const otherWords: ReadonlySet<string> = new Set(["RE", "HM", "BV", "IO", "TF", "UM"]);

/** All states of the world by their English and French names, for those that the registry does not hold. */
export function worldStates(): readonly Form[] {
  const forms: Form[] = [];
  for (const code of [...Object.keys(countries.getAlpha2Codes()), "XK"]) {
    if (otherWords.has(code)) continue;
    const spoken = spokenNames[code] ?? [];
    const english = countries.getNames("en", { select: "all" })[code] ?? [];
    const french = countries.getNames("fr", { select: "all" })[code] ?? [];
    const label = spoken[0] ?? english[0];
    if (label === undefined) continue;
    const named: Named = { kind: "state", id: null, label, code };
    for (const text of new Set([...spoken, ...english, ...french])) forms.push({ text, named });
  }
  return forms;
}

/** The demonyms of all states, English and French, singular; those of small dependencies that are place names are left out. */
export function worldDemonyms(): readonly Form[] {
  const forms: Form[] = [];
  for (const code of Object.keys(countries.getAlpha2Codes())) {
    const label = spokenNames[code]?.[0] ?? countries.getName(code, "en") ?? code;
    const named: Named = { kind: "demonym", id: null, label, code };
    const listed = [nationalities.getName(code, "en"), nationalities.getName(code, "fr")].filter(
      (text) => typeof text === "string" && /^\p{Lu}\p{Ll}+$/u.test(text) && text !== label,
    );
    for (const text of new Set([...(spokenDemonyms[code] ?? []), ...listed])) forms.push({ text, named });
  }
  return forms;
}

/** Towns of the world, those with the most inhabitants first. */
export function worldCities(): readonly Form[] {
  const spoken = Object.entries(spokenTowns).map(([text, [label, code]]) => ({
    text,
    named: { kind: "city" as const, id: null, label, code, population: 1 },
  }));
  const listed = cityTimezones.cityMapping
    .filter(({ pop }) => pop > 0)
    .toSorted((one, other) => other.pop - one.pop)
    .flatMap(({ city, city_ascii: plain, iso2, pop }) => {
      const named: Named = { kind: "city", id: null, label: city, code: iso2, population: pop };
      return [...new Set([city, plain])].map((text) => ({ text, named }));
    });
  return [...listed, ...spoken];
}
