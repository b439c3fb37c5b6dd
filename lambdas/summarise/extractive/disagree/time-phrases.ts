import type { Axis } from "./time-axes.ts";

/** A way to tell a time in words that name no date: what it matches in a sentence's words (one blank between), and what it means. */
export interface TimePhrase {
  readonly words: RegExp;
  readonly axis: Axis;
  /** Least and most, in the unit of the axis. */
  readonly range: readonly [number, number];
}

const HOUR = 60;
const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
export const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const MONTH_SECONDS = 30.4 * DAY_SECONDS;
export const YEAR_SECONDS = 365.25 * DAY_SECONDS;

/** The words anywhere in a sentence, but not within others. */
const anywhere = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu");

const clock = (words: string, from: number, to: number): TimePhrase => ({
  words: anywhere(words),
  axis: "clock",
  range: [from * HOUR, to * HOUR],
});

/**
 * Parts of the day, wide: when it gets light or dark depends on the season. What goes on after midnight is counted on. The more
 * telling phrase stands first.
 */
const PARTS_OF_DAY: readonly TimePhrase[] = [
  clock("(?:well |long |shortly |just |hours? )?before (?:dawn|daybreak|sunrise|first light)", 0, 7.5),
  clock("(?:dead|middle) of (?:the )?night|small hours|at dead of night", 22.5, 29.5),
  clock("after (?:dark|nightfall|dusk|sunset|sundown)", 16.5, 29),
  clock("after midnight", 23.9, 29.5),
  clock("before midnight", 20, 24.2),
  clock("(?:before|until) (?:noon|midday|lunch|lunchtime)", 4, 12.5),
  clock("after (?:lunch|noon|midday)|past noon", 11.9, 18.5),
  clock("before breakfast", 4, 9.5),
  clock("after (?:dawn|daybreak|sunrise|first light)|sun (?:was )?just up", 4, 10.5),
  clock("dawn|daybreak|sunrise|first light|sunup|at cockcrow|day had (?:only )?(?:just )?broken", 3.5, 8.5),
  clock("mid ?- ?morning", 8.5, 11.5),
  clock("early (?:in the )?morning|early hours", 0, 8.5),
  clock("late (?:in the )?morning", 9.5, 12.5),
  clock("over breakfast|(?:at|around|by|before|after|during) breakfast(?: time)?|breakfast time|breakfast", 5, 10.5),
  clock("mornings?", 3.5, 12.2),
  clock("midday|lunchtime|lunch - time|noonday|siesta(?: time)?|at lunch|over lunch|noon heat", 11, 16.5),
  clock("mid ?- ?afternoon", 13.5, 17),
  clock("afternoons?", 11.8, 18.7),
  clock("tea ?time|tea - time", 14.5, 18.5),
  clock("early evening", 16, 20.6),
  clock("(?:at|during|over|around|before|after) (?:dinner|supper)|(?:dinner|supper) ?time|supper plates", 16.5, 22.8),
  clock("dusk|sunset|sundown|nightfall|twilight|light (?:was )?fading|fading light|(?:got|getting) dark", 15.5, 22),
  clock("evenings?", 16, 24),
  clock("overnight", 19.5, 32),
  clock("nights?|tonight", 18.5, 30.5),
  clock("broad daylight|bright sunshine|glare of (?:the )?midday(?: sun)?", 7, 20),
];

const length = (words: string, from: number, to: number): TimePhrase => ({
  words: anywhere(words),
  axis: "length",
  range: [from, to],
});

/** "Within hours", "for months": how long so many at least and at most are. */
const PLURALS: readonly TimePhrase[] = (
  [
    ["seconds", 1, 100],
    ["minutes", MINUTE_SECONDS, 1.2 * HOUR_SECONDS],
    ["hours", HOUR_SECONDS, 20 * HOUR_SECONDS],
    ["days", DAY_SECONDS, 13 * DAY_SECONDS],
    ["weeks", 9 * DAY_SECONDS, 13 * WEEK_SECONDS],
    ["months", 1.3 * MONTH_SECONDS, 1.6 * YEAR_SECONDS],
    ["years", 1.6 * YEAR_SECONDS, 25 * YEAR_SECONDS],
    ["decades", 14 * YEAR_SECONDS, 100 * YEAR_SECONDS],
  ] as const
).map(([unit, from, to]) =>
  length(
    `(?:(?:for|within|in|took|lasted|after|only|just|mere|over|several|a (?:few|couple of|matter of)|some|barely) )(?:the (?:last|past) )?(?:(?:a )?(?:few|couple of|matter of|some|several|many|mere|long) )?${unit}`,
    from,
    to,
  ),
);

