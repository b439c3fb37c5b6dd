import { describe, expect, test } from "vitest";
import { fixtureStory, storyOf } from "../../../test/fixtures/stories/story.ts";
import { draftStory } from "./engine.ts";

const articles = (name: string, language = "en") => fixtureStory(name, language).map(({ article }) => article);
const draft = (...list: ReturnType<typeof articles>) => draftStory(storyOf(list), { words: 120 });
const codes = (one: ReturnType<typeof draft>) => one.warnings.map(({ code }) => code);

describe("what a story is about", () => {
  test("an article about something else is set aside and not blended in", () => {
    const result = draft(...articles("flood"), articles("strike")[0]!);
    expect([...result.offTopic]).toEqual(["s4"]);
    expect(result.summary.map(({ text }) => text).join(" ")).not.toMatch(/ferr|Sundal/i);
    expect(result.coverage.flatMap(({ evidence }) => evidence).some(({ source }) => source === "s4")).toBe(false);
  });

  test("of two articles none is set aside, but it is said that they don't go together", () => {
    const result = draft(articles("flood")[0]!, articles("strike")[0]!);
    expect(result.offTopic.size).toBe(0);
    expect(codes(result)).toContain("several-stories");
  });

  test("two groups without a majority are told apart in a warning only", () => {
    const result = draft(...articles("flood"), ...articles("strike"));
    expect(result.offTopic.size).toBe(0);
    expect(codes(result)).toContain("several-stories");
  });

  test("each story of the fixtures is one", () => {
    for (const name of ["flood", "strike", "results", "court", "election"]) {
      const result = draft(...articles(name));
      expect(result.offTopic.size, name).toBe(0);
      expect(codes(result), name).not.toContain("several-stories");
    }
  });

  test("an article in another language isn't judged by its words", () => {
    expect(draft(...articles("flood"), articles("bruecke", "de")[0]!).offTopic.size).toBe(0);
  });
});
