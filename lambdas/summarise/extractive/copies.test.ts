import { describe, expect, test } from "vitest";
import { articleOf, fixtureStory, storyOf } from "../../../test/fixtures/stories/story.ts";
import { findCopies } from "./copies.ts";

const [flood] = fixtureStory("flood");
const text = flood!.article.text;
const story = (...texts: string[]) => storyOf(texts.map((one, i) => articleOf(one, { key: `${i}.txt` })));

describe("copies", () => {
  test("the same text twice, with small edits, or with another lead is a copy of the first", () => {
    const edited = text.replace("brown water", "muddy water").replace("At least six", "Six").replace("to work", "home");
    const otherLead = `${text.split("\n\n").slice(1).join("\n\n")}\n\nMore rain is forecast for the weekend.`;
    const copies = findCopies(story(text, text, edited, otherLead));
    expect([...copies]).toEqual([
      ["s2", "s1"],
      ["s3", "s1"],
      ["s4", "s1"],
    ]);
  });

  test("articles on one event, and articles that share quotations, are no copies", () => {
    expect(findCopies(fixtureStory("flood")).size).toBe(0);
    const quote = text.split("\n\n")[3]!;
    const others = fixtureStory("strike").map(({ article }) => `${article.text}\n\n${quote}`);
    expect(findCopies(story(text, ...others)).size).toBe(0);
  });

  test("a short excerpt and short texts prove nothing; equal texts do", () => {
    expect(findCopies(story(text, text.slice(0, 300))).size).toBe(0);
    expect(findCopies(story("Fire in Holm.", "Fire in Holm tonight.")).size).toBe(0);
    expect([...findCopies(story("Fire in Holm.", "Fire in Holm."))]).toEqual([["s2", "s1"]]);
    expect(findCopies(story("", "")).size).toBe(0);
  });
});
