import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, meetingLines, read } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const meetings = (...paragraphs: readonly string[]) => meetingLines(known, paragraphs);

describe("one meeting, its days told twice", () => {
  test("the day of the news lies within the days told next", () => {
    expect(
      meetings(
        "Bamako, 14 May 2019 – The Expert Meeting of the Rabat Process closed today with a set of proposals.",
        "The two-day meeting, held on 13 and 14 May, was hosted by Mali.",
      ),
    ).toEqual(["EXPERT_MEETING 2019-05-13/2019-05-14 Bamako"]);
  });

  test("another kind on days around it is another meeting", () => {
    expect(
      meetings(
        "The Steering Committee met in Paris on 4 June 2019.",
        "A workshop on visas was held in Paris from 3 to 5 June 2019.",
      ),
    ).toHaveLength(2);
  });

  test.each([
    ["which runs until Friday", "2023-03-07/2023-03-10"],
    ["which continues until 9 March", "2023-03-07/2023-03-09"],
    ["which ends tomorrow", "2023-03-07/2023-03-08"],
    ["which will report on Friday", "2023-03-07"],
  ])("a conference %s", (clause, days) => {
    expect(
      meetings(
        "Accra, 7 March 2023",
        `Ministers opened the regional conference here today. The conference, ${clause}, is chaired by Ghana.`,
      ),
    ).toEqual([`CONFERENCE ${days} Accra`]);
  });

  test.each([
    ["The training started on 3 June 2019 in Tunis and lasted four days.", "TRAINING 2019-06-03/2019-06-06 Tunis"],
    [
      "The workshop wrapped up on 5 April 2018 in Lomé after three days of debate.",
      "THEMATIC_WORKSHOP 2018-04-03/2018-04-05 Lomé",
    ],
    ["The seminar opened on 7 November 2023 in Abuja and closed two days later.", "OTHER 2023-11-07/2023-11-09 Abuja"],
  ])("%s", (sentence, line) => {
    expect(meetings(sentence)).toEqual([line]);
  });
});

describe("words for a meeting", () => {
  test.each([
    [
      "The tenth Pan-African Forum on Migration took place in Tunis on 5 and 6 May 2026.",
      "CONFERENCE 2026-05-05/2026-05-06 Tunis",
    ],
    [
      "GFMD 2010 was held in Puerto Vallarta from 8 to 11 November 2010.",
      "CONFERENCE 2010-11-08/2010-11-11 Puerto Vallarta",
    ],
    ["The second edition of MIDSA was held in Gaborone on 4 May 2010.", "? 2010-05-04 Gaborone"],
    ["A meeting of senior officials was held in Minsk on 4 May 2010.", "SENIOR_OFFICIALS_MEETING 2010-05-04 Minsk"],
    ["A meeting at ministerial level was held in Minsk on 4 May 2010.", "MINISTERIAL_CONFERENCE 2010-05-04 Minsk"],
    ["Un atelier de formation s'est déroulé à Dakar du 3 au 5 mai 2021.", "TRAINING 2021-05-03/2021-05-05 Dakar"],
    ["Les hauts fonctionnaires se sont réunis à Dakar le 3 mai 2021.", "SENIOR_OFFICIALS_MEETING 2021-05-03 Dakar"],
  ])("%s", (sentence, line) => {
    expect(meetings(sentence)).toEqual([line]);
  });

  test("a forum that is only named is no meeting", () => {
    expect(meetings("The Pan-African Forum on Migration supported a study in Tunis, published on 5 May 2021.")).toEqual(
      [],
    );
  });
});

describe("a second meeting beside the first", () => {
  test("the eve of a meeting is the day of the other", () => {
    expect(
      meetings(
        "The Ministerial Conference of the Budapest Process was held in Baku on 19 February 2020.",
        "On the eve of the Conference, 18 February, experts met in Baku for a roundtable on visas.",
      ),
    ).toEqual(["MINISTERIAL_CONFERENCE 2020-02-19 Baku", "ROUNDTABLE 2020-02-18 Baku"]);
  });

  test("what is told behind the days before goes on with the meeting that the text is about", () => {
    const [conference, officials] = read(
      [
        "The Ministerial Conference was held in Lusaka on 20 June 2019.",
        "Officials had prepared the ground. On 18 June, a Senior Officials' Meeting took place at the Mulungushi Centre, chaired by Malawi.",
        "Delegates also welcomed the Global Compact for Migration.",
      ].join("\n\n"),
      known,
    );
    expect(conference?.frameworks).toMatchObject([{ label: "GCM" }]);
    expect(officials).toMatchObject({ city: "Lusaka", frameworks: [], chairs: [{ label: "Malawi" }] });
  });

  test("a meeting that was moved was held where it says next", () => {
    expect(
      meetings(
        "The Steering Committee meeting, originally planned for April 2019 in Juba, was postponed. It was held in Brussels on 27 June 2019.",
      ),
    ).toEqual(["STEERING_COMMITTEE_MEETING 2019-06-27 Brussels"]);
  });
});

