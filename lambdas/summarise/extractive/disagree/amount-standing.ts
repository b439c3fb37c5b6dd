import type { AnnotatedSentence, DateMention, Quantity } from "../annotate/types.ts";
import { wordSet } from "../lexicon/words.ts";
import { datesDiffer } from "./dates.ts";
import type { Features } from "./learnt.ts";

/**
 * How an amount stands in its sentence: as what is, what was before, or what somebody wants; on which day, of which period and of
 * whom. Amounts that stand differently can both be right.
 */
export interface Standing {
  /** "From five years to seven", "instead of 40": what was, or what is not. */
  readonly isFormer: boolean;
  /** "Prosecutors had sought eight years", "expects 40 degrees": what somebody wants or expects. */
  readonly isHoped: boolean;
  /** The day on which it was so: "27 on Saturday night", "34 by Monday noon". */
  readonly day: DateMention | undefined;
  /** "Last year", "the first half": periods beside it, by their length. */
  readonly periods: ReadonlyMap<string, string>;
  /** "On the last vote", "at the previous election": of an earlier occasion of the kind. */
  readonly isEarlier: boolean;
  /** Last word of the name of the person whose age it is. */
  readonly bearer: string | undefined;
  /** "300,000 to each of the families": of one, not of all. */
  readonly isEach: boolean;
  /** "Within six hours": what it may be at the most. */
  readonly isLimit: boolean;
  /** "Two of the guards": of more that are spoken of. */
  readonly isPart: boolean;
  /** "In the last three months", "after nine months sales stand at …": the stretch that another amount is for, not told itself. */
  readonly isSpan: boolean;
  /** "Three fellow students", "23 others", "his three companions", "the first five": all but those who are named apart. */
  readonly isRest: boolean;
  /** "Cancelled 92 flights between them", "seven seats together": of more than one that is named. */
  readonly isTogether: boolean;
  /** "95 euros more a year", "another 340 homes", "60 euros better off": by how much it changes, not how much it is. */
  readonly isChange: boolean;
  /** What a length of time is if it isn't how long something went on: "ago", "later", "every", "longer", "aged". */
  readonly lengthOf: string;
}

const HOPING = wordSet("seek demand ask want request propose recommend urge hope insist expect forecast predict");
/** Tokens before an amount in which the verb stands that makes it a wish, and tokens between an amount and its day. */
const WISH_REACH = 6;
const DAY_REACH = 12;
const RANGE_REACH = 8;
const PERIOD_REACH = 9;
const AGE_REACH = 6;

const isBreak = (text: string): boolean => /^[.,;:!?()–—]$/.test(text);

/** An amount of the same kind that ends a few tokens before. */
const rivalBefore = ({ quantities }: AnnotatedSentence, { kind, unit, first }: Quantity): boolean =>
  quantities.some(
    (other) => other.kind === kind && other.unit === unit && other.last <= first && first - other.last <= 6,
  );

/** "A year earlier", "the year before": of another year than the rest. */
const EARLIER = /^(?:a|an|the|one) (?:year|month|quarter|week|day) (?:earlier|before|ago|previously)/;

function isFormer(sentence: AnnotatedSentence, quantity: Quantity): boolean {
  const { tokens } = sentence;
  const { first, last, kind } = quantity;
  const behind = tokens.slice(last, last + 3).map(({ lower }) => lower);
  if (kind !== "duration" && EARLIER.test(behind.join(" "))) return true;
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    /(?:^| )(?:instead of|rather than|used to be|up from|down from|compared with|compared to|previously|formerly|originally|initially)$/.test(
      before,
    )
  )
    return true;
  // "212 million, after 221 million", "58 percent, against 61": what it was a year before.
  if (/(?:^| ), (?:after|against)$/.test(before) && quantity.kind !== "duration" && rivalBefore(sentence, quantity))
    return true;
  if (!/(?:^| )from$/.test(before)) return false;
  // "Has risen to 27, from 22 on Tuesday".
  if (/(?:^| ), from$/.test(before) && rivalBefore(sentence, quantity)) return true;
  // "From five years to seven": the first of two is the old one.
  const after = tokens.slice(last, last + RANGE_REACH);
  const to = after.findIndex(({ lower }) => lower === "to");
  return to >= 0 && after.slice(to + 1, to + 4).some(({ kind, pos }) => kind === "number" || pos === "NUM");
}

function isHoped({ tokens }: AnnotatedSentence, { first }: Quantity): boolean {
  for (let at = first - 1; at >= Math.max(0, first - WISH_REACH) && !isBreak(tokens[at]!.text); at--) {
    const { lemma, lower } = tokens[at]!;
    if (HOPING.has(lemma) || (lower === "for" && tokens[at - 1]?.lemma === "call")) return true;
  }
  return false;
}

