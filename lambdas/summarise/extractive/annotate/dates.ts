import type { Lexicon } from "../lexicon/lexicon.ts";
import type { DateMention, Token } from "./types.ts";

interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const calendars = new Map<string, CalendarNames>();

/** Names of months and weekdays of a language, long and short, as the runtime's own locale data has them. */
function calendarNames(language: string): CalendarNames {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const locale = Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? "en";
  const add = (names: Map<string, number>, name: string, value: number) => {
    const word = name.toLowerCase().replace(/\.$/, "");
    if (/^\p{L}{3,}$/u.test(word) && !names.has(word)) names.set(word, value);
  };
  for (const length of ["long", "short"] as const) {
    const month = new Intl.DateTimeFormat(locale, { month: length, day: "numeric", timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: "UTC" });
    for (let index = 0; index < 12; index++) {
      const parts = month.formatToParts(Date.UTC(2023, index, 15));
      add(months, parts.find((part) => part.type === "month")?.value ?? "", index + 1);
    }
    // 2023-01-01 was a Sunday.
    for (let index = 0; index < 7; index++) add(weekdays, weekday.format(Date.UTC(2023, 0, 1 + index)), index);
  }
  if (language === "en") {
    months.set("sept", 9);
    for (const [word, value] of [
      ["tues", 2],
      ["thurs", 4],
    ] as const)
      weekdays.set(word, value);
    // "may" and "mar" are words of their own; capitals and a neighbouring number decide (see below).
    weekdays.delete("sun");
    weekdays.delete("sat");
  }
  const names = { months, weekdays };
  calendars.set(language, names);
  return names;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

function yearOf(token: Token | undefined): number | undefined {
  if (token === undefined || !/^\d{4}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  return value >= FIRST_YEAR && value < LAST_YEAR ? value : undefined;
}

function dayOf(token: Token | undefined): number | undefined {
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? value : undefined;
}

type Found = Omit<DateMention, "first" | "last" | "start" | "end" | "role"> & { first: number; last: number };

/** Month names, with the day before or after and the year, as far as they are there. */
function monthAt(tokens: readonly Token[], index: number, names: CalendarNames): Found | undefined {
  const token = tokens[index]!;
  const month = names.months.get(token.lower);
  if (month === undefined || token.kind !== "word") return undefined;
  let first = index;
  let last = index + 1;
  if (tokens[last]?.text === "." && tokens[last]!.start === token.end) last += 1;
  let day: number | undefined;
  let before = index - 1;
  while (before > 0 && /^(?:st|nd|rd|th|of|de|\.)$/.test(tokens[before]!.lower)) before -= 1;
  const dayBefore = dayOf(tokens[before]);
  if (dayBefore !== undefined && index - before <= 3) {
    day = dayBefore;
    first = before;
  } else {
    const dayAfter = dayOf(tokens[last]);
    if (dayAfter !== undefined) {
      day = dayAfter;
      last += 1;
      if (/^(?:st|nd|rd|th)$/.test(tokens[last]?.lower ?? "")) last += 1;
    }
  }
  const comma = tokens[last]?.text === "," || tokens[last]?.lower === "de" ? 1 : 0;
  const year = yearOf(tokens[last + comma]);
  if (year !== undefined) last += comma + 1;
  // "may", "march", "august" are words of their own: lower case in an English text, or alone, they are no month.
  const ambiguous = token.lower === "may" || token.lower === "march" || token.lower === "mar";
  const capital = token.text[0] !== token.text[0]?.toLowerCase();
  const framed = /^(?:in|since|last|next|this|until|by|late|early|mid)$/.test(tokens[index - 1]?.lower ?? "");
  if (ambiguous && day === undefined && year === undefined && !(capital && framed)) return undefined;
  return {
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    first,
    last,
  };
}

/** `2022-02-21`: three numbers joined by hyphens. */
function isoAt(tokens: readonly Token[], index: number): Found | undefined {
  const year = yearOf(tokens[index]);
  const month = Number(tokens[index + 2]?.text);
  const day = dayOf(tokens[index + 4]);
  if (year === undefined || tokens[index + 1]?.text !== "-" || tokens[index + 3]?.text !== "-" || day === undefined)
    return undefined;
  return month >= 1 && month <= 12 ? { year, month, day, first: index, last: index + 5 } : undefined;
}

/** "5pm", "5:30 p.m.", "17:30". */
function clockAt(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index]!;
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(token.text);
  if (match === null) return undefined;
  const half = /^(a|p)\.?m\.?$/.exec(tokens[index + 1]?.lower ?? "");
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? "0");
  if (hours > 23 || minutes > 59) return undefined;
  if (half !== null)
    return { minutes: ((hours % 12) + (half[1] === "p" ? 12 : 0)) * 60 + minutes, first: index, last: index + 2 };
  return token.text.includes(":") ? { minutes: hours * 60 + minutes, first: index, last: index + 1 } : undefined;
}

