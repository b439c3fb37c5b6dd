import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import type { Features } from "./learnt.ts";
import { type ContextWord, contextWords, softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";

/** Tokens [first, last) of a sentence: an amount or a time. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** What stands around an amount or a time, and says what it is of. */
export interface Surroundings {
  readonly sentence: AnnotatedSentence;
  /** Words right beside it, in some distance, and of the whole sentence. */
  readonly close: readonly ContextWord[];
  readonly near: readonly ContextWord[];
  readonly whole: readonly ContextWord[];
  /** Last words of the names in the sentence. */
  readonly surnames: ReadonlySet<string>;
}

/** Tokens on either side whose words say what it is about. */
const WINDOW = 9;
const CLOSE = 4;
const endsClause = ({ text }: Token): boolean => /^[.;:!?()–—]$/.test(text);

/** Tokens [first, last) of the clause around a place, at most `reach` tokens on either side. */
export function clauseOf({ tokens }: AnnotatedSentence, place: Place, reach: number): Place {
  let { first, last } = place;
  while (first > 0 && place.first - first < reach && !endsClause(tokens[first - 1]!)) first -= 1;
  while (last < tokens.length && last - place.last < reach && !endsClause(tokens[last]!)) last += 1;
  return { first, last };
}

export function surroundingsOf(
  sentence: AnnotatedSentence,
  place: Place,
  view: StoryView,
  skip: (index: number) => boolean,
): Surroundings {
  const around = (reach: number) => contextWords(sentence, place.first - reach, place.last + reach, view, skip);
  return {
    sentence,
    close: around(CLOSE),
    near: around(WINDOW),
    whole: contextWords(sentence, 0, sentence.tokens.length, view, skip),
    surnames: new Set(sentence.names.map(({ surname }) => surname)),
  };
}

/** Whether two sets have anything in common. */
export const overlaps = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value));

/** Sentences at the top of an article tell its main points. */
const LEAD_SENTENCES = 4;

type Overlap = ReturnType<typeof softOverlap>;

/** What the words around two places have in common: right beside them, in some distance, and in the whole sentences. */
export interface Common {
  readonly close: Overlap;
  readonly near: Overlap;
  readonly whole: Overlap;
}

export const commonOf = (a: Surroundings, b: Surroundings, { kin }: StoryView): Common => ({
  close: softOverlap(kin, a.close, b.close),
  near: softOverlap(kin, a.near, b.near),
  whole: softOverlap(kin, a.whole, b.whole),
});

/** What speaks for two places telling of the same thing, whatever they tell of it. */
export function likenessOf(
  a: Surroundings,
  b: Surroundings,
  view: StoryView,
  { close, near, whole }: Common,
): Features {
  const shared = [...a.surnames].filter((name) => b.surnames.has(name)).length;
  return {
    close: close.share,
    near: near.share,
    common: Math.min(1, near.common / 4),
    whole: whole.share,
    pair: view.pairOf(a.sentence, b.sentence)?.score ?? 0,
    names: Math.min(2, shared) / 2,
    lead: Math.max(a.sentence.number, b.sentence.number) <= LEAD_SENTENCES ? 1 : 0,
  };
}
