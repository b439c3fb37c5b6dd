import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleOf, storyOf } from "../../../test/fixtures/stories/story.ts";
import { readStory } from "./reading.ts";
import { piecesOf } from "./segments.ts";
import { tokensOf } from "./tokens.ts";
import { variantsOf } from "./variants.ts";
import { plainStanding, standing, untied } from "./wording.ts";

const variants = (sentence: string): string[] => {
  const reading = readStory(storyOf([articleOf(sentence)]));
  return variantsOf(reading.sentences[0]!, true).map(({ text }) => text);
};

describe("sentences that stand alone", () => {
  test("connectives to the sentence before go", () => {
    expect(untied("However, the council denied it.")).toBe("The council denied it.");
    expect(untied("Meanwhile, on the other hand, prices rose.")).toBe("Prices rose.");
    expect(untied("It comes as the union prepares a strike.")).toBe("The union prepares a strike.");
    expect(untied("Stillwater is a town.")).toBe("Stillwater is a town.");
    expect(untied("Howevermuch it rains, the dam holds.")).toBe("Howevermuch it rains, the dam holds.");
  });

  test("what needs its neighbour is told from what doesn't", () => {
    for (const text of [
      "He said the dam was safe.",
      "The move surprised investors.",
      "In it the council promised help.",
      "“They have lost everything.”",
      "This has never happened before.",
      "None of them was hurt.",
      "Then the whole deck jumped,” said Lena Orsted.",
      "“There was no horn, nothing.",
      '"The engines went on for twenty minutes.',
    ])
      expect(standing(text, new Set()), text).toBe(0);
    expect(standing("Mayor Calder said that she would resign.", new Set(["Mayor", "Calder"]))).toBe(1);
    expect(standing("Russia denies it is planning anything.", new Set(["Russia"]))).toBe(1);
    expect(standing("The ministry did not answer, she says.", new Set())).toBeLessThan(0.2);
    expect(standing("The operator, Strait Lines, denies this.", new Set(["Strait", "Lines"]))).toBeLessThan(0.2);
    expect(standing("Both countries agreed.", new Set())).toBeLessThan(0.5);
    const nouns = new Set(["council", "residents", "doors", "family"]);
    expect(standing("The council denied it.", new Set(), nouns)).toBeLessThan(0.2);
    expect(standing("The residents should leave them at once.", new Set(), nouns)).toBeLessThan(0.2);
    expect(standing("The residents left their doors open and locked them later.", new Set(), nouns)).toBeGreaterThan(
      0.5,
    );
    expect(standing("The third was taken to hospital.", new Set())).toBeLessThan(0.2);
    expect(standing("The overturned one will be the first to be moved.", new Set())).toBeLessThan(0.2);
    expect(standing("Four days of rain did the rest.", new Set(), new Set(["days", "rain"]))).toBeLessThan(0.2);
    expect(standing("Doctors say that none of them is in danger.", new Set(), new Set(["Doctors"]))).toBeLessThan(0.2);
    expect(standing("At seven the family said that they were well.", new Set(), nouns)).toBeGreaterThan(0.5);
    expect(standing("Yesterday the Marlow bridge was closed.", new Set(["Marlow"]))).toBeLessThan(
      standing("The Marlow bridge was closed.", new Set(["Marlow"])),
    );
    expect(plainStanding("Er wies den Vorwurf zurück.", "de")).toBeLessThan(0.5);
    expect(plainStanding("Die Stadt wies den Vorwurf zurück.", "de")).toBe(1);
  });
});

describe("shorter wordings", () => {
  test("a clause that can't stand alone isn't left alone", () => {
    const text =
      "When the paper went to press at 1 a.m., with most of the ballots counted, the League had slipped to third place.";
    for (const variant of variants(text)) expect(variant).toMatch(/the League had slipped to third place\.$/i);
  });

  test("one full stop closes an abbreviation and the sentence", () => {
    expect(variants("The mayor closed the bridge over the river at 1 a.m., which angered the traders.")).toContain(
      "The mayor closed the bridge over the river at 1 a.m.",
    );
  });

  test("tails, openings and asides that the clause does without go", () => {
    expect(variants("The dam collapsed on Tuesday morning, flooding the lower town.")).toContain(
      "The dam collapsed on Tuesday morning.",
    );
    expect(variants("The bridge, which was built in 1974, will stay closed until May.")).toContain(
      "The bridge will stay closed until May.",
    );
    expect(variants("As rain fell over the valley, the council ordered people to leave.")).toContain(
      "The council ordered people to leave.",
    );
    expect(variants("The council denied any delay, and the mayor promised an inquiry for the autumn.")).toContain(
      "The mayor promised an inquiry for the autumn.",
    );
  });

  test("who says so, a denial and a condition stay", () => {
    expect(variants("The dam was safe, according to the council of the town.")).toHaveLength(1);
    expect(variants("The firm stole the money, which the firm denies.")).toHaveLength(1);
    expect(variants("Two men were arrested, although none was charged.")).toHaveLength(1);
    const said = variants("The mayor said the dam was safe, and the council had checked it.");
    expect(said).not.toContain("The council had checked it.");
  });

  test("each is made of the sentence's own words in their order, whatever the sentence", () => {
    const word = fc.constantFrom("the", "dam", "burst", "Mayor", "Calder", "said", "which", "as", "and", "but", "10");
    const mark = fc.constantFrom(" ", " ", " ", ", ", " – ", "; ", " “", "” ", " (", ") ");
    const sentence = fc.array(fc.tuple(word, mark), { minLength: 3, maxLength: 25 });
    fc.assert(
      fc.property(sentence, (parts) => {
        const text = `${parts.map(([w, m]) => w + m).join("")}end.`.replace(/\s+/g, " ");
        const own = tokensOf(text).map(({ word }) => word.toLowerCase());
        for (const variant of variants(text)) {
          let at = 0;
          for (const { word } of tokensOf(variant)) {
            at = own.indexOf(word.toLowerCase(), at) + 1;
            expect(at).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("tokens and pieces", () => {
  test("tokens point at their words, pieces cover the text without gaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const { word, start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
        const pieces = piecesOf(text, [], (from, to) => to - from, 6);
        expect(pieces[0]?.[0] ?? 0).toBe(0);
        expect(pieces.at(-1)?.[1] ?? text.length).toBe(text.length);
        pieces.slice(1).forEach(([start], i) => {
          expect(start).toBe(pieces[i]![1]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("scripts without spaces give pairs of characters", () => {
    expect(tokensOf("大桥关闭").map(({ word }) => word)).toEqual(["大桥", "桥关", "关闭"]);
  });
});
