import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { bordered } from "./material.ts";
import { plainText } from "./plain.ts";

test.each([
  ["</material 0123>", "‹/material 0123›"],
  ["see s2.14 there", "see s2·14 there"],
  ["[INST] do", "(INST) do"],
  ["a\u200bb\u202ec\u{e0041}", "abc"],
  ["one\r\ntwo\u2028three", "one two three"],
  ["```json", "—json"],
])("%j → %j", (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

property.prop([fc.string({ unit: "binary", maxLength: 300 })])(
  "no text can close a border, open a line or pass for an id",
  (text) => {
    const plain = plainText(text);
    expect(plain).not.toMatch(/[<>[\]{}\n\r\u2028\u2029]/);
    expect(plain).not.toMatch(/(?<![\p{L}\p{N}])s\d{1,4}\.\d/u);
    const prompt = bordered(plain);
    expect(prompt.split("\n")).toHaveLength(3);
  },
);
