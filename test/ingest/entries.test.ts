import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { knowledge, meetingLines, read } from "./reading.js";

let known: Knowledge;
beforeAll(async () => {
  known = await knowledge();
});

const meetings = (...paragraphs: readonly string[]) => meetingLines(known, paragraphs);

describe("one sentence, several meetings", () => {
  test("two that are named with their own days", () => {
    expect(
      meetings(
        "The Steering Committee of the Khartoum Process met in Oslo on 3 May 2022 and a Senior Officials' Meeting followed there on 4 and 5 May 2022.",
      ),
    ).toEqual(["STEERING_COMMITTEE_MEETING 2022-05-03 Oslo", "SENIOR_OFFICIALS_MEETING 2022-05-04/2022-05-05 Oslo"]);
  });

  test("a plural whose places and days are told one by one", () => {
    expect(
      meetings(
        "The Secretariat supported two meetings of the Steering Committee, one in Brussels on 14 February 2023 and one in Vienna on 7 September 2023.",
      ),
    ).toEqual(["STEERING_COMMITTEE_MEETING 2023-02-14 Brussels", "STEERING_COMMITTEE_MEETING 2023-09-07 Vienna"]);
  });

  test("a plural of which only the days are told", () => {
    expect(
      meetings("Two webinars took place: on 4 March 2021 on skills recognition and on 15 April 2021 on reintegration."),
    ).toEqual(["WEBINAR 2021-03-04 online", "WEBINAR 2021-04-15 online"]);
  });

  test("a date that begins a clause is of the meeting behind it", () => {
    expect(
      meetings(
        "On 18 May 2021, Lithuania invited the partners to a virtual meeting, and on 27 May 2021 Slovakia hosted an online roundtable.",
      ),
    ).toEqual(["VIRTUAL_MEETING 2021-05-18 online", "ROUNDTABLE 2021-05-27 online"]);
  });
});

describe("lists", () => {
  test("lines one below the other, the year above them", () => {
    expect(
      read(
        [
          "Meetings",
          "",
          "2015",
          "Working Group on the Western Balkans, Sarajevo, 22-23 September",
          "Senior Officials' Meeting, Vienna, 16 June 2015",
          "",
          "2013",
          "Ministerial Conference, Istanbul, 19 April, hosted by Turkey",
        ].join("\n"),
        known,
      ).map(({ kind, startDate }) => `${kind} ${startDate}`),
    ).toEqual(["WORKING_GROUP 2015-09-22", "SENIOR_OFFICIALS_MEETING 2015-06-16", "MINISTERIAL_CONFERENCE 2013-04-19"]);
  });

  test("a calendar: name, day and place in a line each", () => {
    expect(
      meetings(
        "Webinar on Ethical Recruitment",
        "14 March 2025",
        "Online",
        "Senior Officials' Meeting",
        "20 – 21 May 2025",
        "Banjul, The Gambia",
      ),
    ).toEqual(["WEBINAR 2025-03-14 online", "SENIOR_OFFICIALS_MEETING 2025-05-20/2025-05-21 Banjul"]);
  });

  test("rows with bars between their cells", () => {
    expect(
      meetings(
        "12-13 November 2019 | Thematic Meeting on Returns | Brussels",
        "28 March 2019 | Steering Committee | Paris",
      ),
    ).toEqual(["THEMATIC_MEETING 2019-11-12/2019-11-13 Brussels", "STEERING_COMMITTEE_MEETING 2019-03-28 Paris"]);
  });
});

const news =
  "The Thematic Meeting of the Rabat Process on data took place in Lisbon on 3 May 2018, hosted by Portugal.";
const one = ["THEMATIC_MEETING 2018-05-03 Lisbon"];

