import fc from "fast-check";
import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "../disagree/fixtures.ts";
import { findWays, readWays } from "./ways.ts";

const WAYS = readWays("*lock: open_*_lock/gate | shut+v no_way_in");
const found = (text: string) => {
  const { tokens } = annotate(storyOf([text]))[0]!.sentences[0]!;
  return findWays(tokens, WAYS).map(({ way, first, last }) => [
    `${way.marks}${way.field} ${way.alternative}`,
    tokens
      .slice(first, last)
      .map(({ text: word }) => word)
      .join(" "),
  ]);
};

it.each([
  ["a gap, lemmas and either word", "Amsel opened the city's old gate.", [["*lock 0", "opened the city 's old gate"]]],
  ["no gap over a mark", "Amsel opened, and the gate fell.", []],
  ["a part of speech", "They shut it.", [["*lock 1", "shut"]]],
  ["a longer gap than allowed", "Amsel opened what nobody in town ever called a gate.", []],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

it("ends within the sentence, whatever is read", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("open", "the", "gate", ",", "shut", "no", "way", "in"), { maxLength: 40 }),
      (words) => {
        const { tokens } = annotate(storyOf([`So ${words.join(" ")}.`]))[0]!.sentences[0]!;
        for (const { first, last } of findWays(tokens, WAYS)) expect(first < last && last <= tokens.length).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
