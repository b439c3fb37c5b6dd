import type { WordAlignment } from "./slots.ts";

/** Share of its content words that the shorter sentence has in the other. */
export function overlapOf(pair: WordAlignment): number {
  return Math.max(pair.matchedA, pair.matchedB);
}

/** Share of its content words that the longer sentence has in the other. */
export function leastOverlapOf(pair: WordAlignment): number {
  return Math.min(pair.matchedA, pair.matchedB);
}

/** Content words that are matched. */
export function matchedContent(pair: WordAlignment): number {
  return pair.matches.filter(([i]) => !pair.a.tokens[i]!.stop).length;
}

/** The same statement in nearly the same words: what differs between the matched words can be compared word by word. */
export function isSameStatement(pair: WordAlignment, minOverlap: number): boolean {
  return overlapOf(pair) >= minOverlap && matchedContent(pair) >= 3;
}
