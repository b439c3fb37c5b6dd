import { describe, expect, it } from "vitest";
import type { Disagreement, Evidence } from "../../../shared/contracts/summary.ts";
import { disputesOf, headlineDisputed } from "./disputed.ts";

const at = (source: string, start: number, quote: string): Evidence => ({
  source,
  sentence: 1,
  start,
  end: start + quote.length,
  quote,
});

const long = "Hundreds of boats lay in the bay, which the harbour master denied having closed.";
const short = "Some 40 boats lay in the bay.";
const boats: Disagreement = {
  question: "How many boats lay in the bay?",
  kind: "quantity",
  explanation: "Hundreds against some 40.",
  basis: "rule:quantity",
  positions: [
    { claim: "Hundreds", evidence: [at("s1", 10, long)] },
    { claim: "Some 40", evidence: [at("s2", 0, short)] },
  ],
};

describe("disputesOf", () => {
  it("finds a sentence that repeats one side’s words", () => {
    expect(disputesOf({ text: "Some 40 boats lay in the bay.", citations: [at("s2", 0, short)] }, [boats])).toEqual([
      1,
    ]);
    expect(disputesOf({ text: "Hundreds of boats came.", citations: [at("s1", 10, long)] }, [boats, boats])).toEqual([
      1, 2,
    ]);
  });

  it("leaves a sentence alone that rests on the same words for something else", () => {
    const sentence = { text: "The harbour master denied having closed the bay.", citations: [at("s1", 10, long)] };
    expect(disputesOf(sentence, [boats])).toEqual([]);
  });

  it("leaves a sentence alone that rests on other words", () => {
    const elsewhere = at("s2", 200, "Some 40 boats sailed home.");
    expect(disputesOf({ text: "Some 40 boats sailed home.", citations: [elsewhere] }, [boats])).toEqual([]);
    expect(disputesOf({ text: "Some 40 boats lay in the bay.", citations: [at("s3", 0, short)] }, [boats])).toEqual([]);
  });
});

describe("headlineDisputed", () => {
  it("sees a number that only some sources state", () => {
    expect(headlineDisputed("40 boats in the bay", [boats])).toBe(true);
    expect(headlineDisputed("Boats in the bay", [boats])).toBe(false);
    expect(headlineDisputed("12 boats in the bay", [boats])).toBe(false);
    expect(headlineDisputed("40 boats in the bay", [])).toBe(false);
  });

  it("leaves a number alone that all sides state", () => {
    const [hundreds, forty] = boats.positions;
    const both = [
      { ...hundreds, claim: "40 by noon" },
      { ...forty, claim: "40 by night" },
    ] as typeof boats.positions;
    expect(headlineDisputed("40 boats in the bay", [{ ...boats, positions: both }])).toBe(false);
  });
});
