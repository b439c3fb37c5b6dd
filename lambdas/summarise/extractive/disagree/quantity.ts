import type { AnnotatedArticle, AnnotatedSentence, Quantity, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { GENERIC_PEOPLE } from "../lexicon/en-events.ts";
import weights from "./amount.weights.json" with { type: "json" };
import { evidenceOf, fromOf, nounOf } from "./amount-evidence.ts";
import { type Mention, mentionOf, sameMeasure, sameNation } from "./amount-pairs.ts";
import { sameOccasion, standingOf } from "./amount-standing.ts";
import { compareAmounts, forTimeOf } from "./amounts.ts";
import { type Candidate, type Side, wordsOf } from "./candidate.ts";
import { followsFrom } from "./derived.ts";
import { mayHaveGrown } from "./growing.ts";
import { lastAlike } from "./lasting.ts";
import { type Measured, measuredBy } from "./measured.ts";
import { amountQuestion } from "./question.ts";
import { factLikelihood } from "./same-fact-index.ts";
import { type Pair, settle } from "./settle.ts";
import type { StoryView } from "./story-view.ts";
import { commonOf } from "./surroundings.ts";
import { YEAR_SECONDS } from "./time-phrases.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";
import { areElsewhere } from "./whereabouts.ts";

/**
 * Probability, by weights that `npm run train:amounts` learns, from which two amounts measure the same thing: the lower, the surer it is
 * that both sentences tell one fact. By counts on the stories and events that may be read: tolls are told of many groups and hours, and
 * lengths of time of everything, while two counts of whatever else are seldom alike by chance.
 */
const LEAST_LIKELY = {
  toll: { least: 0.7, ofOneFact: { from: 0.9, least: 0.5 } },
  duration: { least: 0.65, ofOneFact: { from: 0.9, least: 0.45 } },
  count: { least: 0.45, ofOneFact: { from: 0.6, least: 0.4 } },
  other: { least: 0.55, ofOneFact: { from: 0.6, least: 0.4 } },
} as const;
/** Mentions compared in one pool; in a large story the rest repeats them. */
const MAX_MENTIONS = 160;
/** Stories of so few articles compare counts of whatever noun; in larger ones only the same noun or event. */
const FEW_ARTICLES = 12;
/** Amounts further apart than this measure different things. */
const MAX_RATIO = 100;

/** Two amounts that may measure the same thing, as the training script and the detector see them. */
export type AmountPair = Pair<Mention>;

/** Only amounts of one pool are compared. */
function poolOf({ kind, unit }: Quantity, measured: Measured, few: boolean): string {
  if (kind !== "count") return `${kind}:${unit}`;
  return few ? "count" : measured.key;
}

/** Amounts that may be taken for one another: counts by what is counted and what happened to it, all else by kind and unit. */
function likeKey({ kind, unit }: Quantity, { key }: Measured): string {
  return kind === "count" ? key : `${kind} ${unit}`;
}

/** What an article's amounts measure, where it is known. */
const measuredIn = (article: AnnotatedArticle): Map<Quantity, Measured> =>
  new Map(
    article.sentences.flatMap((sentence) =>
      sentence.quantities.flatMap((quantity): [Quantity, Measured][] => {
        const measured = measuredBy(sentence, quantity);
        return measured === undefined ? [] : [[quantity, measured]];
      }),
    ),
  );

/** The values that an article has, as it tells them one after the other, by what may be taken for one another. */
function valuesOf(amounts: ReadonlyMap<Quantity, Measured>): Map<string, number[]> {
  const values = new Map<string, Set<number>>();
  for (const [quantity, measured] of amounts) {
    const key = likeKey(quantity, measured);
    values.set(key, (values.get(key) ?? new Set()).add(quantity.low));
  }
  return new Map([...values].map(([key, told]) => [key, [...told]]));
}

function poolMentions(view: StoryView): Map<string, Mention[]> {
  const pools = new Map<string, Mention[]>();
  const few = view.articles.length <= FEW_ARTICLES;
  view.articles.forEach((article, index) => {
    const amounts = measuredIn(article);
    const values = valuesOf(amounts);
    const keyOf = (quantity: Quantity) => {
      const measured = amounts.get(quantity);
      return measured && likeKey(quantity, measured);
    };
    for (const sentence of article.sentences) {
      for (const quantity of sentence.quantities) {
        const measured = amounts.get(quantity);
        if (measured === undefined) continue;
        const key = poolOf(quantity, measured, few);
        const list = pools.get(key) ?? [];
        if (list.length === 0) pools.set(key, list);
        if (list.length >= MAX_MENTIONS) continue;
        const like = likeKey(quantity, measured);
        const rivals = sentence.quantities.filter((other) => other !== quantity && keyOf(other) === like).length;
        list.push(mentionOf(sentence, quantity, index, { values: values.get(like) ?? [], rivals }, measured, view));
      }
    }
  });
  return pools;
}

/** Whether two amounts aren't worlds apart; a score against a score. */
export function isComparable(a: Quantity, given: Quantity): boolean {
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
  sameOccasion(a.standing, b.standing) &&
  isComparable(a.quantity, b.quantity) &&
  sameNation(a, b) &&
  sameBearer(a, b);

/** Pairs of amounts of two articles that may measure the same thing. */
export function* amountPairs(view: StoryView): Generator<AmountPair> {
  for (const mentions of poolMentions(view).values()) {
    for (const [index, one] of mentions.entries()) {
      for (const other of mentions.slice(index + 1)) {
        if (!mayMatch(one, other)) continue;
        const [a, b] = one.article < other.article ? [one, other] : [other, one];
        yield {
          a,
          b,
          features: evidenceOf(a, b, view, commonOf(a, b, view)),
          agree: !amountsExclude(a, b),
        };
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

/** "2,000, the police said; the union spoke of 5,000": two values of one thing that a sentence sets against each other itself. */
function isSetAgainst(sentence: AnnotatedSentence, a: Quantity, b: Quantity): boolean {
  const { tokens } = sentence;
  // "900 tonnes on Tuesday; by Wednesday it was 1,700", "1,450 members; besides these 2,000 helpers".
  if (!sameOccasion(standingOf(sentence, a), standingOf(sentence, b))) return false;
  if (a.head !== "" && b.head !== "" && a.head !== b.head) return false;
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  return tokens.slice(first.last, second.first).some(({ lower }) => /^(?:;|while|whereas|but)$/.test(lower));
}

/** "A woman of 24 and a man of 46" has both ages, though not both are read as ages. */
const isAgeOf = (other: Quantity, { kind, low }: Quantity): boolean =>
  kind === "age" && other.kind === "count" && Math.abs(other.low * YEAR_SECONDS - low) < YEAR_SECONDS / 2;

/** "Five guards: a captain and four conscripts" has a four, but not of guards. */
const countAlike = (a: Quantity, b: Quantity): boolean =>
  a.kind !== "count" || a.head === "" || b.head === "" || a.head === b.head;

/** A sentence that has both values tells two things, unless it sets them against each other. */
const tellsBoth = ({ sentence, standing, quantity: own }: Mention, { quantity }: Mention): boolean =>
  sentence.quantities.some((other) => isAgeOf(other, quantity)) ||
  sentence.quantities.some(
    (other) =>
      other !== own &&
      other.kind === quantity.kind &&
      other.unit === quantity.unit &&
      other.low === quantity.low &&
      other.high === quantity.high &&
      countAlike(other, quantity) &&
      sameOccasion(standing, standingOf(sentence, other)) &&
      !isSetAgainst(sentence, own, other),
  );

/** What goes on being counted for days after it happened. */
const GROWING = new Set([
  "death",
  "injury",
  "severe",
  "missing",
  "rescue",
  "hospital",
  "infection",
  "evacuation",
  "arrest",
]);

const isGrowing = ({ measured }: Mention): boolean => [...measured.what].some((what) => GROWING.has(what));

/** Nouns that say nothing of what is counted. */
const EMPTY_HEADS = new Set(["", "time", "thing", "place", "case"]);

/** A count says what it counts by an event that is known, as the dead, or by a noun with some meaning. */
const saysWhat = ({ quantity: { kind, head }, measured }: Mention): boolean =>
  kind !== "count" || measured.what.size > 0 || !EMPTY_HEADS.has(head);

/** Share of four words around two amounts that both have, from which they are of the same whatever they count. */
const SAME_SCENE = 0.6;
/** Kinship from which what two amounts are of may be the same. */
const SAME_OF = 0.5;

/** "Of the people", "of the inhabitants". */
const isAnybody = ({ lemma }: Token): boolean => lemma === "population" || GENERIC_PEOPLE.has(lemma);

/** Whether two amounts can be of one thing by what they say that they are of. */
function ofOneThing(a: Mention, b: Mention): boolean {
  const alike = (x: Token | undefined, y: Token | undefined) =>
    x === undefined || y === undefined || (isAnybody(x) && isAnybody(y)) || akin(x, y) >= SAME_OF;
  return alike(nounOf(a), nounOf(b)) && fromOf(a)?.lemma === fromOf(b)?.lemma;
}

const isOfSomePeople = ({ quantity: { kind, head }, measured }: Mention): boolean =>
  kind === "count" && measured.what.size === 0 && /^(?:people|person|)$/.test(head);

/** "420 people work in the old mill", "900 people work in the harbour": of whom, only the place says. */
const areOfTwoPlaces = (a: Mention, b: Mention): boolean =>
  (isOfSomePeople(a) || isOfSomePeople(b)) && areElsewhere(a.sentence, a.quantity, b.sentence, b.quantity);

/** Whether two amounts of one thing can't both be right. */
export const amountsExclude = (a: Mention, b: Mention): boolean => {
  const relation = compareAmounts(a.quantity, b.quantity);
  return relation !== "same" && relation !== "compatible";
};

/** What must hold for two amounts whatever their likelihood. */
export const canClash = ({ a, b, features }: AmountPair): boolean =>
  ((saysWhat(a) && saysWhat(b)) || (features["common"] ?? 0) >= SAME_SCENE) &&
  ofOneThing(a, b) &&
  !areOfTwoPlaces(a, b) &&
  // People who died are not those who were hurt.
  !(a.quantity.kind === "count" && sameMeasure(a.measured, b.measured) < 0) &&
  !tellsBoth(a, b) &&
  !tellsBoth(b, a) &&
  !followsFrom(a, b) &&
  (a.quantity.kind !== "duration" || lastAlike(a, b)) &&
  !(isGrowing(a) && isGrowing(b) && mayHaveGrown(a.sentence, b.sentence));

/** What two amounts both measure, where it is known. */
function commonMeasure({ measured: { what } }: Mention, b: Mention): { readonly measure?: string } {
  const measure = [...what].filter((one) => b.measured.what.has(one)).sort()[0];
  return measure === undefined ? {} : { measure };
}

/** Of which of the groups that have thresholds of their own a pair is. */
function groupOf({ a, features }: AmountPair): keyof typeof LEAST_LIKELY {
  if (a.quantity.kind === "duration") return "duration";
  if (features["toll"] === 1) return "toll";
  return a.quantity.kind === "count" ? "count" : "other";
}

function leastLikely(view: StoryView, pair: AmountPair): number {
  const { least, ofOneFact } = LEAST_LIKELY[groupOf(pair)];
  return factLikelihood(view, pair.a.sentence, pair.b.sentence) >= ofOneFact.from ? ofOneFact.least : least;
}

/** Amounts of the same thing that differ, matched over whole articles: the likeliest mention on either side. */
export function findQuantityConflicts(view: StoryView): Candidate[] {
  const by = view.articles.length > MOST_ARTICLES ? weights.many : weights.few;
  const nearest = settle(amountPairs(view), by, amountsExclude);
  return nearest.flatMap((pair): Candidate[] => {
    const { a, b, likely } = pair;
    if (likely < leastLikely(view, pair) || !canClash(pair)) return [];
    return [
      {
        detector: "quantity",
        kind: "quantity",
        a: sideOf(a),
        b: sideOf(b),
        score: Math.min(0.95, 0.5 + likely / 2),
        question: amountQuestion(a.sentence, a.quantity, a.measured.key),
        ...commonMeasure(a, b),
        isRising: isGrowing(a) && isGrowing(b),
      },
    ];
  });
}
