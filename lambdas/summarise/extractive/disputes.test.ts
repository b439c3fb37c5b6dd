import { describe, expect, test } from "vitest";
import type { DraftDisagreement } from "../../../shared/contracts/draft.ts";
import { articleOf, storyOf } from "../../../test/fixtures/stories/story.ts";
import { Disputes } from "./disputes.ts";
import { readStory } from "./reading.ts";

const texts = ["Turnout was 71 percent.", "Turnout reached 69 percent.", "Turnout came to 69 percent."];
const story = storyOf(texts.map((text, i) => articleOf(text, { key: `${i}.txt` })));
const sentences = readStory(story).sentences;
const first = sentences.find(({ source }) => source === "s1")!;

const disagreement = (kind: DraftDisagreement["kind"], claims: readonly string[]): DraftDisagreement => ({
  question: "How high was turnout?",
  kind,
  explanation: "",
  basis: "rule:quantity",
  positions: [
    { claim: claims[0]!, evidence: [{ source: "s1", sentence: 1 }] },
    {
      claim: claims[1]!,
      evidence: [
        { source: "s2", sentence: 1 },
        { source: "s3", sentence: 1 },
      ],
    },
  ],
});

describe("disagreements in the text", () => {
  test("are told at the sentence that takes a position, with the places of the others", () => {
    const disputes = new Disputes([disagreement("quantity", ["71 percent", "69 percent"])]);
    const told = disputes.tell({ sentence: first, text: first.text }, "en");
    expect(told.text).toBe("Turnout was 71 percent; other sources say 69 percent.");
    expect(told.citations).toEqual([
      { source: "s2", sentence: 1 },
      { source: "s3", sentence: 1 },
    ]);
    expect(disputes.tell({ sentence: first, text: first.text }, "de").text).toBe(
      "Turnout was 71 percent; laut anderen Quellen 69 percent.",
    );
  });

  test("are left to the list where the wording doesn't hold the position, where they take long, or in another language", () => {
    const quantity = new Disputes([disagreement("quantity", ["71 percent", "69 percent"])]);
    expect(quantity.tell({ sentence: first, text: "Turnout was high." }, "en").text).toBe("Turnout was high.");
    expect(quantity.tell({ sentence: first, text: first.text }, "fi").text).toBe(first.text);
    const long = "69 percent of all who were on the rolls in the spring";
    const disputes = new Disputes([disagreement("quantity", ["71 percent", long])]);
    expect(disputes.tell({ sentence: first, text: first.text }, "en").text).toBe(first.text);
    const flat = new Disputes([disagreement("contradiction", ["71 percent", "69 percent"])]);
    expect(flat.of({ sentence: first, text: first.text })).toEqual([]);
  });
});
