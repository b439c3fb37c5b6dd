import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { standAlike, standingOf } from "./amount-standing.ts";
import { compareAmounts } from "./amounts.ts";
import { datelineOf } from "./dateline.ts";
import { eventsOf, kinshipAmong, SAME_EVENT } from "./events.ts";
import { isDayOfTelling, isToldAt } from "./growing.ts";
import type { Features } from "./learnt.ts";
import { type Phase, phaseOf } from "./phase.ts";
import { factLikelihood, factOdds, isMutual } from "./same-fact-index.ts";
import type { Pair, Told } from "./settle.ts";
import type { StoryView } from "./story-view.ts";
import { clauseOf, commonOf, likenessOf, type Surroundings, surroundingsOf } from "./surroundings.ts";
import { tellingFeatures } from "./telling.ts";
import { gapBetween, type ToldTime, timesDiffer } from "./time-axes.ts";
import { toldTimes } from "./told-times.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** A time in its sentence. */
export interface TimedSentence extends Told, Surroundings {
  readonly sentence: AnnotatedSentence;
  readonly time: ToldTime;
  /** All times of the sentence. */
  readonly all: readonly ToldTime[];
  /** Nouns and verbs that the time may be said of. */
  readonly nouns: readonly Token[];
  readonly verbs: readonly Token[];
  /** How it hangs in the sentence: "after", "until", "for", "ago". */
  readonly link: string;
  /** "Will", "is to", "planned": what lies ahead, or was meant to be. */
  readonly isAhead: boolean;
  /** "Instead of Monday", "originally in March": when it isn't any more. */
  readonly isFormer: boolean;
  /** Words of its time zone, if one is told: "local", "Dublin", "gmt". */
  readonly zone: string;
  /** Whether it is when something begins or when it ends. */
  readonly phase: Phase | undefined;
  /** The day of a statement: "said on Wednesday", "as announced in May". */
  readonly isOfTelling: boolean;
  /** "The first in five years": how rare something is, not how long it went on. */
  readonly isOfRarity: boolean;
  /** Other times of its axis in the sentence, and different ones in its article. */
  readonly rivals: number;
  readonly values: number;
}

/** Two times that may be of one event. */
export type TimePair = Pair<TimedSentence>;

/** Tokens on either side of a time in which a word says that it lies ahead, and before it in which "first" stands. */
const WINDOW = 12;
const RARITY_REACH = 9;
const AHEAD = new Set("will 'll shall due schedule plan expect should would may".split(" "));

function isAhead(sentence: AnnotatedSentence, time: ToldTime): boolean {
  const { tokens } = sentence;
  const { first, last } = clauseOf(sentence, time, WINDOW);
  for (let at = first; at < last; at++) {
    const { lower, lemma } = tokens[at]!;
    if (AHEAD.has(lower) || AHEAD.has(lemma)) return true;
    // "Is to start", "were to meet".
    if (lower === "to" && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.pos === "VERB")
      return true;
  }
  return false;
}

/** "That should have closed at six": when it was not. */
const isMissed = (sentence: AnnotatedSentence, time: ToldTime): boolean => {
  const { first, last } = clauseOf(sentence, time, WINDOW);
  const words = sentence.tokens.slice(first, last).map(({ lower }) => lower);
  return /(?:^| )(?:should|would|could|ought to|(?:was|were) to) have /.test(words.join(" "));
};

const isFormer = (sentence: AnnotatedSentence, time: ToldTime): boolean =>
  isMissed(sentence, time) || isReplaced(sentence, time);

