import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { findDisagreements } from "./disagree.ts";
import { storyOf } from "./fixtures.ts";
import { lastAlike } from "./lasting.ts";

/** Whether the first lengths of time of two sentences may be of one event. */
function alike(...texts: readonly [string, string]): boolean {
  const [a, b] = texts.map((text, article) => {
    const sentence = annotate(storyOf([text]))[0]!.sentences[0]!;
    return {
      sentence,
      article,
      place: sentence.quantities.find(({ kind }) => kind === "duration")!,
      isDistinct: false,
    };
  });
  return lastAlike(a!, b!);
}

describe("lengths of time", () => {
  it.each([
    ["a common word", "The siege of the mill went on for nine hours.", "The siege ended after four hours."],
    ["took, lasted", "It took six hours to pump the cellar dry.", "It lasted nine hours."],
    [
      "the first in",
      "It was the first loss in three years.",
      "The mill was in the red for the first time in eleven years.",
    ],
  ])("are compared: %s", (_, one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it("aren't where only the scene is the same", () => {
    expect(alike("The goats stood on the ledge for forty hours.", "Erik Dahl had walked six hours.")).toBe(false);
  });

  it.each([
    [
      "both values in one sentence",
      "Of the 55 members of the Harnes council who voted, 24 were against the pier.",
      "The 24 members of the Harnes council who voted against the pier left the hall.",
    ],
    [
      "the same number, rounded in two ways",
      "Inspectors in Harnes went through some nine million herring labels.",
      "Inspectors in Harnes went through almost nine million herring labels.",
    ],
    [
      "an election and the one before",
      "In Harnes 33 percent voted for Pia Brandt's party on Sunday, far more than anyone had thought.",
      "Pia Brandt's party had 28 percent in Harnes at the last election.",
    ],
    [
      "how often and how much longer",
      "The bus from Harnes to Varo takes 50 minutes longer than the train.",
      "The bus from Harnes to Varo goes every half hour.",
    ],
    [
      "another time",
      "Harnes had to cut off the water of the lower town on Monday.",
      "The last time that Harnes did not have to cut off the water of the lower town was before the war.",
    ],
    [
      "two days of a toll",
      "The flood in Harnes on Tuesday killed 14 people, the district said.",
      "Seventeen people were killed by the flood in Harnes, the district said on Wednesday night.",
    ],
    [
      "of two things",
      "The quota of Harnes is 60,000 tonnes of herring a year.",
      "The quota of Harnes is 80,000 tonnes of timber a year.",
    ],
    [
      "counts of whom nobody knows",
      "In the old mill of Harnes 420 people work.",
      "Some 900 people work in the harbour of Harnes.",
    ],
    [
      "without",
      "In Harnes 37 homes lost power on Friday.",
      "The number of homes without power in Harnes was down to nineteen.",
    ],
    ["going on and remaining", "The fare in Harnes remains at 40 crowns.", "Riders in Harnes go on paying 40 crowns."],
  ])("no disagreement: %s", (_, ...texts) => {
    expect(findDisagreements(annotate(storyOf(texts)))).toEqual([]);
  });
});