/** "The same evening", "the next morning", "at once": how long after what was told before. */
const AFTERWARDS: readonly TimePhrase[] = [
  length("(?:at once|immediately|straight away|right away|on the spot|instantly)", 0, 2 * HOUR_SECONDS),
  length(
    "(?:the |that )?(?:very )?same (?:day|evening|night|afternoon|morning)|later (?:that|the same) (?:day|evening|night|afternoon)",
    0,
    DAY_SECONDS,
  ),
  length(
    "the (?:very )?(?:next|following) (?:day|morning|afternoon|evening|night)|the (?:day|morning) after|next (?:day|morning)|on the eve|the (?:evening|night|day) before",
    2 * HOUR_SECONDS,
    2 * DAY_SECONDS,
  ),
  length("overnight", 3 * HOUR_SECONDS, 18 * HOUR_SECONDS),
  length(
    "(?:a|one) (?:single )?(?:afternoon|morning|evening|night)|all night|the whole night",
    2 * HOUR_SECONDS,
    16 * HOUR_SECONDS,
  ),
];

export const TIME_PHRASES: readonly TimePhrase[] = [...PARTS_OF_DAY, ...PLURALS, ...AFTERWARDS];

/** "The fourth day": the unit, in seconds. */
export const ORDINAL_UNITS: Readonly<Record<string, number>> = {
  hour: HOUR_SECONDS,
  day: DAY_SECONDS,
  week: WEEK_SECONDS,
  month: MONTH_SECONDS,
  year: YEAR_SECONDS,
};

/** Parts of a month by the words before it, as days of the month; and by "week of", counted from the first. */
export const PARTS_OF_MONTH: readonly (readonly [RegExp, number, number])[] = [
  [/(?:early(?: in)?|beginning of|start of|first days of|opening days of)(?: the month of)?$/, 1, 13],
  [/(?:mid -|mid|middle of|halfway through)$/, 8, 23],
  [/(?:late(?: in)?|end of|close of|last days? of|last week of|final days of|last week in|final week of)$/, 17, 31],
  [/first week (?:of|in)$/, 1, 9],
  [/second week (?:of|in)$/, 6, 16],
  [/third week (?:of|in)$/, 13, 23],
  [/fourth week (?:of|in)$/, 20, 30],
  [/first half of$/, 1, 17],
  [/second half of$/, 14, 31],
];

const DAYS_TO: readonly number[] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

/** Day of the year, 0 to 365, of a day of a month (1 to 12). */
export const dayOfYear = (month: number, day: number): number => DAYS_TO[month - 1]! + day - 1;

const calendar = (words: string, from: readonly [number, number], to: readonly [number, number]): TimePhrase => {
  const [low, high] = [dayOfYear(...from), dayOfYear(...to)];
  return {
    words: anywhere(words),
    axis: "calendar",
    range: [low, high < low ? high + 366 : high],
  };
};

/** Feasts, quarters and halves of a year. */
export const PARTS_OF_YEAR: readonly TimePhrase[] = [
  calendar("christmas", [12, 12], [12, 31]),
  calendar("(?:the )?new year(?: 's (?:day|eve))?|turn of the year", [12, 28], [1, 12]),
  calendar("easter", [3, 15], [4, 30]),
  calendar("halloween", [10, 25], [11, 3]),
  calendar("first quarter", [1, 1], [3, 31]),
  calendar("second quarter", [4, 1], [6, 30]),
  calendar("third quarter", [7, 1], [9, 30]),
  calendar("(?:fourth|last|final) quarter", [10, 1], [12, 31]),
  calendar("first half of (?:the|this|next) year", [1, 1], [6, 30]),
  calendar("second half of (?:the|this|next) year", [7, 1], [12, 31]),
  calendar("end of the year|year - ?end|(?:before|until) the year is out", [11, 25], [1, 3]),
];

/** Weekdays of "the weekend" and "the middle of the week", 0 for Sunday. */
export const PARTS_OF_WEEK: readonly TimePhrase[] = [
  { words: anywhere("weekend"), axis: "weekday", range: [6, 7] },
  { words: anywhere("mid - ?week|middle of the week"), axis: "weekday", range: [2, 4] },
];
