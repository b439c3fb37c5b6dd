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

/** How likely two sentences tell the same fact, 0 to 1; 0 in large stories. */
export const factLikelihood = (view: StoryView, a: AnnotatedSentence, b: AnnotatedSentence): number =>
  sameFactOf(view, a, b)?.likely ?? 0;
