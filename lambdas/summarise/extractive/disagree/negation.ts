import type { AnnotatedSentence } from "../annotate/types.ts";
import type { Candidate, Side } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import { overlapOf } from "./near.ts";
import { denialsOf, mayBeNegated } from "./polarity.ts";
import type { WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of matched content words from which a lone "not" is a contradiction; chosen on the development half. */
const MIN_OVERLAP = 0.5;
/** Matched content words around the denied one, in both sentences. */
const MIN_NEIGHBOURS = 2;
const NEIGHBOURHOOD = 7;

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

function side(sentence: AnnotatedSentence, first: number, last: number, value: string): Side {
  return { sentence, first, last, value, label: clauseAround(sentence, first, last) };
}

function denialIn(pair: WordAlignment, flip: boolean): Candidate | undefined {
  const [own, other] = flip ? [pair.b, pair.a] : [pair.a, pair.b];
  for (const [negator, target, match] of deniedMatches(pair, flip)) {
    const near = flip ? neighbours(pair, match, target) : neighbours(pair, target, match);
    if (near < MIN_NEIGHBOURS || mayBeNegated(other, match)) continue;
    const no = side(own, negator, target + 1, "no");
    const yes = side(other, match, match + 1, "yes");
    return {
      detector: "negation",
      kind: "contradiction",
      a: flip ? yes : no,
      b: flip ? no : yes,
      score: 0.6 + 0.3 * overlapOf(pair),
      question: `Is it so or not: ${yes.label}?`,
    };
  }
  return undefined;
}

/** The same words, once denied and once not. */
export function findNegationConflicts(view: StoryView): Candidate[] {
  return view.pairs
    .filter((pair) => overlapOf(pair) >= MIN_OVERLAP)
    .flatMap((pair) => denialIn(pair, false) ?? denialIn(pair, true) ?? []);
}
