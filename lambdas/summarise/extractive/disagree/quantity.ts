import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { countryOf } from "../lexicon/entities.ts";
import { compareAmounts } from "./amounts.ts";
import { type Candidate, type Side, wordsOf } from "./candidate.ts";
import { type Measured, measuredBy } from "./measured.ts";
import { amountQuestion } from "./question.ts";
import { type StoryView, sharedWeight } from "./story-view.ts";

interface Mention {
  readonly sentence: AnnotatedSentence;
  readonly quantity: Quantity;
  readonly article: number;
  readonly measured: Measured;
  readonly context: ReadonlySet<string>;
  /** Years named in the sentence: an amount of another year is another amount. */
  readonly years: readonly number[];
}

/** Tokens on either side of an amount whose words say what it is about. */
const WINDOW = 12;
/** Mentions compared under one key; in a large story the rest repeats them. */
const MAX_MENTIONS = 160;
/** Least share of common words around two amounts; the lower one where the key says what is measured. */
const MIN_SHARE = 0.25;
const MIN_SHARE_SPECIFIC = 0.08;
/** Least number of common words, unless the key says what is measured. */
const MIN_TERMS = 2;
/** Amounts further apart than this measure different things. */
const MAX_RATIO = 12;

function contextOf(sentence: AnnotatedSentence, quantity: Quantity): Set<string> {
  const near = sentence.tokens.slice(Math.max(0, quantity.first - WINDOW), quantity.last + WINDOW);
  return new Set(near.filter((token) => token.kind === "word" && !token.stop).map((token) => termOf(token.lemma)));
}

function mentionsByKey(view: StoryView): Map<string, Mention[]> {
  const byKey = new Map<string, Mention[]>();
  view.articles.forEach((article, index) => {
    for (const sentence of article.sentences) {
      for (const quantity of sentence.quantities) {
        const measured = measuredBy(sentence, quantity);
        if (measured === undefined) continue;
        const list = byKey.get(measured.key) ?? [];
        if (list.length === 0) byKey.set(measured.key, list);
        if (list.length >= MAX_MENTIONS) continue;
        list.push({
          sentence,
          quantity,
          article: index,
          measured,
          context: contextOf(sentence, quantity),
          years: sentence.dates.flatMap((date) => date.year ?? []),
        });
      }
    }
  });
  return byKey;
}

/** Names among the modifiers must not contradict: "Russian troops" aren't "American troops". */
function sameModifiers(a: Quantity, b: Quantity): boolean {
  const countries = (quantity: Quantity) => new Set(quantity.modifiers.flatMap((word) => countryOf(word) ?? []));
  const [left, right] = [countries(a), countries(b)];
  return left.size === 0 || right.size === 0 || [...left].some((country) => right.has(country));
}

/** How much two amounts look like amounts of one thing, 0–1. */
function closeness(a: Mention, b: Mention, view: StoryView): number {
  if (!sameModifiers(a.quantity, b.quantity) || !sameTime(a, b)) return 0;
  const [x, y] = [a.measured.what, b.measured.what];
  const specific = [...x].some((word) => y.has(word));
  if (!specific && x.size > 0 && y.size > 0) return 0;
  const pair = view.pairOf(a.sentence, b.sentence);
  if (!specific && a.quantity.kind === "duration" && (pair?.score ?? 0) < 0.5) return 0;
  const { share, terms } = sharedWeight(a.context, b.context, view.weights);
  if (terms < (specific ? 1 : MIN_TERMS) && (pair?.score ?? 0) < 0.5) return 0;
  const close = Math.max(share, pair?.score ?? 0);
  return close < (specific ? MIN_SHARE_SPECIFIC : MIN_SHARE) ? 0 : close;
}

/** A sentence about 2016 and one about today, or about 2012, don't speak of the same amount. */
function sameTime(a: Mention, b: Mention): boolean {
  if (a.years.length === 0 && b.years.length === 0) return true;
  return a.years.some((year) => b.years.includes(year));
}

function sideOf({ sentence, quantity }: Mention): Side {
  // "At least 37" and "37" can both be true: beside a third figure they are one position.
  const qualifier = quantity.qualifier === "atLeast" ? "exact" : quantity.qualifier;
  return {
    sentence,
    first: quantity.first,
    last: quantity.last,
    value: `${quantity.low}..${quantity.high}:${qualifier}`,
    label: wordsOf(sentence, quantity.first, quantity.last),
  };
}

/** Within the same order of magnitude; a score against a score. */
function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === "score" || a.vague || b.vague) return true;
  return Math.max(a.low, b.low) <= MAX_RATIO * Math.min(a.high, b.high);
}

/** Values of a source by kind and unit: a value that the other text has anywhere is not what they differ in. */
function valuesBySource(view: StoryView): Map<string, Quantity[]> {
  const values = new Map<string, Quantity[]>();
  for (const article of view.articles) {
    for (const quantity of article.sentences.flatMap((sentence) => sentence.quantities)) {
      const key = `${article.id} ${quantity.kind} ${quantity.unit}`;
      const list = values.get(key);
      if (list === undefined) values.set(key, [quantity]);
      else list.push(quantity);
    }
  }
  return values;
}

/** Amounts of the same thing that differ, matched over whole articles: the closest mention on either side. */
export function findQuantityConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const values = valuesBySource(view);
  const confirms = (mention: Mention, source: string) =>
    (values.get(`${source} ${mention.quantity.kind} ${mention.quantity.unit}`) ?? []).some((other) => {
      const relation = compareAmounts(mention.quantity, other);
      return relation === "same" || (relation === "compatible" && !other.vague && other.head === mention.quantity.head);
    });
  for (const mentions of mentionsByKey(view).values()) {
    const best = new Map<string, { other: Mention; close: number }>();
    const keyOf = (mention: Mention, article: number) =>
      `${mention.sentence.source}.${mention.sentence.number}.${mention.quantity.first}>${article}`;
    for (const a of mentions) {
      for (const b of mentions) {
        if (a.article === b.article) continue;
        const key = keyOf(a, b.article);
        const close = closeness(a, b, view);
        if (close > (best.get(key)?.close ?? 0)) best.set(key, { other: b, close });
      }
    }
    for (const a of mentions) {
      for (let article = a.article + 1; article < view.articles.length; article++) {
        const mine = best.get(keyOf(a, article));
        if (mine === undefined) continue;
        const b = mine.other;
        if (best.get(keyOf(b, a.article))?.other !== a) continue;
        const relation = compareAmounts(a.quantity, b.quantity);
        if (relation === "same" || relation === "compatible" || !isComparable(a.quantity, b.quantity)) continue;
        if (relation === "differs" && (confirms(a, b.sentence.source) || confirms(b, a.sentence.source))) continue;
        found.push({
          detector: "quantity",
          kind: "quantity",
          a: sideOf(a),
          b: sideOf(b),
          score: Math.min(0.95, 0.5 + mine.close / 2),
          question: amountQuestion(a.sentence, a.quantity, a.measured.key),
        });
      }
    }
  }
  return found;
}
