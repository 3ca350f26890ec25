import { parseArgs } from "node:util";
import { generateSeeds } from "../loading/generate/generate.js";

/** `npm run generate -- --meetings 50000 --seed 1 --out directory`: seed files of made-up meetings, to measure with. */
try {
  const { values } = parseArgs({
    options: {
      meetings: { type: "string", default: "50000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "seeds" },
      out: { type: "string" },
    },
  });
  const [meetings, seed] = [Number(values.meetings), Number(values.seed)];
  if (values.out === undefined) throw new Error("--out names the directory to write to");
  if (!Number.isInteger(meetings) || meetings < 1 || meetings > 1_000_000)
    throw new Error(`--meetings ${values.meetings}: from 1 to 1000000`);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed}: a whole number`);
  await generateSeeds({ from: values.from, to: values.out, meetings, seed });
  console.log(`${values.out}: ${meetings} meetings`);
} catch (error) {
  console.error(`generate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
