import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import type { Candidate } from "./candidate.ts";
import { storyOf } from "./fixtures.ts";
import { ofOneFact } from "./one-fact.ts";
import { viewOf } from "./story-view.ts";

const view = viewOf(
  annotate(
    storyOf([
      "The harbour board of Lindmoor opened the northern pier on Friday morning.\n\nA gale tore the roof off the fish market.",
      "The harbour board of Lindmoor opened the northern pier on Sunday morning.\n\nNobody in the village of Arnby had been asked about the road.",
    ]),
  ),
);

const between = (a: number, b: number): Candidate => {
  const [first, second] = [view.articles[0]!.sentences[a]!, view.articles[1]!.sentences[b]!];
  const side = (sentence: typeof first) => ({ sentence, first: 0, last: 1, value: "", label: "" });
  return { detector: "time", kind: "time", a: side(first), b: side(second), score: 0.5, question: "When?" };
};

describe("candidates whose sentences tell one fact", () => {
  it("keeps what is said of one thing", () => {
    expect(ofOneFact(view, [between(0, 0)], 0.9)).toHaveLength(1);
  });

  it("leaves out what is said of two", () => {
    expect(ofOneFact(view, [between(1, 1), between(0, 1)], 0.9)).toEqual([]);
  });
});