function dayOf({ tokens, dates }: AnnotatedSentence, { first, last }: Quantity): DateMention | undefined {
  return dates.find((date) => {
    if (date.year !== undefined && date.month === undefined) return false;
    // "At eight on Saturday": the hour alone is no day.
    if (date.weekday === undefined && date.day === undefined && date.month === undefined && date.relative === undefined)
      return false;
    // "Saturday's accident": the day of what happened, not of the count.
    if (tokens[date.last]?.lower === "'s") return false;
    const [from, to] = date.first >= last ? [last, date.first] : [date.last, first];
    return to >= from && to - from <= DAY_REACH && !tokens.slice(from, to).some(({ text }) => isBreak(text));
  });
}

const RELATIVE: Readonly<Record<string, string>> = {
  last: "last",
  previous: "last",
  past: "last",
  this: "this",
  current: "this",
  next: "next",
  coming: "next",
  first: "first",
  second: "second",
  third: "third",
  fourth: "fourth",
};

function periodsOf({ tokens }: AnnotatedSentence, { first, last }: Quantity): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = Math.max(1, first - PERIOD_REACH); at < Math.min(tokens.length, last + PERIOD_REACH); at++) {
    const unit = tokens[at]!.lower;
    const relative = RELATIVE[tokens[at - 1]!.lower];
    if (relative !== undefined && /^(?:year|month|week|quarter|half|season|day)$/.test(unit)) found.set(unit, relative);
  }
  return found;
}

/** Nouns of what comes round again. */
const OCCASIONS = wordSet("time occasion vote election ballot poll census survey term round edition season strike");

function isEarlier({ tokens }: AnnotatedSentence, { first, last }: Quantity): boolean {
  const from = Math.max(1, first - PERIOD_REACH);
  return tokens
    .slice(from, last + PERIOD_REACH)
    .some(({ lemma }, step) => OCCASIONS.has(lemma) && /^(?:last|previous)$/.test(tokens[from + step - 1]!.lower));
}

function bearerOf({ tokens, names }: AnnotatedSentence, { kind, first, last }: Quantity): string | undefined {
  if (kind !== "age") return undefined;
  const before = names.findLast((name) => name.last <= first && first - name.last <= AGE_REACH);
  const after = names.find((name) => name.first >= last && name.first - last <= AGE_REACH);
  return (/^old$/.test(tokens[last - 1]?.lower ?? "") ? (after ?? before) : before)?.surname;
}

/** Tokens behind an amount in which "each" says that it is for one of several. */
const EACH_REACH = 5;

function isEach({ tokens }: AnnotatedSentence, { last }: Quantity): boolean {
  const after = tokens.slice(last, last + EACH_REACH);
  const end = after.findIndex(({ text }) => isBreak(text));
  return after.slice(0, end < 0 ? EACH_REACH : end).some(({ lower }) => /^(?:each|apiece)$/.test(lower));
}

/** Without a currency, amounts from here on are sums. */
const LARGE = 1e6;
/** Tokens between a sum and the stretch of time that it is for. */
const SPAN_REACH = 9;

const isPart = ({ tokens }: AnnotatedSentence, { kind, last }: Quantity): boolean =>
  kind === "count" &&
  tokens[last]?.lower === "of" &&
  /^(?:the|those|these|whom|which|our|their|his|her|its)$/.test(tokens[last + 1]?.lower ?? "");

function isSpan({ tokens, quantities }: AnnotatedSentence, { kind, first, last }: Quantity): boolean {
  if (kind !== "duration") return false;
  const before = tokens[first - 1]?.lower ?? "";
  // "Expected to last six weeks" tells how long.
  const isVerb = tokens[first - 1]?.pos === "VERB" || tokens[first - 2]?.lower === "to";
  if (!isVerb && /^(?:last|past|first|next|final|coming|following|previous)$/.test(before)) return true;
  // "Than a year earlier": what it is compared with.
  const isPast = /^(?:earlier|ago|before)$/.test(tokens[last]?.lower ?? "");
  if (
    isPast &&
    (/^(?:than|from|of|as|on)$/.test(before) || tokens.slice(first, last).some(({ lower }) => lower === "than"))
  )
    return true;
  // The qualifier of a length is part of it: "over twelve months".
  const opens = /^(?:in|within|after|over|during)$/;
  if (!opens.test(before) && !opens.test(tokens[first]!.lower)) return false;
  return quantities.some(
    (sum) =>
      (sum.kind === "money" || sum.kind === "percent" || sum.low >= LARGE) &&
      (sum.last <= first ? first - sum.last <= 2 : sum.first - last <= SPAN_REACH && first <= 1),
  );
}

/** Tokens before a length of time in which "aged" makes it an age: "aged five to 17 months". */
const AGED_REACH = 4;

/** "Eight years ago" counts from today, "seven years later" from another day; "every half hour" is how often. */
function lengthOf({ tokens }: AnnotatedSentence, { kind, first, last }: Quantity): string {
  if (kind !== "duration") return "";
  const after = tokens[last]?.lower ?? "";
  if (/^(?:ago|later|longer|shorter|more|faster|slower)$/.test(after)) return after;
  if (tokens[first - 1]?.lower === "every" || tokens[first]?.lower === "every") return "every";
  return tokens.slice(Math.max(0, first - AGED_REACH), first).some(({ lower }) => lower === "aged") ? "aged" : "";
}

