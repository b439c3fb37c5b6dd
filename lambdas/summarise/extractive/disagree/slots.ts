import type { SentencePair } from "../align/align.ts";
import type { Token } from "../annotate/types.ts";
import { likeness, type WordCodes } from "./words.ts";

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

function matchScore(a: Token, b: Token, like: number): number {
  if (like === 0) {
    // Words that can stand for one another go opposite each other: number to number, name to name.
    if (a.kind === "number" && b.kind === "number") return -0.1;
    if (a.isName && b.isName) return -0.2;
    return a.pos === b.pos && a.kind === "word" && !a.stop && !b.stop ? -0.5 : MISMATCH;
  }
  if (a.kind === "mark") return 0.2;
  return a.stop ? 0.7 * like : 2 * like;
}

/** Needleman–Wunsch over the tokens of two sentences. */
export function alignWords(pair: SentencePair, codes: WordCodes): WordAlignment {
  const a = pair.a.tokens.slice(0, MAX_TOKENS);
  const b = pair.b.tokens.slice(0, MAX_TOKENS);
  const width = b.length + 1;
  const [left, right] = [codes.of(pair.a), codes.of(pair.b)];
  const table = new Float64Array((a.length + 1) * width);
  const scores = new Float64Array(a.length * b.length);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const here = i * width + j;
      if (i === a.length) table[here] = (b.length - j) * GAP;
      else if (j === b.length) table[here] = (a.length - i) * GAP;
      else {
        const score = matchScore(a[i]!, b[j]!, likeness(left, i, right, j));
        scores[i * b.length + j] = score;
        const gap = Math.max(table[here + width]!, table[here + 1]!) + GAP;
        table[here] = Math.max(gap, table[here + width + 1]! + score);
      }
    }
  }
  const matches: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const here = table[i * width + j]!;
    if (Math.abs(here - table[(i + 1) * width + j + 1]! - scores[i * b.length + j]!) < 1e-6) {
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
