import { beforeAll, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, toldOfOne } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const participants = (sentence: string) => toldOfOne(sentence, known)?.participants.map(({ label }) => label);

test.each([
  ["Malta, Kenya and Sudan followed the debates as observers.", ["Malta", "Kenya", "Sudan"]],
  ["Malta and Eurojust are also in attendance.", ["Malta", "Eurojust"]],
  ["Eurojust and Malta also delivered statements.", ["Eurojust", "Malta"]],
  ["Malta and Kenya then explained how permits are issued.", ["Malta", "Kenya"]],
  ["Discussants from Malta and Kenya offered the perspectives of two regions.", ["Malta", "Kenya"]],
  ["Among those which made presentations were Malta, Kenya and Eurojust.", ["Malta", "Kenya", "Eurojust"]],
  ["Malta and Kenya each offered to lead one of the domains.", ["Malta", "Kenya"]],
  ["Malta, speaking as a country of arrival, laid out its plans.", ["Malta"]],
  ["Eurojust, which opened its office in May, was represented by its President.", ["Eurojust"]],
  ["Members of the committee, together with Malta and Kenya, came to Rome.", ["Malta", "Kenya"]],
  ["They came from the governments of Malta and Kenya, as well as from Eurojust.", ["Malta", "Kenya", "Eurojust"]],
  [
    "Ont participé à la réunion la Belgique, le Mali et la CEDEAO.",
    ["Belgium", "Mali", "Economic Community of West African States"],
  ],
  ["Les magistrats du Mali et du Togo ont exposé leurs difficultés.", ["Mali", "Togo"]],
  ["The delegation of the European Union to Kenya and Malta were present as observers.", ["European Union", "Malta"]],
])("%s", (sentence, expected) => {
  expect(participants(sentence)?.toSorted()).toEqual([...expected].sort());
});

test.each([
  "All member states other than Malta were present.",
  "Seasonal workers from Malta and returnees from Kenya were interviewed for a study.",
  "Kenya hosts refugees from Somalia and South Sudan.",
  "Sudan sent apologies.",
])("nobody took part in: %s", (sentence) => {
  expect(participants(sentence)).toEqual([]);
});

test.each([
  ["Attendance: 47.", 47],
  ["It was organised by IOM for 22 police officers and social workers of Kenya.", 22],
  ["Fourteen officials made the journey from Mogadishu.", 14],
  ["The forty or so statisticians who took part worked on a protocol.", 40],
  ["Close to 120 people logged in from 28 countries.", 120],
  ["Two officials per participating state were invited to attend.", null],
  ["Egypt is host to more than nine million guests, the meeting heard.", null],
  ["The project has trained 412 officials since 2016.", null],
])("how many took part: %s", (sentence, expected) => {
  const draft = toldOfOne(sentence, known);
  expect(draft?.attendance?.count ?? null).toBe(expected);
  expect(draft?.hosts).toEqual([]);
});
