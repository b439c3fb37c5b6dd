import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate.ts";
import { storyOf } from "./fixtures.ts";
import { sameFacts } from "./same-fact.ts";
import { viewOf } from "./story-view.ts";

const viewOfTexts = (...texts: readonly string[]) => viewOf(annotate(storyOf(texts)));

test("finds the sentences of one fact among others of the same event, in other words too", () => {
  const view = viewOfTexts(
    "The Norland ferry ran onto a sandbank off Cape Brill.\n\nDivers will inspect the hull of the ferry on Friday.\n\nThe harbour master opened the gym of a school for the passengers.",
    "Divers are to examine the ferry's hull before the weekend.\n\nPassengers slept in a school gym which the town's mayor had opened.\n\nThe shipping line apologised.",
  );
  const found = sameFacts(view).filter(({ likely, mutual }) => mutual && likely > 0.5);
  const told = found.map(({ a, b }) => [a.number, b.number].join("-"));
  expect(told.toSorted()).toEqual(["2-1", "3-2"]);
});

test("compares no sentences of one article, and none in a story of very many", () => {
  const text = "Divers will inspect the hull.\n\nDivers will inspect the hull again.";
  expect(sameFacts(viewOfTexts(text))).toEqual([]);
  expect(sameFacts(viewOfTexts(...Array.from({ length: 20 }, (_, at) => `${text} It was day ${at}.`)))).toEqual([]);
});