/** "At 9.40 the gate was shut": an hour with a full stop, which in English could also be a decimal. */
function dottedHour(tokens: readonly Token[], index: number): Found | undefined {
  const match = /^(\d{1,2})\.(\d{2})$/.exec(tokens[index]!.text);
  if (match === null || !/^(?:at|by|until|till)$/.test(tokens[index - 1]?.lower ?? "")) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  const next = tokens[index + 1];
  const counts = next !== undefined && (next.pos === "NOUN" || /^[%°$€£]$/.test(next.text) || next.lower === "per");
  if (hours > 23 || minutes > 59 || counts) return undefined;
  const known = hours > 12 ? { minutes: hours * 60 + minutes } : inHalf(hours * 60 + minutes, tokens, index + 1);
  return { ...known, first: index, last: index + 1 };
}

const SEASONS: Readonly<Record<string, number>> = { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 };

/** "Last autumn", "in the spring": a season as a noun. */
function seasonAt(tokens: readonly Token[], index: number): Found | undefined {
  const { lower, pos } = tokens[index]!;
  const season = SEASONS[lower];
  if (season === undefined || pos !== "NOUN") return undefined;
  const before = tokens[index - 1]?.lower ?? "";
  const two = `${tokens[index - 2]?.lower ?? ""} ${before}`;
  const framed =
    /^(?:last|this|next|since|in|until|by|early|late|previous)$/.test(before) ||
    /^(?:in|since|by|until|of|during) the$/.test(two);
  return framed ? { season, first: index, last: index + 1 } : undefined;
}

const HOUR_NAMES: Readonly<Record<string, number>> = { midnight: 0, noon: 12, midday: 12 };
const HALF_DAY = 720;

/** The hour that a token names, 1 to 12, in digits or letters. */
function hourOf(token: Token | undefined, lexicon: Lexicon): number | undefined {
  const value = token === undefined ? undefined : (lexicon.numberWords.get(token.lower) ?? Number(token.text));
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 12 ? value : undefined;
}

const HALVES: Readonly<Record<string, "early" | "late">> = {
  morning: "early",
  dawn: "early",
  daybreak: "early",
  sunrise: "early",
  evening: "late",
  afternoon: "late",
  dusk: "late",
};

/** An hour between 0 and 12 put into the half of the day that the words behind it tell: "at six in the evening". */
function inHalf(minutes: number, tokens: readonly Token[], last: number): Pick<Found, "minutes" | "isHalfKnown"> {
  const after = tokens.slice(last, last + 4).map(({ lower }) => lower);
  const half = after.map((word) => HALVES[word]).find((word) => word !== undefined);
  const isNight = after.includes("night");
  const whole = minutes % (2 * HALF_DAY);
  if (half === undefined && !isNight) return { minutes: whole, isHalfKnown: false };
  const late = half === "late" || (half === undefined && minutes >= 360);
  return { minutes: minutes < HALF_DAY && late ? minutes + HALF_DAY : whole };
}

/** "At eleven", "by nine", "from six in the morning": an hour without "o'clock", if no noun follows that it could count. */
function bareHour(tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const hour = hourOf(tokens[index], lexicon);
  if (
    hour === undefined ||
    !/^(?:at|by|until|till|before|after|towards|since|around|about|past)$/.test(tokens[index - 1]?.lower ?? "")
  )
    return undefined;
  const next = tokens[index + 1];
  const part = /^in the (?:morning|afternoon|evening)|^at night/.test(
    tokens
      .slice(index + 1, index + 4)
      .map(({ lower }) => lower)
      .join(" "),
  );
  const ends =
    next === undefined ||
    /^[.,;:!?)”"]$/.test(next.text) ||
    /^(?:on|and|when|the|sharp|yesterday|today|tomorrow|last|after|before|because|as|while)$/.test(next.lower);
  const at = tokens[index - 1]!.lower === "at" || tokens[index - 1]!.lower === "towards";
  if (!part && !(at && (ends || next?.isName))) return undefined;
  return { ...inHalf(hour * 60, tokens, index + 1), first: index, last: index + 1 };
}

