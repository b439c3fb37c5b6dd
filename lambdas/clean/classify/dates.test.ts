import { describe, expect, it } from "vitest";
import { isCalendarWord } from "./dates.ts";

describe("names of months and weekdays", () => {
  it.each(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "id", "tr", "cs", "uk", "hu", "ro", "el"])(
    "has the long ones of %s as the runtime writes them",
    (locale) => {
      const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
      const names = Array.from({ length: 12 }, (_, n) => [
        month.format(Date.UTC(2024, n, 1)),
        weekday.format(Date.UTC(2024, 0, n + 1)),
      ])
        .flat()
        .map((name) => name.toLowerCase())
        // Portuguese weekdays have a hyphen, and are found by their halves.
        .filter((name) => /^\p{L}{3,}$/u.test(name));
      expect(names.filter((name) => !isCalendarWord(name))).toEqual([]);
    },
  );

  it("has no other words", () => {
    expect(["the", "report", "minute", ""].filter(isCalendarWord)).toEqual([]);
  });
});
