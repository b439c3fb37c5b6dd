import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf, fixtureStory, storyOf } from "../../../test/fixtures/stories/story.ts";
import { ground } from "../ground/ground.ts";
import { Disputes } from "./disputes.ts";
import { draftStory } from "./engine.ts";

const bank = ["flood", "strike", "court"].flatMap((name) =>
  fixtureStory(name).flatMap(({ article }) => article.sentences.map(([start, end]) => article.text.slice(start, end))),
);
const sentence = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...bank) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);
const text = fc.array(sentence, { maxLength: 14 }).map((list) => list.join("\n\n").normalize("NFC").trim());

test("whatever the articles, each reference exists, nothing is said twice, and the same comes out again", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 40, max: 300 }), (texts, words) => {
      const story = storyOf(
        texts.map((one, i) => articleOf(one, { key: `${i}.txt`, title: one.slice(0, 40) || null })),
      );
      const draft = draftStory(story, { words });
      expect(draftStory(story, { words })).toEqual(draft);
      const spoken = draft.summary.map((one) => one.text);
      expect(new Set(spoken).size).toBe(spoken.length);
      const grounded = ground(draft, story);
      // What reads like an order to a machine is no evidence, and leaves its sentence uncited.
      const ordered = new Set(grounded.complaints.filter(({ code }) => code === "order").map(({ path }) => path));
      const wrong = grounded.complaints.filter(
        ({ code, path }) => code === "unknown-reference" || (code === "uncited" && !ordered.has(path)),
      );
      expect(wrong).toEqual([]);
      for (const [copy, original] of draft.copies) expect(copy > original).toBe(true);
      const backwards = storyOf(
        texts.map((one, i) => articleOf(one, { key: `${9 - i}.txt`, title: one.slice(0, 40) || null })),
      );
      // Which of two texts is the copy, and so not told from, goes by the key. Without copies the keys change nothing.
      if (draft.copies.size === 0) expect(draftStory(backwards, { words }).summary.length).toBe(draft.summary.length);
    }),
    { numRuns: 25 },
  );
});

test("what a summary of a whole story says is borne out by what it cites, by no sentence that takes the other side, and told once", () => {
  for (const name of ["flood", "strike", "court", "election", "results"])
    for (const words of [60, 120, 230]) {
      const story = fixtureStory(name);
      const draft = draftStory(story, { words });
      const { complaints } = ground(draft, story);
      expect(complaints.filter(({ path }) => path.startsWith("summary") || path.startsWith("coverage"))).toEqual([]);
      const disputes = new Disputes(draft.disagreements.filter(({ kind }) => kind === "contradiction"));
      for (const { citations } of draft.coverage.map(({ evidence }) => ({ citations: evidence })))
        for (const a of citations) for (const b of citations) expect(disputes.opposed(a, b)).toBe(false);
      const sentences = draft.summary.map(({ text }) => text.replace(/^By another account, /, "").toLowerCase());
      expect(new Set(sentences).size).toBe(sentences.length);
    }
});

/** Content words by their first letters. */
const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

const inCommon = (a: Set<string>, b: Set<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].filter((stem) => large.has(stem)).length / Math.max(1, small.size);
};

const dangling =
  /^(?:he|she|they|it|its|his|her|their|this|these|those|such|both|however|meanwhile|moreover|also|but|and|so|then|still|instead|therefore|one of them|the latter)\b/i;

test("whichever articles of a story there are, its summary is short, stands alone, tells nothing twice and has a headline of its own length", () => {
  const names = ["flood", "strike", "court", "election", "results"] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 60, max: 260 }),
      (name, picks, words) => {
        const all = fixtureStory(name);
        const story = storyOf([...new Set(picks.map((pick) => all[pick % all.length]!.article))]);
        const { summary, headline } = ground(draftStory(story, { words }), story);
        const texts = summary.map(({ text }) => text);
        expect(texts.join(" ").split(/\s+/).length).toBeLessThanOrEqual(words * 1.1);
        for (const text of texts) {
          expect(text).toMatch(/^["“]?[\p{Lu}\p{N}]/u);
          expect(text.replace(/^By another account, /, "")).not.toMatch(dangling);
        }
        const stems = texts.map(stemsOf);
        stems.forEach((one, i) => {
          for (const other of stems.slice(0, i)) expect(inCommon(one, other)).toBeLessThan(0.8);
        });
        expect(headline).not.toBe("");
        expect(headline).not.toMatch(/[.;]$/);
      },
    ),
    { numRuns: 25 },
  );
});
