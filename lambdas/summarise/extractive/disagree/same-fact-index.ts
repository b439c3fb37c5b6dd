import type { AnnotatedSentence } from "../annotate/types.ts";
import { type SameFact, sameFacts } from "./same-fact.ts";
import type { StoryView } from "./story-view.ts";

const keyOf = (a: AnnotatedSentence, b: AnnotatedSentence): string => {
  const [x, y] = [`${a.source}.${a.number}`, `${b.source}.${b.number}`];
  return x < y ? `${x} ${y}` : `${y} ${x}`;
};

const known = new WeakMap<StoryView, ReadonlyMap<string, SameFact>>();

/** What is known of two sentences telling the same fact, where it is likely at all. */
export function sameFactOf(view: StoryView, a: AnnotatedSentence, b: AnnotatedSentence): SameFact | undefined {
  let index = known.get(view);
  if (index === undefined) {
    index = new Map(sameFacts(view).map((fact) => [keyOf(fact.a, fact.b), fact]));
    known.set(view, index);
  }
  return index.get(keyOf(a, b));
}

/** Log odds of two sentences that aren't likely to tell the same fact at all. */
const NO_FACT = -3;

/** Log odds of two sentences telling the same fact, not under -3: as if unlikely in large stories, where nothing is known of it. */
export function factOdds(view: StoryView, a: AnnotatedSentence, b: AnnotatedSentence): number {
  const fact = sameFactOf(view, a, b);
  return fact === undefined ? NO_FACT : Math.max(NO_FACT, Math.log(fact.likely / (1 - fact.likely)));
}

/** Whether two sentences are each other's likeliest to tell the same fact. */
export const isMutual = (view: StoryView, a: AnnotatedSentence, b: AnnotatedSentence): boolean =>
  sameFactOf(view, a, b)?.mutual ?? false;

/** How likely two sentences tell the same fact, 0 to 1; 0 in large stories. */
export const factLikelihood = (view: StoryView, a: AnnotatedSentence, b: AnnotatedSentence): number =>
  sameFactOf(view, a, b)?.likely ?? 0;
