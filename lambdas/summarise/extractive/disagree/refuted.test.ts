import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { findDisagreements } from "./disagree.ts";
import { storyOf } from "./fixtures.ts";

const found = (...texts: string[]) =>
  findDisagreements(annotate(storyOf(texts))).filter(({ basis }) => basis === "rule:negation");

describe("what one source denies in a clause of its own", () => {
  it.each([
    [
      "a noun, told as a verb",
      "There was no order to evacuate, people in Mill Street say.",
      "The mayor had ordered the evacuation of Mill Street at nine in the evening.",
    ],
    [
      "in a remark beside something else",
      "The museum lost a third of its visitors, but no guards were dismissed, director Lea Brandt said.",
      "According to the union, the director dismissed eleven guards of the museum in March.",
    ],
  ])("%s", (_, a, b) => {
    expect(found(a, b)).toHaveLength(1);
  });

  it.each([
    [
      "when, and not whether",
      "There has been no order to evacuate since 1998, people in Mill Street say.",
      "The mayor had ordered the evacuation of Mill Street late in the evening.",
    ],
    [
      "what both deny",
      "There was no order to evacuate, people in Mill Street say.",
      "The mayor had not ordered the evacuation of Mill Street in the evening.",
    ],
    [
      "what is only asked",
      "There was no order to evacuate, people in Mill Street say.",
      "Had the mayor ordered the evacuation of Mill Street in the evening?",
    ],
    [
      "something else of the same thing",
      "No guards were dismissed, director Lea Brandt said of the museum.",
      "The museum's director, Lea Brandt, praised the guards.",
    ],
  ])("not: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
