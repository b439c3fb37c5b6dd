import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { articleOf } from "./fixtures.ts";
import { type Axis, timesDiffer } from "./time-axes.ts";
import { toldTimes } from "./told-times.ts";

function timesIn(text: string) {
  const [article] = annotate([{ id: "a", article: articleOf(text) }]);
  return toldTimes(article!.sentences[0]!, article!.lexicon.numberWords);
}

/** What two sentences say of each other on an axis; undefined where one has nothing on it. */
function differ(axis: Axis, a: string, b: string): boolean | undefined {
  const [x, y] = [a, b].map((text) => timesIn(text).find((time) => time.axis === axis));
  return x && y && timesDiffer(x, y);
}

test("compares parts of the day with hours", () => {
  expect(differ("clock", "The roof fell in just before dawn.", "The roof fell in at 10.40 p.m.")).toBe(true);
  expect(differ("clock", "The roof fell in over breakfast.", "The roof fell in at eight.")).toBe(false);
  expect(differ("clock", "The roof fell in during the night.", "The roof fell in at 1.30 a.m.")).toBe(false);
});

test("compares hours as exactly as they are told", () => {
  expect(differ("clock", "The roof fell in at 4.22 p.m.", "The roof fell in around 4.35 p.m.")).toBe(true);
  expect(differ("clock", "The roof fell in at 8 p.m.", "The roof fell in at 8.30 p.m.")).toBe(true);
  expect(differ("clock", "The roof fell in at 6.40 p.m.", "The roof fell in at 6.41 p.m.")).toBe(false);
  expect(differ("clock", "The roof fell in around 6 p.m.", "The roof fell in at 6.35 p.m.")).toBe(false);
});

test("compares parts of months, seasons and feasts", () => {
  expect(differ("calendar", "The bridge opens in early June.", "The bridge opens on 28 June.")).toBe(true);
  expect(differ("calendar", "The bridge opens in early June.", "The bridge opens on 6 June.")).toBe(false);
  expect(differ("calendar", "The bridge opens before Christmas.", "The bridge opens in the spring.")).toBe(true);
  expect(differ("calendar", "The bridge opens in January.", "The bridge opens in the new year.")).toBe(false);
});

test("compares lengths of time however they are told", () => {
  expect(differ("length", "Help came within hours.", "Help came on the fourth day.")).toBe(true);
  expect(differ("length", "Help came the same evening.", "It took three days for help to come.")).toBe(true);
  expect(differ("length", "The strike lasted almost three weeks.", "The strike ended after nineteen days.")).toBe(
    false,
  );
  expect(differ("length", "Two blasts a few seconds apart shook it.", "It burned for two hours.")).toBeUndefined();
});

test("knows no other day in the middle of the week", () => {
  expect(differ("weekday", "They met in the middle of the week.", "They met on Sunday.")).toBe(true);
  expect(differ("weekday", "They met at the weekend.", "They met on Sunday.")).toBe(false);
});
