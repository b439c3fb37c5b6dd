import type { AnnotatedSentence, DateMention, Quantity } from "../annotate/types.ts";
import { CYCLES, type ToldTime } from "./time-axes.ts";
import {
  DAY_SECONDS,
  dayOfYear,
  ORDINAL_UNITS,
  PARTS_OF_MONTH,
  PARTS_OF_WEEK,
  PARTS_OF_YEAR,
  TIME_PHRASES,
  type TimePhrase,
} from "./time-phrases.ts";

/**
 * Minutes by which two hours may differ and be the same, rounded ("at twenty to seven", "6.41"), and where it is "around noon", "shortly after
 * six": the less the more exactly they are told, by the greatest part of an hour that they are a multiple of.
 */
const CLOCK_SLACKS: readonly { readonly of: number; readonly exact: number; readonly rough: number }[] = [
  { of: 60, exact: 10, rough: 45 },
  { of: 30, exact: 10, rough: 25 },
  { of: 15, exact: 8, rough: 14 },
  { of: 10, exact: 6, rough: 10 },
  { of: 5, exact: 4, rough: 8 },
  { of: 1, exact: 2, rough: 5 },
];

function clockSlack(minutes: number, isRough: boolean): number {
  const { exact, rough } = CLOCK_SLACKS.find(({ of }) => minutes % of === 0)!;
  return isRough ? rough : exact;
}
const HALF_DAY = 720;
/** Days by which a month or a season may be told roughly. */
const MONTH_SLACK = 4;
const SEASON_SLACK = 24;
/** Shares of its unit by which a length may be less and more than told. */
const LENGTH_UNDER = 0.45;
const LENGTH_OVER = 0.6;

/** The words of a sentence with one blank between, and the token that begins at each place. */
function joined({ tokens }: AnnotatedSentence): { text: string; tokenAt: (offset: number) => number } {
  const starts: number[] = [];
  let text = "";
  for (const { lower } of tokens) {
    starts.push(text.length);
    text += `${lower} `;
  }
  const tokenAt = (offset: number) => {
    let at = starts.length;
    while (at > 0 && starts[at - 1]! > offset) at -= 1;
    return at - 1;
  };
  return { text, tokenAt };
}

/** The days of a month that "early", "the first week of" and the like before it mean. */
function partOfMonth({ tokens }: AnnotatedSentence, first: number): readonly [number, number, number] {
  const before = tokens
    .slice(Math.max(0, first - 5), first)
    .map(({ lower }) => lower)
    .join(" ");
  for (const [words, low, high] of PARTS_OF_MONTH) {
    const match = words.exec(before);
    if (match !== null) return [low, high, match[0].split(" ").length];
  }
  return [1, 31, 0];
}

function ofDate(sentence: AnnotatedSentence, date: DateMention): ToldTime[] {
  const { first, last, minutes, weekday, month, day, season, year } = date;
  const place = { first, last };
  const found: ToldTime[] = [];
  if (minutes !== undefined)
    found.push({
      ...place,
      axis: "clock",
      low: minutes,
      high: minutes,
      cycle: date.isHalfKnown === false ? HALF_DAY : CYCLES.clock,
      slack: clockSlack(minutes, date.isRough === true),
      isExact: true,
    });
  const exact = { ...place, slack: 0, isExact: true };
  if (weekday !== undefined)
    found.push({ ...exact, axis: "weekday", low: weekday, high: weekday, cycle: CYCLES.weekday });
  const ofYear = year === undefined ? {} : { year };
  if (month !== undefined && day !== undefined) {
    const at = dayOfYear(month, day);
    found.push({ ...exact, axis: "calendar", low: at, high: at, cycle: CYCLES.calendar, ...ofYear });
  } else if (month !== undefined) {
    const [low, high, words] = partOfMonth(sentence, first);
    found.push({
      first: first - words,
      last,
      axis: "calendar",
      low: dayOfYear(month, low),
      high: dayOfYear(month, high),
      cycle: CYCLES.calendar,
      slack: words > 0 ? MONTH_SLACK : 0,
      isExact: false,
      ...ofYear,
    });
  } else if (season !== undefined) {
    const from = dayOfYear(3 * (season + 1), 1);
    found.push({
      ...place,
      axis: "calendar",
      low: from,
      high: from + 91,
      cycle: CYCLES.calendar,
      slack: SEASON_SLACK,
      isExact: false,
      ...ofYear,
    });
  } else if (year !== undefined && minutes === undefined && weekday === undefined) {
    // "The 1980s", "the mid-1980s".
    const isDecade = year % 10 === 0 && sentence.tokens[last]?.lower === "s";
    found.push({ ...exact, axis: "year", low: year, high: isDecade ? year + 9 : year, cycle: 0 });
  }
  return found;
}

const lengthAt = (first: number, last: number, low: number, high: number): ToldTime => ({
  first,
  last,
  axis: "length",
  low,
  high,
  cycle: CYCLES.length,
  slack: 0,
  isExact: true,
});

