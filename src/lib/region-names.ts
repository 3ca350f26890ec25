const namers = new Map<string, Intl.DisplayNames>();
/** Languages whose names are kept: a client may ask in any tag, and there is no end of them. */
const mostLanguages = 500;

/** The name of a country (ISO 3166-1 alpha-2) in a language; undefined where none is known. @throws RangeError for what is no BCP 47 tag */
export function regionName(code: string, language: string): string | undefined {
  let namer = namers.get(language);
  if (namer === undefined) {
    namer = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    if (namers.size < mostLanguages) namers.set(language, namer);
  }
  return namer.of(code);
}
