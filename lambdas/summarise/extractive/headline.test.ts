import { expect, test } from "vitest";
import { articleOf, storyOf } from "../../../test/fixtures/stories/story.ts";
import { draftStory } from "./engine.ts";

const headlineOf = (
  texts: readonly string[],
  titles: readonly (string | null)[] = [],
  languages: readonly string[] = [],
) =>
  draftStory(
    storyOf(
      texts.map((text, i) =>
        articleOf(text, { key: `${i}.txt`, title: titles[i] ?? null, language: languages[i] ?? "en" }),
      ),
    ),
    { words: 60 },
  ).headline;

const bridge = [
  "LINDMOOR, May 3 - The council closed the Harrow bridge on Monday after engineers had found cracks in two piers, the mayor said.\n\nBuses take another way.",
  "The Harrow bridge in Lindmoor was closed on Monday because two piers are cracked.\n\nThe repair takes a month.",
];

test("without titles the opening is shortened to its clause, without dateline and without who says so", () => {
  const headline = headlineOf(bridge);
  expect(headline).toMatch(/Harrow bridge/);
  expect(headline).not.toMatch(/LINDMOOR,|said|\.$/);
  expect(headline.split(" ").length).toBeLessThanOrEqual(14);
});

test("a title that tells what all sources tell is the headline, a loaded one or one that asks isn't", () => {
  expect(headlineOf(bridge, ["Council closes Harrow bridge in Lindmoor after cracks", "Who is to blame?"])).toBe(
    "Council closes Harrow bridge in Lindmoor after cracks",
  );
  expect(headlineOf(bridge, ["Shameful council lets Harrow bridge in Lindmoor rot", null])).not.toMatch(/Shameful/);
});

test("a denial isn't cut from a headline", () => {
  const denied = [
    "The mayor of Lindmoor denied on Monday that the Harrow bridge had been neglected after the flood.\n\nThe bridge is closed.",
    "The mayor denied that the Harrow bridge in Lindmoor had been neglected.\n\nThe bridge is closed until June.",
  ];
  expect(headlineOf(denied)).toMatch(/denied/);
});
