import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import semver from "semver";

/** The first line of `schema/released.graphql` says of which release the schema is. */
const head = /^# The public schema of release (\S+)\./;

/** The text of `schema/released.graphql` for a release. */
export function releasedText(version: string, schema: string): string {
  return `# The public schema of release ${version}. \`npm run release-check -- --released\` writes it after a release.\n${schema}`;
}

/** What would break for clients from one schema to another, a line each. */
export async function breakingChanges(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

/**
 * Why a schema may not be released under a version after the one released last: what breaks for clients needs a new
 * first number, before 1.0.0 a new second one, and has to be told of. A version that was released keeps its schema.
 * `told`: the version's entry in the changelog.
 */
export async function schemaFaults(
  released: string,
  schema: string,
  { version, told }: { readonly version: string; readonly told: string },
): Promise<string[]> {
  const [, last] = head.exec(released) ?? [];
  if (last === undefined || semver.valid(last) === null)
    return ["schema/released.graphql does not say of which release it is"];
  if (semver.lt(version, last)) return [`version ${version} comes before ${last}, which was released`];
  if (version === last) {
    return released === releasedText(last, schema)
      ? []
      : [`the schema is not that of ${last}, which was released: version it anew`];
  }
  const broken = await breakingChanges(released, schema);
  if (!mayBreak(last, version))
    return broken.map((change) => `${version} may not break what ${last} promised: ${change}`);
  if (/^### Breaking$/m.test(told)) return [];
  return broken.map((change) => `CHANGELOG.md has to say under "### Breaking" of ${version}: ${change}`);
}

/** Whether a version may break what the last one promised. */
function mayBreak(last: string, version: string): boolean {
  if (semver.major(version) !== semver.major(last)) return true;
  return semver.major(last) === 0 && semver.minor(version) !== semver.minor(last);
}
