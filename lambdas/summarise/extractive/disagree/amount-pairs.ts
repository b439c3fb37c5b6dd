import type { AnnotatedSentence, Quantity, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { isPeople } from "../lexicon/en-events.ts";
import { countryOf } from "../lexicon/entities.ts";
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
  readonly head: Token | undefined;
  readonly near: readonly ContextWord[];
  readonly whole: readonly ContextWord[];
  /** Years named in the sentence: an amount of another year is another amount. */
  readonly years: readonly number[];
  /** Other amounts of its kind in the sentence. */
  readonly rivals: number;
  /** Different values of its kind and unit in its article, itself included. */
  readonly values: number;
}

/** Tokens on either side of an amount whose words say what it is about. */
const WINDOW = 9;

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
  const head = tokens.slice(quantity.last, quantity.last + 7).find((token) => token.lemma === quantity.head);
  return {
    sentence,
    quantity,
    article,
    measured,
    head,
    near: contextWords(sentence, quantity.first - WINDOW, quantity.last + WINDOW, view, skip),
    whole: contextWords(sentence, 0, tokens.length, view, skip),
    years: sentence.dates.flatMap((date) => date.year ?? []),
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

/** A sentence about 2016 and one about today, or about 2012, don't speak of the same amount. */
export function sameTime(a: Mention, b: Mention): boolean {
  if (a.years.length === 0 && b.years.length === 0) return true;
  return a.years.some((year) => b.years.includes(year));
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

/** What speaks for two amounts being amounts of one thing. */
export function amountFeatures(a: Mention, b: Mention, view: StoryView): Features {
  const near = softOverlap(view.kin, a.near, b.near);
  const whole = softOverlap(view.kin, a.whole, b.whole);
  const names = (mention: Mention) => new Set(mention.sentence.names.map((name) => name.surname));
  const [left, right] = [names(a), names(b)];
  const other = forTimeOf(a.quantity, b.quantity);
  const ratio = Math.abs(Math.log(Math.max(a.quantity.high, 1e-6) / Math.max(other.high, 1e-6)));
  return {
    head: headLikeness(a, b),
    measure: sameMeasure(a.measured, b.measured),
    half: (a.measured.what.size === 0) !== (b.measured.what.size === 0) ? 1 : 0,
    near: near.share,
    common: Math.min(1, near.common / 4),
    whole: whole.share,
    pair: view.pairOf(a.sentence, b.sentence)?.score ?? 0,
    names: Math.min(2, [...left].filter((name) => right.has(name)).length) / 2,
    rivals: Math.min(2, a.rivals + b.rivals) / 2,
    ratio: Math.min(2, ratio) / 2,
    only: a.quantity.kind === "count" ? 0 : 2 / (a.values + b.values),
    small: Math.min(a.quantity.low, b.quantity.low) <= 2 && a.quantity.kind === "count" ? 1 : 0,
    part: isPart(a) || isPart(b) ? 1 : 0,
    lead: Math.max(a.sentence.number, b.sentence.number) <= LEAD_SENTENCES ? 1 : 0,
    bare: a.quantity.head === "" && b.quantity.head === "" ? 1 : 0,
  };
}
