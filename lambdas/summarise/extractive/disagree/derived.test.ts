import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { followsFrom } from "./derived.ts";
import { storyOf } from "./fixtures.ts";

/** The `place`-th amount of a text. */
const told = (text: string, place: number) => {
  const sentence = annotate(storyOf([text]))[0]!.sentences[0]!;
  return { sentence, quantity: sentence.quantities[place]! };
};

it.each([
  ["a part", "Eleven goats were found, four of them at night.", 0, "Seven goats were found.", 0, true],
  [
    "a sum",
    "Canada sold goats for 5.8 billion and bought goats for 8.1 billion.",
    1,
    "Trade was worth 14 billion.",
    0,
    true,
  ],
  [
    "a share",
    "It costs 3.2 million euros, of which the firm pays two thirds.",
    0,
    "The firm pays 2.1 million euros.",
    0,
    true,
  ],
  ["a multiple", "The firm paid 84,000 crowns for two stays.", 0, "The stay cost 42,000 crowns.", 0, true],
  [
    "a small part that is told beside the rest",
    "It had 39 passengers and two drivers.",
    0,
    "It had 41 people.",
    0,
    true,
  ],
  ["nothing of the kind", "Eleven goats were found, four of them at night.", 0, "Nine goats were found.", 0, false],
  ["two that differ by two", "They freed 14 goats and two sheep.", 0, "They freed 16 goats.", 0, false],
])("knows %s", (_, a, i, b, j, expected) => {
  expect(followsFrom(told(a, i), told(b, j))).toBe(expected);
});