const isReplaced = ({ tokens }: AnnotatedSentence, { first }: ToldTime): boolean =>
  /(?:^| )(?:instead of|rather than|originally|initially|previously|not)(?: (?:on|in|at|the))?$/.test(
    tokens
      .slice(Math.max(0, first - 4), first)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "At ten in the morning, Polish time", "0200 GMT". */
const ZONE_REACH = 6;

function zoneOf({ tokens }: AnnotatedSentence, { axis, last }: ToldTime): string {
  if (axis !== "clock") return "";
  const behind = tokens.slice(last, last + ZONE_REACH);
  const at = behind.findIndex(
    ({ lower }, step) => /^(?:gmt|utc|cet|est|edt|pst|bst)$/.test(lower) || (lower === "time" && step > 0),
  );
  if (at < 0) return "";
  return behind[at]!.lower === "time" ? behind[at - 1]!.lower : behind[at]!.lower;
}

const isOfTelling = (sentence: AnnotatedSentence, { axis, first, last }: ToldTime): boolean =>
  axis !== "length" &&
  (sentence.dates.some((date) => date.first < last && date.last > first && isDayOfTelling(sentence, date)) ||
    isToldAt(sentence, first));

const isOfRarity = ({ tokens }: AnnotatedSentence, { axis, first }: ToldTime): boolean =>
  axis === "length" &&
  tokens
    .slice(Math.max(0, first - RARITY_REACH), first)
    .some(
      ({ lower, pos }) =>
        lower === "first" || (pos === "ADJ" && /^(?:\p{L}{2,}est|worst|most|fewest|least)$/u.test(lower)),
    );

/** How a length of time is told by the words beside it. */
function linkOfLength({ tokens }: AnnotatedSentence, { first, last }: ToldTime): string {
  const next = tokens[last]?.lower ?? "";
  if (tokens[last - 2]?.text === "-" || next === "-") return "of";
  if (/^(?:ago|earlier|before|previously)$/.test(next)) return "ago";
  if (/^(?:later|after|afterwards)$/.test(next)) return "later";
  for (const at of [first - 1, first - 2]) {
    const before = tokens[at]?.lower ?? "";
    if (/^(?:after|within|in|by|on)$/.test(before)) return "after";
    if (/^(?:for|lasted|took|takes?|last|during|over|spent|until)$/.test(before)) return "for";
    if (/^(?:every|since)$/.test(before)) return before;
  }
  return "";
}

function linkOf(sentence: AnnotatedSentence, time: ToldTime): string {
  if (time.axis === "length") return linkOfLength(sentence, time);
  for (const at of [time.first - 1, time.first - 2]) {
    const before = sentence.tokens[at]?.lower ?? "";
    if (before === "since") return "since";
    if (/^(?:until|till|before|by)$/.test(before)) return "until";
    if (/^(?:after|from)$/.test(before)) return "after";
  }
  return "at";
}

/** Times of a story, in the order of its articles and sentences. */
function timesOf(view: StoryView): TimedSentence[] {
  const found: TimedSentence[] = [];
  for (const [article, { sentences, tagged, lexicon }] of view.articles.entries()) {
    if (!tagged) continue;
    const told = sentences.map((sentence) => {
      const dateline = datelineOf(sentence);
      return { sentence, all: toldTimes(sentence, lexicon.numberWords).filter(({ first }) => first >= dateline) };
    });
    const values = new Map<string, Set<string>>();
    for (const { axis, low, high, year } of told.flatMap(({ all }) => all))
      values.set(axis, (values.get(axis) ?? new Set()).add(`${low}-${high}-${year ?? ""}`));
    for (const { sentence, all } of told) {
      const skip = (at: number) => all.some(({ first, last }) => at >= first && at < last);
      for (const time of all) {
        const events = eventsOf(sentence, time);
        const eventsBy = (pos: string) => events.map((at) => sentence.tokens[at]!).filter((token) => token.pos === pos);
        found.push({
          ...surroundingsOf(sentence, time, view, skip),
          time,
          all,
          article,
          place: time,
          isDistinct: time.isExact && (time.axis === "clock" || time.axis === "calendar"),
          nouns: eventsBy("NOUN"),
          verbs: eventsBy("VERB"),
          link: linkOf(sentence, time),
          zone: zoneOf(sentence, time),
          phase: phaseOf(sentence, time, events),
          isAhead: isAhead(sentence, time),
          isFormer: isFormer(sentence, time),
          isOfTelling: isOfTelling(sentence, time),
          isOfRarity: isOfRarity(sentence, time),
          rivals: all.filter((other) => other !== time && other.axis === time.axis).length,
          values: values.get(time.axis)?.size ?? 1,
        });
      }
    }
  }
  return found;
}

/** How far two times that differ are apart, by their axis, 0 to 1. */
function apart(a: ToldTime, b: ToldTime): number {
  const gap = gapBetween(a, b);
  switch (a.axis) {
    case "length": {
      const ratio = Math.max(a.low / Math.max(1, b.high), b.low / Math.max(1, a.high));
      return Math.min(4, Math.log(Math.max(1, ratio))) / 4;
    }
    case "year":
      return Math.min(1, gap / 10);
    case "weekday":
      return gap / 3;
    case "clock":
      return gap / 720;
    case "calendar":
      return gap / 183;
  }
}

/** Whether other times of two sentences agree (1), differ (-1), or say nothing (0). */
function others(a: TimedSentence, b: TimedSentence): -1 | 0 | 1 {
  let differ = false;
  for (const x of a.all)
    for (const y of b.all) {
      if (x === a.time || y === b.time || x.axis !== y.axis) continue;
      if (!timesDiffer(x, y)) return 1;
      differ = true;
    }
  return differ ? -1 : 0;
}

const lengthAt = ({ sentence, time }: TimedSentence) =>
  sentence.quantities.find(({ kind, first, last }) => kind === "duration" && first < time.last && last > time.first);

/** Whether both are lengths of time of which one is what somebody wants, a limit, or the stretch that another amount is for. */
function standApart(a: TimedSentence, b: TimedSentence): boolean {
  const [x, y] = [lengthAt(a), lengthAt(b)];
  return x !== undefined && y !== undefined && !standAlike(standingOf(a.sentence, x), standingOf(b.sentence, y));
}

/** What speaks for two times being of one event. */
function featuresOf(a: TimedSentence, b: TimedSentence, view: StoryView): Features {
  const shared = commonOf(a, b, view);
  const { axis } = a.time;
  const differ = timesDiffer(a.time, b.time);
  const beside = others(a, b);
  const only = (is: (one: TimedSentence) => boolean) => (is(a) !== is(b) ? 1 : 0);
  const [noun, verb] = [kinshipAmong(a.nouns, b.nouns), kinshipAmong(a.verbs, b.verbs)];
  const event = Math.max(noun, verb) >= SAME_EVENT ? 1 : 0;
  return {
    ...likenessOf(a, b, view, shared),
    "common whole": Math.min(8, shared.whole.common) / 8,
    fact: factOdds(view, a.sentence, b.sentence) / 4,
    factLikely: factLikelihood(view, a.sentence, b.sentence),
    "fact mutual": isMutual(view, a.sentence, b.sentence) ? 1 : 0,
    noun,
    verb,
    event,
    rivals: Math.min(2, a.rivals + b.rivals) / 2,
    only: 2 / (a.values + b.values),
    alone: Math.max(a.values, b.values) === 1 ? 1 : 0,
    ahead: only((one) => one.isAhead),
    aheadBoth: a.isAhead && b.isAhead ? 1 : 0,
    link: a.link === b.link ? 1 : 0,
    later: only((one) => one.link === "later"),
    phase: a.phase !== undefined && a.phase === b.phase ? 1 : 0,
    "phase one": only((one) => one.phase !== undefined),
    since: only((one) => one.link === "since"),
    ago: only((one) => one.link === "ago"),
    of: a.link === "of" || b.link === "of" ? 1 : 0,
    rarity: a.isOfRarity && b.isOfRarity ? 1 : 0,
    rough: ((a.time.isExact ? 0 : 1) + (b.time.isExact ? 0 : 1)) / 2,
    stand: standApart(a, b) ? 1 : 0,
    besideSame: beside > 0 ? 1 : 0,
    besideOther: beside < 0 ? 1 : 0,
    clockSameDay: axis === "clock" && beside > 0 ? 1 : 0,
    clockOtherDay: axis === "clock" && beside < 0 ? 1 : 0,
    [axis]: 1,
    [`${axis} apart`]: differ ? apart(a.time, b.time) : 0,
    [`${axis} event`]: event,
    ...tellingFeatures(a, b, view),
  };
}

/** Whether two times of one event can't both be right. */
export const timesExclude = (a: TimedSentence, b: TimedSentence): boolean => timesDiffer(a.time, b.time);

/** Whether it takes no weights to see that two times aren't of one event. */
export const areOfOneKind = (a: TimedSentence, b: TimedSentence): boolean =>
  a.isFormer === b.isFormer &&
  a.isOfTelling === b.isOfTelling &&
  a.zone === b.zone &&
  (a.phase === undefined || b.phase === undefined || a.phase === b.phase) &&
  a.isOfRarity === b.isOfRarity &&
  !standApart(a, b) &&
  !isSpan(a) &&
  !isSpan(b) &&
  !(a.time.axis !== "length" && areSteps(a.sentence, b.sentence));

/** "27 by Monday night", "34 by Wednesday noon": each count at its time. */
const areSteps = (a: AnnotatedSentence, b: AnnotatedSentence): boolean =>
  a.quantities.some((x) =>
    b.quantities.some(
      (y) =>
        x.kind === y.kind &&
        x.unit === y.unit &&
        x.kind !== "duration" &&
        x.kind !== "age" &&
        (x.head === y.head || x.head === "" || y.head === "") &&
        compareAmounts(x, y) === "differs",
    ),
  );

function isSpan(one: TimedSentence): boolean {
  const length = one.time.axis === "length" ? lengthAt(one) : undefined;
  return length !== undefined && standingOf(one.sentence, length).isSpan;
}

/** Pairs of times of two articles that may be of one event; none in large stories. */
export function* timePairs(view: StoryView): Generator<TimePair & { readonly isNearest: boolean }> {
  if (view.articles.length > MOST_ARTICLES) return;
  const times = timesOf(view);
  for (const [index, one] of times.entries())
    for (const other of times.slice(index + 1)) {
      if (one.article === other.article || one.time.axis !== other.time.axis) continue;
      const [a, b] = one.article < other.article ? [one, other] : [other, one];
      const agree = !timesExclude(a, b);
      const isNearest = isMutual(view, a.sentence, b.sentence);
      yield { a, b, agree, isNearest, features: featuresOf(a, b, view) };
    }
}
