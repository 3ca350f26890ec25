import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, nastyGraph, nastyTitle } from "./support/graphs.js";

describe("the tables, as csv-parse reads them", () => {
  const store = useStore({ engine: "EMBEDDED", open: () => openEmbeddedStore() }, fillWith(nastyGraph));

  type Row = Readonly<Record<string, string>>;

  /** A table as csv-parse reads it, as strictly as it can. */
  async function table(name: string): Promise<readonly Row[]> {
    return parse(await exported(store(), name), { bom: true, columns: true, record_delimiter: "\r\n" });
  }

  async function rowOf(name: string, column: string, value: string): Promise<Row | undefined> {
    return (await table(name)).find((row) => row[column] === value);
  }

  test.each(["meetings.csv", "participations.csv", "ties.csv", "themes.csv"])(
    "%s begins with a byte order mark and ends every line as RFC 4180 has it",
    async (name) => {
      const text = await exported(store(), name);
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.endsWith("\r\n")).toBe(true);
      expect(text.replaceAll(/"(?:[^"]|"")*"/g, "")).not.toMatch(/(?<!\r)\n/);
    },
  );

  describe("a text that a spreadsheet would compute", () => {
    test("has an apostrophe before it, and is whole behind it", async () => {
      expect((await rowOf("meetings.csv", "id", "meeting:a"))?.title).toBe(`'${nastyTitle}`);
      expect((await rowOf("participations.csv", "actor", "state:KE"))?.quotes).toBe("'@SUM(A1)");
    });

    test("is found in no cell of any table", async () => {
      for (const name of ["meetings.csv", "participations.csv", "ties.csv", "themes.csv"]) {
        const cells = (await table(name)).flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
      }
    });

    test("but a negative number is a number", async () => {
      expect((await rowOf("meetings.csv", "id", "meeting:a"))?.latitude).toBe("-1.286389");
    });
  });

  test("a meeting names who did what, where, on what, and what is not known", async () => {
    expect(await rowOf("meetings.csv", "id", "meeting:a")).toMatchObject({
      startDate: "2017-05-01",
      city: "Nairobi",
      country: "Kenya",
      countryCode: "KE",
      hosts: "Kenya",
      chairs: "Portugal",
      coChairs: "European Commission",
      mainThemes: "Durable solutions",
      contextThemes: "Return",
      attendanceCount: "40",
      sources: "A page",
    });
    expect(await rowOf("meetings.csv", "id", "meeting:b")).toMatchObject({
      coHosts: "African Union Commission; Ethiopia",
      city: "",
      country: "Ethiopia",
      frameworks: "5 Return",
      dialogues: "Khartoum Process; Rabat Process",
      unknown: "HOST: not said",
    });
  });

  test("a participation has its role in the API's words, its quote and its source", async () => {
    expect(await rowOf("participations.csv", "role", "HOST")).toMatchObject({
      meeting: "meeting:a",
      actor: "state:KE",
      actorName: "Kenya",
      region: "AFRICA",
      capacity: "host",
      stated: "true",
      locators: "entry 1",
      sources: "A page",
    });
    expect((await table("participations.csv")).map(({ role }) => role).sort()).toEqual(
      ["CHAIR", "CO_CHAIR", "CO_HOST", "CO_HOST", "HOST", "INITIATOR", "ORGANISER", "PARTICIPANT"].sort(),
    );
  });

  test("a tie is two who hosted together, the smaller id first", async () => {
    expect(await table("ties.csv")).toEqual([
      {
        a: "organisation:auc",
        aName: "African Union Commission",
        b: "state:ET",
        bName: "Ethiopia",
        count: "1",
        firstStart: "2019-11-20",
        lastStart: "2019-11-20",
        meetings: "meeting:b",
      },
    ]);
  });

  test("a theme has its place and its counts; related is read both ways", async () => {
    expect(await rowOf("themes.csv", "id", "theme:return")).toMatchObject({
      broader: "theme:durable-solutions",
      broaderLabels: "Durable solutions",
      related: "theme:displacement",
      provisions: "provision:jvap/domain-5",
      mainMeetings: "1",
      contextMeetings: "1",
    });
    expect((await rowOf("themes.csv", "id", "theme:displacement"))?.related).toBe("theme:return");
  });
});
