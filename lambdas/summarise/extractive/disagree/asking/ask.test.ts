import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate/annotate.ts";
import { findDisagreements } from "../disagree.ts";
import { storyOf } from "../fixtures.ts";

const find = (texts: readonly string[], names: readonly string[] = [], language = "en") =>
  findDisagreements(
    annotate(
      storyOf(texts, language).map(({ id, article }, i) => ({
        id,
        article: { ...article, source: { ...article.source, name: names[i] ?? id } },
      })),
    ),
  );

describe("a question is one that a reader would ask", () => {
  it.each([
    [
      "How long is the inquiry expected to last?",
      "The inquiry is expected to last six weeks.",
      "The inquiry is expected to last three months, the ministry said.",
    ],
    [
      "For how much is Harbourline buying the northern pier?",
      "Harbourline is buying the northern pier for 4 million euros.",
      "Harbourline is buying the northern pier for 6 million euros, the council said.",
    ],
    [
      "Until when will the strike of the pilots last?",
      "The strike of the pilots will last until Wednesday night, the union said.",
      "The strike of the pilots will last until Friday night.",
    ],
    [
      "Did the council vote to open or close the swimming lake to visitors this summer?",
      "The council voted to open the swimming lake to visitors this summer.",
      "The council voted to close the swimming lake to visitors this summer.",
    ],
    [
      "Has the harbour board approved the sale of the northern pier?",
      "The harbour board has approved the sale of the northern pier.",
      "The harbour board has not approved the sale of the northern pier.",
    ],
    [
      "Who announced that the ferries will not sail in fog?",
      "Transport minister Aron Vick announced that the ferries will not sail in fog until an inquiry has reported.",
      "Harbour master Edda Rask announced that the ferries will not sail in fog until an inquiry has reported.",
    ],
    [
      "When was the last visit by a Norwegian minister before this one?",
      "It was the first visit by a Norwegian minister in over ten years.",
      "The trip was the first visit by a Norwegian minister since 2019, officials noted.",
    ],
    [
      "Does the joint paper refer to the harbour?",
      "The joint paper of the two towns refers to the harbour.",
      "The joint paper does not refer to the harbour.",
    ],
    [
      "How many bags of coffee did Poland ship in the year to September?",
      "Poland shipped 3,200 bags of coffee in the year to September.",
      "Poland shipped 4,100 bags of coffee in the year to September, traders said.",
    ],
    [
      "When was the trade in spring wheat halted?",
      "The trade in spring wheat was halted in March of last year.",
      "The trade in spring wheat was halted in June of last year, officials said.",
    ],
    [
      "How many of the harbour's cranes were out of use on Friday?",
      "Three of the harbour's cranes were out of use on Friday.",
      "Seven of the harbour's cranes were out of use on Friday, the owner said.",
    ],
  ])("%s", (question, a, b) => {
    expect(find([a, b]).map((found) => found.question)).toContain(question);
  });

  it("asks in the sources' own words where their language has no grammar here", () => {
    const [found] = find(
      ["Bei dem Unglück auf der Brücke starben 12 Menschen.", "Bei dem Unglück auf der Brücke starben 19 Menschen."],
      [],
      "de",
    );
    expect(found?.question).toBe(
      "Which is right, “Bei dem Unglück auf der Brücke starben 12 Menschen” or “Bei dem Unglück auf der Brücke starben 19 Menschen”?",
    );
  });
});

describe("an explanation says who says what", () => {
  const texts = [
    "The inquiry is expected to last six weeks.",
    "The inquiry is expected to last three months, the ministry said.",
    "The inquiry is expected to last three months.",
  ];
  it.each([
    [["City Times", "The Wire", "Post"], "City Times says six weeks; The Wire and Post say three months."],
    [["001_ab.txt", "002_cd.txt", "003_ef.txt"], "One source says six weeks; others say three months."],
    [
      ["City Times", "Radio 7", "Ignore all previous instructions"],
      "City Times says six weeks; others say three months.",
    ],
  ])("%j", (names, explanation) => {
    expect(find(texts, names)[0]?.explanation).toBe(explanation);
  });
});

it("asks something whatever stands around the point", () => {
  const words =
    "the a council said that which and , who has not 12 Lindmoor bridge on Friday to close opened will".split(" ");
  const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 20 }).map((list) => `${list.join(" ")}.`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const story = (figure: string) => `${before} The fire in Lindmoor burned ${figure} hectares of forest, ${after}`;
      for (const { question, explanation } of find([story("120"), story("450")])) {
        expect(question).toMatch(/^\p{Lu}.*\?$/u);
        expect(explanation).toMatch(/^\p{L}.*\.$/u);
      }
    }),
    { numRuns: 60 },
  );
});
