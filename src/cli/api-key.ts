import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { hashOfApiKey, newApiKey } from "../server/access/api-key.js";
import { parseKeyFile } from "../server/access/key-file.js";
import { AccessFileError } from "../server/access/operator-file.js";

const usage = `usage: npm run -s api-key -- --name NAME [--budget N]
  NAME says whose key it is, in the key file and in the log. N is the most that it may ask for in a minute, as a cost.`;

/** `npm run api-key`: makes a key and the entry that lets it in. Exit code 2: asked wrongly. */
function main(): number {
  try {
    const text = { type: "string" } as const;
    const { name, budget } = parseArgs({ options: { name: text, budget: text } }).values;
    if (name === undefined) throw new Error("no --name is given");
    const key = newApiKey();
    const entry = { name, sha256: hashOfApiKey(key), ...(budget !== undefined && { budget: Number(budget) }) };
    const written = stringify({ keys: [entry] });
    parseKeyFile(written, "what you asked for", undefined);
    const [, ...lines] = written.trimEnd().split("\n");
    console.log(`The key, shown this once. Its holder sends it as the header "Authorization: Bearer …":

${key}

Its entry, under \`keys:\` in the file that API_KEYS_FILE names:

${lines.join("\n")}`);
    return 0;
  } catch (error) {
    const faults = error instanceof AccessFileError ? error.faults : [error instanceof Error ? error.message : error];
    console.error(`${faults.join("\n")}\n${usage}`);
    return 2;
  }
}

process.exitCode = main();
