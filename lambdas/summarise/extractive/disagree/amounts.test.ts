import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { compareAmounts } from "./amounts.ts";
import { storyOf } from "./fixtures.ts";

const amountIn = (text: string) => annotate(storyOf([text]))[0]!.sentences[0]!.quantities[0]!;

it.each([
  ["a rounded dozen", "Two dozen goats got away.", "23 goats got away.", "compatible"],
  ["a number that isn't rounded", "24 goats got away.", "23 goats got away.", "differs"],
  ["more than one digit and zeros", "More than 300 goats got away.", "343 goats got away.", "compatible"],
  ["far more than that", "More than 300 goats got away.", "520 goats got away.", "differs"],
  ["two limits", "Up to 4,500 goats may graze here.", "Up to 6,000 goats may graze here.", "differs"],
  ["two numbers told to three digits", "188,000 goats got away.", "185,000 goats got away.", "differs"],
  [
    "a number of one digit and one of two",
    "The goats cost 4 billion euros.",
    "The goats cost 3.9 billion euros.",
    "compatible",
  ],
  ["about one digit", "The goats cost about three million euros.", "The goats cost 3.2 million euros.", "compatible"],
  ["about two digits", "The goats cost about 3.0 million euros.", "The goats cost 3.4 million euros.", "differs"],
  ["a half that may be rounded up", "The goats eat 6.5 per cent.", "The goats eat 7 per cent.", "compatible"],
  ["two shares told to the hundredth", "The goats eat 6.50 per cent.", "The goats eat 7.00 per cent.", "differs"],
  ["millions told to the tenth", "It cost 7.0 million euros.", "It cost 7.9 million euros.", "differs"],
  ["nearly and less than", "It took barely seven minutes.", "It took less than seven minutes.", "compatible"],
  ["one limit", "Up to 500 goats may graze here.", "500 goats may graze here.", "compatible"],
])("compares %s", (_, a, b, expected) => {
  expect(compareAmounts(amountIn(a), amountIn(b))).toBe(expected);
});
