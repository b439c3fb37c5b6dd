import type { SentencePair } from "../align/align.ts";
import type { Token } from "../annotate/types.ts";
import { type Codes, likeness, nameMark, numberMark, punctuationMark, stopMark, type WordCodes } from "./words.ts";

/** Words that differ between two matched stretches; token intervals [first, last), either may be empty. */
export interface Slot {
  readonly aFirst: number;
  readonly aLast: number;
  readonly bFirst: number;
  readonly bLast: number;
  /** Matched content words within three tokens before and after. */
  readonly before: number;
  readonly after: number;
}

/** A sentence pair with its words aligned. */
export interface WordAlignment extends SentencePair {
  /** Pairs of token indexes, in order. */
  readonly matches: readonly (readonly [number, number])[];
  readonly slots: readonly Slot[];
  /** Share of content words that are matched, of either side. */
  readonly matchedA: number;
  readonly matchedB: number;
}

const GAP = -0.35;
const MISMATCH = -0.8;
/** Longer sentences are cut: no news sentence needs more, and the table grows with the square. */
const MAX_TOKENS = 160;
const NEIGHBOURHOOD = 3;

/** What it is worth that word `i` of one sentence stands opposite word `j` of another. */
function matchScore(a: Codes, i: number, b: Codes, j: number): number {
  const like = likeness(a, i, b, j);
  const marks = a.marks[i]!;
  if (like > 0) return marks & punctuationMark ? 0.2 : marks & stopMark ? 0.7 * like : 2 * like;
  // Words that can stand for one another go opposite each other: number to number, name to name.
  const both = marks & b.marks[j]!;
  if (both & numberMark) return -0.1;
  if (both & nameMark) return -0.2;
  return a.open[i] !== 0 && a.open[i] === b.open[j] ? -0.5 : MISMATCH;
}

// One pair is aligned after the other, thousands for a story, and each fills what it reads: no pair needs tables of its own.
const table = new Float64Array((MAX_TOKENS + 1) ** 2);
const scores = new Float64Array(MAX_TOKENS ** 2);

/** Needleman–Wunsch over the tokens of two sentences. */
export function alignWords(pair: SentencePair, codes: WordCodes): WordAlignment {
  const a = pair.a.tokens.slice(0, MAX_TOKENS);
  const b = pair.b.tokens.slice(0, MAX_TOKENS);
  const [rows, columns, width] = [a.length, b.length, b.length + 1];
  const [left, right] = [codes.of(pair.a), codes.of(pair.b)];
  for (let j = 0; j <= columns; j++) table[rows * width + j] = (columns - j) * GAP;
  for (let i = rows - 1; i >= 0; i--) {
    const row = i * width;
    table[row + columns] = (rows - i) * GAP;
    for (let j = columns - 1; j >= 0; j--) {
      const here = row + j;
      const score = matchScore(left, i, right, j);
      scores[i * columns + j] = score;
      const [down, across] = [table[here + width]!, table[here + 1]!];
      const gap = Math.max(down, across) + GAP;
      const match = table[here + width + 1]! + score;
      table[here] = Math.max(gap, match);
    }
  }
  const matches: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const here = table[i * width + j]!;
    if (Math.abs(here - table[(i + 1) * width + j + 1]! - scores[i * columns + j]!) < 1e-6) {
      if (likeness(left, i, right, j) > 0) matches.push([i, j]);
      i += 1;
      j += 1;
    } else if (Math.abs(here - table[(i + 1) * width + j]! - GAP) < 1e-6) i += 1;
    else j += 1;
  }
  return {
    ...pair,
    matches,
    slots: slotsBetween(a, b, matches),
    matchedA: matchedShare(a, matches, 0),
    matchedB: matchedShare(b, matches, 1),
  };
}

function matchedShare(tokens: readonly Token[], matches: readonly (readonly [number, number])[], side: 0 | 1): number {
  const content = tokens.filter((token) => !token.stop).length;
  const matched = matches.filter((match) => !tokens[match[side]]!.stop).length;
  return content === 0 ? 0 : matched / content;
}

function slotsBetween(
  a: readonly Token[],
  b: readonly Token[],
  matches: readonly (readonly [number, number])[],
): Slot[] {
  const slots: Slot[] = [];
  const bounds = [[-1, -1] as const, ...matches, [a.length, b.length] as const];
  for (let index = 1; index < bounds.length; index++) {
    const [aBefore, bBefore] = bounds[index - 1]!;
    const [aAfter, bAfter] = bounds[index]!;
    if (aAfter === aBefore + 1 && bAfter === bBefore + 1) continue;
    slots.push({
      aFirst: aBefore + 1,
      aLast: aAfter,
      bFirst: bBefore + 1,
      bLast: bAfter,
      before: contentNear(
        a,
        b,
        matches,
        (i, j) => i > aBefore - NEIGHBOURHOOD && i <= aBefore && j > bBefore - NEIGHBOURHOOD,
      ),
      after: contentNear(
        a,
        b,
        matches,
        (i, j) => i >= aAfter && i < aAfter + NEIGHBOURHOOD && j < bAfter + NEIGHBOURHOOD,
      ),
    });
  }
  return slots;
}

function contentNear(
  a: readonly Token[],
  _b: readonly Token[],
  matches: readonly (readonly [number, number])[],
  near: (i: number, j: number) => boolean,
): number {
  return matches.filter(([i, j]) => near(i, j) && !a[i]!.stop).length;
}