/** Tokens behind an amount in which "more" says that it is a change. */
const CHANGE_REACH = 5;

function isChange({ tokens }: AnnotatedSentence, { kind, unit, first, last }: Quantity): boolean {
  // "30 percent less", "down by 30 percent": a share tells a change either way.
  if (kind === "duration" || (kind === "percent" && unit !== "points")) return false;
  if (/^(?:another|additional|further|extra)$/.test(tokens[first - 1]?.lower ?? "")) return true;
  const words = tokens.slice(last, last + CHANGE_REACH).map(({ lower }) => lower);
  const end = words.findIndex((word) => isBreak(word));
  const behind = (end < 0 ? words : words.slice(0, end)).join(" ");
  return /(?:^| )(?:better|worse) off(?: |$)/.test(behind) || /^(?:more|less|fewer|extra)(?: |$)/.test(behind);
}

const REST = /^(?:other|others|fellow|remaining)$/;

const COMPANY = wordSet("companion colleague comrade friend fellow sibling brother sister teammate partner");

/** "One of his three companions": one less than the group. */
const isCompany = ({ tokens }: AnnotatedSentence, { first, head }: Quantity): boolean =>
  COMPANY.has(head) && /^(?:his|her|their|my|our)$/.test(tokens[first - 1]?.lower ?? "");

const isRest = (sentence: AnnotatedSentence, quantity: Quantity): boolean =>
  isCompany(sentence, quantity) || isOthers(sentence, quantity);

const isOthers = ({ tokens }: AnnotatedSentence, { modifiers, first, last }: Quantity): boolean =>
  modifiers.some((word) => REST.test(word)) ||
  REST.test(tokens[last]?.lower ?? "") ||
  /^(?:other|others|fellow|remaining|first|next|last)$/.test(tokens[first - 1]?.lower ?? "");

/** Tokens behind an amount in which it may say that it is of several together. */
const TOGETHER_REACH = 8;

const isTogether = ({ tokens }: AnnotatedSentence, { last }: Quantity): boolean =>
  tokens.slice(last, last + TOGETHER_REACH).some(
    ({ lower }, at) =>
      // "Called together" and "came together" say how, not who.
      (/^(?:together|combined)$/.test(lower) && tokens[last + at - 1]?.pos !== "VERB") ||
      (lower === "between" && tokens[last + at + 1]?.lower === "them"),
  );

export function standingOf(sentence: AnnotatedSentence, quantity: Quantity): Standing {
  return {
    isFormer: isFormer(sentence, quantity),
    isHoped: isHoped(sentence, quantity),
    day: quantity.kind === "duration" ? undefined : dayOf(sentence, quantity),
    periods: quantity.kind === "duration" ? new Map() : periodsOf(sentence, quantity),
    isEarlier: isEarlier(sentence, quantity),
    bearer: bearerOf(sentence, quantity),
    isEach: isEach(sentence, quantity),
    isLimit: sentence.tokens[quantity.first - 1]?.lower === "within",
    isPart: isPart(sentence, quantity),
    isSpan: isSpan(sentence, quantity),
    isRest: quantity.kind === "count" && isRest(sentence, quantity),
    isTogether: isTogether(sentence, quantity),
    isChange: isChange(sentence, quantity),
    lengthOf: lengthOf(sentence, quantity),
  };
}

/** Ways of which one alone sets two amounts apart, and ways that only make it less likely that they are of one thing. */
const APART = ["isChange", "isEarlier", "isHoped", "isRest", "isTogether", "lengthOf"] as const;
const UNLIKE = ["isEach", "isLimit", "isPart"] as const;

/** Whether two amounts are of one time, one person and one view, as far as these are told: both can't be right then. */
export function sameOccasion(a: Standing, b: Standing): boolean {
  // What used to be is told to set off what is, and of different things more often than not.
  if (a.isSpan || b.isSpan || a.isFormer || b.isFormer || APART.some((way) => a[way] !== b[way])) return false;
  // "27 on Saturday night", "34 by Monday noon": steps of one count.
  if (a.day !== undefined && b.day !== undefined && datesDiffer(a.day, b.day)) return false;
  for (const [unit, relative] of a.periods) if ((b.periods.get(unit) ?? relative) !== relative) return false;
  return a.bearer === undefined || b.bearer === undefined || a.bearer === b.bearer;
}

/** Whether two amounts stand alike in every way. */
export const standAlike = (a: Standing, b: Standing): boolean =>
  UNLIKE.every((way) => a[way] === b[way]) && sameOccasion(a, b);

/** In which of the other ways two amounts stand differently. */
export const standingFeatures = (a: Standing, b: Standing): Features =>
  Object.fromEntries(UNLIKE.map((way) => [way, a[way] === b[way] ? 0 : 1]));
