import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { seededRandom } from "../../lib/random.js";
import type { OrganisationSeed } from "../seeds/format/actors.js";
import type { CitySeed } from "../seeds/format/registry.js";
import { generatedMeeting, type Registry, type WrittenMeeting } from "./meeting.js";
import { type Pick, pickFrom } from "./pick.js";

export interface GenerateOptions {
  /** Seeds whose states, themes, frameworks, dialogues and organisations are taken over. */
  readonly from: string;
  /** Where the files are written; it must be empty or not there. */
  readonly to: string;
  readonly meetings: number;
  /** The same seed gives the same files. */
  readonly seed: number;
}

/** The years that meetings are spread over; the later ones have more. */
const [firstYear, lastYear] = [1995, 2024];
const yearSkew = 1.4;
const moreOrganisations = 200;
const moreCities = 150;
const source = "source:generated";

/** Made-up meetings in seed files, for measuring. @throws Error when the directory is not empty */
export async function generateSeeds({ from, to, meetings, seed }: GenerateOptions): Promise<void> {
  await mkdir(join(to, "meetings"), { recursive: true });
  if ((await readdir(to)).length > 1 || (await readdir(join(to, "meetings"))).length > 0)
    throw new Error(`${to} is not empty`);
  const pick = pickFrom(seededRandom(seed));
  const registry = await writeRegistry(from, to, pick);
  for (const [year, list] of meetingsByYear(meetings, registry, pick)) {
    // an entry is one line of JSON, which is YAML
    const lines = list.map((meeting) => `  - ${JSON.stringify(meeting)}\n`);
    await writeFile(join(to, "meetings", `${year}.yaml`), `meetings:\n${lines.join("")}`);
  }
}

function meetingsByYear(count: number, registry: Registry, pick: Pick): ReadonlyMap<number, readonly WrittenMeeting[]> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index);
  const drawn = Array.from({ length: count }, () => pick.several(years, 1, yearSkew)[0] ?? lastYear).sort();
  const written = new Map<number, WrittenMeeting[]>();
  const earlier: string[] = [];
  for (const [index, year] of drawn.entries()) {
    const meeting = generatedMeeting(index + 1, year, registry, pick, earlier);
    earlier.push(meeting.id);
    const list = written.get(year);
    if (list === undefined) written.set(year, [meeting]);
    else list.push(meeting);
  }
  return written;
}

type Section<Item> = Readonly<Record<string, readonly Item[]>>;

/** Takes the registry over, with more organisations and cities, and gives what meetings can point at. */
async function writeRegistry(from: string, to: string, pick: Pick): Promise<Registry> {
  const read = async <Item>(name: string) => parse(await readFile(join(from, `${name}.yaml`), "utf8")) as Section<Item>;
  const write = (name: string, section: object) => writeFile(join(to, `${name}.yaml`), stringify(section));
  const take = async <Item extends { readonly id: string }>(name: string, more: readonly Item[] = []) => {
    const section = await read<Item>(name);
    const items = [...(section[name] ?? []), ...more];
    await write(name, { ...section, [name]: items });
    return items;
  };
  const states = (await take("states")).map(({ id }) => id);
  const organisations = await take("organisations", madeUpOrganisations());
  const cities = await take("cities", madeUpCities(states, pick));
  const themes = await take<{ id: string; label: string }>("themes");
  const frameworks = await take<{ id: string; provisions?: readonly { id: string }[] }>("frameworks");
  const dialogues = await take("dialogues");
  await take("series");
  await take("sources", [{ id: source, title: "Generated meetings, which never took place", kind: "DATABASE" }]);
  return {
    actors: mixed(
      states,
      organisations.map(({ id }) => id),
    ),
    states,
    cities,
    themes,
    instruments: frameworks.flatMap(({ id, provisions }) => [
      id,
      ...(provisions ?? []).map((provision) => provision.id),
    ]),
    dialogues: dialogues.map(({ id }) => id),
    source,
  };
}

function madeUpOrganisations(): readonly OrganisationSeed[] {
  return Array.from({ length: moreOrganisations }, (_, index) => ({
    id: `organisation:generated-${index + 1}`,
    name: `Generated Organisation ${index + 1}`,
    acronym: `GO${index + 1}`,
    kind: "CIVIL_SOCIETY",
    sources: [source],
  }));
}

function madeUpCities(states: readonly string[], pick: Pick): readonly CitySeed[] {
  return Array.from({ length: moreCities }, (_, index) => ({
    id: `city:generated-${index + 1}`,
    name: `Generated City ${index + 1}`,
    state: pick.one(states),
    latitude: pick.number(120) - 60,
    longitude: pick.number(360) - 180,
    sources: [source],
  }));
}

/** One of each in turn, so that both are among the frequent ones. */
function mixed(one: readonly string[], other: readonly string[]): readonly string[] {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => [one[index], other[index]])
    .flat()
    .filter((id) => id !== undefined);
}
