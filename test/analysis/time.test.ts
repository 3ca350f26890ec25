import { describe, expect, test } from "@jest/globals";
import { chairmanshipGaps, daysOf, type Term } from "../../src/analysis/time/terms.js";
import { timeline } from "../../src/analysis/time/timeline.js";

const meeting = (id: string, startEarliest: string | null, startLatest = startEarliest) => ({
  id,
  startEarliest,
  startLatest,
});

describe("a timeline", () => {
  const meetings = [
    meeting("b", "2019-12-31"),
    meeting("a", "2019-12-31"),
    meeting("c", "2022-01-01"),
    meeting("month", "2019-11-01", "2019-11-30"),
    meeting("winter", "2019-12-01", "2020-02-29"),
    meeting("unknown", null),
  ];

  test("by year: empty years are there, approximate dates stand in each year that they may mean", () => {
    expect(timeline(meetings, "YEAR")).toEqual({
      buckets: [
        {
          start: "2019-01-01",
          end: "2019-12-31",
          count: 3,
          possible: 1,
          meetings: ["month", "a", "b"],
          possibleMeetings: ["winter"],
        },
        { start: "2020-01-01", end: "2020-12-31", count: 0, possible: 1, meetings: [], possibleMeetings: ["winter"] },
        { start: "2021-01-01", end: "2021-12-31", count: 0, possible: 0, meetings: [], possibleMeetings: [] },
        { start: "2022-01-01", end: "2022-12-31", count: 1, possible: 0, meetings: ["c"], possibleMeetings: [] },
      ],
      undated: ["unknown"],
    });
  });

  test("by quarter and by month: bounds of leap years and of years", () => {
    const quarters = timeline(meetings, "QUARTER").buckets;
    expect(quarters.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
      ["2019-10-01", "2019-12-31"],
      ["2020-01-01", "2020-03-31"],
    ]);
    expect(quarters).toHaveLength(10);
    const months = timeline(meetings, "MONTH").buckets;
    expect(months).toHaveLength(27);
    expect(months[3]).toEqual({
      start: "2020-02-01",
      end: "2020-02-29",
      count: 0,
      possible: 1,
      meetings: [],
      possibleMeetings: ["winter"],
    });
  });

  test("a date with one bound may lie anywhere beyond it, a span cuts and widens", () => {
    const open = [
      meeting("since", "2020-05-01", null),
      meeting("until", null, "2020-02-01"),
      meeting("x", "2021-07-01"),
    ];
    const years = timeline(open, "YEAR", { start: "2019-06-30", end: "2021-12-31" }).buckets;
    expect(years.map(({ count, possibleMeetings }) => [count, ...possibleMeetings])).toEqual([
      [0, "until"],
      [0, "until", "since"],
      [1, "since"],
    ]);
    expect(timeline(open, "YEAR", { start: "2022-01-01", end: "2021-01-01" }).buckets).toEqual([]);
  });

  test("of nothing, and of what has no date, has no buckets", () => {
    expect(timeline([], "YEAR")).toEqual({ buckets: [], undated: [] });
    expect(timeline([meeting("q", null), meeting("p", null)], "MONTH")).toEqual({ buckets: [], undated: ["p", "q"] });
  });
});

describe("terms of an office", () => {
  const term = (holder: string, from: string, to: string | null): Term => ({ holder, from, to });
  const found = (...terms: Term[]) =>
    chairmanshipGaps(terms).map(
      ({ kind, earlier, later, start, end }) => `${kind} ${earlier.holder}-${later.holder} ${start} ${end}`,
    );

  test("that hand over on one day, and a last one that is open, are in order", () => {
    expect(found(term("B", "2019-03-07", null), term("A", "2017-12-07", "2019-03-07"))).toEqual([]);
  });

  test("leave a gap of the days from the end, which is no longer in the term", () => {
    expect(found(term("A", "2016-01-01", "2017-01-10"), term("B", "2017-01-15", null))).toEqual([
      "GAP A-B 2017-01-10 2017-01-14",
    ]);
    expect(found(term("A", "2016", "2016-11"), term("B", "2017", null))).toEqual(["GAP A-B 2016-11-30 2016-12-31"]);
  });

  test("overlap, also where a short term lies inside a longer one", () => {
    expect(found(term("A", "2016-01-01", "2017-01-15"), term("B", "2017-01-10", "2018-01-01"))).toEqual([
      "OVERLAP A-B 2017-01-10 2017-01-14",
    ]);
    expect(
      found(
        term("A", "2016-01-01", "2020-01-01"),
        term("B", "2017-01-01", "2018-01-01"),
        term("C", "2020-01-01", null),
      ),
    ).toEqual(["OVERLAP A-B 2017-01-01 2017-12-31"]);
  });

  test("are uncertain where coarse dates allow a handover as well as a gap or an overlap, or where an end is not known", () => {
    expect(found(term("A", "2014-11-28", "2016"), term("B", "2016", "2016-12-16"))).toEqual([
      "UNCERTAIN A-B 2016-01-01 2016-12-31",
    ]);
    expect(found(term("A", "2014-11-28", "2016"), term("B", "2016-06-01", null))).toEqual([
      "UNCERTAIN A-B 2016-01-01 2016-12-31",
    ]);
    expect(found(term("A", "2014", null), term("B", "2016-02-03", null))).toEqual([
      "UNCERTAIN A-B 2014-12-31 2016-02-03",
    ]);
  });

  test("a coarse date means every day of it; a word is refused", () => {
    expect(daysOf("2016-12")).toEqual({ first: "2016-12-01", last: "2016-12-31" });
    expect(daysOf("2020-02")).toEqual({ first: "2020-02-01", last: "2020-02-29" });
    expect(daysOf("2014")).toEqual({ first: "2014-01-01", last: "2014-12-31" });
    expect(() => daysOf("soon")).toThrow(TypeError);
  });
});
