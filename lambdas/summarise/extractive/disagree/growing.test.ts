import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { isDayOfTelling, mayHaveGrown } from "./growing.ts";

const read = (text: string) => annotate(storyOf([text]))[0]!.sentences[0]!;

it.each([
  ["told on another day", "The flood on Tuesday killed 14 goats.", "17 goats are dead, he said on Wednesday.", true],
  ["a week after", "The flood killed 14 goats.", "A week after the flood 17 goats are dead.", true],
  ["told on one day", "14 goats died, he said on Tuesday.", "17 goats died, the district said on Tuesday.", false],
  ["a toll that rises", "Five goats are dead.", "The toll of dead goats rises to seven.", true],
  ["no day", "The flood killed 14 goats.", "17 goats are dead.", false],
])("a count may have grown: %s", (_, a, b, expected) => {
  expect(mayHaveGrown(read(a), read(b))).toBe(expected);
});

it("knows the day of a statement from the day of what happened", () => {
  const told = read("The goat escaped, the farmer said on Wednesday.");
  expect(isDayOfTelling(told, told.dates[0]!)).toBe(true);
  const done = read("The goat escaped on Wednesday.");
  expect(isDayOfTelling(done, done.dates[0]!)).toBe(false);
});
