import { overlapOf } from "./near.ts";
import type { WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of its content words from which a sentence is another's, kept with changes. */
const KEPT_FROM = 0.6;
/**
 * Share of an article's sentences from which it is the other retold. By counts on the stories that may be read: of what opposites and single words
 * set apart in long articles with fewer sentences in common, hardly anything was a disagreement.
 */
const RETOLD_FROM = 0.4;

/** Articles of up to so many sentences tell little but what they have in common. */
const SHORT = 6;

const known = new WeakMap<StoryView, readonly WordAlignment[]>();

const sourcesOf = ({ a, b }: WordAlignment): string => [a.source, b.source].sort().join("\n");

/**
 * Pairs of like sentences of articles of which one keeps the other's sentences, as two outlets do that rewrite one agency's copy. Only
 * there is a word that was changed a change of what is told; elsewhere two sentences that happen to be alike tell more often of different things.
 */
export function retoldPairs(view: StoryView): readonly WordAlignment[] {
  let pairs = known.get(view);
  if (pairs === undefined) {
    const kept = new Map<string, Set<string>>();
    for (const pair of view.pairs) {
      if (overlapOf(pair) < KEPT_FROM) continue;
      for (const { source, number } of [pair.a, pair.b]) {
        const key = `${sourcesOf(pair)}\n\n${source}`;
        const numbers = kept.get(key) ?? new Set();
        kept.set(key, numbers.add(String(number)));
      }
    }
    const lengths = new Map(view.articles.map(({ sentences }) => [sentences[0]?.source ?? "", sentences.length]));
    const share = (pair: WordAlignment, source: string) =>
      (kept.get(`${sourcesOf(pair)}\n\n${source}`)?.size ?? 0) / (lengths.get(source) ?? 1);
    const isShort = (source: string) => (lengths.get(source) ?? 0) <= SHORT;
    pairs = view.pairs.filter((pair) =>
      [pair.a, pair.b].some(({ source }) => isShort(source) || share(pair, source) >= RETOLD_FROM),
    );
    known.set(view, pairs);
  }
  return pairs;
}