describe("what opens no entry", () => {
  test.each([
    ["a meeting of the background", "It drew on the discussions at the Expert Meeting in Riga on 14 November 2017."],
    ["a former meeting", "The previous Thematic Meeting was held in Malta on 4 May 2017."],
    ["one still to come", "A workshop on returns will be held in Dakar on 5 June 2018."],
    ["one to be organised", "The plan includes a workshop to be organised by Senegal in Dakar on 5 June 2018."],
    ["one that had been", "On the margins of the meeting, the Steering Committee had met on 2 May."],
  ])("%s", (_, sentence) => {
    expect(meetings(news, sentence)).toEqual(one);
  });

  test("what stands under a heading on the next meeting", () => {
    expect(meetings(news, "IV. Next meeting", "The Steering Committee meets in Brussels on 14 June 2018.")).toEqual(
      one,
    );
  });

  test("the news beside the page, captions, trails and pagers", () => {
    expect(
      meetings(
        "Home » News » Thematic Meeting",
        news,
        "Photo: delegates of the Steering Committee, Lisbon, 2 May 2018",
        "Previous: Workshop in Rome – 4 April 2018",
        "Recent posts",
        "Senior Officials' Meeting in Paris – 7 February 2018",
      ),
    ).toEqual(one);
  });

  test.each([
    [
      "a vacancy",
      "Vacancy: Project Officer",
      "You will organise the Senior Officials' Meeting in Accra on 5 May 2024.",
    ],
    ["a publication", "New publication", "It was presented at the Thematic Meeting in Riga on 14 November 2023."],
    [
      "a statement",
      "Statement on the loss of life at sea",
      "In 2022 the Process met at its Ministerial Conference in Cadiz.",
    ],
  ])("%s", (_, heading, sentence) => {
    expect(meetings(heading, sentence)).toEqual([]);
  });
});

describe("days told by their distance", () => {
  test("the following day, in the same city", () => {
    expect(
      meetings(
        "The Steering Committee met in Cairo on 16 and 17 April 2024.",
        "The following day, a workshop on returns was held in the same city.",
      ),
    ).toEqual(["STEERING_COMMITTEE_MEETING 2024-04-16/2024-04-17 Cairo", "THEMATIC_WORKSHOP 2024-04-18 Cairo"]);
  });

  test("the weekdays of last week, from the day of the text", () => {
    expect(
      meetings(
        "15 March 2023",
        "Experts meet",
        "Last week, on Thursday and Friday, an expert meeting took place in Tunis.",
      ),
    ).toEqual(["EXPERT_MEETING 2023-03-09/2023-03-10 Tunis"]);
  });

  test("a meeting of two days that ends today, and one of three that opens today", () => {
    expect(meetings("ROME, 12 June 2019 – A two-day thematic meeting on data concluded today in Rome.")).toEqual([
      "THEMATIC_MEETING 2019-06-11/2019-06-12 Rome",
    ]);
    expect(
      meetings(
        "ROME, 12 June 2019 – Italy today opened a thematic meeting on data in Rome.",
        "The three-day meeting is chaired by Italy.",
      ),
    ).toEqual(["THEMATIC_MEETING 2019-06-12/2019-06-14 Rome"]);
  });

  test("weeks later are not told to the day", () => {
    expect(
      meetings(
        "The Steering Committee met in Cairo on 3 May 2022.",
        "Two weeks later, Sweden hosted a webinar on returns.",
      ),
    ).toEqual(["STEERING_COMMITTEE_MEETING 2022-05-03 Cairo", "WEBINAR 2022-05-15..2022-05-19 online"]);
  });
});

describe("towns", () => {
  test("of several of its name, the one that the page names with its state", () => {
    expect(
      read("Cadiz, Spain\n\nMinisters met in Cadiz on 14 December 2022 for a Ministerial Conference.", known),
    ).toMatchObject([{ city: "Cadiz", country: "ES" }]);
  });

  test("whose name holds that of a state, and French names", () => {
    expect(meetings("The Steering Committee met in Mexico City on 3 May 2022.")).toEqual([
      "STEERING_COMMITTEE_MEETING 2022-05-03 Mexico City",
    ]);
    expect(meetings("Une réunion thématique s'est tenue à Bruxelles les 24 et 25 janvier 2017.")).toEqual([
      "THEMATIC_MEETING 2017-01-24/2017-01-25 Brussels",
    ]);
  });

  test("a name of a person is no town", () => {
    expect(
      meetings(
        "The Steering Committee met in Cairo on 3 May 2022.",
        "The meeting was opened by Hon. Florence Bore of Kenya.",
      ),
    ).toEqual(["STEERING_COMMITTEE_MEETING 2022-05-03 Cairo"]);
  });
});