/** How far a length of time reaches, told in its smallest unit and by its qualifier. */
function ofLength({ low, high, grain, qualifier, first, last }: Quantity): ToldTime {
  const unit = grain ?? low;
  const under = qualifier === "over" || qualifier === "atLeast" ? 0.1 : LENGTH_UNDER;
  const over = qualifier === "nearly" || qualifier === "under" || qualifier === "atMost" ? 0.1 : LENGTH_OVER;
  // "Less than a day" may be an hour, "more than an hour" hardly a day.
  const least = qualifier === "under" || qualifier === "atMost" ? low * 0.4 : low - under * Math.min(unit, low);
  const most = qualifier === "over" || qualifier === "atLeast" ? high * 1.6 : high + over * Math.min(unit, high);
  return lengthAt(first, last, least, most);
}

const ORDINALS: readonly string[] =
  " second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split(" ");
const ordinalOf = (word: string): number | undefined => {
  const at = ORDINALS.indexOf(word);
  return at > 0 ? at + 1 : undefined;
};

/** "On the fourth day", "into the third week". */
function ordinalsOf({ tokens }: AnnotatedSentence): ToldTime[] {
  return tokens.flatMap((token, at): ToldTime[] => {
    const unit = ORDINAL_UNITS[tokens[at + 1]?.lower ?? ""];
    const count = ordinalOf(token.lower);
    const before = tokens[at - 1]?.lower ?? "";
    if (unit === undefined || count === undefined || count < 2 || !/^(?:the|its|their|his|her|a)$/.test(before))
      return [];
    if (tokens[at + 2]?.lower === "of" || tokens[at + 2]?.lower === "in") return [];
    return [lengthAt(at - 1, at + 2, (count - 1.6) * unit, (count + 0.6) * unit)];
  });
}

const ADDED = new Set("full more working whole solid long good further single straight consecutive".split(" "));
const UNITS: Readonly<Record<string, number>> = {
  minute: 60,
  fortnight: 14 * DAY_SECONDS,
  second: 1,
  ...ORDINAL_UNITS,
};

/** "Two full days", "a good hour", "another fortnight", "close to a minute": lengths with a word between. */
function looseLengths(sentence: AnnotatedSentence, numbers: ReadonlyMap<string, number>): ToldTime[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): ToldTime[] => {
    const unit = UNITS[token.lower.replace(/s$/, "")];
    if (
      unit === undefined ||
      sentence.quantities.some((one) => one.kind === "duration" && one.first <= at && one.last > at)
    )
      return [];
    let first = at - 1;
    while (first > 0 && at - first < 3 && ADDED.has(tokens[first]!.lower)) first -= 1;
    const word = tokens[first]?.lower ?? "";
    const next = tokens[at + 1]?.lower ?? "";
    const before = tokens[first - 1]?.lower ?? "";
    const one = /^(?:a|an|another|one)$/.test(word);
    // "Thirty euros a day", "once an hour".
    if (
      one &&
      first === at - 1 &&
      word !== "another" &&
      !/^(?:to|for|in|after|only|just|barely|hardly|scarcely|within|but|of)$/.test(before)
    )
      return [];
    const count = one ? 1 : (numbers.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined));
    if (count === undefined || /^(?:per|each|every)$/.test(next)) return [];
    return [lengthAt(first, at + 1, (count - LENGTH_UNDER) * unit, (count + LENGTH_OVER) * unit)];
  });
}

const overlap = (a: ToldTime, b: ToldTime): boolean => a.axis === b.axis && a.first < b.last && a.last > b.first;

function phrasesOf(
  sentence: AnnotatedSentence,
  phrases: readonly TimePhrase[],
  known: readonly ToldTime[],
): ToldTime[] {
  const { text, tokenAt } = joined(sentence);
  const found: ToldTime[] = [];
  for (const { words, axis, range } of phrases) {
    for (const match of text.matchAll(words)) {
      const time: ToldTime = {
        first: tokenAt(match.index),
        last: tokenAt(match.index + match[0].length - 1) + 1,
        axis,
        low: range[0],
        high: range[1],
        cycle: CYCLES[axis],
        slack: 0,
        isExact: false,
      };
      if (![...known, ...found].some((other) => overlap(other, time))) found.push(time);
    }
  }
  return found;
}

const PHRASES: readonly TimePhrase[] = [...PARTS_OF_WEEK, ...PARTS_OF_YEAR, ...TIME_PHRASES];

/** Words before a part of the day that belongs to an hour: "at six in the evening" is told by the hour. */
const HOUR_REACH = 6;

/** All times of a sentence, each on its axis, in the order in which they stand. */
export function toldTimes(sentence: AnnotatedSentence, numbers: ReadonlyMap<string, number>): ToldTime[] {
  const dates = sentence.dates.flatMap((date) => ofDate(sentence, date));
  const lengths = sentence.quantities.flatMap((quantity) => (quantity.kind === "duration" ? [ofLength(quantity)] : []));
  const plain = [...dates, ...lengths, ...ordinalsOf(sentence), ...looseLengths(sentence, numbers)];
  const phrases = phrasesOf(sentence, PHRASES, plain).filter(
    (phrase) =>
      phrase.axis !== "clock" ||
      !dates.some((hour) => hour.axis === "clock" && Math.abs(hour.first - phrase.first) <= HOUR_REACH),
  );
  // "A few seconds apart": between two things, not of one.
  return [...plain, ...phrases]
    .filter(({ last }) => sentence.tokens[last]?.lower !== "apart")
    .sort((a, b) => a.first - b.first || (a.axis < b.axis ? -1 : 1));
}
