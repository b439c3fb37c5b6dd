import type { Quantity } from "../annotate/types.ts";

/** How far a round number may stand from the exact one it was rounded from. */
const ROUNDING = 0.05;
/** "Nearly 500" may be as little as this share of 500. */
const NEARLY = 0.9;
/** "Less than 1 per cent" may be as little as this share of it. */
const UNDER = 0.75;
/** "More than 1,240" still says 1,300, "more than two dozen" 28: small numbers are rounded more roughly. */
const OVER = 1.1;
const OVER_SMALL = 1.2;
const SMALL = 50;
/** "More than 300" still says 343, "over sixty" 69: as far as the next number of one digit and zeros, but no further than this. */
const OVER_ONE_DIGIT = 1.4;
/** Smallest number that writers round at all. */
const ROUNDED_FROM = 20;

export type Relation = "same" | "compatible" | "qualified" | "differs";

/** Trailing zeros before the decimal point: 1,200,000 has five. */
function isRound(value: number): boolean {
  return value >= 100 ? value % 10 === 0 : value >= ROUNDED_FROM && value % 5 === 0;
}

/** Nearly half of the last digit of a number that isn't naught: 49,000 for 300,000, 490 for 188,000. */
function halfDigit(value: number): number {
  let digit = value % 10 === 0 ? 10 : 5;
  while (value > 0 && value % (digit * 10) === 0) digit *= 10;
  return 0.49 * digit;
}

/** By how much a round number may have been rounded: less than half of its last digit, and not much of it where that digit is the first. */
const roundingOf = (value: number): number => Math.min((value * ROUNDING) / 2, halfDigit(value));

/** The same where it is said to be rounded: "about three million" may be 3.2 million. */
const aboutOf = (value: number): number =>
  Math.max(value * ROUNDING, isRound(value) ? Math.min(value * ROUNDING * 2, halfDigit(value)) : 0);

/** Shares of its unit by which a length of time is rounded: "almost a week" may be six days, "over three decades" 36 years. */
const SPAN_NEARLY = 0.3;
const SPAN_OVER = 0.7;
/** Share of the coarser unit by which two lengths in different units may differ: "16 hours", "a day". */
const SPAN_ROUNDING = 0.35;

/** How far a length of time reaches, by the unit that it is told in. */
function reachOfSpan({ low, high, qualifier }: Quantity, grain: number): readonly [number, number] {
  switch (qualifier) {
    case "about":
      return [low - SPAN_NEARLY * grain, high + SPAN_NEARLY * grain];
    case "nearly":
    case "under":
    case "atMost":
      return [Math.min(low * NEARLY, low - SPAN_NEARLY * grain), high];
    case "over":
    case "atLeast":
      return [low, Math.max(high * OVER, high + SPAN_OVER * grain)];
    default:
      return [low, high];
  }
}

/** How much "more than" a number may be. */
function reachOver(value: number): number {
  const most = value * (value <= SMALL ? OVER_SMALL : OVER);
  const step = 10 ** Math.floor(Math.log10(value));
  return value >= 10 && value % step === 0
    ? Math.max(most, Math.min(value * OVER_ONE_DIGIT, value + 0.9 * step))
    : most;
}

/** The values that a reader may take from an amount. */
function reach(quantity: Quantity): readonly [number, number] {
  const { low, high, qualifier, grain } = quantity;
  if (grain !== undefined) return reachOfSpan(quantity, grain);
  switch (qualifier) {
    case "about":
      return [low - aboutOf(low), high + aboutOf(high)];
    case "nearly":
      return [low * NEARLY, high];
    case "over":
    case "atLeast":
      return [low, qualifier === "over" ? reachOver(high) : high * (isRound(high) ? OVER : 1)];
    case "under":
    case "atMost":
      return [low * UNDER, high];
    default:
      return isRound(low) && !quantity.vague && low === high
        ? [low - roundingOf(low), high + roundingOf(high)]
        : [low, high];
  }
}

/** Where from the number told the amount lies. "Nearly nine million" and "some nine million" are one: both round. */
function side(quantity: Quantity): -1 | 0 | 1 {
  if (quantity.qualifier === "over" || quantity.qualifier === "atLeast") return 1;
  return quantity.qualifier === "under" || quantity.qualifier === "atMost" ? -1 : 0;
}

