import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { endTimes } from "../../src/lib/end-times.js";

test("each is called once, in the order in which they began, never before its time; a cancelled one is not", async () => {
  const afterWhile = endTimes(60);
  const called: string[] = [];
  const began = performance.now();
  let firstAt = 0;
  afterWhile(() => {
    firstAt = performance.now() - began;
    called.push("first");
  });
  const cancel = afterWhile(() => called.push("cancelled"));
  await sleep(20);
  afterWhile(() => called.push("later"));
  cancel();
  expect(called).toEqual([]);
  await sleep(200);
  expect(called).toEqual(["first", "later"]);
  expect(firstAt).toBeGreaterThanOrEqual(60);
  afterWhile(() => called.push("after a rest"));
  await sleep(200);
  expect(called.at(-1)).toBe("after a rest");
});
