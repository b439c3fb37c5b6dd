import type { AnnotatedArticle, Quantity } from "../annotate/types.ts";
import weights from "./amount.weights.json" with { type: "json" };
import { amountFeatures, type Mention, mentionOf, sameMeasure, sameModifiers, sameTime } from "./amount-pairs.ts";
import { standAlike } from "./amount-standing.ts";
import { compareAmounts, forTimeOf } from "./amounts.ts";
import { type Candidate, type Side, wordsOf } from "./candidate.ts";
import { type Measured, measuredBy } from "./measured.ts";
import { amountQuestion } from "./question.ts";
import { type Pair, settle } from "./settle.ts";
import type { StoryView } from "./story-view.ts";

/** Probability, by weights that `npm run train:disagreements` learns, from which two amounts measure the same thing. */
const LEAST_LIKELY = 0.6;
/** Mentions compared in one pool; in a large story the rest repeats them. */
const MAX_MENTIONS = 160;
/** Stories of so few articles compare counts of whatever noun; in larger ones only the same noun or event. */
const FEW_ARTICLES = 12;
/** Amounts further apart than this measure different things. */
const MAX_RATIO = 12;

/** Two amounts that may measure the same thing, as the training script and the detector see them. */
export type AmountPair = Pair<Mention>;

/** Only amounts of one pool are compared. */
function poolOf({ kind, unit }: Quantity, measured: Measured, few: boolean): string {
  if (kind !== "count") return `${kind}:${unit}`;
  return few ? "count" : measured.key;
}

const measureKey = ({ kind, unit }: Quantity): string => `${kind} ${unit}`;

/** How many different values an article has, by kind and unit. */
function distinctValues(article: AnnotatedArticle): Map<string, number> {
  const quantities = article.sentences.flatMap((sentence) => sentence.quantities);
  const keys = new Set(quantities.map((quantity) => `${measureKey(quantity)}=${quantity.low}`));
  const counts = new Map<string, number>();
  for (const key of keys) {
    const measure = key.slice(0, key.indexOf("="));
    counts.set(measure, (counts.get(measure) ?? 0) + 1);
  }
  return counts;
}

function poolMentions(view: StoryView): Map<string, Mention[]> {
  const pools = new Map<string, Mention[]>();
  const few = view.articles.length <= FEW_ARTICLES;
  view.articles.forEach((article, index) => {
    const values = distinctValues(article);
    for (const sentence of article.sentences) {
      for (const quantity of sentence.quantities) {
        const measured = measuredBy(sentence, quantity);
        if (measured === undefined) continue;
        const key = poolOf(quantity, measured, few);
        const list = pools.get(key) ?? [];
        if (list.length === 0) pools.set(key, list);
        if (list.length >= MAX_MENTIONS) continue;
        list.push(mentionOf(sentence, quantity, index, values.get(measureKey(quantity)) ?? 1, measured, view));
      }
    }
  });
  return pools;
}

/** Within the same order of magnitude; a score against a score. */
function isComparable(a: Quantity, given: Quantity): boolean {
  const b = forTimeOf(a, given);
  if (a.kind === "score" || a.vague || b.vague) return true;
  return Math.max(a.low, b.low) <= MAX_RATIO * Math.min(a.high, b.high);
}

/** An age is a person's: the sentences must name the same one. */
function sameBearer(a: Mention, b: Mention): boolean {
  if (a.quantity.kind !== "age") return true;
  return a.sentence.names.some((name) => b.sentence.names.some((other) => other.surname === name.surname));
}

const mayMatch = (a: Mention, b: Mention): boolean =>
  a.article !== b.article &&
  standAlike(a.standing, b.standing) &&
  // People who died are not those who were hurt.
  !(a.quantity.kind === "count" && sameMeasure(a.measured, b.measured) < 0) &&
  isComparable(a.quantity, b.quantity) &&
  sameModifiers(a.quantity, b.quantity) &&
  sameTime(a, b) &&
  sameBearer(a, b);

/** Pairs of amounts of two articles that may measure the same thing. */
export function* amountPairs(view: StoryView): Generator<AmountPair> {
  for (const mentions of poolMentions(view).values()) {
    for (const [index, one] of mentions.entries()) {
      for (const other of mentions.slice(index + 1)) {
        if (!mayMatch(one, other)) continue;
        const [a, b] = one.article < other.article ? [one, other] : [other, one];
        const relation = compareAmounts(a.quantity, b.quantity);
        yield { a, b, features: amountFeatures(a, b, view), agree: relation === "same" || relation === "compatible" };
      }
    }
  }
}

function sideOf({ sentence, quantity }: Mention): Side {
  // "At least 37", "some 37" and "37" can all be true: beside a third figure they are one position.
  const qualifier = quantity.qualifier === "atLeast" || quantity.qualifier === "about" ? "exact" : quantity.qualifier;
  return {
    sentence,
    first: quantity.first,
    last: quantity.last,
    value: `${quantity.low}..${quantity.high}:${qualifier}`,
    label: wordsOf(sentence, quantity.first, quantity.last),
  };
}

/** Amounts of the same thing that differ, matched over whole articles: the likeliest mention on either side. */
export function findQuantityConflicts(view: StoryView): Candidate[] {
  const nearest = settle([...amountPairs(view)], weights);
  return nearest.flatMap(({ a, b, likely }): Candidate[] => {
    if (likely < LEAST_LIKELY) return [];
    return [
      {
        detector: "quantity",
        kind: "quantity",
        a: sideOf(a),
        b: sideOf(b),
        score: Math.min(0.95, 0.5 + likely / 2),
        question: amountQuestion(a.sentence, a.quantity, a.measured.key),
      },
    ];
  });
}