/**
 * Whether two amounts of the same thing agree. `qualified`: the same number, once as "about" or exact and once as "more
 * than" or "less than". A whole number that is not round is taken at its word; a round one may be rounded from its
 * neighbourhood.
 */
export const compareAmounts = (a: Quantity, b: Quantity): Relation => compareSameTime(a, forTimeOf(a, b));

/** `b` for the stretch of time that `a` is for, where both are for one: a sum a month as a sum a year. */
export function forTimeOf(a: Quantity, b: Quantity): Quantity {
  return a.per === undefined || b.per === undefined || a.per === b.per ? b : perTime(b, a.per / b.per);
}

/** The same amount for another stretch of time: 15 a month is 180 a year. Months differ in length, so it is rounded. */
function perTime(quantity: Quantity, factor: number): Quantity {
  const scaled = (value: number) => Number((value * factor).toPrecision(3));
  const qualifier = quantity.qualifier === "exact" ? "about" : quantity.qualifier;
  return { ...quantity, low: scaled(quantity.low), high: scaled(quantity.high), qualifier };
}

/** Two digits and zeros in the base unit, or one converted from miles, feet, pounds. */
const isConverted = ({ low }: Quantity): boolean => low > 0 && Number(low.toPrecision(3)) !== low;

/** Times that a number may be told more finely than the one that it is rounded to. */
const MOST_FINER = 1e6;

/** "100 km", "60 miles": each rounded in its own unit. */
const isNear = (a: Quantity, b: Quantity): boolean => Math.abs(a.low - b.low) <= ROUNDING * Math.max(a.low, b.low);

function compareSameTime(a: Quantity, b: Quantity): Relation {
  if (a.kind === "score") {
    const sorted = (score: Quantity) => [score.low, score.high].sort((x, y) => x - y).join("-");
    return sorted(a) === sorted(b) ? "same" : "differs";
  }
  if (a.low === b.low && a.high === b.high) {
    if (side(a) === side(b)) return "same";
    // "Less than seven minutes", "barely seven minutes".
    if ([a, b].some(({ qualifier }) => qualifier === "nearly") && Math.min(side(a), side(b)) < 0) return "compatible";
    return a.qualifier === "exact" || b.qualifier === "exact" ? "compatible" : "qualified";
  }
  if (a.grain !== undefined && b.grain !== undefined && a.grain !== b.grain) {
    const gap = Math.max(a.low - b.high, b.low - a.high);
    if (gap <= SPAN_ROUNDING * Math.max(a.grain, b.grain)) return "compatible";
  }
  if (a.kind === "measure" && isConverted(a) !== isConverted(b) && isNear(a, b)) return "compatible";
  // "Up to 4,500", "up to 6,000": each is told as the most, so that they are compared as they stand.
  const areLimits = a.qualifier === "atMost" && b.qualifier === "atMost";
  const [aLow, aHigh] = reach(areLimits ? { ...a, qualifier: "exact" } : a);
  const [bLow, bHigh] = reach(areLimits ? { ...b, qualifier: "exact" } : b);
  if (aLow <= bHigh && bLow <= aHigh) return "compatible";
  // 12.4 per cent and 12 per cent: the coarser one is the finer one rounded.
  if (a.qualifier === "exact" && b.qualifier === "exact" && roundsTo(a, b)) return "compatible";
  return "differs";
}

/** By how much two neighbouring numbers of as many digits after the point differ, in the base unit: 0.1 million for "7.0 million". */
function stepOf({ low, decimals }: Quantity): number {
  // "7.9 million", but "12,400": only millions and more are told with a point.
  const scale = Math.abs(low) < 1e6 ? 1 : 1000 ** Math.floor(Math.log10(Math.abs(low)) / 3);
  const digits = decimals ?? (String(low / scale).split(".")[1] ?? "").length;
  return scale * 10 ** -digits;
}

function roundsTo(a: Quantity, b: Quantity): boolean {
  if (a.kind === "duration" || a.kind === "age" || a.low !== a.high || b.low !== b.high) return false;
  const [fine, coarse] = [stepOf(a), stepOf(b)].sort((less, more) => less - more) as [number, number];
  return fine < coarse && Math.abs(a.low - b.low) < 0.51 * coarse && fine >= coarse / MOST_FINER;
}
