import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { retoldPairs } from "./retold.ts";
import { viewOf } from "./story-view.ts";

const COMMON = "The council voted to open the swimming lake to visitors this summer.";
const OTHER = [
  "Goats graze on the meadow behind the mill.",
  "A baker from Harnes won the lottery on Monday.",
  "Divers cleaned the propeller of the ferry.",
  "The choir rehearses in the old station.",
  "Nobody has seen the mayor's cat since Easter.",
  "Rain fell for the third day.",
  "The museum bought a chalice.",
];
const KEPT = [
  COMMON,
  "The mayor of Harnes thanked the divers for their patience.",
  "Tickets for the boats cost four crowns each.",
];

const pairs = (a: readonly string[], b: readonly string[]) =>
  retoldPairs(viewOf(annotate(storyOf([a.join(" "), b.join(" ")])))).map((pair) => pair.a.text);

it("keeps pairs of articles of which one keeps the other's sentences", () => {
  expect(pairs([...KEPT, ...OTHER.slice(0, 4)], [...KEPT, ...OTHER.slice(3)])).toEqual(expect.arrayContaining(KEPT));
});

it("leaves out a sentence that two long articles happen to share", () => {
  expect(pairs([COMMON, ...OTHER], [...OTHER.map((text) => text.replace(/\w+/g, "Lorem")), COMMON])).toEqual([]);
});

it("keeps the pairs of short articles", () => {
  expect(pairs([COMMON, ...OTHER.slice(0, 2)], [...OTHER.slice(3, 5), COMMON])).toEqual([COMMON]);
});
