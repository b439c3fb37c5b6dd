import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { amountPairs } from "./quantity.ts";
import { viewOf } from "./story-view.ts";

/** How the amounts `low` and `other` of two texts are told. */
function telling(texts: readonly [string, string], low: number, other: number) {
  const pairs = [...amountPairs(viewOf(annotate(storyOf(texts))))];
  return pairs.find(({ a, b }) => a.quantity.low === low && b.quantity.low === other)!.features;
}

test("knows who is said to have said an amount from what is told as it is", () => {
  const plain = "The storm blew down 340 trees.";
  const said = "The storm blew down 210 trees, the forester said.";
  const according = "According to a list of the district, 210 trees lay on the ground.";
  expect(telling([plain, said], 340, 210)).toMatchObject({ "told by one": 1, "told by both": 0 });
  expect(telling([said, "Some 340 trees fell, the mayor told reporters."], 210, 340)).toMatchObject({
    "told by one": 0,
    "told by both": 1,
  });
  expect(telling([plain, according], 340, 210)).toMatchObject({ "told by one": 1 });
});

test("knows how far down an amount stands, and whether its sentence begins with it", () => {
  const top = "At least 340 trees fell in the storm.\n\nThe road is closed.";
  const low = "The road is closed.\n\nNobody was hurt.\n\nIn the park the storm felled 210 trees.";
  const features = telling([top, low], 340, 210);
  expect(features).toMatchObject({ "opening one": 1, "opening both": 0 });
  expect(features["depth least"]).toBeLessThan(features["depth most"]!);
  expect(features["share least"]).toBe(0.5);
  expect(features["share most"]).toBe(1);
});

test("knows amounts that are the only ones of their measure", () => {
  const one = "The gale injured 14 people.";
  expect(telling([one, "In the gale 17 people were injured."], 14, 17)).toMatchObject({ "measure alone": 1 });
  const two = "In the gale 17 people were injured.\n\nOn the pier three people were injured.";
  expect(telling([one, two], 14, 17)).toMatchObject({ "measure alone": 0, "measure beside others": 1 });
});
