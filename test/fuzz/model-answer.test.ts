import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ground } from "../../lambdas/summarise/ground/ground.ts";
import { StoryAnswer } from "../../lambdas/summarise/model/answer.ts";
import { draftFrom, refOf } from "../../lambdas/summarise/model/to-draft.ts";
import { articleOf, storyOf } from "../fixtures/stories/story.ts";
import { text } from "./arbitraries.ts";
import { runs, timeout } from "./runs.ts";

const story = storyOf([
  articleOf("The dam of Vell holds 40 million litres. Engineers found no cracks on Monday, the council said."),
  articleOf("The dam at Vell has two cracks, an engineer said. It holds 38 million litres."),
]);
const texts = new Map(story.map(({ id, article }) => [id, article.text]));

const ref = fc.oneof(
  fc.tuple(fc.nat(4), fc.nat(4)).map(([source, sentence]) => `s${source}.${sentence}`),
  fc.constantFrom("s1.1", " [s2.2] ", "s1.99999999999", "s-1.1", "s1.1.1", "__proto__", ""),
  text,
);
const said = fc.oneof(
  fc.constantFrom(
    "The dam holds 40 million litres.",
    "Engineers found “two cracks”.",
    "Mayor Unheard-Of resigned on Friday.",
  ),
  text,
);
const refs = fc.array(ref, { maxLength: 4 });
const answer = fc.record({
  claims: fc.array(fc.record({ claim: said, refs }), { maxLength: 4 }),
  disagreements: fc.array(
    fc.record({
      question: said,
      kind: fc.constantFrom("quantity", "time", "attribution", "contradiction", "framing"),
      explanation: said,
      positions: fc.array(fc.record({ claim: said, refs }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  withdrawn: fc.array(text, { maxLength: 2 }),
  headline: said,
  summary: fc.array(fc.record({ text: said, refs }), { maxLength: 5 }),
});

describe("whatever a model answers", () => {
  it("is refused by its schema or is an answer", { timeout }, () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.record({ claims: fc.anything(), summary: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const parsed = StoryAnswer.safeParse(value);
        if (parsed.success) expect(draftFrom(parsed.data).disagreements).toBeInstanceOf(Array);
      }),
      { numRuns: runs },
    );
  });

  it("leaves only what the articles bear out", { timeout }, () => {
    fc.assert(
      fc.property(answer, (given) => {
        const draft = {
          ...draftFrom(StoryAnswer.parse(given)),
          copies: new Map(),
          offTopic: new Set<string>(),
          warnings: [],
        };
        const { summary, disagreements, coverage } = ground(draft, story);
        const positions = disagreements.flatMap((one) => one.positions);
        const evidence = [
          ...summary.flatMap((one) => one.citations),
          ...positions.flatMap((one) => one.evidence),
          ...coverage.flatMap((one) => one.evidence),
        ];
        for (const { source, start, end, quote } of evidence) expect(texts.get(source)?.slice(start, end)).toBe(quote);
        for (const { text: sentence, citations } of summary) {
          expect(citations.length).toBeGreaterThan(0);
          expect(sentence).not.toContain("Unheard-Of");
        }
        for (const one of disagreements) {
          expect(one.positions.length).toBeGreaterThanOrEqual(2);
          expect(
            new Set(one.positions.flatMap((position) => position.evidence.map(({ source }) => source))).size,
          ).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: runs },
    );
  });

  it("names a sentence or nothing", { timeout }, () => {
    fc.assert(
      fc.property(ref, (given) => {
        const { source, sentence } = refOf(given);
        expect(source === "?" ? sentence === 0 : /^s\d{1,4}$/.test(source) && Number.isInteger(sentence)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
