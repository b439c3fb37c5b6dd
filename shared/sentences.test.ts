import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences.ts";

const split = (text: string, language: string | null = "en") =>
  splitSentences(text, language).map(([a, b]) => text.slice(a, b));

describe("splitSentences", () => {
  it.each([
    ["Rain fell. It stopped.", ["Rain fell.", "It stopped."]],
    [
      "Mr. Okafor met Dr. Lind at 5 p.m. in St. Mary. Then he left.",
      ["Mr. Okafor met Dr. Lind at 5 p.m. in St. Mary.", "Then he left."],
    ],
    ["The U.S. Army came. J. R. Hale led it.", ["The U.S. Army came.", "J. R. Hale led it."]],
    ["He lives in the U.S. The house is old.", ["He lives in the U.S.", "The house is old."]],
    ["“Nonsense!” he said. “We go on.” She left.", ["“Nonsense!” he said.", "“We go on.”", "She left."]],
    ["It cost 3.5 million. In 2019. Then 4.", ["It cost 3.5 million.", "In 2019.", "Then 4."]],
    ["A headline without an end\n\nThe body. Two.", ["A headline without an end", "The body.", "Two."]],
    ["今日は雨。明日は晴れ！", ["今日は雨。", "明日は晴れ！"]],
    ["Visit example.com now. Really?", ["Visit example.com now.", "Really?"]],
  ])("%s", (text, expected) => expect(split(text)).toEqual(expected));

  it("knows German ordinals and abbreviations", () => {
    expect(split("Am 3. Mai kamen ca. 200 Leute, z. B. Familien. Danach war Ruhe.", "de")).toEqual([
      "Am 3. Mai kamen ca. 200 Leute, z. B. Familien.",
      "Danach war Ruhe.",
    ]);
  });

  it("covers every visible character, in order, without overlap", () => {
    const piece = fc.constantFrom(
      "a",
      "B. ",
      "Mr. ",
      "! ",
      "”",
      " “",
      "\n\n",
      "3.",
      "。",
      "é",
      "😀",
      "… ",
      "U.S. ",
      "The ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const [start, end] of splitSentences(text, null)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe("");
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });
});
