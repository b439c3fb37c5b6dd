import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../../shared/sentences.ts";
import { storyOf } from "../disagree/fixtures.ts";
import { annotate } from "./annotate.ts";
import { readNumeral } from "./numbers.ts";

const read = (text: string, language = "en") => annotate(storyOf([text], language))[0]!.sentences;
const one = (text: string, language = "en") => read(text, language)[0]!;
const amounts = (text: string, language = "en") =>
  one(text, language).quantities.map((q) => [q.kind, q.low, q.high, q.qualifier, q.head]);

describe("quantities", () => {
  it.each([
    ["About 4,200 dock workers walked out.", ["count", 4200, 4200, "about", "worker"]],
    ["At least two hundred and fifty cows died.", ["count", 250, 250, "atLeast", "cow"]],
    ["Dozens of ferries were late.", ["count", 24, 999, "exact", "ferry"]],
    ["Between 20 and 30 houses burned.", ["count", 20, 30, "exact", "house"]],
    ["It cost $1.5bn.", ["money", 1.5e9, 1.5e9, "exact", ""]],
    ["It cost 2 to 3 million euros.", ["money", 2e6, 3e6, "exact", ""]],
    ["Prices rose 12.5 per cent.", ["percent", 12.5, 12.5, "exact", ""]],
    ["The strike lasted more than two days.", ["duration", 172800, 172800, "over", ""]],
    ["A third of voters stayed home.", ["percent", 33.33, 33.33, "exact", "voter"]],
    ["Seven out of every ten voters stayed home.", ["percent", 70, 70, "exact", "voter"]],
    ["A hundred and twenty thousand tickets were sold.", ["count", 120_000, 120_000, "exact", "ticket"]],
    ["Three and a half thousand cows grazed there.", ["count", 3500, 3500, "exact", "cow"]],
    ["Half a million tickets were sold.", ["count", 500_000, 500_000, "exact", "ticket"]],
    ["Between one hundred and two hundred cows grazed there.", ["count", 100, 200, "exact", "cow"]],
    ["The mayor was away for a day and a half.", ["duration", 129_600, 129_600, "exact", ""]],
    ["He got two years and three months.", ["duration", 71_004_600, 71_004_600, "exact", ""]],
    ["The lease runs for a decade.", ["duration", 315_576_000, 315_576_000, "exact", ""]],
    ["Pumps ran for almost half an hour.", ["duration", 1800, 1800, "nearly", ""]],
    ["The bell cost more than a hundred crowns.", ["money", 100, 100, "over", ""]],
    ["The tremor had a magnitude of 5.2.", ["measure", 5.2, 5.2, "exact", ""]],
    ["It owes several hundred million euros.", ["money", 2e8, 999_999_999, "exact", ""]],
    ["A search by 29 navy, coastguard and merchant ships goes on.", ["count", 29, 29, "exact", "ship"]],
    ["Nobody saw the 80 or so men.", ["count", 80, 80, "about", "man"]],
    ["Twenty-five divers searched.", ["count", 25, 25, "exact", "diver"]],
  ])("reads %s", (text, expected) => {
    expect(amounts(text)).toContainEqual(expected);
  });

  it("reads ages in both ways of writing", () => {
    expect(one("A 27-year-old baker left.").quantities[0]).toMatchObject({ kind: "age" });
    expect(one("Maria Solberg, 42, left.").quantities[0]).toMatchObject({ kind: "age" });
    expect(one("A girl of thirteen, who had been ill, left.").quantities[0]).toMatchObject({ kind: "age" });
  });

  it("gives the same volume to different spellings", () => {
    const [a, b] = ["10 billion cubic metres of gas", "10bn cubic meters of gas"].map(
      (text) => one(text).quantities[0]!,
    );
    expect([a!.low, a!.unit]).toEqual([b!.low, b!.unit]);
  });

  it("reads numbers of other languages", () => {
    expect(amounts("Rund 2.500 Menschen kamen.", "de")).toContainEqual(["count", 2500, 2500, "about", "menschen"]);
    expect(amounts("Environ 3,5 millions d’euros ont été versés.", "fr")[0]?.slice(0, 2)).toEqual(["count", 3.5e6]);
    expect(one("Noin 1 200 ihmistä", "fi").quantities.length).toBeGreaterThan(0);
  });

  it.each([
    ["en", "The bell cost 12 500 euros.", 12_500],
    ["fr", "La cloche a coûté 12 500 euros.", 12_500],
    ["fr", "La cloche a coûté 1\u00a0200\u00a0500 euros.", 1_200_500],
    ["fr", "La cloche a coûté 12\u202f500 euros.", 12_500],
    ["de", "Die Glocke kostete 12.500 Euro.", 12_500],
    ["de", "Die Glocke kostete 12'500 Franken.", 12_500],
    ["en", "The bell cost 400.000 euros.", 400_000],
    ["fr", "Quatre-vingt-douze euros ont été versés.", 92],
  ])("reads thousands parted as in %s: %s", (language, text, value) => {
    const [quantity] = one(text, language).quantities;
    expect(quantity?.low).toBe(value);
    expect(text.slice(quantity!.start, quantity!.end)).toMatch(/^(?:12|1\s|400|Quatre).*(?:uro|euros|Franken)$/);
  });

  it("parts a number from the one before it", () => {
    expect(amounts("On 3 March 2019 400 cows were sold.").map(([, low]) => low)).toEqual([400]);
    expect(amounts("On flight 17 298 people sat.").map(([, low]) => low)).toEqual([298]);
    expect(amounts("The farm pays 15 crowns a month.").map(([kind]) => kind)).toEqual(["money"]);
    expect(amounts("The farm pays two million euros a year.").map(([kind]) => kind)).toEqual(["money"]);
    expect(amounts("They stood on County Road 14, where bus No. 7 lay.")).toEqual([]);
  });

  it("reads separators by the language", () => {
    expect(readNumeral("1.234,5", true)).toBe(1234.5);
    expect(readNumeral("1,234.5", false)).toBe(1234.5);
    expect(readNumeral("12x", false)).toBeUndefined();
  });
});

