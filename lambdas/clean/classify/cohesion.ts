import type { Line } from "./line.ts";
import { obtain } from "./obtain.ts";

/** How the words of each line sit in the rest of the document. All 0–1 unless said otherwise. */
export interface Cohesion {
  /** Share of a line's subject words, rare ones counting more, that other trusted lines have too. */
  readonly shared: Float64Array;
  /** The same for its capitalised words alone; -1 when it has none. */
  readonly names: Float64Array;
  /** Mean of how many trusted lines have each of its words, as a logarithm. */
  readonly depth: Float64Array;
  /** Share of its words that the nearest trusted line before or after has. */
  readonly nearby: Float64Array;
}

/** Words that stand in more lines than this share tell nothing about a line. */
const rarity = (lines: number): number => 1 / Math.log(2 + lines);

/**
 * Compares each line with the trusted ones: `trust` says for each line how far it belongs to the article's body, 0–1.
 */
export const cohesion = (lines: readonly Line[], trust: ArrayLike<number>): Cohesion => {
  const support = new Map<string, number>();
  const holders = new Map<string, number>();
  lines.forEach((line, i) => {
    for (const word of line.content) {
      support.set(word, (support.get(word) ?? 0) + trust[i]!);
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  });
  const trusted = (i: number) => trust[i]! >= 0.5;
  const before = new Int32Array(lines.length).fill(-1);
  const after = new Int32Array(lines.length).fill(-1);
  for (let i = 1; i < lines.length; i++) before[i] = trusted(i - 1) ? i - 1 : before[i - 1]!;
  for (let i = lines.length - 2; i >= 0; i--) after[i] = trusted(i + 1) ? i + 1 : after[i + 1]!;
  // Word lists as sets, made once for the lines that are asked for.
  const sets = new Map<number, ReadonlySet<string>>();
  const setOf = (i: number) => obtain(sets, i, () => new Set(lines[i]!.content));
  const result = {
    shared: new Float64Array(lines.length),
    names: new Float64Array(lines.length),
    depth: new Float64Array(lines.length),
    nearby: new Float64Array(lines.length),
  };
  lines.forEach((line, i) => {
    const own = trust[i]!;
    const neighbours = [before[i]!, after[i]!].filter((n) => n >= 0).map(setOf);
    let [weight, hit, namedWeight, namedHit, depth, near] = [0, 0, 0, 0, 0, 0];
    line.content.forEach((word, n) => {
      const elsewhere = Math.max(0, support.get(word)! - own);
      const rare = rarity(holders.get(word)!);
      const known = Math.min(1, elsewhere);
      weight += rare;
      hit += rare * known;
      depth += Math.log1p(elsewhere);
      if (line.named[n]) {
        namedWeight += rare;
        namedHit += rare * known;
      }
      if (neighbours.some((set) => set.has(word))) near++;
    });
    const many = Math.max(1, line.content.length);
    result.shared[i] = weight ? hit / weight : 0;
    result.names[i] = namedWeight ? namedHit / namedWeight : -1;
    result.depth[i] = depth / many;
    result.nearby[i] = near / many;
  });
  return result;
};

/** Overlap of two lines' subject words: shared words by those of the smaller line, 0–1. */
export const overlap = (a: Line, b: Line): number => {
  const least = Math.min(a.content.length, b.content.length);
  if (least === 0) return 0;
  const [small, large] = a.content.length <= b.content.length ? [a, b] : [b, a];
  const set = new Set(large.content);
  return small.content.filter((word) => set.has(word)).length / least;
};
