import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { amountPairs, amountsExclude } from "./quantity.ts";
import { settle } from "./settle.ts";
import { viewOf } from "./story-view.ts";

/** Values that are set against each other, of pairs that are all sure to be of one thing. */
const settled = (...texts: string[]) => {
  const pairs = [...amountPairs(viewOf(annotate(storyOf(texts))))];
  return settle(pairs, { bias: 4 }, amountsExclude).map(({ a, b }) => [a.quantity.low, b.quantity.low]);
};

it("sets nothing against a text that has the other value too", () => {
  expect(settled("The storm damaged 343 boats.", "The storm damaged 291 boats.")).toEqual([[343, 291]]);
  expect(settled("The storm damaged 343 boats.", "The storm damaged 291 boats. The harbour counts 343 boats.")).toEqual(
    [],
  );
});

it("takes a number that holds both values for neither", () => {
  expect(settled("The storm damaged 343 boats.", "Hundreds of boats! The storm damaged 291 boats.")).toEqual([
    [343, 291],
  ]);
});
