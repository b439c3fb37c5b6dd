import fc from "fast-check";
import { expect, test } from "vitest";
import { signsOf } from "./signs.ts";

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

test("counts what the patterns of Unicode count", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      expect(signsOf(text)).toEqual({
        letters: count(text, /\p{L}/gu),
        capitals: count(text, /\p{Lu}/gu),
        digits: count(text, /\d/g),
        symbols: count(text, /[^\p{L}\p{M}\p{N} ]/gu),
        commas: count(text, /[,;，、]/g),
        quotes: count(text, /["“”«»„「」『』]/g),
        pictographs: count(text, /\p{Extended_Pictographic}/gu),
        unspaced: count(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu),
      });
    }),
    { numRuns: 500 },
  );
});
