import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, meetingLines, read } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const meetings = (...paragraphs: readonly string[]) => meetingLines(known, paragraphs);
const conference = "The Ministerial Conference took place in Windhoek on 26 July 2018.";

describe("a meeting that another was preceded or followed by", () => {
  test.each([
    "It was followed by a workshop, held on 27 July 2018 and attended by 50 officials.",
    "It was preceded on 25 July by a workshop. The workshop was chaired by Malawi.",
    "It was preceded on 25 July by a workshop. It likewise took place in Windhoek.",
  ])("is one of its own where more is told of it: %s", (sentence) => {
    expect(meetings(conference, sentence)).toHaveLength(2);
  });

  test.each([
    "It was preceded by a workshop on 25 July. The conference agreed on a plan.",
    "It was followed by a workshop on 27 July, hosted by the Secretariat.",
  ])("is only mentioned: %s", (sentence) => {
    expect(meetings(conference, sentence)).toHaveLength(1);
  });
});

describe("words that name another thing than a meeting", () => {
  test.each([
    [
      "The workshop was held at the Joshua Conference Centre in Windhoek on 26 July 2018.",
      ["THEMATIC_WORKSHOP 2018-07-26 Windhoek"],
    ],
    ["The training manual was printed in Windhoek on 26 July 2018.", []],
    ["Senior officials met by videoconference on 26 July 2018.", ["SENIOR_OFFICIALS_MEETING 2018-07-26 online"]],
    ["The event, due to be held in Nairobi on 24 March 2020, had to be cancelled.", []],
  ])("%s", (sentence, lines) => {
    expect(meetings(sentence)).toEqual(lines);
  });

  test("a checklist for meetings", () => {
    expect(meetings("Running a Workshop: A Checklist for Hosts", "It was revised in Rome in November 2021.")).toEqual(
      [],
    );
  });

  test("a line of a calendar that was called off does not lend its words to the next", () => {
    expect(
      meetings(
        "Agenda 2021",
        "Thematic meeting on return, Madrid (postponed)",
        "Senior Officials' Meeting (Praia, 24-25 November 2021)",
      ),
    ).toEqual(["SENIOR_OFFICIALS_MEETING 2021-11-24/2021-11-25 Praia"]);
  });
});

describe("what a date or a place belongs to", () => {
  test.each([
    [
      "Twenty years after its first meeting in Riga, the Process returned: on 17 May 2022, officials gathered in Oslo for a workshop.",
      "THEMATIC_WORKSHOP 2022-05-17 Oslo",
    ],
    [
      "Geneva, 4 October 2019 (IOM): Officials concluded on Wednesday a three-day workshop in Lima.",
      "THEMATIC_WORKSHOP 2019-09-30/2019-10-02 Lima",
    ],
    [
      "The second Joint Workshop of the Khartoum and Rabat Processes – Tunis, 6-7 February 2019",
      "THEMATIC_WORKSHOP 2019-02-06/2019-02-07 Tunis",
    ],
    [
      "(Djibouti, 14 February 2022): IGAD held a two-day workshop on 14-15 February 2022.",
      "THEMATIC_WORKSHOP 2022-02-14/2022-02-15 Djibouti",
    ],
    [
      "19 May 2022, New York - A roundtable hosted by Kenya yesterday dealt with visas.",
      "ROUNDTABLE 2022-05-18 New York",
    ],
    [
      "Lusaka, 30 August 2018 - A workshop opened here on 29 August and ended today.",
      "THEMATIC_WORKSHOP 2018-08-29/2018-08-30 Lusaka",
    ],
  ])("%s", (sentence, line) => {
    expect(meetings(sentence)).toEqual([line]);
  });

  test("French weekdays, and the day on which a meeting ended", () => {
    expect(
      meetings(
        "Nouakchott, le 21 novembre 2025",
        "Le Ministre a présidé, jeudi à Nouakchott, l'ouverture d'un atelier technique.",
        "L'atelier, qui s'est achevé ce vendredi, a rassemblé une cinquantaine de magistrats.",
      ),
    ).toEqual(["THEMATIC_WORKSHOP 2025-11-20/2025-11-21 Nouakchott"]);
  });

  test("the hotel at the end of a note makes no list of it", () => {
    expect(
      meetings(
        "Technical Workshop",
        "Porto, Portugal",
        "14-15 May 2024",
        "Context",
        "Return is delicate.",
        "Logistics",
        "Venue: Congress Centre.",
      ),
    ).toEqual(["THEMATIC_WORKSHOP 2024-05-14/2024-05-15 Porto"]);
  });

  test("the last conference is no meeting of the page, those held since are", () => {
    expect(
      meetings(
        "Since the last Ministerial Conference (Rabat, May 2018), two workshops have been held: in Ouagadougou (November 2018) and Lisbon (April 2019).",
      ),
    ).toEqual([
      "THEMATIC_WORKSHOP 2018-11-01..2018-11-30 Ouagadougou",
      "THEMATIC_WORKSHOP 2019-04-01..2019-04-30 Lisbon",
    ]);
  });

  test("the place and day that stand before what was convened", () => {
    expect(meetings("London, 15-16 March 2017. The UK convened a high-level meeting.")).toEqual([
      "OTHER 2017-03-15/2017-03-16 London",
    ]);
  });

  test("the days that a sentence before the announcement names", () => {
    expect(
      meetings(
        "25.06.2019",
        "From 18 to 20 June, the Academy came back. Officials gathered in the Uzbek capital for a training on asylum.",
      ),
    ).toEqual(["TRAINING 2019-06-18/2019-06-20 Tashkent"]);
  });

  test("both dialogues that share the word for what they are", () => {
    expect(
      read("A workshop of the Khartoum and Rabat Processes was held in Tunis on 6 February 2019.", known)[0]?.dialogues,
    ).toMatchObject([{ label: "Khartoum Process" }, { label: "Rabat Process" }]);
  });
});
