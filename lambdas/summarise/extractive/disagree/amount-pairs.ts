import type { AnnotatedSentence, Quantity, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { isPeople } from "../lexicon/en-events.ts";
import { countryOf } from "../lexicon/entities.ts";
import { type Standing, standingOf } from "./amount-standing.ts";
import { forTimeOf } from "./amounts.ts";
import type { Features } from "./learnt.ts";
import type { Measured } from "./measured.ts";
import { type ContextWord, contextWords, softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";

/** An amount in its sentence, with what is known of what it measures. */
export interface Mention {
  readonly sentence: AnnotatedSentence;
  readonly quantity: Quantity;
  readonly article: number;
  readonly measured: Measured;
  readonly standing: Standing;
  readonly head: Token | undefined;
  /** Words right beside it, in some distance, and of the whole sentence. */
  readonly close: readonly ContextWord[];
  readonly near: readonly ContextWord[];
  readonly whole: readonly ContextWord[];
  /** The verbs that it stands beside, of its own clause. */
  readonly verbs: readonly Token[];
  /** Last words of the names in its clause: who has or does it, or where it is. */
  readonly names: ReadonlySet<string>;
  /** The word right before it: "rose *by* 5 per cent *to* 20 per cent". */
  readonly link: string;
  /** Years named in the sentence: an amount of another year is another amount. */
  readonly years: readonly number[];
  readonly weekdays: readonly number[];
  /** Other amounts of its kind in the sentence. */
  readonly rivals: number;
  /** Different values of its kind and unit in its article, itself included. */
  readonly values: number;
}

/** Tokens on either side of an amount whose words say what it is about. */
const WINDOW = 9;
const CLOSE = 4;
/** Tokens on either side in which its verbs and names stand. */
const VERB_REACH = 8;
const NAME_REACH = 12;

const endsClause = ({ text }: Token): boolean => /^[.;:!?()–—]$/.test(text);

/** Tokens [first, last) of the clause that an amount stands in, at most `reach` tokens on either side. */
function clauseOf({ tokens }: AnnotatedSentence, quantity: Quantity, reach: number): readonly [number, number] {
  let first = quantity.first;
  while (first > 0 && quantity.first - first < reach && !endsClause(tokens[first - 1]!)) first -= 1;
  let last = quantity.last;
  while (last < tokens.length && last - quantity.last < reach && !endsClause(tokens[last]!)) last += 1;
  return [first, last];
}

/** The nearest verb before an amount and the nearest one after it. */
function verbsOf(sentence: AnnotatedSentence, quantity: Quantity): Token[] {
  const { tokens } = sentence;
  const [first, last] = clauseOf(sentence, quantity, VERB_REACH);
  const isVerb = ({ pos, stop, isName }: Token) => pos === "VERB" && !stop && !isName;
  return [tokens.slice(first, quantity.first).findLast(isVerb), tokens.slice(quantity.last, last).find(isVerb)].filter(
    (token) => token !== undefined,
  );
}

export function mentionOf(
  sentence: AnnotatedSentence,
  quantity: Quantity,
  article: number,
  values: number,
  measured: Measured,
  view: StoryView,
): Mention {
  const { tokens } = sentence;
  const skip = (at: number) => at >= quantity.first && at < quantity.last;
  const around = (reach: number) => contextWords(sentence, quantity.first - reach, quantity.last + reach, view, skip);
  const head = tokens.slice(quantity.last, quantity.last + 7).find((token) => token.lemma === quantity.head);
  const [first, last] = clauseOf(sentence, quantity, NAME_REACH);
  const names = sentence.names.filter((name) => name.first < last && name.last > first);
  return {
    sentence,
    quantity,
    article,
    measured,
    standing: standingOf(sentence, quantity),
    head,
    close: around(CLOSE),
    near: around(WINDOW),
    whole: contextWords(sentence, 0, tokens.length, view, skip),
    verbs: verbsOf(sentence, quantity),
    names: new Set(names.map(({ surname }) => surname)),
    link: tokens[quantity.first - 1]?.lower ?? "",
    years: sentence.dates.flatMap((date) => date.year ?? []),
    weekdays: sentence.dates.flatMap((date) => date.weekday ?? []),
    rivals: sentence.quantities.filter((other) => other !== quantity && other.kind === quantity.kind).length,
    values,
  };
}

/** Sentences at the top of an article tell its main figures. */
const LEAD_SENTENCES = 4;

/** "Eleven of the injured": a part of what is counted elsewhere. */
const isPart = ({ sentence: { tokens }, quantity: { kind, last } }: Mention): boolean =>
  kind === "count" &&
  tokens[last]?.lower === "of" &&
  /^(?:the|them|its|his|her|their|those)$/.test(tokens[last + 1]?.lower ?? "");

/** Names among the modifiers must not contradict: "Russian troops" aren't "American troops". */
export function sameModifiers(a: Quantity, b: Quantity): boolean {
  const countries = (quantity: Quantity) => new Set(quantity.modifiers.flatMap((word) => countryOf(word) ?? []));
  const [left, right] = [countries(a), countries(b)];
  return left.size === 0 || right.size === 0 || [...left].some((country) => right.has(country));
}

/** A sentence about 2016 and one about 2012 don't speak of the same amount. */
export function sameTime(a: Mention, b: Mention): boolean {
  return a.years.length === 0 || b.years.length === 0 || a.years.some((year) => b.years.includes(year));
}

const mayBePeople = ({ quantity: { head } }: Mention): boolean => head === "" || isPeople(head);

/** How alike what is counted is: 1 the same noun, or people both times. */
function headLikeness(a: Mention, b: Mention): number {
  if (a.quantity.kind !== "count") return a.quantity.head !== "" && a.quantity.head === b.quantity.head ? 1 : 0.5;
  if (a.quantity.head === b.quantity.head && a.quantity.head !== "") return 1;
  if (a.measured.key.startsWith("people:") && b.measured.key.startsWith("people:")) return 0.8;
  if (mayBePeople(a) && mayBePeople(b)) return 0.7;
  return a.head === undefined || b.head === undefined ? 0.3 : akin(a.head, b.head);
}

/** 1 where both are known to measure the same, -1 where both are known and differ. */
export function sameMeasure(a: Measured, b: Measured): number {
  if (a.what.size === 0 || b.what.size === 0) return 0;
  return [...a.what].some((word) => b.what.has(word)) ? 1 : -1;
}

/** Prepositions of which the one says how far something went and the other where it got to. */
const WAYS: readonly ReadonlySet<string>[] = [new Set(["by"]), new Set(["to", "at"]), new Set(["from"])];

const wayOf = ({ link }: Mention): number => WAYS.findIndex((words) => words.has(link));

/** Verbs of any amount: that it rose or stood at something says little of what did. */
const IDLE_VERBS = new Set(
  "rise fall drop increase decrease stand reach amount total number come go take make give get put say tell report count".split(
    " ",
  ),
);

function sameVerbs(a: Mention, b: Mention): number {
  const kinships = a.verbs.flatMap((x) =>
    b.verbs.map((y) => (IDLE_VERBS.has(x.lemma) || IDLE_VERBS.has(y.lemma) ? 0 : akin(x, y))),
  );
  return Math.max(0, ...kinships);
}

const overlaps = <T>(a: Iterable<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value));

/** 1 where both clauses name somebody or some place and none the same one. */
const namesClash = (a: Mention, b: Mention): number =>
  a.names.size > 0 && b.names.size > 0 && !overlaps(a.names, b.names) ? 1 : 0;

/** How far two amounts are apart: 0 the same, 1 from 7.4 times as much on. */
export function apart(a: Quantity, given: Quantity): number {
  const b = forTimeOf(a, given);
  const ratio = Math.abs(Math.log(Math.max(a.high, 1e-6) / Math.max(b.high, 1e-6)));
  return Math.min(2, ratio) / 2;
}

/** What speaks for two amounts being amounts of one thing. */
export function amountFeatures(a: Mention, b: Mention, view: StoryView): Features {
  const near = softOverlap(view.kin, a.near, b.near);
  const whole = softOverlap(view.kin, a.whole, b.whole);
  const surnames = (mention: Mention) => new Set(mention.sentence.names.map((name) => name.surname));
  const [left, right] = [surnames(a), surnames(b)];
  const isCount = a.quantity.kind === "count";
  const ways = [wayOf(a), wayOf(b)];
  return {
    head: headLikeness(a, b),
    measure: sameMeasure(a.measured, b.measured),
    half: (a.measured.what.size === 0) !== (b.measured.what.size === 0) ? 1 : 0,
    close: softOverlap(view.kin, a.close, b.close).share,
    near: near.share,
    common: Math.min(1, near.common / 4),
    whole: whole.share,
    pair: view.pairOf(a.sentence, b.sentence)?.score ?? 0,
    verb: sameVerbs(a, b),
    names: Math.min(2, [...left].filter((name) => right.has(name)).length) / 2,
    clash: namesClash(a, b),
    rivals: Math.min(2, a.rivals + b.rivals) / 2,
    ratio: apart(a.quantity, b.quantity),
    only: isCount ? 0 : 2 / (a.values + b.values),
    small: Math.min(a.quantity.low, b.quantity.low) <= 2 && isCount ? 1 : 0,
    part: isPart(a) || isPart(b) ? 1 : 0,
    lead: Math.max(a.sentence.number, b.sentence.number) <= LEAD_SENTENCES ? 1 : 0,
    bare: a.quantity.head === "" && b.quantity.head === "" ? 1 : 0,
    way: Math.min(...ways) >= 0 && ways[0] !== ways[1] ? 1 : 0,
    year: (a.years.length === 0) !== (b.years.length === 0) ? 1 : 0,
    day: a.weekdays.length > 0 && b.weekdays.length > 0 && !overlaps(a.weekdays, new Set(b.weekdays)) ? 1 : 0,
    duration: a.quantity.kind === "duration" ? 1 : 0,
  };
}
