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

/** Whether two sets of terms have a figure in common. */
export function sharesFigure(reading: Reading, a: readonly number[], b: readonly number[]): boolean {
  const other = new Set(b);
  return a.some((term) => reading.figures[term] && other.has(term));
}

/** Share of the told words' weight that a place must have to bear them out; the lower one where both give the same figure, which is rarely chance. */
const borneOutFrom = 0.36;
const borneOutFromFigured = 0.2;

/**
 * Whether a place with the terms `cited` bears out the terms `told`.
 * @param figured whether both give the same figure.
 */
export function bearsOut(
  reading: Reading,
  told: readonly number[],
  cited: readonly number[],
  figured: boolean = sharesFigure(reading, told, cited),
): boolean {
  const least = (figured ? borneOutFromFigured : borneOutFrom) * weighed(reading, told);
  return commonWeight(reading, told, cited) >= least;
}
