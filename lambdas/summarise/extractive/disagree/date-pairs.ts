import type { AnnotatedSentence, DateMention } from "../annotate/types.ts";
import { datesAgree, datesDiffer } from "./dates.ts";
import { eventLikeness, eventsOf } from "./events.ts";
import type { Features } from "./learnt.ts";
import type { Pair, Told } from "./settle.ts";
import type { StoryView } from "./story-view.ts";
import { clauseOf, likenessOf, type Surroundings, surroundingsOf } from "./surroundings.ts";

/** A time in its sentence. */
export interface DatedSentence extends Told, Surroundings {
  readonly sentence: AnnotatedSentence;
  readonly date: DateMention;
  /** Tokens of the verbs and nouns that the date may be said of. */
  readonly events: readonly number[];
  /** "Will", "is to", "planned": what lies ahead, or was meant to be. */
  readonly isAhead: boolean;
  /** "Instead of Monday", "moved from March": when it isn't any more. */
  readonly isFormer: boolean;
  /** Other times of its grain in the sentence, and different ones in its article. */
  readonly rivals: number;
  readonly values: number;
}

/** Two times that may be of one event. */
export type DatePair = Pair<DatedSentence>;

/** Tokens on either side of a date in which its event stands, and in which a word says that it lies ahead. */
const WINDOW = 12;
/** Dates compared; in a large story the rest repeats them. */
const MAX_MENTIONS = 240;
const AHEAD = new Set("will 'll shall due schedule plan expect should would may".split(" "));

function isAhead(sentence: AnnotatedSentence, date: DateMention): boolean {
  const { tokens } = sentence;
  const { first, last } = clauseOf(sentence, date, WINDOW);
  for (let at = first; at < last; at++) {
    const { lower, lemma } = tokens[at]!;
    if (AHEAD.has(lower) || AHEAD.has(lemma)) return true;
    // "Is to start", "were to meet".
    if (lower === "to" && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.pos === "VERB")
      return true;
  }
  return false;
}

function isFormer({ tokens }: AnnotatedSentence, { first }: DateMention): boolean {
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ lower }) => lower)
    .join(" ");
  return /(?:^| )(?:instead of|rather than|originally|initially|previously|not)(?: (?:on|in|at|the))?$/.test(before);
}

const GRAINS = ["minutes", "weekday", "day", "month", "season", "year", "relative"] as const;

/** The finest part that a date names. */
const grainOf = (date: DateMention): string => GRAINS.find((part) => date[part] !== undefined) ?? "";

const grainKey = (date: DateMention): string => GRAINS.map((part) => date[part] ?? "").join("-");

/** Tokens of a dateline: "TREBEN, Aug 3 (ANA) -". */
const DATELINE_REACH = 12;

/** Whether a date belongs to the dateline of an agency: it says when the text was written. */
function isDateline({ number, tokens }: AnnotatedSentence, { last }: DateMention): boolean {
  if (number > 3) return false;
  const dash = tokens.slice(0, DATELINE_REACH).findIndex(({ text }) => /^[-–—]$/.test(text));
  if (dash < last) return false;
  return tokens.slice(0, 2).some(({ text }) => text.length > 2 && text === text.toUpperCase() && /^\p{L}/u.test(text));
}

function datesOf(view: StoryView): DatedSentence[] {
  const found: DatedSentence[] = [];
  for (const [article, { sentences, tagged }] of view.articles.entries()) {
    if (!tagged) continue;
    const values = new Map<string, Set<string>>();
    for (const date of sentences.flatMap(({ dates }) => dates)) {
      const grain = grainOf(date);
      values.set(grain, (values.get(grain) ?? new Set()).add(grainKey(date)));
    }
    for (const sentence of sentences) {
      const skip = (at: number) => sentence.dates.some((other) => at >= other.first && at < other.last);
      for (const date of sentence.dates) {
        if (found.length >= MAX_MENTIONS) return found;
        if (isDateline(sentence, date)) continue;
        const grain = grainOf(date);
        found.push({
          ...surroundingsOf(sentence, date, view, skip),
          date,
          article,
          place: date,
          isDistinct: date.minutes !== undefined || date.day !== undefined,
          events: eventsOf(sentence, date),
          isAhead: isAhead(sentence, date),
          isFormer: isFormer(sentence, date),
          rivals: sentence.dates.filter((other) => other !== date && grainOf(other) === grain).length,
          values: values.get(grain)?.size ?? 1,
        });
      }
    }
  }
  return found;
}

/** Roles that can be compared: "from Friday on" says when it begins, as "on Friday" does. */
function roleOf({ sentence: { tokens }, date: { role, first } }: DatedSentence): string {
  return tokens[first - 1]?.lower === "from" ? "at" : role;
}

/** What speaks for two times being of one event. */
export function dateFeatures(a: DatedSentence, b: DatedSentence, view: StoryView): Features {
  const both = (part: (typeof GRAINS)[number]) => a.date[part] !== undefined && b.date[part] !== undefined;
  return {
    ...likenessOf(a, b, view),
    event: eventLikeness(a, b),
    rivals: Math.min(2, a.rivals + b.rivals) / 2,
    only: 2 / (a.values + b.values),
    time: 1,
    clock: both("minutes") ? 1 : 0,
    weekday: both("weekday") ? 1 : 0,
    years: both("year") && !both("month") ? 1 : 0,
  };
}

/** Times of two articles that may be of one event. */
export function* datePairs(view: StoryView): Generator<DatePair> {
  const dates = datesOf(view);
  for (const [index, one] of dates.entries()) {
    for (const other of dates.slice(index + 1)) {
      if (one.article === other.article || one.isAhead !== other.isAhead || one.isFormer !== other.isFormer) continue;
      const agree = datesAgree(one.date, other.date);
      if (!agree && !datesDiffer(one.date, other.date)) continue;
      if (roleOf(one) !== roleOf(other)) continue;
      const [a, b] = one.article < other.article ? [one, other] : [other, one];
      yield { a, b, features: dateFeatures(a, b, view), agree };
    }
  }
}
