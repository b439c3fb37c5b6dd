import type { AnnotatedSentence } from "../annotate/types.ts";

interface Two {
  readonly a: { readonly sentence: AnnotatedSentence };
  readonly b: { readonly sentence: AnnotatedSentence };
}

interface Offer<Pair> {
  readonly pair: Pair;
  readonly score: number;
}

/** Scores nearer than this are equal: sums in another order differ in their last digits. */
const EPSILON = 1e-9;

/** Decides between equal scores, so that the order of the articles doesn't. */
const textOf = ({ a, b }: Two): string => [a.sentence.text, b.sentence.text].sort().join("\n");

/**
 * The pairs of which each side is the other's best: of the mentions in the other's article none fits it better.
 * @param keysOf the two sides of a pair, each with the article that it looks for its match in.
 */
export function mutualBest<Pair extends Two>(
  pairs: readonly Pair[],
  keysOf: (pair: Pair) => readonly string[],
  scoreOf: (pair: Pair) => number,
): Pair[] {
  const best = new Map<string, Offer<Pair>>();
  for (const pair of pairs) {
    const score = scoreOf(pair);
    for (const key of keysOf(pair)) {
      const known = best.get(key);
      const ahead = known === undefined ? 1 : score - known.score;
      if (known === undefined || ahead > EPSILON || (ahead > -EPSILON && textOf(pair) < textOf(known.pair)))
        best.set(key, { pair, score });
    }
  }
  return pairs.filter((pair) => keysOf(pair).every((key) => best.get(key)?.pair === pair));
}
