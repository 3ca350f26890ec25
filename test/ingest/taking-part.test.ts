import { beforeAll, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, toldOfOne } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const participants = (sentence: string) =>
  toldOfOne(sentence, known)
    ?.participants.map(({ label }) => label)
    .toSorted();

test.each([
  ["Labour authorities from Malta and Kenya compared their courses.", ["Kenya", "Malta"]],
  ["Ministers responsible for migration from Kenya and Malta adopted the text.", ["Kenya", "Malta"]],
  ["Ten states took part, including Kenya and Malta.", ["Kenya", "Malta"]],
  ["The meeting heard from Kenya, Malta and Eurojust.", ["Eurojust", "Kenya", "Malta"]],
  ["Case studies from Kenya and Malta were discussed.", ["Kenya", "Malta"]],
  ["The list of participants comprised Kenya, Malta and Sudan.", ["Kenya", "Malta", "Sudan"]],
  ["Kenya, Malta and Sudan sent delegates.", ["Kenya", "Malta", "Sudan"]],
  ["Kenya, Malta and Sudan lauded the draft.", ["Kenya", "Malta", "Sudan"]],
  ["Kenya announced that it would open a centre.", ["Kenya"]],
  ["Sudan, for its part, called for more data.", ["Sudan"]],
  ["Eurojust's Regional Director for East Africa said that routes change.", ["Eurojust"]],
  ["Countries represented: Kenya, Malta.", ["Kenya", "Malta"]],
  ["A panel with Kenya, Malta and Eurojust closed the day.", ["Eurojust", "Kenya", "Malta"]],
  ["The groups reported: Kenya on visas, Malta on data and Sudan on return.", ["Kenya", "Malta", "Sudan"]],
  ["They represented Kenya, Malta and Eurojust.", ["Eurojust", "Kenya", "Malta"]],
  ["Kenya and Malta co-chaired the session on domestic workers.", ["Kenya", "Malta"]],
  ["Eurojust's return counsellors joined on the last day.", ["Eurojust"]],
  ["It was supported by Eurojust, whose regional office contributed a session.", ["Eurojust"]],
  [
    "It was attended by Eurojust and two operators, Dahabshiil and Taptap Send.",
    ["Dahabshiil", "Eurojust", "Taptap Send"],
  ],
  ["Outre les délégations du Mali et du Togo, on notait la présence du Maroc.", ["Mali", "Morocco", "Togo"]],
  ["Kenya and the Baltic Domestic Workers Federation took the floor.", ["Baltic Domestic Workers Federation", "Kenya"]],
  ["Invited speakers included Eurojust and Statistics Norway.", ["Eurojust", "Statistics Norway"]],
  ["Ms Ann Lee of the Baltic Migrants Network said that it was time.", ["Baltic Migrants Network"]],
  [
    "The Platform on Forced Movement and the Baltic Labour Organization and Eurojust took part.",
    ["Baltic Labour Organization", "Eurojust", "Platform on Forced Movement"],
  ],
  ["La réunion donnait la parole à la Banque centrale des États du Nord.", ["Banque centrale des États du Nord"]],
  ["Kenyan, Maltese and Sudanese officials compared notes.", ["Kenya", "Malta", "Sudan"]],
  ["Representing Eurojust, Ms Ann Lee underlined the need for data.", ["Eurojust"]],
  ["Kenya's Principal Secretary, Ms Ann Lee, thanked the delegates.", ["Kenya"]],
  ["Ambassadors of Kenya and Malta accredited to Sudan were present.", ["Kenya", "Malta"]],
  ["Sont intervenus le Mali et le Togo.", ["Mali", "Togo"]],
  ["Ont également pris la parole le Mali et le Togo.", ["Mali", "Togo"]],
  ["The Eurojust representative called for more trust.", ["Eurojust"]],
  ["La réunion donnait la parole au Mali et au Togo.", ["Mali", "Togo"]],
])("%s", (sentence, expected) => {
  expect(participants(sentence)).toEqual([...expected]);
});

test.each([
  "Members of the Khartoum Process include Kenya, Malta and Italy.",
  "Kenya, Malta and Sudan have ratified the protocol.",
  "Kenya, Malta and Sudan signed the protocol in 2010.",
  "Kenya adopted a law on trafficking in 2010.",
  "Migrants from Kenya, Sudan and Somalia cross the desert.",
  "The route leads through Sudan, Libya and Tunisia.",
  "Malta offered its hospitality.",
  "Eritrean and Sudanese refugees cross the border.",
  "Kenya and Malta joined the Process.",
  "It was opened by the European Commissioner for Migration, Home Affairs and Citizenship.",
  "Ministers from the Southern African Development Community met.",
  "The protocol has been signed by Rwanda, Mali and Niger.",
  "The delegates studied the experience of Canada, Australia and New Zealand.",
])("nobody took part in: %s", (sentence) => {
  expect(participants(sentence)).toEqual([]);
});
