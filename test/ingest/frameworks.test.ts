import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, read } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const opening = "A workshop was held in Vienna on 3 May 2019. ";
const frameworks = (sentence: string) =>
  read(opening + sentence, known).flatMap((one) => one.frameworks.map(({ label }) => label));
const provisions = (sentence: string) =>
  read(opening + sentence, known).flatMap((one) => one.provisions.map(({ label }) => label));

describe("frameworks that the registry does not hold", () => {
  test.each([
    ["It adopted the Dubai Statement.", ["Dubai Statement"]],
    ["It recalled the Convention on the Rights of the Child.", ["Convention on the Rights of the Child"]],
    ["It drew on the EU Action Plan against Migrant Smuggling.", ["EU Action Plan against Migrant Smuggling"]],
    [
      "It recalled the Nairobi Declaration on Durable Solutions, Water and Land.",
      ["Nairobi Declaration on Durable Solutions, Water and Land"],
    ],
    ["It took up the Protocol on Free Movement of Persons in the Region.", ["Free Movement Protocol"]],
    ["La réunion a adopté la Déclaration de Dakar.", ["Déclaration de Dakar"]],
  ])("%s", (sentence, labels) => {
    expect(frameworks(sentence)).toEqual(labels);
  });

  test.each([
    "The Joint Statement was read.",
    "The Statement of the Chair closed it.",
    "A declaration was adopted in Vienna.",
  ])("none in: %s", (sentence) => {
    expect(frameworks(sentence)).toEqual([]);
  });
});

describe("numbered parts", () => {
  test.each([
    [
      "It serves objective 2 of the Marrakesh Action Plan and domain 4 of the JVAP.",
      ["Marrakesh Action Plan Objective 2", "JVAP Domain 4"],
    ],
    ["It recalled the SDGs, in particular target 10.7, and the GCM.", ["SDG Target 10.7"]],
  ])("%s", (sentence, labels) => {
    expect(provisions(sentence)).toEqual(labels);
  });
});

describe("dialogues", () => {
  const dialogues = (sentence: string) =>
    read(sentence, known).flatMap((one) => one.dialogues.map(({ label }) => label));

  test("a consultative process is of the community that is named, not of who pays", () => {
    expect(
      dialogues(
        "IGAD held a workshop of its Regional Consultative Process in Juba on 3 May 2019, funded by the European Union.",
      ),
    ).toEqual(["IGAD Regional Consultative Process on Migration"]);
  });

  test("a programme that pays for the process is no dialogue of the meeting", () => {
    expect(
      dialogues(
        "The Khartoum Process held a workshop in Juba on 3 May 2019. It is supported by the Africa-EU Migration and Mobility Dialogue.",
      ),
    ).toHaveLength(1);
  });
});
