import type { Line } from "../classify/line.ts";
import { wordsOf } from "../classify/words.ts";

const gram = 3;

/**
 * How much of each line stands in the structured data's article: the share of its word triples, 0–1; half of that for lines of fewer words.
 */
export const coverage = (lines: readonly Line[], body: string): Float64Array => {
  const vocabulary = lines[0]?.vocabulary;
  // Words that no line has are all the same.
  const numbers = wordsOf(body).map((word) => vocabulary?.find(word) ?? -1);
  const size = (vocabulary?.size ?? 0) + 1;
  /** A number for two that are at least -1, the second one below the size of the vocabulary. */
  const both = (a: number, b: number): number => (a + 1) * size + b + 1;
  const single = new Set(numbers);
  const pairs = new Map<number, number>();
  for (let at = 0; at + 1 < numbers.length; at++) pairs.set(both(numbers[at]!, numbers[at + 1]!), at);
  const pairAt = (words: readonly number[], at: number): number => pairs.get(both(words[at]!, words[at + 1]!)) ?? -1;
  const triples = new Set<number>();
  for (let at = 0; at + gram <= numbers.length; at++) triples.add(both(pairAt(numbers, at), numbers[at + 2]!));
  return Float64Array.from(lines, ({ words }) => {
    if (words.length === 0) return 0;
    if (words.length === 1) return Number(single.has(words[0]!)) / 2;
    if (words.length === 2) return Number(pairAt(words, 0) >= 0) / 2;
    let hits = 0;
    for (let at = 0; at + gram <= words.length; at++) if (triples.has(both(pairAt(words, at), words[at + 2]!))) hits++;
    return hits / (words.length - gram + 1);
  });
};
