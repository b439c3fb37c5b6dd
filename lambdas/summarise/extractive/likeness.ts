import type { Reading } from "./reading.ts";

/** What a like word counts beside the same word. */
const likeShare = 0.8;

/** Weight of terms together. */
export const weighed = (reading: Reading, terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum + reading.weight[term]!, 0);

/** Weight of the terms of `a` that stand in `b`, as they are or in like words. */
export function commonWeight(reading: Reading, a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  let common = 0;
  for (const term of a) {
    const like = other.has(term) ? undefined : reading.related[term]!.find((relation) => other.has(relation.term));
    common += reading.weight[term]! * (other.has(term) ? 1 : like ? like.strength * likeShare : 0);
  }
  return common;
}

/** Weight that two sets of terms have in common, as a share of the lighter set's. */
export function sharedWeight(reading: Reading, a: readonly number[], b: readonly number[]): number {
  const [small, large] = weighed(reading, a) <= weighed(reading, b) ? [a, b] : [b, a];
  return commonWeight(reading, small, large) / (weighed(reading, small) || 1);
}