/** English hours in words: "midnight", "six o'clock", "half past six", "ten minutes to seven". */
function hourInWords(tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const token = tokens[index]!;
  const named = HOUR_NAMES[token.lower];
  if (named !== undefined) return { minutes: named * 60, first: index, last: index + 1 };
  const full = hourOf(token, lexicon);
  if (full !== undefined && tokens[index + 1]?.lower === "o'clock")
    return { ...inHalf(full * 60, tokens, index + 2), first: index, last: index + 2 };
  const part =
    token.lower === "half"
      ? 30
      : token.lower === "quarter"
        ? 15
        : (lexicon.numberWords.get(token.lower) ?? Number(token.text));
  const bare = bareHour(tokens, index, lexicon);
  if (bare !== undefined) return bare;
  if (part === undefined || !Number.isInteger(part) || part < 1 || part > 59) return undefined;
  const link = /^minutes?$/.test(tokens[index + 1]?.lower ?? "") ? index + 2 : index + 1;
  if (link === index + 1 && part !== 15 && part !== 30) return undefined;
  const way = tokens[link]?.lower ?? "";
  const hour = hourOf(tokens[link + 1], lexicon);
  if (hour === undefined || !/^(?:to|past|before|after)$/.test(way)) return undefined;
  const minutes = hour * 60 + (way === "past" || way === "after" ? part : -part);
  return { ...inHalf(minutes, tokens, link + 2), first: index, last: link + 2 };
}

/** A bare year: four digits that no noun follows ("in 2019", but not "2000 people"). */
function yearAt(tokens: readonly Token[], index: number): Found | undefined {
  const year = yearOf(tokens[index]);
  if (year === undefined) return undefined;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (/^[$€£¥]$/.test(before?.text ?? "") || next?.text === "%") return undefined;
  const framed =
    /^(?:in|since|of|by|from|until|before|after|to|through|during|late|early|mid|seit|en|depuis|desde|im)$/.test(
      before?.lower ?? "",
    );
  const noun =
    next !== undefined &&
    next.kind === "word" &&
    (next.pos === "NOUN" || next.pos === "X") &&
    !next.stop &&
    !next.isName;
  // "the 2007 album": a number that counts takes the plural.
  const counted = noun && (next.pos === "X" || next.lemma !== next.lower);
  return framed || !counted ? { year, first: index, last: index + 1 } : undefined;
}

/** Dates, weekdays, clock times and days relative to the article, in order of appearance. */
export function findDates(tokens: readonly Token[], lexicon: Lexicon): DateMention[] {
  const names = calendarNames(lexicon.language);
  const found: DateMention[] = [];
  let free = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index < free) continue;
    const token = tokens[index]!;
    if (token.kind === "mark") continue;
    const weekday = names.weekdays.get(token.lower);
    const relative = lexicon.relativeDays.get(token.lower);
    const capital = token.text[0] !== token.text[0]?.toLowerCase();
    const mention: Found | undefined =
      isoAt(tokens, index) ??
      monthAt(tokens, index, names) ??
      (weekday !== undefined && (capital || lexicon.language !== "en") && token.text.length > 2
        ? { weekday, first: index, last: index + 1 }
        : undefined) ??
      (lexicon.language === "en" ? hourInWords(tokens, index, lexicon) : undefined) ??
      (lexicon.language === "en" ? (dottedHour(tokens, index) ?? seasonAt(tokens, index)) : undefined) ??
      (relative === undefined ? undefined : { relative, first: index, last: index + 1 }) ??
      (dayOf(token) !== undefined && namesMonthSoon(tokens, index, names) ? undefined : clockAt(tokens, index)) ??
      yearAt(tokens, index);
    if (mention === undefined || mention.first < free) continue;
    free = mention.last;
    const role = lexicon.dateRoles.get(tokens[mention.first - 1]?.lower ?? "") ?? "at";
    const rough = /^(?:about|around|shortly|nearly|almost|towards|roughly|approximately|soon|just|well)$/;
    const isRough =
      mention.minutes !== undefined &&
      tokens.slice(Math.max(0, mention.first - 2), mention.first).some(({ lower }) => rough.test(lower));
    found.push({
      ...mention,
      ...(isRough ? { isRough } : {}),
      role,
      start: tokens[mention.first]!.start,
      end: tokens[mention.last - 1]!.end,
    });
  }
  return found;
}

/** A day number before its month ("21 February") is left to the month. */
function namesMonthSoon(tokens: readonly Token[], index: number, names: CalendarNames): boolean {
  return [1, 2, 3].some((step) => names.months.has(tokens[index + step]?.lower ?? ""));
}
