import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, read } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const opening = "A workshop on remittances was held in Vienna on 3 May 2019. ";
const plain = "A workshop was held in Vienna on 3 May 2019. ";
const themes = (page: string) =>
  read(page, known).flatMap((one) => one.themes.map(({ id, weight }) => `${id?.replace("theme:", "")} ${weight}`));

describe("what a meeting is on", () => {
  test.each([
    ["A workshop on fair recruitment was held in Vienna on 3 May 2019.", ["ethical-recruitment MAIN"]],
    [
      "Working Group on Returns and Reintegration\nVienna, 3 May 2019\n\nSerbia hosted the meeting.",
      ["return MAIN", "reintegration MAIN"],
    ],
    [`${plain}It was devoted to the smuggling of migrants.`, ["smuggling-of-migrants MAIN"]],
    [`${plain}The integration of migrants was at the centre of the debate.`, ["integration MAIN"]],
    [`${plain}Its theme was "Mobility and Climate".`, ["climate-change-and-human-mobility MAIN"]],
    [
      `${plain}Participants discussed internal displacement and durable solutions.`,
      ["internal-displacement MAIN", "durable-solutions MAIN"],
    ],
    [
      `${plain}Three themes were discussed:\n- labour migration;\n- remittances;\n- data sharing.`,
      ["labour-migration MAIN", "remittances MAIN", "migration-data MAIN"],
    ],
    [
      "Une réunion thématique consacrée à la prévention de la traite des êtres humains s'est tenue à Dakar les 22 et 23 novembre 2022.",
      ["thb-prevention MAIN", "trafficking-in-human-beings MAIN"],
    ],
    [
      "Le Comité de pilotage du Processus de Rabat s'est réuni à Praia les 4 et 5 octobre 2022.",
      ["process-governance MAIN"],
    ],
    [
      "The Senior Officials' Meeting of the Rabat Process was held in Brussels on 18 October 2018. The officials approved the work plan.",
      ["process-governance MAIN"],
    ],
  ])("%s", (page, expected) => {
    expect(themes(page)).toEqual(expected);
  });
});

describe("what those who meet do", () => {
  test.each([
    [`${plain}Its aim was to promote skills partnerships.`, ["skills-mobility-partnerships MAIN"]],
    [`${plain}Topics included mixed migration and remittances.`, ["mixed-migration MAIN", "remittances MAIN"]],
    [
      'A roundtable was held in Vienna on 3 May 2019. The roundtable, "Remittances and Return", drew many.',
      ["remittances MAIN", "return MAIN"],
    ],
    [
      "The Senior Officials' Meeting was held in Bali on 3 May 2019. Officials reviewed progress since the Sixth Ministerial Conference in March 2016 and discussed human trafficking.",
      ["trafficking-in-human-beings MAIN"],
    ],
    [
      "Réunion thématique sur la migration et le développement\nLisbonne, 3 mai 2019\n\nLe Portugal a accueilli la réunion, qui a mis l'accent sur les transferts de fonds.",
      ["migration-and-development MAIN", "remittances MAIN"],
    ],
    [
      "The Steering Committee of the Rabat Process met in Paris on 3 May 2019 and heard a report on remittances.",
      ["process-governance MAIN", "remittances CONTEXT"],
    ],
  ])("%s", (page, expected) => {
    expect(themes(page)).toEqual(expected);
  });
});

describe("what is only spoken of beside it", () => {
  test.each([
    [`${opening}A speaker recalled that many of them worked on labour migration.`, "labour-migration CONTEXT"],
    [`${opening}Experts in charge of labour migration attended.`, "labour-migration CONTEXT"],
    [
      `${opening}The Chair said that its term of office would be devoted to climate mobility.`,
      "climate-change-and-human-mobility CONTEXT",
    ],
  ])("%s", (page, expected) => {
    expect(themes(page)).toEqual(["remittances MAIN", expected]);
  });
});

describe("words that name no theme of the meeting", () => {
  test.each([
    "The police promised a return visit.",
    "Please return the form by 3 April.",
    "He reviewed the wage protection systems.",
    "The Ministry for Economy and Regional Integration hosted it.",
    "It took place at the training centre of the police.",
    "It was the first activity since the start of the pandemic.",
    "The next workshop will be on border management.",
    "It was agreed to devote the next meeting to labour migration.",
    "The Process last looked at internal displacement in Tunis some years ago.",
    '"Without registers there is no readmission and no reintegration," said the Minister.',
    "The Ambassador-at-Large for combating trafficking in persons opened it.",
    'It was funded through the project "Improving Migration Management in the Silk Routes".',
    "Nurses, drivers and builders took part.",
    "Tags: asylum, border management, training",
    "The chairmanship rotates.",
  ])("%s", (sentence) => {
    expect(themes(opening + sentence)).toEqual(["remittances MAIN"]);
  });

  test("a training is on its topic, and on capacities only where it has none", () => {
    expect(themes("A training on document fraud was held in Vienna on 3 May 2019.")).toEqual([
      "border-management MAIN",
    ]);
    expect(themes("A regional training for prosecutors was held in Vienna on 3 May 2019.")).toEqual([
      "capacity-building MAIN",
    ]);
  });
});
