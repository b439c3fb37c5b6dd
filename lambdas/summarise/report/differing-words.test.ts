import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { wildText } from "../../../test/fixtures/report/wild-text.ts";
import { differingWords, type Wording } from "./differing-words.ts";

const marked = (quote: string, own: Wording, ...others: readonly Wording[]): readonly string[] =>
  differingWords(quote, own, others).map(([start, end]) => quote.slice(start, end));

const of = (claim: string, ...quotes: readonly string[]): Wording => ({ claim, quotes });

describe("differingWords", () => {
  it("marks what the claim names, and not what else is new", () => {
    const a = "The mill closed in May with the loss of 40 jobs.";
    const b = "The mill closed in June with the loss of 60 jobs.";
    expect(marked(a, of("May", a), of("June", b))).toEqual(["May"]);
    expect(marked(b, of("60 jobs", b), of("40 jobs", a))).toEqual(["60"]);
  });

  it("marks the words that changed between versions of a sentence when the claims are sentences themselves", () => {
    const a = "The mill on the upper river closed for good in May with the loss of 40 jobs.";
    const b = "The mill on the upper river closed for good in June with the loss of 60 jobs.";
    expect(marked(a, of(a, a), of(b, b))).toEqual(["May", "40"]);
    expect(marked(b, of(b, b), of(a, a))).toEqual(["June", "60"]);
  });

  it("marks a negation, and no mere change of style", () => {
    const a = "The board did not approve the plan for a new mill.";
    const b = "The board did approve a plan for the new mill.";
    expect(marked(a, of("not approved", a), of("approved", b))).toEqual(["not"]);
    expect(marked(b, of("approved", b), of("not approved", a))).toEqual([]);
  });

  it("marks what the claim names where sentences differ altogether", () => {
    const a = "Harvest fell to some 300 tonnes after the storm, growers told the paper on Monday.";
    const b = "More than 450 tonnes were brought in, according to the ministry.";
    expect(marked(a, of("some 300 tonnes", a), of("more than 450 tonnes", b))).toEqual(["some 300"]);
    expect(marked(b, of("more than 450 tonnes", b), of("some 300 tonnes", a))).toEqual(["More than 450"]);
  });

  it("marks numbers and denials where the claims are whole sentences", () => {
    const a =
      "The talks in the old town hall, which both sides had put off again and again, were their first since 2019.";
    const b =
      "Nobody from the two sides had sat down at one table for so long that most had forgotten how it was done.";
    expect(marked(a, of(a, a), of(b, b))).toEqual(["2019"]);
    expect(marked(b, of(b, b), of(a, a))).toEqual(["Nobody", "two"]);
  });

  it("marks a figure whole, also where both have a word of it", () => {
    const a = "Thirty-seven barns burned down in the valley during the night, the fire brigade said.";
    const b = "The brigade counted twenty-seven barns that burned down in the valley during the night.";
    expect(marked(a, of("Thirty-seven", a), of("twenty-seven", b))).toEqual(["Thirty-seven"]);
    expect(marked(b, of("twenty-seven", b), of("Thirty-seven", a))).toEqual(["twenty-seven"]);
    const c = "The fire in the valley cost the farmers two hundred and six thousand crowns, the brigade said.";
    const d = "The brigade put what the farmers lost in the valley at 340 crowns a barn.";
    expect(marked(c, of(c, c), of(d, d))).toEqual(["two hundred and six thousand"]);
    expect(marked(d, of(d, d), of(c, c))).toEqual(["340"]);
  });

  it("marks nothing where it would have to mark nearly everything", () => {
    const a = "Rain is likely.";
    const b = "Forecasters expect drought.";
    expect(marked(a, of(a, a), of(b, b))).toEqual([]);
  });

  it("works in scripts without spaces", () => {
    const a = "桥梁将关闭三周，市政府周四表示。";
    const b = "桥梁将关闭八周，市政府周四表示。";
    expect(marked(a, of("三周", a), of("八周", b)).join("")).toContain("三");
  });

  test.prop([wildText, wildText, fc.array(wildText, { maxLength: 3 })])(
    "marks ordered parts of the quote",
    (quote, claim, rest) => {
      const spans = differingWords(
        quote,
        of(claim, quote),
        rest.map((text) => of(text, text)),
      );
      let last = 0;
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(quote.length);
        last = end;
      }
    },
  );
});
