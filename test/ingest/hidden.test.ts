import { describe, expect, test } from "@jest/globals";
import { textOfHtml } from "../../src/ingest/reading/html/text-of-html.js";

const read = (style: string, body: string) =>
  textOfHtml(`<html><head><style>${style}</style></head><body>${body}<p>Shown</p></body></html>`);
const away = "<p>The meeting took place in Oslo on 1 May 2024.</p>";

describe("text that a reader of a page does not see is not read", () => {
  test.each([
    ["the attribute hidden", "", `<div hidden>${away}</div>`],
    ["until it is found", "", `<div hidden="until-found">${away}</div>`],
    ["hidden from those who listen", "", `<div aria-hidden="true">${away}</div>`],
    ["a template", "", `<template>${away}</template>`],
    ["what stands for a script", "", `<noscript>${away}</noscript>`],
    ["a style of its own", "", `<div style="color: red; display: none">${away}</div>`],
    ["a class that the style sheet hides", ".hidden { display: none }", `<div class="box hidden">${away}</div>`],
    ["in single quotation marks", ".hidden{display:none!important}", `<div class='hidden'>${away}</div>`],
    ["without quotation marks", ".hidden{visibility:hidden}", `<div class=hidden>${away}</div>`],
    ["an id", "p{} #old, #older { color: red; display:none }", `<div id="older">${away}</div>`],
    ["an element of a class", "/* { */ div.old{display:none}", `<div class="old">${away}</div>`],
    [
      "in a cell",
      ".old{display:none}",
      `<table><tr><td>Date</td><td>3 May 2019 <span class="old">1 May 2024</span></td></tr></table>`,
    ],
  ])("%s", (_, style, body) => {
    expect(read(style, body).text).not.toContain("2024");
    expect(read(style, body).text).toContain("Shown");
  });
});

describe("what the style sheet of the page does not hide is read", () => {
  test.each([
    ["on paper only", "@media print { .box { display: none } }", `<div class="box">${away}</div>`],
    ["in another box only", ".menu .box { display: none }", `<div class="box">${away}</div>`],
    ["shown again further on", ".box{display:none} .box{display:block}", `<div class="box">${away}</div>`],
    ["another element of the class", "span.box{display:none}", `<div class="box">${away}</div>`],
    ["a class that only begins so", ".box{display:none}", `<div class="box-open">${away}</div>`],
    ["a style sheet that is not closed", ".box{display:none", `<div class="box">${away}</div>`],
  ])("%s", (_, style, body) => {
    expect(read(style, body).text).toContain("2024");
  });
});

test("hidden text that names a day is told of", () => {
  expect(read(".tab{display:none}", `<div class="tab">${away}</div>`).notes).toEqual([
    "not read, as the page's style sheet hides it: “The meeting took place in Oslo on 1 May 2024.”",
  ]);
  expect(read(".tab{display:none}", `<div class="tab">Read more</div>`).notes).toEqual([]);
});

test.each([
  ["style sheets that are not closed", "<style>.a{display:none}"],
  ["comments that are not closed", "<style>/* /* "],
  ["tags that are not closed", '<style>.a{display:none}</style><p class="b" '],
  ["rules", "<style>.a{display:none}.b{display:block}</style>"],
])("a large page of %s takes no more time for each of its parts", (_, part) => {
  const time = (count: number) => {
    const page = part.repeat(count);
    const start = process.cpuUsage();
    textOfHtml(page);
    return process.cpuUsage(start).user;
  };
  time(2_000);
  const [short, long] = [time(10_000), time(40_000)];
  expect(long).toBeLessThan(short * 4 * 2 + 200_000);
});