describe("dates", () => {
  it("reads days, months, years, weekdays and clock times, and counts none of them", () => {
    const sentence = one("He left on Tuesday, 3 March 2020, at 5:30 p.m. after a row in 2019.");
    expect(sentence.dates).toMatchObject([
      { weekday: 2 },
      { day: 3, month: 3, year: 2020 },
      { minutes: 17 * 60 + 30 },
      { year: 2019 },
    ]);
    expect(sentence.quantities).toEqual([]);
  });

  it("knows what stands before a date", () => {
    expect(one("It was closed since May 2011.").dates[0]).toMatchObject({ month: 5, year: 2011, role: "since" });
    expect(one("She may march on.").dates).toEqual([]);
  });

  it.each([
    ["The gate was shut at 9.40.", { minutes: 580, isHalfKnown: false }],
    ["The gate was shut at seven.", { minutes: 420, isHalfKnown: false }],
    ["The gate was shut at half past six in the evening.", { minutes: 1110 }],
    ["The gate was shut shortly after six o'clock.", { minutes: 360, isRough: true }],
    ["The gate was mended last autumn.", { season: 2 }],
  ])("reads the time in %s", (text, expected) => {
    expect(one(text).dates).toMatchObject([expected]);
  });

  it("takes no decimal for an hour, and no share for one", () => {
    expect(one("The rate stood at 9.40 percent, at three schools it was higher, at one in four lower.").dates).toEqual(
      [],
    );
  });

  it("takes month names of other languages from the runtime", () => {
    expect(one("Der Streik begann am 4. März 2021.", "de").dates[0]).toMatchObject({ day: 4, month: 3, year: 2021 });
    expect(one("La huelga empezó el 4 de marzo de 2021.", "es").dates[0]).toMatchObject({
      day: 4,
      month: 3,
      year: 2021,
    });
  });
});

describe("speech and negation", () => {
  it("finds who says something", () => {
    expect(one("The harbour master Ole Brandt said the pier was safe.").speakers[0]?.key).toContain("ole brandt");
    expect(one("“It was safe,” said Ole Brandt.").speakers[0]?.key).toBe("ole brandt");
    expect(one("According to Ole Brandt, it was safe.").speakers[0]?.key).toBe("ole brandt");
  });

  it("marks negated sentences and quoted words", () => {
    expect(one("The pier wasn’t safe.").negated).toBe(true);
    expect(one("The pier was safe.").negated).toBe(false);
    expect(one("He called it “quite safe for all of us” then.").tokens.filter((token) => token.quoted)).toHaveLength(6);
  });

  it("keeps words with rare letters whole", () => {
    expect(one("All fans of Gençlerbirliği sang.").names[0]?.key).toBe("gençlerbirliği");
  });
});

describe("annotate", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab XY12.,-’“”–\n\t$%éğ "), maxLength: 120 });

  it("gives offsets that read back for any text", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "de", "xx"), (input, language) => {
        for (const sentence of read(input, language)) {
          for (const token of sentence.tokens) expect(input.slice(token.start, token.end)).toBe(token.text);
          for (const mention of [...sentence.quantities, ...sentence.dates, ...sentence.names, ...sentence.speakers]) {
            expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
            expect(mention.end).toBeLessThanOrEqual(sentence.end);
            expect(mention.first).toBeLessThan(mention.last);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("numbers sentences as the article does", () => {
    const input = "One came.\n\nTwo left. Three stayed.";
    expect(read(input).map((sentence) => [sentence.number, sentence.start, sentence.paragraph])).toEqual(
      splitSentences(input, "en").map(([start], index) => [index + 1, start, index === 0 ? 0 : 1]),
    );
  });
});
