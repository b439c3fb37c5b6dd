import { expect, it } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { findDisagreements } from "./disagree.ts";
import { articleOf } from "./fixtures.ts";

const TEXTS = [
  "A fire in the old mill of Harnes killed twelve people on Monday, the police said.",
  "Fifteen people were killed in Monday's fire in the old mill of Harnes, according to the police.",
] as const;

/** How two tolls are explained, of articles that were published then. */
const explained = (published: readonly (string | null)[], names: readonly string[] = ["The Post", "The Herald"]) => {
  const story = TEXTS.map((text, at) => {
    const article = articleOf(text, "en", published[at] ?? null);
    return { id: `s${at}`, article: { ...article, source: { ...article.source, name: names[at]! } } };
  });
  return findDisagreements(annotate(story)).map(({ explanation }) => explanation);
};

const BARE = "The Post says twelve; The Herald says fifteen";

it.each([
  ["hours apart", ["2026-03-12T08:00:00Z", "2026-03-12T17:40:00Z"], "; the article of The Herald is the later one"],
  ["days apart", ["2026-03-14", "2026-03-12"], "; the article of The Post is the later one"],
  ["at one time", ["2026-03-12T08:00:00Z", "2026-03-12T08:20:00Z"], ""],
  ["on one day, one without an hour", ["2026-03-12", "2026-03-12T17:40:00Z"], ""],
  ["at an hour of an unknown zone", ["2026-03-12T08:00:00", "2026-03-12T17:40:00Z"], ""],
  ["at a time not known", [null, "2026-03-12T17:40:00Z"], ""],
  ["at a time that is none", ["soon", "2026-03-12T17:40:00Z"], ""],
])("tells which toll is the later one: published %s", (_, published, later) => {
  expect(explained(published)).toEqual([`${BARE}${later}.`]);
});

it("names no outlet whose name can't stand in a sentence", () => {
  const [explanation] = explained(["2026-03-12", "2026-03-14"], ["The Post", "upload-17.html"]);
  expect(explanation).not.toContain("later");
});
