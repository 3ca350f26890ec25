import { expect, test } from "@jest/globals";
import { findDates } from "../../src/ingest/dates/find-dates.js";
import { completed, resolved } from "../../src/ingest/dates/resolve.js";

const days = (text: string) =>
  findDates(text).map((mention) => {
    const date = resolved(mention);
    return date === null
      ? "?"
      : date.startDate === null
        ? `${date.datePrecision} ${date.notBefore}/${date.notAfter}`
        : `${date.startDate}/${date.endDate}`;
  });

test.each([
  ["On 14-15 November 2023,", ["2023-11-14/2023-11-15"]],
  ["on 4 – 5 July 2023", ["2023-07-04/2023-07-05"]],
  ["24 and 25 November 2021", ["2021-11-24/2021-11-25"]],
  ["15th and 16th December 2016", ["2016-12-15/2016-12-16"]],
  ["On 23rd – 24th of October 2019", ["2019-10-23/2019-10-24"]],
  ["20th, 21st and 22nd September 2022", ["2022-09-20/2022-09-22"]],
  ["between 26 February and 1 March 2024", ["2024-02-26/2024-03-01"]],
  ["30 December 2019 – 2 January 2020", ["2019-12-30/2020-01-02"]],
  ["30 December – 2 January 2020", ["2019-12-30/2020-01-02"]],
  ["October 4-5, 2023", ["2023-10-04/2023-10-05"]],
  ["March 30 to April 1, 2022", ["2022-03-30/2022-04-01"]],
  ["Les 10 et 11 mars 2020", ["2020-03-10/2020-03-11"]],
  ["du 1er au 3 mars 2020", ["2020-03-01/2020-03-03"]],
  ["Monday 3 and Tuesday 4 October 2022", ["2022-10-03/2022-10-04"]],
  ["2023-10-04 and 04/10/2023", ["2023-10-04/2023-10-04", "2023-10-04/2023-10-04"]],
  ["12.11.2024 - 13.11.2024", ["2024-11-12/2024-11-13"]],
  ["12-13/11/2024", ["2024-11-12/2024-11-13"]],
  ["12. – 13. November 2024", ["2024-11-12/2024-11-13"]],
  ["2024-11-12 to 2024-11-13", ["2024-11-12/2024-11-13"]],
  ["Tuesday, November 12, 2024 – Wednesday, November 13, 2024", ["2024-11-12/2024-11-13"]],
  ["30 and 31 May and 1 June 2024", ["2024-05-30/2024-06-01"]],
  ["12 June 2019. The following day", ["2019-06-12/2019-06-12", "2019-06-13/2019-06-13"]],
  ["ROME, 12 June 2019 – Yesterday", ["2019-06-12/2019-06-12", "2019-06-11/2019-06-11"]],
  ["29-11-2022, Moyale: they met yesterday and today", ["2022-11-29/2022-11-29", "2022-11-28/2022-11-29"]],
  ["30 December 2019. A day later", ["2019-12-30/2019-12-30", "2019-12-31/2019-12-31"]],
  ["end-October 2022", ["APPROXIMATE 2022-10-21/2022-10-31"]],
  ["in mid-November 2018", ["APPROXIMATE 2018-11-11/2018-11-20"]],
  ["In November 2017,", ["MONTH 2017-11-01/2017-11-30"]],
  ["the first half of 2025", ["APPROXIMATE 2025-01-01/2025-06-30"]],
  ["Two thirds into 2020", ["APPROXIMATE 2020-08-01/2020-09-30"]],
  ["in 2016, on the occasion", ["YEAR 2016-01-01/2016-12-31"]],
  ["the 2nd of July", ["?"]],
  ["30 February 2021", ["?"]],
])("%s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  "Indicator 10.7.2",
  "they may 5 times",
  "the 4Ps",
  "a 2-hour long webinar",
  "para 15",
  "Yesterday all was well",
  "at Expo 2020",
])("no date in: %s", (text) => {
  expect(findDates(text)).toEqual([]);
});

test("a year from elsewhere turns with the months", () => {
  const [mention] = findDates("30 December – 2 January");
  expect(mention && resolved(completed(mention, { year: 2019 }))).toMatchObject({
    startDate: "2019-12-30",
    endDate: "2020-01-02",
  });
});