describe("where a meeting was held", () => {
  test.each([
    [
      "Officials gathered in the Georgian capital on 3 May 2022 for a workshop on visas.",
      "THEMATIC_WORKSHOP 2022-05-03 Tbilisi",
    ],
    ["In the capital of Senegal, a workshop on visas was held on 3 May 2022.", "THEMATIC_WORKSHOP 2022-05-03 Dakar"],
    ["La capitale ghanéenne a accueilli, le 3 mai 2022, une réunion technique.", "THEMATIC_MEETING 2022-05-03 Accra"],
    ["3 May 2022, MUNYONYO (Uganda): A workshop on visas began today.", "THEMATIC_WORKSHOP 2022-05-03 Munyonyo"],
    ["The training took place on 3 May 2022 at the Kofi Annan Centre in Accra.", "TRAINING 2022-05-03 Accra"],
  ])("%s", (sentence, line) => {
    expect(meetings(sentence)).toEqual([line]);
  });

  test("the town that only the sentences before name", () => {
    expect(
      meetings(
        "How are visas issued? That was asked in Chisinau by officials of nine states.",
        "The workshop was held on 21 and 22 February 2023.",
      ),
    ).toEqual(["THEMATIC_WORKSHOP 2023-02-21/2023-02-22 Chisinau"]);
  });

  test.each([
    "Capital flows to the Georgian capital market were not discussed at the workshop of 3 May 2022.",
    "The workshop was held on 3 May 2022. Hon. Gen. David Muhoozi opened it.",
  ])("no town in: %s", (text) => {
    expect(read(text, known).every(({ city }) => city === null)).toBe(true);
  });
});

describe("pages by days and years", () => {
  test("a timeline: a day, and what happened on it, also in the present", () => {
    expect(
      meetings(
        "28 November 2014",
        "Ministers adopt the Rome Declaration at a Ministerial Conference in Rome.",
        "2 March 2016",
        "The website goes live.",
        "October 2022",
        "An extraordinary Steering Committee meeting in Vienna discusses membership.",
        "9 April 2025",
        "Second Ministerial Conference, Cairo.",
      ),
    ).toEqual([
      "MINISTERIAL_CONFERENCE 2014-11-28 Rome",
      "STEERING_COMMITTEE_MEETING 2022-10-01..2022-10-31 Vienna",
      "MINISTERIAL_CONFERENCE 2025-04-09 Cairo",
    ]);
  });

  test("lines that a year begins", () => {
    expect(meetings("2009 – 1st Ministerial Conference, Prague", "2011 – 2nd Ministerial Conference, Poznan")).toEqual([
      "MINISTERIAL_CONFERENCE 2009-01-01..2009-12-31 Prague",
      "MINISTERIAL_CONFERENCE 2011-01-01..2011-12-31 Poznan",
    ]);
  });

  test("labels under years", () => {
    expect(
      meetings(
        "2018\nWorking Group on Returns\nWhen: 15 May\nVenue: Nadi, Fiji",
        "2017\nTraining on Visas\nWhen: during the year\nVenue: Jakarta, Indonesia",
      ),
    ).toEqual(["WORKING_GROUP 2018-05-15 Nadi", "TRAINING 2017-01-01..2017-12-31 Jakarta"]);
  });

  test("lines of documents, and a call for tenders, tell of none", () => {
    expect(
      meetings(
        "Library",
        "Report of the Senior Officials' Meeting, Rome, 8 February 2019",
        "Concept note – Training on visas, Addis Ababa, 3-5 June 2019",
      ),
    ).toEqual([]);
    expect(meetings("Call for tenders: Thematic Meeting, Accra, 10-12 June 2024", "Offers are due on 3 May.")).toEqual(
      [],
    );
  });
});
