import type { AnnotatedSentence } from "../annotate/types.ts";
import { overlapOf } from "./near.ts";
import type { WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of its content words from which a sentence is another's, kept with changes. */
const KEPT_FROM = 0.6;
/**
 * Share of an article's sentences from which it is the other retold. By counts on the stories that may be read: of what opposites, names, negations and single
 * words set apart in long articles with fewer sentences in common, hardly anything was a disagreement.
 */
const RETOLD_FROM = 0.4;
/** Articles of up to so many sentences tell little but what they have in common. */
const SHORT = 6;

const known = new WeakMap<StoryView, readonly WordAlignment[]>();

/**
 * Pairs of like sentences of articles of which one keeps the other's sentences, as two outlets do that rewrite one agency's copy. Only
 * there is a word that was changed a change of what is told; elsewhere two sentences that happen to be alike tell more often of different things.
 */
export function retoldPairs(view: StoryView): readonly WordAlignment[] {
  let pairs = known.get(view);
  if (pairs === undefined) {
    const kept = new Map<string, Set<number>>();
    const keyOf = (own: AnnotatedSentence, other: AnnotatedSentence) => `${own.source}\n${other.source}`;
    const note = (own: AnnotatedSentence, other: AnnotatedSentence) => {
      const numbers = kept.get(keyOf(own, other)) ?? new Set();
      kept.set(keyOf(own, other), numbers.add(own.number));
    };
    for (const pair of view.pairs) {
      if (overlapOf(pair) < KEPT_FROM) continue;
      note(pair.a, pair.b);
      note(pair.b, pair.a);
    }
    const lengths = new Map(view.articles.map(({ id, sentences }) => [id, sentences.length]));
    const isRetold = (own: AnnotatedSentence, other: AnnotatedSentence) => {
      const length = lengths.get(own.source)!;
      return length <= SHORT || (kept.get(keyOf(own, other))?.size ?? 0) / length >= RETOLD_FROM;
    };
    pairs = view.pairs.filter(({ a, b }) => isRetold(a, b) || isRetold(b, a));
    known.set(view, pairs);
  }
  return pairs;
}
