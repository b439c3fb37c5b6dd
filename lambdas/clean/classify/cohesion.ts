import type { Line } from "./line.ts";

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

/** Numbers of words and stems are below this. */
const wordsAtAll = (lines: readonly Line[]): number => lines[0]?.vocabulary.size ?? 0;

/**
 * Compares each line with the trusted ones: `trust` says for each line how far it belongs to the article's body, 0–1. All lines are
 * of one document.
 */
export const cohesion = (lines: readonly Line[], trust: ArrayLike<number>): Cohesion => {
  const count = lines.length;
  const support = new Float64Array(wordsAtAll(lines));
  const holders = new Int32Array(support.length);
  for (let i = 0; i < count; i++) {
    const { content } = lines[i]!;
    for (let n = 0; n < content.length; n++) {
      support[content[n]!]! += trust[i]!;
      holders[content[n]!]!++;
    }
  }
  const rare = new Float64Array(support.length);
  for (let word = 0; word < rare.length; word++) rare[word] = rarity(holders[word]!);
  // The nearest trusted line above and below each line, or -1.
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  for (let i = 1; i < count; i++) before[i] = trust[i - 1]! >= 0.5 ? i - 1 : before[i - 1]!;
  for (let i = count - 2; i >= 0; i--) after[i] = trust[i + 1]! >= 0.5 ? i + 1 : after[i + 1]!;
  /** By word: the last line of which a neighbour was seen to have it, counted from 1. */
  const near = new Int32Array(support.length);
  const mark = (neighbour: number, i: number): void => {
    if (neighbour < 0) return;
    const { content } = lines[neighbour]!;
    for (let n = 0; n < content.length; n++) near[content[n]!] = i + 1;
  };
  const result = {
    shared: new Float64Array(count),
    names: new Float64Array(count),
    depth: new Float64Array(count),
    nearby: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    const { content, named } = lines[i]!;
    const own = trust[i]!;
    mark(before[i]!, i);
    mark(after[i]!, i);
    let weight = 0;
    let hit = 0;
    let namedWeight = 0;
    let namedHit = 0;
    let depth = 0;
    let known = 0;
    for (let n = 0; n < content.length; n++) {
      const word = content[n]!;
      const elsewhere = Math.max(0, support[word]! - own);
      const found = rare[word]! * Math.min(1, elsewhere);
      weight += rare[word]!;
      hit += found;
      if (elsewhere > 0) depth += Math.log1p(elsewhere);
      if (named[n]) {
        namedWeight += rare[word]!;
        namedHit += found;
      }
      if (near[word] === i + 1) known++;
    }
    const many = Math.max(1, content.length);
    result.shared[i] = weight ? hit / weight : 0;
    result.names[i] = namedWeight ? namedHit / namedWeight : -1;
    result.depth[i] = depth / many;
    result.nearby[i] = known / many;
  }
  return result;
};

/**
 * Overlap of each line's subject words with those of the line `step` lines above: shared words by those of the smaller of both, 0–1; -1 where
 * there is no such line.
 */
export const overlaps = (lines: readonly Line[], step: number): Float64Array => {
  /** By word: the last line that was compared and whose other line has it, counted from 1. */
  const held = new Int32Array(wordsAtAll(lines));
  const result = new Float64Array(lines.length).fill(-1);
  for (let i = step; i < lines.length; i++) {
    const { content } = lines[i]!;
    const other = lines[i - step]!.content;
    for (let n = 0; n < other.length; n++) held[other[n]!] = i + 1;
    let both = 0;
    for (let n = 0; n < content.length; n++) if (held[content[n]!] === i + 1) both++;
    result[i] = both / Math.max(1, Math.min(content.length, other.length));
  }
  return result;
};
