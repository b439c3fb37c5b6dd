import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalLine } from "./canonical.ts";

describe("a canonical line", () => {
  test.each([
    ["more than\u00a0100,000", "more than 100,000"],
    ["  two  spaces\tand a tab ", "two spaces and a tab"],
    ["e\u0301te\u0301", "été"],
    ["soft\u00adhyphen, zero\u200bwidth, right\u202eto left", "softhyphen, zerowidth, rightto left"],
    ["bell\u0007", "bell"],
    ["half a \ud800 pair", "half a \ufffd pair"],
    ["two\r\nlines\u2028more", "two lines more"],
    ["が か\u3099", "が が"],
  ])("%j becomes %j", (raw, line) => {
    expect(canonicalLine(raw)).toBe(line);
  });

  const sign = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      "a",
      "é",
      " ",
      "’",
      "…",
      "か",
      "\u3099",
      "가",
      "\u11a8",
      "ا",
      "\u0653",
      "α",
      "\u0301",
      "\u00a0",
      "\t",
    ),
  );
  const text = fc.array(sign, { maxLength: 12 }).map((parts) => parts.join(""));

  test("is normalised, trimmed and without doubled spaces, and stays as it is", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const line = canonicalLine(raw);
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/ {2}|[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200b]/);
        expect(canonicalLine(line)).toBe(line);
      }),
      { numRuns: 2000 },
    );
  });

  test("is the same whether or not something in it needs work", () => {
    fc.assert(
      fc.property(text, (raw) => {
        // A tab at the end has to be taken off, so the line goes the long way.
        expect(canonicalLine(raw)).toBe(canonicalLine(`${raw}\t`));
      }),
      { numRuns: 2000 },
    );
  });
});
