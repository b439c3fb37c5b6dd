import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { amountPairs } from "./quantity.ts";
import { viewOf } from "./story-view.ts";

/** What speaks for the first differing amounts of two texts being of one thing. */
const evidence = (...texts: readonly string[]) =>
  [...amountPairs(viewOf(annotate(storyOf(texts))))].find(({ agree }) => !agree)?.features ?? {};

test("words that only one of two amounts has are told apart from words that both have", () => {
  const one = evidence(
    "The flood in Harnes destroyed 340 homes.",
    "In all 120 homes in Harnes will be pulled down after the flood.",
  );
  expect(one).toMatchObject({ "cue total": 1, "cue ahead": 1, "cue each": 0 });
  const both = evidence(
    "Another 340 homes in Harnes were flooded on Monday.",
    "In Harnes, 120 more homes stood under water on Monday.",
  );
  expect(both).toMatchObject({ "cue more": -1, "date same": 1, "date other": 0 });
});

test("sentences of one fact are likelier to be than others of the article", () => {
  const texts = [
    "The flood in Harnes destroyed 340 homes.\n\nThe army sent nine boats to the town.",
    "Floods swept away 120 homes in Harnes.\n\nThe army brought 14 boats.",
  ];
  const pairs = [...amountPairs(viewOf(annotate(storyOf(texts))))];
  const fact = (low: number, other: number) =>
    pairs.find(({ a, b }) => a.quantity.low === low && b.quantity.low === other)!.features["fact"]!;
  expect(fact(340, 120)).toBeGreaterThan(fact(340, 14));
  expect(fact(9, 14)).toBeGreaterThan(fact(9, 120));
});
