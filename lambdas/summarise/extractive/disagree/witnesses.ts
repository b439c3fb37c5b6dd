import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { compareAmounts } from "./amounts.ts";
import type { Side } from "./candidate.ts";
import { dateKey, datesDiffer } from "./dates.ts";
import { measuredBy } from "./measured.ts";
import { mayBeNegated } from "./polarity.ts";
import { type StoryView, sharedWeight } from "./story-view.ts";

/** Tokens on either side of an amount whose words say what it is about. */
const WINDOW = 12;
/** Least share of common words around two equal amounts; the lower one where both say what is measured. */
const MIN_SHARE = 0.25;
const MIN_SHARE_MEASURED = 0.08;
/** Likeness of two sentences from which equal dates in them are the same event's. */
const MIN_SCORE = 0.3;
/** Share of matched content words from which a sentence says the same as another. */
const MIN_MATCHED = 0.5;

/** Values that are not met by chance. */
const DISTINCT_FROM = 1000;

/** One position: the places in which it is taken. */
export type Sides = readonly Side[];

const around = (sentence: AnnotatedSentence, { first, last }: Quantity): Set<string> =>
  new Set(
    sentence.tokens
      .slice(Math.max(0, first - WINDOW), last + WINDOW)
      .flatMap((token) => (token.kind === "word" && !token.stop ? [token.lemma] : [])),
  );

const amountAt = ({ sentence, first, last }: Side): Quantity | undefined =>
  sentence.quantities.find((quantity) => quantity.first < last && quantity.last > first);

/** How sure it is that a sentence gives the same amount of the same thing as a side, 0 for not at all. */
function sameAmount(side: Side, sentence: AnnotatedSentence, view: StoryView): { at?: Quantity; sure: number } {
  const own = amountAt(side);
  if (own === undefined) return { sure: 0 };
  const measured = measuredBy(side.sentence, own);
  let best: { at?: Quantity; sure: number } = { sure: 0 };
  for (const other of sentence.quantities) {
    if (other.kind !== own.kind || other.unit !== own.unit || other.vague !== own.vague) continue;
    const relation = compareAmounts(own, other);
    if (relation !== "same" && relation !== "compatible") continue;
    const theirs = measuredBy(sentence, other);
    if (measured?.key !== theirs?.key) continue;
    const specific = measured !== undefined && [...measured.what].some((word) => theirs?.what.has(word));
    const { share } = sharedWeight(around(side.sentence, own), around(sentence, other), view.weights);
    // Nobody gives "4.2 billion" as a price by chance.
    const telling = specific && relation === "same" && own.low >= DISTINCT_FROM ? MIN_SHARE_MEASURED : 0;
    const sure = Math.max(share, view.pairOf(side.sentence, sentence)?.score ?? 0, telling);
    const enough = sure >= (specific ? MIN_SHARE_MEASURED : MIN_SHARE);
    if (enough && sure > best.sure) best = { at: other, sure };
  }
  return best;
}

/** The same for a time. */
function sameTime(
  side: Side,
  sentence: AnnotatedSentence,
  view: StoryView,
): { at?: { first: number; last: number }; sure: number } {
  const own = side.sentence.dates.find((date) => date.first < side.last && date.last > side.first);
  const score = view.pairOf(side.sentence, sentence)?.score ?? 0;
  if (own === undefined || score < MIN_SCORE) return { sure: 0 };
  const at = sentence.dates.find((date) => dateKey(date) === dateKey(own) && !datesDiffer(date, own));
  return at === undefined ? { sure: 0 } : { at, sure: score };
}

/** The same for words: they stand in the other sentence too, in the same place, and are as much denied there. */
function sameWords(
  side: Side,
  sentence: AnnotatedSentence,
  view: StoryView,
): { at?: { first: number; last: number }; sure: number } {
  const pair = view.pairOf(side.sentence, sentence);
  if (pair === undefined || Math.min(pair.matchedA, pair.matchedB) < MIN_MATCHED) return { sure: 0 };
  const flip = pair.b === side.sentence;
  const matched = new Map(pair.matches.map(([i, j]) => (flip ? [j, i] : [i, j])));
  const places: number[] = [];
  for (let at = side.first; at < side.last; at++) {
    if (side.sentence.tokens[at]?.stop) continue;
    const there = matched.get(at);
    if (there === undefined || mayBeNegated(side.sentence, at) !== mayBeNegated(sentence, there)) return { sure: 0 };
    places.push(there);
  }
  if (places.length === 0) return { sure: 0 };
  return { at: { first: Math.min(...places), last: Math.max(...places) + 1 }, sure: pair.score };
}

/** Detectors whose sides are words that the other side denies or replaces. */
const OF_WORDS = new Set(["negation", "opposites", "single-word"]);

/**
 * The positions with the places in other sources that say the same: detectors compare two sentences at a time, so whoever says what
 * many say may be missing. A source that already takes part is left out.
 */
export function withWitnesses(positions: readonly Sides[], detector: string, view: StoryView): Side[][] {
  const taking = new Set(positions.flat().map(({ sentence }) => sentence.source));
  const found = positions.map((sides) => [...sides]);
  const compare =
    detector === "quantity"
      ? sameAmount
      : detector === "time"
        ? sameTime
        : OF_WORDS.has(detector)
          ? sameWords
          : undefined;
  if (compare === undefined) return found;
  for (const article of view.articles) {
    if (taking.has(article.id)) continue;
    const best = positions.map((sides) => {
      let most: { side?: Side; sure: number } = { sure: 0 };
      for (const sentence of article.sentences)
        for (const side of sides) {
          const { at, sure } = compare(side, sentence, view);
          if (at !== undefined && sure > most.sure)
            most = { side: { ...side, sentence, first: at.first, last: at.last }, sure };
        }
      return most;
    });
    // Who fits two positions takes neither.
    const [only, ...more] = best.filter(({ side }) => side !== undefined);
    if (only?.side && more.length === 0) found[best.indexOf(only)]!.push(only.side);
  }
  return found;
}
