import { describe, expect, it } from "vitest";
import type { Extraction } from "./block.ts";
import { withoutDatelines } from "./date-line.ts";

const rest = "The harbour of the town was closed on Monday, the council said.";
const of = (...texts: string[]): Extraction => ({
  blocks: texts.map((text) => ({ kind: "paragraph", text })),
  decisions: texts.map(() => ({ keep: true })),
  source: {},
  language: "en",
  doubts: [],
});

describe("datelines", () => {
  it.each([
    "BRACKWELL, May 5 (Meridian News) - ",
    "PORT ANSEL (National Wire) — ",
    "OSTHOLM — ",
    "NEW KELL/DREYPORT, March 12, 2026 – ",
  ])("%s goes, as a piece of its own", (line) => {
    const { blocks, decisions } = withoutDatelines(of(`${line}${rest}`));
    expect(blocks.map(({ text }) => text)).toEqual([line.trim(), rest]);
    expect(decisions).toEqual([{ keep: false, reason: "date-line" }, { keep: true }]);
  });

  it.each([
    rest,
    `“${rest}”`,
    "The NATO summit - the first in years - began on Monday in the north.",
    "A B - C",
    `Ostholm - ${rest}`,
  ])("%s stays as it is", (text) => {
    expect(withoutDatelines(of(text)).blocks.map((block) => block.text)).toEqual([text]);
  });

  it("are looked for where reports begin", () => {
    const many = of(rest, rest, rest, `OSTHOLM - ${rest}`);
    expect(withoutDatelines(many)).toEqual(many);
  });
});
