import { describe, expect, test } from "vitest";
import type { Draft, SentenceRef, StoryArticle } from "../../../shared/contracts/draft.ts";
import { articleOf, fixtureStory, storyOf } from "../../../test/fixtures/stories/story.ts";
import { extractiveEngine } from "../extractive-engine.ts";
import { draftStory } from "./engine.ts";

const options = { words: 160 };

const refsOf = (draft: Draft): SentenceRef[] => [
  ...draft.summary.flatMap(({ citations }) => citations),
  ...draft.coverage.flatMap(({ evidence }) => evidence),
  ...draft.disagreements.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
];

const expectRefsToExist = (draft: Draft, story: readonly StoryArticle[]): void => {
  const byId = new Map(story.map(({ id, article }) => [id, article]));
  for (const { source, sentence, span } of refsOf(draft)) {
    const whole = byId.get(source)?.sentences[sentence - 1];
    expect(whole).toBeDefined();
    if (!span) continue;
    expect(span[0]).toBeGreaterThanOrEqual(whole![0]);
    expect(span[1]).toBeLessThanOrEqual(whole![1]);
    expect(span[1]).toBeGreaterThan(span[0]);
  }
};

describe("the extractive engine", () => {
  test("says of whom a number is where a sentence has two that are disputed", () => {
    const { summary } = draftStory(
      storyOf([
        articleOf(
          "A bomb killed 26 people in the market of Harmel on Tuesday and injured 84 others, the ministry said.",
          { key: "story/herald.txt" },
        ),
        articleOf(
          "At least 31 people have died and 131 others have been hurt in the bombing of the market of Harmel, hospitals said.",
          { key: "story/post.txt" },
        ),
      ]),
      options,
    );
    expect(summary[0]!.text).toMatch(
      /26 people.*84 others.*at least 31 dead.*131 injured|31 people.*131 others.*26 dead.*84 injured/,
    );
  });

  test("tells a story once, from all its sources", () => {
    const story = fixtureStory("flood");
    const draft = draftStory(story, options);
    expectRefsToExist(draft, story);
    const text = draft.summary.map((sentence) => sentence.text).join(" ");
    expect(text).toMatch(/dam/i);
    expect(text).toMatch(/missing/);
    expect(text).not.toMatch(/Meanwhile|However/);
    expect(new Set(draft.summary.map((sentence) => sentence.text)).size).toBe(draft.summary.length);
    expect(text.split(" ").length).toBeLessThanOrEqual(options.words * 1.1);
    expect(draft.summary.some(({ citations }) => new Set(citations.map(({ source }) => source)).size > 1)).toBe(true);
    expect(draft.coverage.some(({ evidence }) => evidence.length === 3)).toBe(true);
    expect(draft.headline).not.toBe("");
  });

  test("gives the same bytes again, and the same content whatever the names of the files", async () => {
    const story = fixtureStory("flood");
    const first = draftStory(story, options);
    expect((await extractiveEngine().draft(story, options)).draft).toEqual(first);
    const renamed = storyOf(
      story.map(({ article }, i) => ({ ...article, origin: { ...article.origin, key: `flood/${9 - i}.txt` } })),
    );
    const second = draftStory(renamed, options);
    expect(second.summary.map(({ text }) => text)).toEqual(first.summary.map(({ text }) => text));
    expect(second.coverage.map(({ claim }) => claim)).toEqual(first.coverage.map(({ claim }) => claim));
  });

  test("says so when there is nothing to compare", () => {
    expect(draftStory([], options).warnings.map(({ code }) => code)).toEqual(["no-articles"]);
    expect(draftStory(storyOf([articleOf("")]), options).warnings.map(({ code }) => code)).toEqual(["no-articles"]);
    const [one] = fixtureStory("flood");
    const draft = draftStory([one!], options);
    expect(draft.summary.length).toBeGreaterThan(2);
    expect(draft.coverage).toEqual([]);
    expect(draft.warnings.map(({ code }) => code)).toContain("single-source");
  });

  test("introduces people by their full name", () => {
    const spoken = (name: string) => draftStory(fixtureStory(name), options).summary.map(({ text }) => text);
    const firstWith = (name: string, person: string) => spoken(name).find((text) => text.includes(person));
    expect(firstWith("court", "Nair")).toMatch(/Peter Nair/);
    expect(firstWith("election", "Maro")).toMatch(/Elena Maro/);
  });

  test("keeps to the length that was asked for", () => {
    for (const words of [60, 120, 240]) {
      const text = draftStory(fixtureStory("flood"), { words })
        .summary.map((sentence) => sentence.text)
        .join(" ");
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(words * 1.1);
    }
  });

  test("counts a copy as no witness and still says that it reports", () => {
    const story = fixtureStory("flood");
    const twice = storyOf([
      ...story.map(({ article }) => article),
      { ...story[0]!.article, origin: { ...story[0]!.article.origin, key: "flood/z.txt" } },
    ]);
    const draft = draftStory(twice, options);
    expect([...draft.copies]).toEqual([["s4", "s1"]]);
    const reports = (source: string) =>
      draft.coverage.filter(({ evidence }) => evidence.some((one) => one.source === source)).length;
    expect(reports("s4")).toBe(reports("s1"));
  });

  test("works in another language and says what it didn't check", () => {
    const story = fixtureStory("bruecke", "de");
    const draft = draftStory(story, options);
    expect(draft.warnings.map(({ code }) => code)).toContain("unchecked-language");
    expect(draft.summary[0]?.text).toMatch(/Lernbrücke/);
    expect(draft.summary.some(({ text }) => /^(?:Er|Sie|Es|Außerdem) /.test(text))).toBe(false);
    expect(draft.summary[0]!.citations.length).toBeGreaterThan(1);
  });

  test("tells a story in the language of most sources, and the rest in the list of who reports what", () => {
    const english = [
      "A fire destroyed a warehouse in the harbour of Lindmoor on Tuesday night. The fire service said that 120 residents had to leave.",
      "A warehouse in Lindmoor burned down on Tuesday night. More than 90 firefighters of the harbour were in action.",
    ];
    const german =
      "Ein Großbrand hat in der Nacht zum Mittwoch eine Lagerhalle im Hafen von Lindmoor zerstört. Vier Feuerwehrleute wurden in der Halle verletzt.";
    const story = storyOf([
      ...english.map((text, i) => articleOf(text, { key: `story/${i}.txt` })),
      articleOf(german, { key: "story/de.txt", language: "de", title: "Großbrand im Hafen von Lindmoor" }),
    ]);
    const draft = draftStory(story, options);
    expect(draft.summary.map(({ text }) => text).join(" ")).not.toMatch(/Lagerhalle|verletzt/);
    expect(draft.headline).not.toMatch(/Großbrand/);
    expect(draft.coverage.some(({ claim }) => /verletzt/.test(claim))).toBe(true);
    expect(draft.warnings.find(({ code }) => code === "unchecked-language")?.message).toMatch(
      /told in English.*sources in German/,
    );
  });

  test("says a sentence once that stands a hundred times", () => {
    const same = "The mayor of Lindmoor opened the new bridge on Monday. ".repeat(100);
    const draft = draftStory(
      storyOf([articleOf(same), articleOf(`${same}Nobody was hurt.`, { key: "story/b.txt" })]),
      options,
    );
    expect(draft.summary.filter(({ text }) => text.includes("opened the new bridge"))).toHaveLength(1);
  });
});
