import fc from "fast-check";
import { expect, test } from "vitest";
import { LineScanner } from "./scan.ts";
import { sign } from "./signs.ts";
import { wordsOf } from "./words.ts";

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text of everything that Unicode has, and text that is dense in what lines are judged by. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "a",
          "ab",
          "été",
          "O'Brien",
          "l’Est",
          "Rock",
          "Ω",
          "ß",
          "ﬁ",
          "漢字",
          "ไทย",
          "क्षि",
          "e\u0301",
          "ℹ",
          "3",
          "2019",
          "½",
        ],
        ...[
          " ",
          " ",
          " ",
          "'",
          "’",
          "-",
          " – ",
          "|",
          ".",
          "! ",
          "? ",
          "。",
          "…",
          '"',
          "“",
          "”",
          "»",
          "(",
          ")",
          "[",
          "]",
        ],
        ...["©", "%", "@", "#", "_", "$", "€", "/", "://", "www.", ".com", ",", ";", "😀", "A", "É", "𝐀", "\ud800"],
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join("")),
);

test("one pass over a line finds what the patterns find", () => {
  const scanner = new LineScanner();
  fc.assert(
    fc.property(anyText, (text) => {
      const { seen, mayBeGlued, mayBeAddress, ...counts } = scanner.scan(text);
      const long = text.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? [];
      expect(counts).toEqual({
        letters: count(text, /\p{L}/gu),
        capitals: count(text, /\p{Lu}/gu),
        digits: count(text, /\d/g),
        symbols: count(text, /[^\p{L}\p{M}\p{N} ]/gu),
        commas: count(text, /[,;，、]/g),
        quotes: count(text, /["“”«»„「」『』]/g),
        pictographs: count(text, /\p{Extended_Pictographic}/gu),
        unspaced: count(text, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu),
        separators: count(text, /[|•·/»›→]|(?: [-–—] )/g),
        breaks: count(text, /[.!?]["'”’»)]? +["'“‘«(]?[\p{Lu}\d]|[。！？]/gu),
        long: long.length,
        longCapitals: long.filter((word) => /^\p{Lu}/u.test(word)).length,
        spelled: /\p{L}{2}/u.test(text),
      });
      expect((seen & sign.money) !== 0).toBe(/[$€£¥₹%]/.test(text));
      // What they say may be there is looked for by patterns; what they deny is not there.
      if (!mayBeGlued) expect(text).not.toMatch(/\p{Ll}\p{Lu}\p{Ll}|\d\p{Lu}\p{Ll}|\p{Ll}[.!?]\p{Lu}/u);
      if (!mayBeAddress) expect(text).not.toMatch(/https?:\/\/|www\.|(?<=\w)@\w|(?<=[\w-])\.(?:com|org|net)\b/i);
    }),
    { numRuns: 1500 },
  );
});

test("finds the words, and those that are written with a capital", () => {
  const scanner = new LineScanner();
  fc.assert(
    fc.property(anyText, (text) => {
      const { seen } = scanner.scan(text);
      if (seen & sign.oddCase) return;
      const found = Array.from({ length: scanner.words }, (_, n) => text.slice(scanner.starts[n], scanner.ends[n]));
      expect(found.map((word) => word.toLowerCase().replaceAll("’", "'"))).toEqual(wordsOf(text));
      const named = new Set(found.filter((_, n) => scanner.named[n] === 1).flatMap(wordsOf));
      for (const stretch of scanner.capitalised) for (const word of wordsOf(stretch)) named.add(word);
      const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’]*/gu) ?? [];
      expect([...named].sort()).toEqual([...new Set(wordsOf(capitals.join(" ")))].sort());
    }),
    { numRuns: 1500 },
  );
});
