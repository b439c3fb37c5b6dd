import { tokensOf } from "./labels.ts";

const gram = 4;

const shingles = (text: string): Map<string, number> => {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - gram + 1) && tokens.length > 0; i++) {
    const key = tokens.slice(i, i + gram).join("\u0000");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const total = (counts: Map<string, number>): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};

/** How well a text matches the gold one, by shingles of four words; null where a side is empty. */
export const compare = (gold: string, predicted: string): { precision: number | null; recall: number | null } => {
  const [a, b] = [shingles(gold), shingles(predicted)];
  let hits = 0;
  for (const [key, count] of a) hits += Math.min(count, b.get(key) ?? 0);
  const [inGold, inPredicted] = [total(a), total(b)];
  return { precision: inPredicted ? hits / inPredicted : null, recall: inGold ? hits / inGold : null };
};

/** The scoring program's F1: of macro precision and macro recall over the pages. For choosing settings; figures to
 * quote come from the program itself. */
export const shingleF1 = (pairs: readonly (readonly [gold: string, predicted: string])[]): number => {
  const results = pairs.map(([gold, predicted]) => compare(gold, predicted));
  const mean = (values: (number | null)[]): number => {
    const known = values.filter((value) => value !== null);
    return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
  };
  const p = mean(results.map((result) => result.precision));
  const r = mean(results.map((result) => result.recall));
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
};
