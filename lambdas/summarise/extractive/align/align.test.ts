import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "../disagree/fixtures.ts";
import { alignSentences } from "./align.ts";

const align = (...texts: string[]) =>
  alignSentences(annotate(storyOf(texts))).map((pair) => [
    `${pair.a.source}.${pair.a.number}`,
    `${pair.b.source}.${pair.b.number}`,
  ]);

const WORDS = "harbour crane operator strike union ferry pilot storm bridge mayor budget vote school fire".split(" ");
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 7 })
  .map((words) => `The ${words.join(" ")}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

describe("alignSentences", () => {
  it("brings together what tells the same thing in other words and length", () => {
    const pairs = align(
      "Crane operators in Rotterdam began a strike on Monday. The mayor was on holiday.",
      "Ferries still ran. A strike by crane operators in Rotterdam, the first in a decade, began on Monday, unions said.",
    );
    expect(pairs).toEqual([["s1.1", "s2.2"]]);
  });

  it("leaves apart what shares only function words", () => {
    expect(align("The mayor was there with them.", "The bridge had been closed for them.")).toEqual([]);
  });

  it("never pairs sentences of one article", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const pair of alignSentences(annotate(storyOf(texts)))) {
          expect(pair.a.source).not.toBe(pair.b.source);
          expect(pair.score).toBeGreaterThan(0);
          expect(pair.score).toBeLessThanOrEqual(1 + 1e-9);
          expect(pair.containment).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("finds the same pairs whatever the order of the articles", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const found = (list: string[]) =>
          alignSentences(annotate(storyOf(list)))
            .map((pair) =>
              [pair.a, pair.b]
                .map((side) => `${side.text}@${side.number}`)
                .sort()
                .join(" | "),
            )
            .sort();
        expect(found([...texts].reverse())).toEqual(found(texts));
      }),
      { numRuns: 60 },
    );
  });

  it("bounds the partners of a sentence in a large story", () => {
    const texts = Array.from(
      { length: 150 },
      (_, index) => `Crane operators began strike number ${index} in Rotterdam.`,
    );
    expect(alignSentences(annotate(storyOf(texts))).length).toBeLessThanOrEqual(150 * 12);
  });
});
