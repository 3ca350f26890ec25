import { beforeAll, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, read } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const fields = ["hosts", "coHosts", "chairs", "coChairs", "initiators", "organisers", "processChairs"] as const;
const roles = (sentence: string) => {
  const [draft] = read(
    `The Thematic Meeting of the Khartoum Process on Data took place in Rome on 3 May 2018. ${sentence}`,
    known,
  );
  return Object.fromEntries(
    fields.flatMap((field) =>
      draft === undefined || draft[field].length === 0 ? [] : [[field, draft[field].map(({ label }) => label)]],
    ),
  );
};

test.each([
  [
    "It was hosted and chaired by Egypt and co-chaired by Italy.",
    { hosts: ["Egypt"], chairs: ["Egypt"], coChairs: ["Italy"] },
  ],
  ["Hosted by Kenya and co-hosted by Germany, the meeting lasted a day.", { hosts: ["Kenya"], coHosts: ["Germany"] }],
  ["Egypt, together with Portugal as co-chair, hosted the meeting.", { hosts: ["Egypt"], coChairs: ["Portugal"] }],
  [
    "Kenya, with Germany as co-host, welcomed delegates from partner countries to Rome.",
    { hosts: ["Kenya"], coHosts: ["Germany"] },
  ],
  ["Switzerland and Ethiopia co-hosted the meeting.", { coHosts: ["Switzerland", "Ethiopia"] }],
  [
    "Ethiopia and the United Kingdom hosted and co-hosted, respectively, the meeting.",
    { hosts: ["Ethiopia"], coHosts: ["United Kingdom"] },
  ],
  ["The meeting took place upon the initiative of Sweden and Somalia.", { initiators: ["Sweden", "Somalia"] }],
  [
    "The meeting was chaired by the 2018 Italian Chair of the Process.",
    { chairs: ["Italy"], processChairs: ["Italy"] },
  ],
  ["The meeting was hosted by the Ministry of the Interior of Malta.", { hosts: ["Malta"] }],
  ["Uganda and Tunisia served as co-chairs.", { coChairs: ["Uganda", "Tunisia"] }],
  [
    "The meeting was organised by the Khartoum Process Secretariat in coordination with the Khartoum Process Chair, The Netherlands.",
    { organisers: ["Khartoum Process Secretariat", "Netherlands"], processChairs: ["Netherlands"] },
  ],
])("%s", (sentence, expected) => {
  expect(roles(sentence)).toEqual(expected);
});

test.each([
  "The session on return was chaired by Norway.",
  "Kenya hosts more than 600,000 refugees.",
  "The reception was hosted by the Embassy of Malta.",
  "Morocco offered to host the next meeting.",
  "The previous Thematic Meeting, hosted by Malta in Valletta in May 2017, had asked for it.",
  "The meeting built on the outcomes of the Thematic Meeting on Asylum hosted by Egypt in 2016.",
  "The priority was set during the Chairmanship of South Sudan.",
])("no role of the meeting in: %s", (sentence) => {
  expect(roles(sentence)).toEqual({});
});
