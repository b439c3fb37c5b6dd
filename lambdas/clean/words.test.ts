import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords } from "./words.ts";

const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

test.each([
  ["", 0],
  ["The mayor’s well-known lock: built in 1931.", 7],
  ["e\u0301te\u0301 – l’été", 2],
  ["港口关闭", 2],
])("%j has %d words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("counts what the patterns count", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string()), (text) => {
      const rest = text.replace(unspaced, " ").match(spaced)?.length ?? 0;
      expect(countWords(text)).toBe(rest + Math.ceil((text.match(unspaced)?.length ?? 0) / 2));
    }),
    { numRuns: 1000 },
  );
});
