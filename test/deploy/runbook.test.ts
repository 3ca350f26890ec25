import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { allSettings } from "../../src/config/settings.js";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const readme = read("README.md");

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly annotations: { readonly runbook: string } }[];
  }[];
}
const rules: Rules = parse(read("deploy/prometheus/alerts.yaml"));
const alerts = rules.groups.flatMap((group) => group.rules);

/** The headings of the README, with the text under each up to the next. */
const sections = readme
  .split(/^#{2,4} /m)
  .slice(1)
  .map((part) => ({ title: part.split("\n", 1)[0] ?? "", text: part.slice(part.indexOf("\n")) }));

/** The anchor that a heading is given where README files are shown. */
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
const anchors = sections.map(({ title }) => anchorOf(title));

describe("the runbook", () => {
  test("has an entry for each alert and for nothing else, where the alert points", () => {
    const titles = sections.map(({ title }) => title).filter((title) => title.startsWith("DialogueGraph"));
    expect(titles).toEqual(alerts.map(({ alert }) => alert));
    for (const { alert, annotations } of alerts) expect(annotations.runbook).toBe(`README.md#${anchorOf(alert)}`);
  });

  test.each(alerts.map(({ alert }) => alert))("says of %s what to look at and what to do", (alert) => {
    const text = sections.find(({ title }) => title === alert)?.text ?? "";
    expect(text).toMatch(/\*\*Look(?::| and do\*\*)/);
    expect(text).toMatch(/\*\*Do:\*\*|\*\*Look and do\*\*/);
  });
});

describe("what the README says of operating it", () => {
  const operating = readme.slice(readme.indexOf("## Operating it"), readme.indexOf("\n## The code"));

  test("leads only to headings that there are", () => {
    const wanted = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test("names only variables and commands that there are", () => {
    const known = new Set(allSettings.map(({ variable }) => variable));
    const codes = ["BAD_USER_INPUT", "STORE_UNAVAILABLE"];
    const variables = [...operating.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g)].map(([, name]) => name ?? "");
    expect(variables.length).toBeGreaterThan(10);
    expect(variables.filter((name) => !known.has(name) && !codes.includes(name))).toEqual([]);
    const { scripts } = JSON.parse(read("package.json"));
    const commands = [...operating.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? "");
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
