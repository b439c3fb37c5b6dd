import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import type { Token } from "../annotate/types.ts";
import { findDisagreements } from "./disagree.ts";
import { storyOf } from "./fixtures.ts";
import { exclude, excludePlainly } from "./opposites.ts";

const find = (...texts: string[]) => findDisagreements(annotate(storyOf(texts)));
const kinds = (...texts: string[]) => find(...texts).map((found) => `${found.kind}/${found.basis.slice(5)}`);

it("tells the dead and the hurt of the same sentences apart, in their order", () => {
  const found = find(
    "A bomb killed 26 people in the market of Harmel on Tuesday and injured 84 others, the ministry said.",
    "At least 31 people have died and 131 others have been hurt in the bombing of the market of Harmel, hospitals said.",
  );
  expect(found.map(({ question, positions }) => [question, ...positions.map(({ claim }) => claim)])).toEqual([
    ["How many people died?", "26", "At least 31"],
    ["How many people were injured?", "84", "131"],
  ]);
});

describe("what is a disagreement", () => {
  it.each([
    [
      "quantity/quantity",
      "At least 12 people were killed when a ferry sank off Zanzibar on Sunday.",
      "Fourteen people were killed when the ferry went down near Zanzibar, the coastguard said.",
    ],
    [
      "quantity/quantity",
      "About 4,000 dock workers walked out in Rotterdam over pay.",
      "More than 4,000 dock workers in Rotterdam have walked out in a row over pay.",
    ],
    [
      "contradiction/negation",
      "The harbour board has approved the sale of the northern pier.",
      "The harbour board has not approved the sale of the northern pier.",
    ],
    [
      "contradiction/opposites",
      "The council voted to open the swimming lake to visitors this summer.",
      "The council voted to close the swimming lake to visitors this summer.",
    ],
    [
      "contradiction/entities",
      "The stolen violin was found in a locker at the main station in Warsaw on Friday.",
      "The stolen violin was found in a locker at the main station in Prague on Friday.",
    ],
    [
      "time/time",
      "The new tram line to the airport opened on Monday after years of delay.",
      "The new tram line to the airport opened on Tuesday after years of delay.",
    ],
    [
      "time/since",
      "It was the first visit by a Norwegian minister in over ten years.",
      "The trip was the first visit by a Norwegian minister since 2019, officials noted.",
    ],
    [
      "contradiction/opposites",
      "The orchestra's director, Pia Holm, will stay until the new hall is finished, the board said.",
      "Pia Holm, the orchestra's director for nine years, will leave when the new hall is finished.",
    ],
    [
      "contradiction/negation",
      "The letter does not refer to the Lindqvist contract, a spokesman said.",
      "Lawyers read the letter as a veiled reference to the Lindqvist contract.",
    ],
    [
      "framing/framing",
      "Farmers in the valley are concerned about the Harnes dam.",
      "At a meeting in the valley, farmers condemned the Harnes dam.",
    ],
    [
      "attribution/speaker",
      "“We will not pay a single crown of it,” said Pia Holm, the director.",
      "“We will not pay a single crown of it,” said Erik Dahl, the treasurer.",
    ],
    [
      "attribution/speaker",
      "“We will not pay a single crown of it,” said Harbour Police Chief Pia Holm.",
      "“We will not pay a single crown of it,” Erik Dahl said of Holm's bill.",
    ],
    [
      "attribution/parties",
      "Norway and Denmark will deploy two rescue ships in the Skagerrak.",
      "Norway will deploy two rescue ships in the Skagerrak, off the coast of Denmark.",
    ],
    [
      "contradiction/single-word",
      "The museum returned the stolen tapestry to its rightful owner in Gdansk last spring.",
      "The museum returned the stolen chalice to its rightful owner in Gdansk last spring.",
      "A tapestry and a chalice were among the things that the museum held.",
    ],
    [
      "quantity/quantity",
      "Police in Harnes detained 26 marchers near the fish market on Sunday evening, a lawyers' group said.",
      "Officers in Harnes arrested nine people on Sunday after the march to the fish market.",
    ],
    [
      "quantity/quantity",
      "Pia Brandt wants the tram company to pay its drivers in Harnes 40 crowns more a month.",
      "The drivers of the tram company in Harnes are to be paid 900 crowns more a year, says Pia Brandt.",
    ],
    [
      "time/time",
      "Ministers of the four coastal states will meet again in October to talk about the cod quota.",
      "The next meeting of ministers on the cod quota is planned for November.",
    ],
    [
      "quantity/quantity",
      "The lease of the cannery to Pia Brandt's firm in Harnes runs for a decade, the council said.",
      "Pia Brandt's firm in Harnes has the lease of the cannery for fifteen years, according to the council.",
    ],
    [
      "quantity/quantity",
      "A third of the herring caught off Harnes in May was thrown away, the inspectors said.",
      "Of the herring caught off Harnes in May, 60 percent was thrown away, said the inspectors.",
    ],
    [
      "contradiction/negation",
      "Signe Aas, who has led the tram company for six years, said at a dinner that she would appeal.",
      "Through her lawyer Signe Aas let it be known that she would not appeal.",
    ],
  ])("%s", (expected, ...texts) => {
    expect(kinds(...texts)).toEqual([expected]);
  });

  it.each([
    [
      "units and spelling",
      "The plant makes 10 billion cubic metres of gas a year.",
      "The plant makes 10bn cubic meters of gas a year.",
    ],
    [
      "synonyms",
      "The firm has begun an inquiry into the leak at its Oslo plant.",
      "The firm has started an investigation into the leak at its Oslo plant.",
    ],
    ["the same negation", "Divers have not found any trace of the boat.", "Divers found no trace of the boat."],
    [
      "two names of one state",
      "Moscow said the bridge would stay shut until March.",
      "Russia said the bridge would stay shut until March.",
    ],
    ["rounding", "The stadium cost 1.24 billion euros to build.", "The stadium cost about 1.2 billion euros to build."],
    ["one source saying more", "The mayor resigned.", "The mayor, who is 61, resigned after a row over the tram line."],
    [
      "several words replaced",
      "The firm quickly sacked its chief accountant over the missing funds.",
      "The company swiftly dismissed its head bookkeeper over the missing money.",
    ],
    [
      "the same sum for another stretch of time",
      "The ferry line costs the island 20 million crowns a month.",
      "The ferry line costs the island 240 million crowns a year.",
    ],
    [
      "some of those who are counted",
      "Forty people were injured in the fire at the cannery.",
      "A fishing boat brought twelve of the injured from the cannery to the mainland.",
    ],
    [
      "a vague amount that holds the other",
      "Some 6,000 people marched to the cannery in Harnes.",
      "Several thousand people marched to the cannery in Harnes.",
    ],
    [
      "demanded here, done there",
      "The union said the director of the cannery must leave.",
      "The director of the cannery stayed for an hour to answer questions.",
    ],
    [
      "when it was last, told as a denial and as a date",
      "Inspectors had last examined the roof of the cannery in March.",
      "The roof of the cannery has not been examined since spring, workers said.",
    ],
    [
      "what was asked for and what was given",
      "The prosecutor in Harnes had sought nine years in prison for Pia Brandt.",
      "Pia Brandt got six years in prison in Harnes.",
    ],
    [
      "a share told in two ways",
      "A third of the herring caught off Harnes in May was thrown away, the inspectors said.",
      "Of the herring caught off Harnes in May, 33 percent was thrown away, said the inspectors.",
    ],
    [
      "a length of time rounded",
      "The strike at the cannery in Harnes lasted almost a week.",
      "The strike at the cannery in Harnes lasted six days.",
    ],
    [
      "steps of one count",
      "At the cannery in Harnes 27 people were ill on Monday night, doctors said.",
      "The number of people ill at the cannery in Harnes had risen to 34 by Wednesday noon, doctors said.",
    ],
    [
      "a man by name and office, and by name",
      "“We will not pay a single crown of it,” Harbour Police Chief Alden Roake said in Harnes.",
      "“We will not pay a single crown of it,” Roake said.",
    ],
    [
      "a bound below the figure",
      "The storm in Harnes damaged 343 boats, the council said.",
      "The storm in Harnes damaged more than 300 boats, the council said.",
    ],
    [
      "one in kilometres and one in miles",
      "Some 60,000 sheep graze within 100 km of the border with Estia.",
      "Some 60,000 sheep graze within 60 miles of the border with Estia.",
    ],
    [
      "what follows from the other with a third figure",
      "Seven people were pulled alive from the cannery in Harnes.",
      "Eleven people were pulled alive from the cannery in Harnes, four of them at night.",
    ],
    [
      "the sum of several",
      "The airport of Harnes cancelled 74 flights in the storm.",
      "The airports of Harnes and Varo cancelled 92 flights between them in the storm.",
    ],
    [
      "a figure of more than one",
      "Four students were freed from the cave near Harnes on Tuesday.",
      "Jonas and his three fellow students were freed from the cave near Harnes on Tuesday.",
    ],
    [
      "who speaks for whom",
      "Brandt promised to keep the name of the cannery and its laboratory in Harnes. Pia Brandt is chief executive of Norfisk.",
      "Norfisk has promised to keep the name of the cannery and its laboratory in Harnes.",
    ],
    [
      "a detail that only one text has",
      "A ferry of the shipping line Norfisk ran onto the rocks off Cape Holm on Monday evening and stuck fast.",
      "A ferry on its way from Varo ran onto the rocks off Cape Holm on Monday evening and stuck fast.",
    ],
    [
      "datelines",
      "HARNES, Feb 9 (Norfeed) - The director of the cannery was arrested on Friday night as she left the theatre.",
      "HARNES, Estia (Coast Agency) - The director of the cannery was arrested on Friday night as she left the theatre.",
    ],
    [
      "a superlative told with “never”",
      "The minister said the two councils had never been closer to a deal on the pier.",
      "The minister said the two councils were closer than ever to a deal on the pier.",
    ],
    [
      "what was denied of something else",
      "Brandt needs no second vote to win the seat of Harnes, the council said.",
      "Brandt won the seat of Harnes in the first vote, the council said.",
    ],
    [
      "who did it himself",
      "Erik Dahl did not set fire to the cannery in Harnes himself.",
      "Erik Dahl was convicted because the cannery in Harnes was set on fire.",
    ],
    [
      "an addition with a negation in it",
      "The islanders threatened to block the harbour, without naming a day.",
      "The islanders threatened to block the harbour.",
    ],
    [
      "shut until then and open from then",
      "The pier in Harnes will be closed until Wednesday noon.",
      "The pier in Harnes will open again on Wednesday noon.",
    ],
    [
      "for one thing and against the other",
      "Forty members of the council in Harnes voted for his dismissal.",
      "Forty members of the council in Harnes voted against him.",
    ],
    ["different things counted", "Twelve people were killed in the fire.", "Thirty people were injured in the fire."],
  ])("not %s", (_, a, b) => {
    expect(kinds(a, b)).toEqual([]);
  });
});

