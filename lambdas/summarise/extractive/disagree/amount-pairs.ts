import type { AnnotatedSentence, Quantity, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { GENERIC_PEOPLE, isPeople } from "../lexicon/en-events.ts";
import { type Standing, standingOf } from "./amount-standing.ts";
import { forTimeOf } from "./amounts.ts";
import type { Features } from "./learnt.ts";
import type { Measured } from "./measured.ts";
import { nationsOf } from "./nations.ts";
import type { Told } from "./settle.ts";
import type { StoryView } from "./story-view.ts";
import { type Common, likenessOf, overlaps, type Surroundings, surroundingsOf } from "./surroundings.ts";

/** An amount in its sentence, with what is known of what it measures. */
export interface Mention extends Told, Surroundings {
  readonly sentence: AnnotatedSentence;
  readonly quantity: Quantity;
  readonly measured: Measured;
  readonly standing: Standing;
  readonly head: Token | undefined;
  /** The word right before it: "rose *by* 5 per cent *to* 20 per cent". */
  readonly link: string;
  /** Years named in the sentence: an amount of another year is another amount. */
  readonly years: ReadonlySet<number>;
  /** Other amounts of its kind in the sentence, and those of them that measure the like. */
  readonly rivals: number;
  readonly rivalsAlike: number;
  /** Countries of those who are counted. */
  readonly nations: ReadonlySet<string>;
  /** Different values in its article that measure the like, itself included: counts by what is counted and what happened to it, all else by kind and unit. */
  readonly values: number;
  /** Whether it is the greatest of these, and the first told. */
  readonly isGreatest: boolean;
  readonly isEarliest: boolean;
}

/** Counts from here on are not met by chance. */
const DISTINCT_FROM = 100;

/** What others than the dead went through: "twelve died, another 40 were hurt" tells all who were hurt. */
const BESIDE_DEATH = new Set(["injury", "severe", "missing", "rescue", "hospital"]);

const asWhole = (standing: Standing, { what }: Measured): Standing =>
  [...what].some((word) => BESIDE_DEATH.has(word)) ? { ...standing, isRest: false, isChange: false } : standing;

/** What else its article has that may be taken for an amount. */
export interface Alike {
  /** Different values, its own included, as they are told one after the other. */
  readonly values: readonly number[];
  /** How many others stand in its sentence. */
  readonly rivals: number;
}

export function mentionOf(
  sentence: AnnotatedSentence,
  quantity: Quantity,
  article: number,
  alike: Alike,
  measured: Measured,
  view: StoryView,
): Mention {
  const { values, rivals: rivalsAlike } = alike;
  const { kind, low, high, first, last } = quantity;
  const { tokens, dates, quantities } = sentence;
  return {
    ...surroundingsOf(sentence, quantity, view, (at) => at >= first && at < last),
    quantity,
    place: quantity,
    article,
    isDistinct: (kind !== "count" || low >= DISTINCT_FROM) && low === high,
    measured,
    standing: asWhole(standingOf(sentence, quantity), measured),
    head: tokens.slice(last, last + 7).find((token) => token.lemma === quantity.head),
    link: tokens[first - 1]?.lower ?? "",
    years: new Set(dates.flatMap((date) => date.year ?? [])),
    rivals: quantities.filter((other) => other !== quantity && other.kind === kind).length,
    rivalsAlike,
    nations: nationsOf(sentence, quantity),
    values: Math.max(1, values.length),
    isGreatest: values.every((value) => value <= low),
    isEarliest: values[0] === low,
  };
}

/** "Eleven of the injured": a part of what is counted elsewhere. */
const isPart = ({ sentence: { tokens }, quantity: { kind, last } }: Mention): boolean =>
  kind === "count" &&
  tokens[last]?.lower === "of" &&
  /^(?:the|them|its|his|her|their|our|those|these|all)$/.test(tokens[last + 1]?.lower ?? "");

/** "Russian troops" aren't "American troops", and "six from France" not "five Swiss". */
export const sameNation = ({ nations: a }: Mention, { nations: b }: Mention): boolean =>
  a.size === 0 || b.size === 0 || overlaps(a, b);

const mayBePeople = ({ quantity: { head } }: Mention): boolean => head === "" || isPeople(head);

/** How alike what is counted is: 1 the same noun, or people both times. */
function headLikeness(a: Mention, b: Mention): number {
  if (a.quantity.kind !== "count") return a.quantity.head !== "" && a.quantity.head === b.quantity.head ? 1 : 0.5;
  if (a.quantity.head === b.quantity.head && a.quantity.head !== "") return 1;
  if (a.measured.key.startsWith("people:") && b.measured.key.startsWith("people:")) return 0.8;
  if (mayBePeople(a) && mayBePeople(b)) return 0.7;
  return a.head === undefined || b.head === undefined ? 0.3 : akin(a.head, b.head);
}

/** "131 shops", "225 shops": the same noun, and not one for people, of whom all is counted. */
const isSameNoun = ({ quantity: a }: Mention, { quantity: b }: Mention): boolean =>
  a.kind === "count" && a.head !== "" && a.head === b.head && !isPeople(a.head);

/** How alike the roles of the counted are, where both are told ("officers", "policemen"); -1 where one isn't. */
function roleLikeness(a: Mention, b: Mention): number {
  const roleOf = ({ quantity: { kind, head }, head: noun }: Mention) =>
    kind === "count" && isPeople(head) && !GENERIC_PEOPLE.has(head) ? noun : undefined;
  const [x, y] = [roleOf(a), roleOf(b)];
  return x === undefined || y === undefined ? -1 : akin(x, y);
}

/** What may be told of the same people: who is brought to hospital is hurt, who is taken out of a village is rescued. */
const RELATED: readonly ReadonlySet<string>[] = [
  new Set(["injury", "hospital"]),
  new Set(["rescue", "evacuation", "safe"]),
  new Set(["employment", "job"]),
  new Set(["aboard", "attendance"]),
];

const areRelated = (a: Measured, b: Measured): boolean =>
  RELATED.some((group) => [...a.what].some((x) => group.has(x)) && [...b.what].some((y) => group.has(y)));

/** 1 where both are known to measure the same, -1 where both are known and what they measure has nothing to do with each other. */
export function sameMeasure(a: Measured, b: Measured): number {
  if (a.what.size === 0 || b.what.size === 0) return 0;
  if ([...a.what].some((word) => b.what.has(word))) return 1;
  return areRelated(a, b) ? 0 : -1;
}

/** Prepositions of which the one says how far something went and the other where it got to. */
const WAYS: readonly ReadonlySet<string>[] = [new Set(["by"]), new Set(["to", "at"]), new Set(["from"])];

const wayOf = ({ link }: Mention): number => WAYS.findIndex((words) => words.has(link));

/** How far two amounts are apart, 0 the same to 1 from e to the power of `most` times as much on. */
export function apart(a: Quantity, given: Quantity, most: number): number {
  const b = forTimeOf(a, given);
  const ratio = Math.abs(Math.log(Math.max(a.high, 1e-6) / Math.max(b.high, 1e-6)));
  return Math.min(most, ratio) / most;
}

/** What speaks for two amounts being amounts of one thing. */
export function amountFeatures(a: Mention, b: Mention, view: StoryView, shared: Common): Features {
  const isCount = a.quantity.kind === "count";
  const ways = [wayOf(a), wayOf(b)];
  return {
    ...likenessOf(a, b, view, shared),
    head: headLikeness(a, b),
    role: roleLikeness(a, b),
    measure: sameMeasure(a.measured, b.measured),
    half: (a.measured.what.size === 0) !== (b.measured.what.size === 0) ? 1 : 0,
    rivals: Math.min(2, a.rivals + b.rivals) / 2,
    ratio: apart(a.quantity, b.quantity, 2),
    // Lengths of time are told of everything, so that two of them say little.
    only: isCount || a.quantity.kind === "duration" ? 0 : 2 / (a.values + b.values),
    "rivals alike": Math.min(2, a.rivalsAlike + b.rivalsAlike) / 2,
    "nation same": overlaps(a.nations, b.nations) ? 1 : 0,
    "nation one": (a.nations.size === 0) !== (b.nations.size === 0) ? 1 : 0,
    "noun same": isSameNoun(a, b) ? 1 : 0,
    small: Math.min(a.quantity.low, b.quantity.low) <= 2 && isCount ? 1 : 0,
    part: isPart(a) !== isPart(b) ? 1 : 0,
    bare: a.quantity.head === "" && b.quantity.head === "" ? 1 : 0,
    way: Math.min(...ways) >= 0 && ways[0] !== ways[1] ? 1 : 0,
    // A sentence about 2016 and one about 2012 seldom speak of the same amount.
    "other year": a.years.size > 0 && b.years.size > 0 && !overlaps(a.years, b.years) ? 1 : 0,
    year: (a.years.size === 0) !== (b.years.size === 0) ? 1 : 0,
    duration: a.quantity.kind === "duration" ? 1 : 0,
  };
}
