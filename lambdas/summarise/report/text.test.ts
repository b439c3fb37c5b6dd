import { stripVTControlCharacters } from "node:util";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { bridge } from "../../../test/fixtures/report/bridge.ts";
import { hostile } from "../../../test/fixtures/report/hostile.ts";
import { wildText } from "../../../test/fixtures/report/wild-text.ts";
import { plainText } from "./plain-text.ts";
import { cellWidth, pad, wrap } from "./terminal-lines.ts";
import { renderText } from "./text.ts";

describe("cellWidth", () => {
  it.each([
    ["plain", 5],
    ["é", 1],
    ["e\u0301", 1],
    ["漢字", 4],
    ["👩\u200d🚒!", 3],
    ["한글", 4],
    ["ש", 1],
  ])("%s takes %i cells", (text, cells) => {
    expect(cellWidth(text)).toBe(cells);
    expect(cellWidth(pad(text, 9))).toBe(9);
  });
});

describe("wrap", () => {
  test.prop([wildText.map(plainText), fc.integer({ min: 2, max: 50 })])("fits, and loses no word", (text, columns) => {
    const lines = wrap(text, columns);
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});

describe("renderText", () => {
  it("keeps within the terminal’s width, with and without colours", () => {
    for (const columns of [20, 40, 80, 200]) {
      for (const summary of [bridge.summary, hostile.summary]) {
        const plain = renderText(summary, { columns, color: false });
        const widest = Math.max(...plain.split("\n").map(cellWidth));
        expect(widest).toBeLessThanOrEqual(Math.min(100, Math.max(28, columns)));
        expect(stripVTControlCharacters(renderText(summary, { columns, color: true }))).toBe(plain);
      }
    }
  });

  it("puts positions side by side where there is room", () => {
    const wide = renderText(bridge.summary, { columns: 100, color: false });
    const narrow = renderText(bridge.summary, { columns: 60, color: false });
    expect(wide).toMatch(/^ {3}Two girders +│ Three girders$/m);
    expect(narrow).not.toMatch(/Two girders +│ Three girders/);
    expect(narrow).toMatch(/^ {3}│ Three girders$/m);
  });

  it("lets no control character of an article through to the terminal", () => {
    const text = renderText(hostile.summary, { columns: 80, color: false });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});
