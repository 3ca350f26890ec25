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
  ["It was hosted, with great warmth, by the Government of Egypt.", { hosts: ["Egypt"] }],
  ["Egypt was honoured to host the meeting; it was chaired by Malta.", { hosts: ["Egypt"], chairs: ["Malta"] }],
  [
    "Egypt and Italy, the two Co-Chairs of the Khartoum Process, sent a message.",
    { processChairs: ["Egypt", "Italy"] },
  ],
  ["The Co-Chairs of the Khartoum Process, Egypt and Italy, sent a message.", { processChairs: ["Egypt", "Italy"] }],
  ["The meeting had two chairs, Egypt and Italy.", { coChairs: ["Egypt", "Italy"] }],
  ["It was organised by the Secretariat, together with Senegal.", { organisers: ["Senegal"] }],
  ["Italy took over the Chairmanship of the Process from Malta.", { processChairs: ["Italy"] }],
  ["Egypt, which holds the rotating Presidency of the Process, opened it.", { processChairs: ["Egypt"] }],
  ["Kenya chaired, with Germany as co-chair.", { chairs: ["Kenya"], coChairs: ["Germany"] }],
  ["The meeting was an initiative of Malta and Kenya.", { initiators: ["Malta", "Kenya"] }],
  [
    "Egypt hosted the meeting; Sudan proposed the topic and chaired the meeting.",
    { hosts: ["Egypt"], chairs: ["Sudan"] },
  ],
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
  [
    "The meeting was co-chaired by Ms Ann Lee of Indonesia and Mr John Smith, Director General at the Ministry of Interior of Malta.",
    { coChairs: ["Indonesia", "Malta"] },
  ],
  ["It was hosted by the Migration Service of Armenia.", { hosts: ["Armenia"] }],
  [
    "It was hosted by the Republic of Kenya through its Ministry of Labour and organised by IGAD.",
    { hosts: ["Kenya"], organisers: ["Intergovernmental Authority on Development"] },
  ],
  [
    "The IGAD Secretariat, with support from Norway, today convened the meeting.",
    { organisers: ["Intergovernmental Authority on Development"] },
  ],
  [
    "Djibouti played host to this meeting, with France acting as co-host.",
    { hosts: ["Djibouti"], coHosts: ["France"] },
  ],
  ["Somalia and Sweden shared the chair.", { coChairs: ["Somalia", "Sweden"] }],
  [
    "The meeting, a joint initiative of Malta and Norway, was chaired by Malta.",
    { chairs: ["Malta"], initiators: ["Malta", "Norway"] },
  ],
  [
    "The co-chairs thanked the authorities of Kenya for their hospitality and for hosting the event.",
    { hosts: ["Kenya"] },
  ],
  [
    "The UAE, Chair-in-Office of the Abu Dhabi Dialogue, hosted the meeting.",
    { hosts: ["United Arab Emirates"], processChairs: ["United Arab Emirates"] },
  ],
  [
    "La réunion, accueillie par le ministère de l'Intérieur du Niger, s'est tenue sous la présidence du Ghana et du Mali.",
    { hosts: ["Niger"], chairs: ["Ghana", "Mali"] },
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
  "Italy, with the support of Norway, presented its plans for the meeting.",
  "The meeting drew on the work of a meeting of experts that Kenya chaired in Nairobi on 4 May 2017.",
  "Morocco will co-chair a Thematic Meeting on Gender in Accra on 23 May 2019.",
  "The training manual was produced with the support of Sweden and hosted by the website of Norway.",
  "The priority was set during the Chairmanship of South Sudan.",
])("no role of the meeting in: %s", (sentence) => {
  expect(roles(sentence)).toEqual({});
});