describe("findDisagreements", () => {
  const base = [
    "Twelve people were killed when a ferry sank off Zanzibar on Sunday. The council voted to open the lake to visitors.",
    "Fourteen people were killed when a ferry sank off Zanzibar on Sunday. The council voted to close the lake to visitors.",
    "Fourteen people were killed when the ferry sank off Zanzibar. Rescue teams searched all night.",
  ];

  it("gathers the sources of one position and keeps every position's evidence", () => {
    const deaths = find(...base).find((found) => found.kind === "quantity");
    const byClaim = deaths?.positions.map((position) => position.evidence.map((ref) => ref.source).sort());
    expect(byClaim).toEqual(expect.arrayContaining([["s1"], ["s2", "s3"]]));
    expect(deaths?.question).toBe("How many people died?");
  });

  it("counts a copy as no witness", () => {
    const articles = annotate(storyOf([base[0]!, base[1]!]));
    expect(findDisagreements(articles, { copies: new Map([["s2", "s1"]]) })).toEqual([]);
    expect(findDisagreements(articles, { offTopic: new Set(["s1"]) })).toEqual([]);
  });

  it("compares numbers in a language without a tagger, and leaves English rules out", () => {
    const german = [
      "Bei dem Brand im Hafen von Varo wurden am Montag 12 Menschen verletzt. Das Feuer war die Folge eines Defekts.",
      "Bei dem Brand im Hafen von Varo wurden am Montag 17 Menschen verletzt. Das Feuer war nicht die Folge eines Defekts.",
    ];
    const found = findDisagreements(annotate(storyOf(german, "de")));
    expect(found.map((disagreement) => disagreement.kind)).toEqual(["quantity"]);
    expect(found[0]?.positions.map((position) => position.claim).sort()).toEqual(["12", "17"]);
  });

  it("finds nothing between identical articles", () => {
    expect(find(base[0]!, base[0]!, base[0]!)).toEqual([]);
  });

  const texts = fc.shuffledSubarray(base, { minLength: 2 });

  it("finds the same whatever the order of the articles, and the same again", () => {
    const plain = (list: readonly string[]) => {
      const articles = annotate(storyOf(list));
      const text = (source: string, sentence: number) =>
        articles.find((article) => article.id === source)!.sentences[sentence - 1]!.text;
      return findDisagreements(articles)
        .map((found) => ({
          kind: found.kind,
          basis: found.basis,
          positions: found.positions
            .map((p) =>
              p.evidence
                .map((ref) => text(ref.source, ref.sentence))
                .sort()
                .join(" / "),
            )
            .sort(),
        }))
        .map((found) => JSON.stringify(found))
        .sort();
    };
    fc.assert(
      fc.property(texts, (list) => {
        const forward = plain(list);
        expect(plain([...list].reverse())).toEqual(forward);
        expect(plain(list)).toEqual(forward);
      }),
      { numRuns: 20 },
    );
  });

  it("never points outside the articles, whatever the text", () => {
    const word = fc.constantFrom(
      ..."no not 12 14 Rome Paris people killed opened closed on Monday in 2019 the $5 , .".split(" "),
    );
    const text = fc.array(word, { maxLength: 40 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (list) => {
        const articles = annotate(storyOf(list));
        for (const found of findDisagreements(articles)) {
          expect(found.positions.length).toBeGreaterThanOrEqual(2);
          const sources = new Set(found.positions.flatMap((position) => position.evidence.map((ref) => ref.source)));
          expect(sources.size).toBeGreaterThanOrEqual(2);
          for (const ref of found.positions.flatMap((position) => position.evidence)) {
            const article = articles.find(({ id }) => id === ref.source)!;
            expect(ref.sentence).toBeLessThanOrEqual(article.sentences.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("denials and what they hang on", () => {
  it.each([
    [
      "who has not given up still demands",
      "The Stonecutters' League has not dropped its demand for a second quarry road.",
      "The Stonecutters' League is demanding a second quarry road from the county.",
    ],
    [
      "not coming out to speak denies no readiness to talk",
      "Ove Lindahl, who runs the quarry and called the demand too high, did not come out to speak to the pickets.",
      "Ove Lindahl, the quarry's director, told the radio that he was ready to speak to the pickets all night.",
    ],
  ])("%s", (_, one, other) => {
    expect(kinds(one, other)).toEqual([]);
  });
});

describe("positions of a figure", () => {
  it("are the same for a figure and for the same figure with a bound or a hedge", () => {
    const [found] = find(
      "Around 520 people were evacuated from the village of Lindmoor on Monday night.",
      "Some 340 people were evacuated from the village of Lindmoor on Monday night.",
      "On Monday night 340 people were evacuated from the village of Lindmoor.",
    );
    expect(found?.positions.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([
      ["s1"],
      ["s2", "s3"],
    ]);
  });
});

describe("who said it", () => {
  const speakers = (...texts: string[]) => find(...texts).filter(({ basis }) => basis === "rule:speaker");

  it.each([
    [
      "with verbs that nobody listed",
      "“The bridge will never be for sale,” thundered harbour chief Ruth Amsel.",
      "“The bridge will never be for sale,” sighed Karl Brandt, who built it.",
    ],
    [
      "in a part of a longer quotation",
      "“Friends, the old bridge will never be for sale,” harbour chief Ruth Amsel told the crowd.",
      "Engineer Karl Brandt promised that it “will never be for sale to anyone”. Karl Brandt added that the old bridge “the old bridge will never be for sale”.",
    ],
    [
      "by a pronoun for who spoke before",
      "The mooring fees will rise, Ruth Amsel said. “The bridge will never be for sale,” she told the harbour council.",
      "“The bridge will never be for sale,” Karl Brandt said.",
    ],
    [
      "by an office that another sentence names",
      "Deputy mayor Karl Brandt came late. “The bridge will never be for sale,” the deputy mayor told reporters.",
      "“The bridge will never be for sale,” said Ruth Amsel.",
    ],
  ])("%s", (_, a, b) => {
    expect(speakers(a, b)).toHaveLength(1);
  });

  it.each([
    [
      "one person by name and by surname",
      "“The bridge will never be for sale,” said Ruth Amsel.",
      "“The bridge will never be for sale,” purred Amsel on the quay in Lindau.",
    ],
    [
      "a pronoun that may be anybody",
      "Karl Brandt met Ruth Amsel on the quay. “The bridge will never be for sale,” she said.",
      "“The bridge will never be for sale,” said Jon Petri.",
    ],
    [
      "a phrase that anybody uses",
      "“At the end of the day,” said Ruth Amsel.",
      "“At the end of the road,” said Karl Brandt.",
    ],
  ])("not: %s", (_, a, b) => {
    expect(speakers(a, b)).toEqual([]);
  });
});

describe("what only looks like another act or another name", () => {
  it.each([
    [
      "a name that something is compared with",
      "At noon on Friday it was warmer on the quay of Lindau than Madrid was, the weather service said.",
      "At noon on Friday it was warm on the quay of Holm, the weather service of Lindau said.",
    ],
    [
      "one of two who act together",
      "Norland and Estia proposed a ban on heavy oil in the strait on Monday.",
      "Together with Estia, her country proposed a ban on heavy oil in the strait.",
    ],
  ])("%s", (_, a, b) => {
    expect(kinds(a, b)).toEqual([]);
  });
});

it("a beginning and an end exclude each other only in the same place", () => {
  const verbs = annotate(storyOf(["The visit begins.", "The visit ended."])).map(
    ({ sentences }) => sentences[0]!.tokens[2]!,
  ) as [Token, Token];
  expect([exclude(...verbs), excludePlainly(...verbs)]).toEqual([true, false]);
});
