import type { Reading } from "./reading.ts";

/** What a like word counts beside the same word. */
const likeShare = 0.8;

/** Weight that two sets of terms have in common, in the same words or in like ones, as a share of the lighter set's. */
export function sharedWeight(reading: Reading, a: readonly number[], b: readonly number[]): number {
  const weigh = (terms: readonly number[]) => terms.reduce((sum, term) => sum + reading.weight[term]!, 0);
  const [small, large] = weigh(a) <= weigh(b) ? [a, b] : [b, a];
  const other = new Set(large);
  let common = 0;
  for (const term of small) {
    const like = other.has(term) ? undefined : reading.related[term]!.find((relation) => other.has(relation.term));
    common += reading.weight[term]! * (other.has(term) ? 1 : like ? like.strength * likeShare : 0);
  }
  return common / (weigh(small) || 1);
}
