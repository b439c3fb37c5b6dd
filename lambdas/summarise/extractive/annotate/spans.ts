import type { Lexicon } from "../lexicon/lexicon.ts";
import { partAfter, readPlain } from "./numbers.ts";
import type { Token } from "./types.ts";

/** A measure in its base unit (seconds, metres) as read from tokens [index, last). */
export interface Span {
  readonly value: number;
  /** The smallest unit that it is told in, in base units; half of one for "and a half". */
  readonly grain: number;
  readonly last: number;
}

/** Most units of one measure: "two years, three months and a day". */
const MAX_UNITS = 4;

/**
 * What follows a measure and belongs to it, in the base unit: "six years and three months", "a day and a half", "two hours
 * ten minutes". `factor` is that of the unit right before `from`.
 */
export function restOfSpan(
  tokens: readonly Token[],
  from: number,
  unit: { readonly measure: string; readonly factor: number },
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): Span {
  let value = 0;
  let last = from;
  let { factor } = unit;
  const part = partAfter(tokens, last);
  if (part !== undefined) return { value: part.part * factor, grain: factor / 2, last: part.last };
  for (let round = 1; round < MAX_UNITS; round++) {
    let at = last;
    if (tokens[at]?.text === ",") at += 1;
    if (/^(?:and|et|und|y)$/.test(tokens[at]?.lower ?? "")) at += 1;
    const article = /^an?$/.test(tokens[at]?.lower ?? "") ? 1 : 0;
    const number = article > 0 ? { value: 1, last: at + 1 } : readPlain(tokens, at, taken, lexicon);
    const next = number === undefined ? undefined : lexicon.units.get(tokens[number.last]?.lower ?? "");
    if (number === undefined || next === undefined || next.measure !== unit.measure || next.factor >= factor) break;
    value += number.value * next.factor;
    factor = next.factor;
    last = number.last + 1;
  }
  return { value, grain: factor, last };
}

/** Before or after these, "a year" is a length: "for a year", "a year later". Elsewhere it is "15 euros a year". */
const LENGTH_AFTER =
  /^(?:for|in|within|after|than|nearly|almost|about|least|lasts?|lasted|lasting|took|takes?|over|around|under|of|spent|spend)$/;
const LENGTH_BEFORE = /^(?:later|ago|earlier|long|before|behind|in)$/;
/** Nobody is paid by the decade. */
const LONG_SECONDS = 3_652 * 86_400;

/** English lengths without a number: "a decade", "half an hour", "a day and a half", "three quarters of an hour". */
export function spanWithoutNumber(
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): (Span & { readonly measure: string }) | undefined {
  if (lexicon.language !== "en") return undefined;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  let at = index;
  let share = 1;
  if (lower(at) === "half") {
    share = 0.5;
    at += 1;
  } else {
    const quarters = lower(at) === "three" && /^quarters?$/.test(lower(at + (lower(at + 1) === "-" ? 2 : 1)));
    const hyphen = quarters && lower(at + 1) === "-" ? 1 : 0;
    if (quarters && lower(at + 2 + hyphen) === "of") {
      share = 0.75;
      at += 3 + hyphen;
    } else if (lower(at) === "a" && lower(at + 1) === "quarter" && lower(at + 2) === "of") {
      share = 0.25;
      at += 3;
    }
  }
  if (!/^an?$/.test(lower(at)) && !(share === 0.5 && at > index)) return undefined;
  const unit = lexicon.units.get(lower(/^an?$/.test(lower(at)) ? at + 1 : at));
  // "A decades-old quarrel" names no length.
  if (unit?.measure !== "duration" || lower(/^an?$/.test(lower(at)) ? at + 1 : at).endsWith("s")) return undefined;
  const end = /^an?$/.test(lower(at)) ? at + 2 : at + 1;
  const rest =
    share === 1 ? restOfSpan(tokens, end, unit, taken, lexicon) : { value: 0, grain: share * unit.factor, last: end };
  const isLength =
    share < 1 ||
    rest.last > end ||
    unit.factor >= LONG_SECONDS ||
    LENGTH_AFTER.test(lower(index - 1)) ||
    LENGTH_BEFORE.test(lower(end));
  return isLength ? { ...rest, value: share * unit.factor + rest.value, measure: unit.measure } : undefined;
}
