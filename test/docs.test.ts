import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { errorCodes } from "../src/api/errors.js";
import { allSettings } from "../src/config/settings.js";
import { recorded } from "./support/recording.js";

const file = fileURLToPath(new URL("../README.md", import.meta.url));
const readme = readFileSync(file, "utf8");

function errorTable(): string {
  const rows = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return ["| code | meaning |", "|---|---|", ...rows].join("\n");
}

function settingsTable(): string {
  const rows = allSettings.map(({ variable, standard, standardShown, unit, reason }) => {
    const shown = standardShown ?? (standard === undefined || standard === "" ? "" : `\`${standard}\``);
    return `| \`${variable}\` | ${shown} | ${unit} | ${reason} |`;
  });
  return ["| variable | default | unit | reason |", "|---|---|---|---|", ...rows].join("\n");
}

/** The README with the text between two marks replaced. */
function withTable(text: string, begin: string, end: string, table: string): string {
  const start = text.indexOf("-->", text.indexOf(`<!-- ${begin}`)) + 3;
  return `${text.slice(0, start)}\n\n${table}\n\n${text.slice(text.indexOf(`<!-- ${end}`))}`;
}

describe("the README", () => {
  it("has the two lines that do everything", () => {
    expect(readme).toContain("\nnpm ci && npm start\n");
    expect(readme).toContain("\nnpm ci && npm test\n");
  });

  it("tells the error codes and the settings as the code has them", async () => {
    const codes = withTable(readme, "error codes", "end of error codes", errorTable());
    const wanted = withTable(codes, "settings", "end of settings", settingsTable());
    expect(wanted).toBe(await recorded(file, wanted));
  });

  it("links only to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    const missing = links.filter((link) => {
      try {
        readFileSync(new URL(`../${link}`, import.meta.url));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== "EISDIR";
      }
    });
    expect(missing).toEqual([]);
  });
});
