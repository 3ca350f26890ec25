import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import ical from "ical.js";
import { contentLine, escapedText } from "../../src/export/calendar/content-line.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, nastyGraph, nastyTitle } from "./support/graphs.js";

describe("the calendar", () => {
  const store = useStore({ engine: "EMBEDDED", open: () => openEmbeddedStore() }, fillWith(nastyGraph));

  async function calendar() {
    const component = new ical.Component(ical.parse(await exported(store(), "meetings.ics")));
    const events = component.getAllSubcomponents("vevent").map((event) => new ical.Event(event));
    return { component, events };
  }

  describe("the calendar, as ical.js reads it", () => {
    test("has an event for every meeting whose day is known, and counts the others", async () => {
      const { component, events } = await calendar();
      expect(events.map(({ uid }) => uid)).toEqual(["a", "b", "d"].map((slug) => `meeting:${slug}@dialogue-graph`));
      expect(component.getFirstPropertyValue("x-dialogue-graph-left-out")).toBe("1");
    });

    test("has whole days, the end being the day after the last", async () => {
      const [first] = (await calendar()).events;
      expect([first?.startDate.isDate, first?.startDate.toString()]).toEqual([true, "2017-05-01"]);
      expect(first?.endDate.toString()).toBe("2017-05-02");
    });

    test("keeps a title whole, but for control characters, which it cannot hold", async () => {
      const [first] = (await calendar()).events;
      expect(first?.summary).toBe(nastyTitle.replace("\u0007", " "));
    });

    test("says where, and that what is planned is not certain", async () => {
      const { events } = await calendar();
      expect(events[0]?.location).toBe("Nairobi, Kenya");
      expect(events.map((event) => event.component.getFirstPropertyValue("status"))).toEqual([
        "CONFIRMED",
        "CONFIRMED",
        "TENTATIVE",
      ]);
      expect(events[0]?.component.getFirstPropertyValue("categories")).toBe("Durable solutions");
    });
  });

  test("lines are at most 75 octets long, whatever they hold, and unfold to what was folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const line = contentLine("SUMMARY", escapedText(text));
        const lines = line.split("\r\n").slice(0, -1);
        expect(lines.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
        expect(lines.join("\r\n").replaceAll("\r\n ", "")).toBe(`SUMMARY:${escapedText(text)}`);
      }),
    );
  });
});
