import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type Knowledge, readDrafts } from "../../src/ingest/draft/read-drafts.js";
import { acceptDrafts } from "../../src/ingest/merging/accept.js";
import { readDraftFile, renewed, writeDraftFile } from "../../src/ingest/proposal/draft-files.js";
import { propose } from "../../src/ingest/proposal/propose.js";
import type { DraftFile, ProposedValue } from "../../src/ingest/proposal/record.js";
import { review } from "../../src/ingest/proposal/review.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";
import { knowledge, pageOf } from "./reading.js";

let known: Knowledge;
let folder: string;
let seeds: string;
beforeAll(async () => {
  known = await knowledge();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "accept-"));
  seeds = join(folder, "seeds");
  await cp("seeds", seeds, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const proposed = (text: string): DraftFile => {
  const page = pageOf(text);
  return propose(page, readDrafts(page, known));
};
const accepted = async (text: string) => {
  const path = join(folder, "draft.yaml");
  const file = proposed(text);
  await writeDraftFile(path, { ...file, drafts: file.drafts.map((draft) => ({ ...draft, decision: "ACCEPTED" })) });
  return { path, ...(await acceptDrafts([path], seeds, { dry: false })) };
};
const year = (name: string) => readFile(join(seeds, "meetings", `${name}.yaml`), "utf8");

test("a new meeting is added, its city and state with it, and the seeds stay sound", async () => {
  const before = await year("2019");
  const { faults } = await accepted(
    "On 4 and 5 June 2019, Cabo Verde hosted a thematic meeting of the Rabat Process on remittances in Praia.",
  );
  expect(faults).toEqual([]);
  const after = await year("2019");
  expect(after.startsWith(before.trimEnd())).toBe(true);
  const { graph, faults: now } = await readSeeds(seeds);
  expect(now).toEqual([]);
  expect(graph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["city:praia", "state:CV"]));
});

test("a meeting that is there gets evidence instead of a twin, and what contradicts it is kept beside it", async () => {
  const count = async () => (await readSeeds(seeds)).graph.nodes.filter(({ kind }) => kind === "Meeting").length;
  const before = await count();
  const { lines, faults } = await accepted(
    "The Thematic Meeting on Law Enforcement and Capacity Building took place in Cairo on 10 and 12 July 2018, hosted by Egypt.",
  );
  expect(faults).toEqual([]);
  expect(await count()).toBe(before);
  expect(lines.join("\n")).toContain("meeting:2018-07-cairo-law-enforcement: already there");
  expect(lines.join("\n")).toMatch(/! dates: .*both are kept/);
  expect(await year("2018")).toContain("says: 2018-07-10 to 2018-07-12");
});

test("accepting twice changes nothing", async () => {
  const { path } = await accepted(
    "On 4 and 5 June 2019, Egypt hosted a thematic meeting of the Rabat Process on remittances in Berlin.",
  );
  const after = await year("2019");
  expect(await acceptDrafts([path], seeds, { dry: false })).toMatchObject({ merged: 0 });
  expect(await year("2019")).toBe(after);
});

test("two meetings of a month, place and subject are two, also when they are accepted again", async () => {
  const meeting = (days: string, state: string) =>
    `On ${days} June 2019, Cabo Verde hosted a training of the Rabat Process on border management in Praia. Twenty officials from ${state} took part.`;
  const text = [meeting("4 and 5", "Senegal"), meeting("18 and 19", "Gambia")].join("\n\n");
  expect((await accepted(text)).faults).toEqual([]);
  const { graph } = await readSeeds(seeds);
  const days = graph.nodes.filter(({ id }) => id.startsWith("meeting:2019-06-praia"));
  expect(days.map(({ properties }) => properties.startDate).sort()).toEqual(["2019-06-04", "2019-06-18"]);
  const before = await year("2019");
  await accepted(text);
  expect(await year("2019")).toBe(before);
});

test("a value that a person wrote is marked as inferred, one that the page gives is not", async () => {
  const path = join(folder, "draft.yaml");
  const file = proposed(
    "On 4 and 5 June 2019, Cabo Verde hosted a thematic meeting of the Rabat Process on remittances in Praia.",
  );
  const drafts = file.drafts.map((draft) => {
    const dates = { ...(draft.meeting.dates as ProposedValue), end: "2019-06-06", decision: "EDITED" as const };
    return { ...draft, decision: "ACCEPTED" as const, meeting: { ...draft.meeting, dates } };
  });
  await writeDraftFile(path, { ...file, drafts });
  expect((await acceptDrafts([path], seeds, { dry: false })).faults).toEqual([]);
  const added = (await year("2019")).split("meeting:2019-06-praia").at(-1) ?? "";
  expect(added).toMatch(/dates: \{[^}]*2019-06-06[^}]*inferred: "?Edited in review\."?/);
  expect(added.match(/Edited in review/g)).toHaveLength(1);
});

test("seeds that have a fault are left as they are", async () => {
  await writeFile(join(seeds, "meetings", "2019.yaml"), "meetings:\n  - id: nonsense\n");
  const { faults } = await accepted("On 4 June 2019, Egypt hosted a thematic meeting in Berlin.");
  expect(faults.length).toBeGreaterThan(0);
  expect(await year("2019")).toBe("meetings:\n  - id: nonsense\n");
});

const text = "On 4 June 2019, Egypt hosted a thematic meeting in Berlin.";

test("a review keeps every answer and goes on where it was left", async () => {
  const path = join(folder, "draft.yaml");
  await writeDraftFile(path, proposed(text));
  const run = async (answers: string[]) => {
    const file = await readDraftFile(path);
    if (file === null) throw new Error("no draft file");
    let asked = 0;
    const going = await review(file, {
      ask: async () => {
        asked += 1;
        return answers.shift() ?? null;
      },
      say: () => undefined,
      save: (changed) => writeDraftFile(path, changed),
    });
    return { asked, going };
  };
  expect(await run(["a", "r", "q"])).toEqual({ asked: 3, going: false });
  const rest = await run(Array.from({ length: 20 }, () => "a"));
  expect(rest.going).toBe(true);
  const file = await readDraftFile(path);
  expect(file?.drafts[0]?.decision).toBe("ACCEPTED");
  expect(JSON.stringify(file).match(/"decision":"REJECTED"/g)).toHaveLength(1);
  expect(await run([])).toEqual({ asked: 0, going: true });
});

test("a changed result opens a draft again, unless it was accepted", () => {
  const before = proposed(text);
  const now = proposed(text.replace("Egypt", "Italy"));
  const as = (decision: "OPEN" | "ACCEPTED" | "REJECTED") => ({
    ...before,
    drafts: before.drafts.map((draft) => ({ ...draft, decision })),
  });
  expect(renewed(as("REJECTED"), before).drafts[0]?.decision).toBe("REJECTED");
  expect(renewed(as("REJECTED"), now).drafts[0]?.decision).toBe("OPEN");
  expect(renewed(as("ACCEPTED"), now).drafts[0]).toMatchObject({
    decision: "ACCEPTED",
    note: expect.stringContaining("changed"),
  });
});
