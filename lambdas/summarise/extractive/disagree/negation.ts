import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { isSameStatement, leastOverlapOf, overlapOf } from "./near.ts";
import { exclude } from "./opposites.ts";
import {
  denialsOf,
  deniesWhole,
  givesUp,
  hangOnOneWord,
  isInfinitive,
  isNegator,
  isQuestion,
  mayBeNegated,
  mayTellWhen,
  turns,
} from "./polarity.ts";
import { retoldPairs } from "./retold.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of matched content words from which a lone "not" is a contradiction; chosen on the development half. */
const MIN_OVERLAP = 0.8;
/** Least share of matched content words of the longer sentence: a short one is easily found in a long one on something else. */
const MIN_LEAST = 0.45;
/** Matched content words around the denied one, in both sentences. */
const MIN_NEIGHBOURS = 2;
const NEIGHBOURHOOD = 10;
/** Least share of matched content words of the other, longer sentence too. */
const MIN_BOTH = 0.5;

/** Matched content words close to the match (i, j) on both sides. */
function neighbours(pair: WordAlignment, i: number, j: number): number {
  return pair.matches.filter(
    ([x, y]) =>
      Math.abs(x - i) <= NEIGHBOURHOOD && Math.abs(y - j) <= NEIGHBOURHOOD && x !== i && !pair.a.tokens[x]!.stop,
  ).length;
}

/** Where the words that one sentence denies are matched in the other: [negator, denied word, its match]. */
function* deniedMatches(pair: WordAlignment, flip: boolean): Generator<readonly [number, number, number]> {
  const own = flip ? pair.b : pair.a;
  const matched = new Map(pair.matches.map(([i, j]) => (flip ? [j, i] : [i, j])));
  for (const { negator, targets } of denialsOf(own)) {
    for (const target of targets) {
      const match = matched.get(target);
      if (match !== undefined) yield [negator, target, match];
    }
  }
}

function denialIn(pair: WordAlignment, flip: boolean): Candidate | undefined {
  const [own, other] = flip ? [pair.b, pair.a] : [pair.a, pair.b];
  const isMatch = (mine: number, theirs: number) =>
    pair.matches.some(([i, j]) => (flip ? i === theirs && j === mine : i === mine && j === theirs));
  if (mayTellWhen(own)) return undefined;
  for (const [negator, target, match] of deniedMatches(pair, flip)) {
    const near = flip ? neighbours(pair, match, target) : neighbours(pair, target, match);
    if (isInfinitive(other, match) && !isInfinitive(own, target)) continue;
    if (!deniesWhole(own, negator, target, other)) continue;
    if (near < MIN_NEIGHBOURS || mayBeNegated(other, match) || !hangOnOneWord(own, target, other, match, isMatch))
      continue;
    const no = sideAt(own, negator, target + 1, "no");
    const yes = sideAt(other, match, match + 1, "yes");
    return {
      detector: "negation",
      kind: "contradiction",
      a: flip ? yes : no,
      b: flip ? no : yes,
      score: 0.6 + 0.3 * overlapOf(pair),
      question: `Is this so: “${yes.label}”?`,
    };
  }
  return undefined;
}

/** Share of matched content words from which an added "not" is one, whatever it stands before. */
const SAME_TEXT = 0.75;

/** Words that take out what follows: "all carriers except". */
const EXCEPTIONS = new Set(["except", "excluding"]);
/** Longest stretch that only adds a negation; a longer one says something of its own. */
const MAX_ADDED = 4;

function countTurns(sentence: AnnotatedSentence, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++)
    if (isNegator(sentence.tokens, at) || givesUp(sentence.tokens, at) || EXCEPTIONS.has(sentence.tokens[at]!.lower))
      count += 1;
  return count;
}

/** In nearly the same text: a "not", "no" or "failed to" that only one side has. */
function addedNegation(pair: WordAlignment): Candidate | undefined {
  if (!isSameStatement(pair, SAME_TEXT) || Math.min(pair.matchedA, pair.matchedB) < MIN_BOTH) return undefined;
  // "Not found any" against "found no": the negation only moved.
  const all = [pair.a, pair.b].map((sentence) => countTurns(sentence, 0, sentence.tokens.length));
  if (all[0]! % 2 === all[1]! % 2) return undefined;
  for (const slot of pair.slots) {
    const left = countTurns(pair.a, slot.aFirst, slot.aLast);
    const right = countTurns(pair.b, slot.bFirst, slot.bLast);
    if (slot.aLast - slot.aFirst > MAX_ADDED || slot.bLast - slot.bFirst > MAX_ADDED) continue;
    if (left + right !== 1 || slot.before + slot.after < 2 || turnsByForm(pair, slot)) continue;
    // Where the other side says something else in that place, more than a "not" differs.
    const words = [pair.a.tokens.slice(slot.aFirst, slot.aLast), pair.b.tokens.slice(slot.bFirst, slot.bLast)] as const;
    const [mine, other] = left === 1 ? words : [words[1], words[0]];
    const says = (tokens: readonly Token[]) =>
      tokens.filter((token, at) => token.kind === "word" && !token.stop && !turns(tokens, at)).length;
    // "Without naming any", "nobody was hurt": something is added, not denied; "all carriers except" does take out what follows.
    const takesOut = mine.some(({ lower }) => EXCEPTIONS.has(lower));
    if ((says(mine) > 0 && !takesOut) || says(other) > 1) continue;
    const widen = (last: number, first: number) => Math.max(last, first + 1);
    const a = sideAt(pair.a, slot.aFirst, widen(slot.aLast, slot.aFirst), left === 1 ? "no" : "yes");
    const b = sideAt(pair.b, slot.bFirst, widen(slot.bLast, slot.bFirst), right === 1 ? "no" : "yes");
    return {
      detector: "negation",
      kind: "contradiction",
      a,
      b,
      score: 0.65 + 0.3 * overlapOf(pair),
      question: `Is this so: “${left === 1 ? b.label : a.label}”?`,
    };
  }
  return undefined;
}

/** "Not guilty" against "innocent", "did not pay" against "refused to pay": the other side may deny in its own way. */
function turnsByForm(pair: WordAlignment, slot: Slot): boolean {
  const refuses = (sentence: AnnotatedSentence, first: number, last: number) =>
    sentence.tokens
      .slice(first, last)
      .some((_, step) => !isNegator(sentence.tokens, first + step) && turns(sentence.tokens, first + step));
  if (refuses(pair.a, slot.aFirst, slot.aLast) || refuses(pair.b, slot.bFirst, slot.bLast)) return true;
  for (let i = slot.aFirst; i < slot.aLast; i++) {
    for (let j = slot.bFirst; j < slot.bLast; j++) if (exclude(pair.a.tokens[i]!, pair.b.tokens[j]!)) return true;
  }
  return false;
}

/** The same words, once denied and once not. */
export function findNegationConflicts(view: StoryView): Candidate[] {
  return retoldPairs(view)
    .filter((pair) => overlapOf(pair) >= MIN_OVERLAP && leastOverlapOf(pair) >= MIN_LEAST)
    .filter(({ a, b }) => !isQuestion(a) && !isQuestion(b))
    .flatMap((pair) => addedNegation(pair) ?? denialIn(pair, false) ?? denialIn(pair, true) ?? []);
}
