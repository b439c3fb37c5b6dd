import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wildText } from "../../../test/fixtures/report/wild-text.ts";
import { plainText, shorten } from "./plain-text.ts";

const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u;

describe("plainText", () => {
  it("keeps what scripts need and drops what hides or reorders", () => {
    expect(plainText(" a\u202eb\u2066c\u0000d\u001b[1m\r\ne ")).toBe("abcd[1m e");
    expect(plainText("می\u200cخواهم 👩\u200d🚒 é")).toBe("می\u200cخواهم 👩\u200d🚒 é");
    expect(plainText(`e${"\u0301".repeat(50)}`).length).toBeLessThan(10);
  });

  test.prop([wildText])("holds nothing hidden, and is a fixed point", (text) => {
    const plain = plainText(text);
    expect(plain).not.toMatch(hidden);
    expect(plainText(plain)).toBe(plain);
  });
});

describe("shorten", () => {
  it("cuts between words and says so", () => {
    expect(shorten("one two three", 13)).toBe("one two three");
    expect(shorten("one two three", 10)).toBe("one two…");
    expect(shorten("x".repeat(20), 10)).toBe(`${"x".repeat(9)}…`);
  });

  test.prop([wildText.map(plainText), fc.integer({ min: 2, max: 60 })])("never exceeds the limit", (text, max) => {
    const short = shorten(text, max);
    expect(short.length).toBeLessThanOrEqual(max);
    expect(short.isWellFormed()).toBe(true);
    if (text.length <= max) expect(short).toBe(text);
  });
});
