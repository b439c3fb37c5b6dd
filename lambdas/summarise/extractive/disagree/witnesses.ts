import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { compareAmounts } from "./amounts.ts";
import type { Side } from "./candidate.ts";
import { dateKey, datesDiffer } from "./dates.ts";
import { type Measured, measuredBy } from "./measured.ts";
import { mayBeNegated } from "./polarity.ts";
import type { WordAlignment } from "./slots.ts";
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

/** A place in a sentence that says what a side says, and how sure that is. */
interface Match {
  readonly sentence: AnnotatedSentence;
  readonly first: number;
  readonly last: number;
  readonly sure: number;
}

/** Where amounts stand under one key; in a large story the rest repeats them. */
const MAX_MENTIONS = 160;

interface Mention {
  readonly sentence: AnnotatedSentence;
  readonly quantity: Quantity;
  readonly measured: Measured | undefined;
}

/** What a story's sentences are found by: amounts by what they measure, and the sentences that each was aligned with. */
interface Index {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly pairsOf: ReadonlyMap<AnnotatedSentence, readonly WordAlignment[]>;
}

const indexes = new WeakMap<StoryView, Index>();

const keyOf = ({ kind, unit }: Quantity, measured: Measured | undefined): string =>
  `${kind} ${unit} ${measured?.key ?? ""}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V, most: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < most) list.push(value);
}

function indexOf(view: StoryView): Index {
  const known = indexes.get(view);
  if (known !== undefined) return known;
  const mentions = new Map<string, Mention[]>();
  const pairsOf = new Map<AnnotatedSentence, WordAlignment[]>();
  for (const sentence of view.articles.flatMap(({ sentences }) => sentences))
    for (const quantity of sentence.quantities) {
      const measured = measuredBy(sentence, quantity);
      push(mentions, keyOf(quantity, measured), { sentence, quantity, measured }, MAX_MENTIONS);
    }
  for (const pair of view.pairs) {
    push(pairsOf, pair.a, pair, MAX_MENTIONS);
    push(pairsOf, pair.b, pair, MAX_MENTIONS);
  }
  const index = { mentions, pairsOf };
  indexes.set(view, index);
  return index;
}

/** Places with the same amount of the same thing. */
function sameAmounts(side: Side, view: StoryView): Match[] {
  const own = amountAt(side);
  if (own === undefined) return [];
  const measured = measuredBy(side.sentence, own);
  const context = around(side.sentence, own);
  return (indexOf(view).mentions.get(keyOf(own, measured)) ?? []).flatMap((mention): Match[] => {
    const { sentence, quantity } = mention;
    if (quantity.vague !== own.vague) return [];
    const relation = compareAmounts(own, quantity);
    if (relation !== "same" && relation !== "compatible") return [];
    const specific = measured !== undefined && [...measured.what].some((word) => mention.measured?.what.has(word));
    const { share } = sharedWeight(context, around(sentence, quantity), view.weights);
    // Nobody gives "4.2 billion" as a price by chance.
    const telling = specific && relation === "same" && own.low >= DISTINCT_FROM ? MIN_SHARE_MEASURED : 0;
    const sure = Math.max(share, view.pairOf(side.sentence, sentence)?.score ?? 0, telling);
    if (sure < (specific ? MIN_SHARE_MEASURED : MIN_SHARE)) return [];
    return [{ sentence, first: quantity.first, last: quantity.last, sure }];
  });
}

/** Places with the same time, in sentences like the side's. */
function sameTimes(side: Side, view: StoryView): Match[] {
  const own = side.sentence.dates.find((date) => date.first < side.last && date.last > side.first);
  if (own === undefined) return [];
  return (indexOf(view).pairsOf.get(side.sentence) ?? []).flatMap((pair): Match[] => {
    const sentence = pair.a === side.sentence ? pair.b : pair.a;
    const at = sentence.dates.find((date) => dateKey(date) === dateKey(own) && !datesDiffer(date, own));
    if (at === undefined || pair.score < MIN_SCORE) return [];
    return [{ sentence, first: at.first, last: at.last, sure: pair.score }];
  });
}

/** Places with the same words in the same surroundings, as much denied there. */
function sameWords(side: Side, view: StoryView): Match[] {
  return (indexOf(view).pairsOf.get(side.sentence) ?? []).flatMap((pair): Match[] => {
    if (Math.min(pair.matchedA, pair.matchedB) < MIN_MATCHED) return [];
    const flip = pair.b === side.sentence;
    const sentence = flip ? pair.a : pair.b;
    const matched = new Map(pair.matches.map(([i, j]) => (flip ? [j, i] : [i, j])));
    const places: number[] = [];
    for (let at = side.first; at < side.last; at++) {
      if (side.sentence.tokens[at]?.stop) continue;
      const there = matched.get(at);
      if (there === undefined || mayBeNegated(side.sentence, at) !== mayBeNegated(sentence, there)) return [];
      places.push(there);
    }
    if (places.length === 0) return [];
    return [{ sentence, first: Math.min(...places), last: Math.max(...places) + 1, sure: pair.score }];
  });
}

const FINDERS: ReadonlyMap<string, (side: Side, view: StoryView) => Match[]> = new Map([
  ["quantity", sameAmounts],
  ["time", sameTimes],
  ["negation", sameWords],
  ["opposites", sameWords],
  ["single-word", sameWords],
]);

/** Sides of a position that others are compared with, and sources that are added to it: more add nothing for a reader. */
const MAX_COMPARED = 4;
const MAX_SIDES = 12;

/**
 * The positions with the places in other sources that say the same: detectors compare two sentences at a time, so whoever says what
 * many say may be missing. A source that already takes part is left out, and so is one that fits two positions.
 */
export function withWitnesses(positions: readonly Sides[], detector: string, view: StoryView): Side[][] {
  const found = positions.map((sides) => [...sides]);
  const find = FINDERS.get(detector);
  if (find === undefined) return found;
  const taking = new Set(positions.flat().map(({ sentence }) => sentence.source));
  const bySource = new Map<string, Map<number, { side: Side; sure: number }>>();
  positions.forEach((sides, position) => {
    for (const side of sides.slice(0, MAX_COMPARED))
      for (const { sentence, first, last, sure } of find(side, view)) {
        if (taking.has(sentence.source)) continue;
        const best = bySource.get(sentence.source) ?? new Map<number, { side: Side; sure: number }>();
        bySource.set(sentence.source, best);
        if (sure > (best.get(position)?.sure ?? 0))
          best.set(position, { side: { ...side, sentence, first, last }, sure });
      }
  });
  for (const { id } of view.articles) {
    const [only, ...more] = bySource.get(id) ?? [];
    if (only === undefined || more.length > 0) continue;
    const [position, { side }] = only;
    if (found[position]!.length < MAX_SIDES) found[position]!.push(side);
  }
  return found;
}
