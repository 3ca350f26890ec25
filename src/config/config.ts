import type { Setting } from "./setting.js";
import { settings } from "./settings.js";
import type { Value } from "./value.js";

type Settings = typeof settings;
type ReadOf<Entry> = Entry extends { readonly value: Value<infer Read>; readonly standard: infer Standard }
  ? undefined extends Standard
    ? Read | undefined
    : Read
  : never;

/** All settings as read, under the same names as in the table `settings`; frozen. */
export type Config = {
  readonly [Group in keyof Settings]: {
    readonly [Name in keyof Settings[Group]]: ReadOf<Settings[Group][Name]>;
  };
};

/** The environment holds values that cannot be used: every one of them, in one message for the operator. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly faults: readonly string[]) {
    super(`The environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

const longestValueShown = 80;

/** Reads the environment once. An empty variable counts as absent. @throws ConfigError naming every variable at fault */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const groups = Object.entries(settings).map(([group, entries]) => {
    const values = Object.entries(entries).map(([name, setting]: [string, Setting]) => {
      const written = environment[setting.variable] || setting.standard;
      if (written === undefined) return [name, undefined];
      const read = setting.value.schema.safeParse(written);
      if (!read.success) faults.push(fault(setting, written));
      return [name, read.data];
    });
    return [group, Object.freeze(Object.fromEntries(values))];
  });
  // The mapped type says of each entry what its schema reads; `fromEntries` cannot know that.
  const config = Object.freeze(Object.fromEntries(groups)) as Config;
  if (faults.length === 0) faults.push(...contradictions(config));
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function fault({ variable, value, secret }: Setting, written: string): string {
  return `${variable} is ${secret ? "set to something else" : shown(written)}; expected ${value.expected}`;
}

/** Quoted, with control characters escaped, cut, and without what may be a password in an address. */
function shown(written: string): string {
  const text = JSON.stringify(written.replace(/\/\/.*@/s, "//…@"));
  return text.length > longestValueShown ? `${text.slice(0, longestValueShown)}…` : text;
}

function contradictions({ limits, access }: Config): string[] {
  const faults: string[] = [];
  if (limits.standardPageSize > limits.maximumPageSize) {
    const { standardPageSize, maximumPageSize } = settings.limits;
    faults.push(
      `${standardPageSize.variable} is "${limits.standardPageSize}"; expected at most ${maximumPageSize.variable}, which is ${limits.maximumPageSize}`,
    );
  }
  if (access.jwksUri !== undefined) {
    const { jwksUri, jwtAudience, jwtIssuer } = settings.access;
    if (access.jwtAudience === undefined)
      faults.push(`${jwtAudience.variable} is not set; ${jwksUri.variable} needs it`);
    if (access.jwtIssuer === undefined) faults.push(`${jwtIssuer.variable} is not set; ${jwksUri.variable} needs it`);
  }
  return faults;
}
