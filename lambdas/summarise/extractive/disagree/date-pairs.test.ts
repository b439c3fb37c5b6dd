import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { areOfOneKind, timePairs } from "./date-pairs.ts";
import { storyOf } from "./fixtures.ts";
import { viewOf } from "./story-view.ts";

/** The pairs of differing times of two texts that may be of one event. */
const pairs = (...texts: readonly string[]) =>
  [...timePairs(viewOf(annotate(storyOf(texts))))].filter((pair) => !pair.agree && areOfOneKind(pair.a, pair.b));

describe("times that may be of one event", () => {
  it("are those of one axis", () => {
    expect(pairs("The goats broke out at 4.30 a.m.", "The goats broke out at six in the morning.")).toHaveLength(1);
    expect(pairs("The goats broke out at 4.30 a.m.", "The goats broke out on 6 May.")).toHaveLength(0);
  });

  it.each([
    ["a dateline", "CALDER FORK, Neb., May 21 (PNN) - A goat got away.", "The goat got away on 20 May."],
    ["two time zones", "The call came at 9 a.m. Dublin time.", "The call came at ten in the morning, Polish time."],
    ["its beginning and its end", "The fair began on 3 April.", "The fair closed on 14 April."],
    [
      "when it should have been",
      "The gate was shut at nine.",
      "The gate that should have been shut at six in the evening stayed open.",
    ],
  ])("are not told by %s", (_, a, b) => {
    expect(pairs(a, b)).toHaveLength(0);
  });

  it("are both of the beginning", () => {
    expect(pairs("The fair began on 3 April.", "The fair opened on 14 April.")).toHaveLength(1);
  });
});
