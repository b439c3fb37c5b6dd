import { describe, expect, test } from "vitest";
import type { DraftDisagreement } from "../../../shared/contracts/draft.ts";
import { articleOf, storyOf } from "../../../test/fixtures/stories/story.ts";
import { Disputes } from "./disputes.ts";
import { readStory } from "./reading.ts";
import { asOtherAccount, tellInPassing } from "./telling.ts";

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

const none = () => false;

const tell = (
  disputes: Disputes,
  text: string,
  language: string | null,
  names: Readonly<Record<string, string>> = {},
  languages?: string,
) =>
  tellInPassing(disputes, { sentence: first, text }, language, {
    nameOf: (source) => names[source] ?? `${source}.txt`,
    languageOf: () => languages ?? language,
  });

describe("disagreements in the text", () => {
  test("are told at the sentence that takes a position, with the places of the others", () => {
    const disputes = new Disputes([disagreement("quantity", ["71 percent", "69 percent"])]);
    const told = tell(disputes, first.text, "en");
    expect(told.text).toBe("Turnout was 71 percent; other sources say 69 percent.");
    expect(told.citations).toEqual([
      { source: "s2", sentence: 1 },
      { source: "s3", sentence: 1 },
    ]);
    expect(tell(disputes, first.text, "de").text).toBe("Turnout was 71 percent; laut anderen Quellen 69 percent.");
  });

  test("name the outlets where they have names, and tell no words of another language", () => {
    const disputes = new Disputes([disagreement("quantity", ["71 percent", "69 percent"])]);
    const names = { s2: "The Wire", s3: "City Post" };
    expect(tell(disputes, first.text, "en", names).text).toBe(
      "Turnout was 71 percent; City Post and The Wire say 69 percent.",
    );
    expect(tell(disputes, first.text, "en", names, "de").text).toBe(
      "Turnout was 71 percent; City Post and The Wire say otherwise.",
    );
  });

  test("are left to the list where the wording doesn't hold the position, where they take long, or in another language", () => {
    const quantity = new Disputes([disagreement("quantity", ["71 percent", "69 percent"])]);
    expect(tell(quantity, "Turnout was high.", "en").text).toBe("Turnout was high.");
    expect(tell(quantity, first.text, "fi").text).toBe(first.text);
    const long = "69 percent of all who were on the rolls in the spring";
    expect(tell(new Disputes([disagreement("quantity", ["71 percent", long])]), first.text, "en").text).toBe(
      first.text,
    );
    const flat = new Disputes([disagreement("contradiction", ["71 percent", "69 percent"])]);
    expect(flat.inPassing({ sentence: first, text: first.text })).toEqual([]);
    expect(flat.inFull({ sentence: first, text: first.text })).toHaveLength(1);
  });

  test("say who is in the minority, and who can't be cited for whom", () => {
    const disputes = new Disputes([disagreement("quantity", ["71 percent", "69 percent"])]);
    const [few] = disputes.inPassing({ sentence: first, text: first.text });
    expect(disputes.isMinority(few!)).toBe(true);
    expect(disputes.opposed({ source: "s1", sentence: 1 }, { source: "s2", sentence: 1 })).toBe(true);
    expect(disputes.opposed({ source: "s2", sentence: 1 }, { source: "s3", sentence: 1 })).toBe(false);
    const framing = new Disputes([disagreement("framing", ["71 percent", "69 percent"])]);
    expect(framing.opposed({ source: "s1", sentence: 1 }, { source: "s2", sentence: 1 })).toBe(false);
  });

  test("are told as another account, small where the language wants it and no name begins", () => {
    const [street, name] = readStory(
      storyOf([articleOf("The street was closed.\n\nMarlow said the street was open.")]),
    ).sentences.map((sentence) => ({ sentence, text: sentence.text }));
    expect(asOtherAccount(street!, "en", none)).toBe("By another account, the street was closed.");
    expect(asOtherAccount(name!, "en", none)).toBe("By another account, Marlow said the street was open.");
    expect(asOtherAccount(street!, "de", none)).toBe("Nach anderer Darstellung: The street was closed.");
    expect(asOtherAccount(street!, "fi", none)).toBe(street!.text);
  });
});
