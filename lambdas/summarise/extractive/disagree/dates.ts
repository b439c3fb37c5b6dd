import type { DateMention } from "../annotate/types.ts";

const PARTS = ["year", "month", "day", "weekday", "minutes", "relative", "season"] as const;

/** Minutes by which two hours may differ and be the same, rounded: "at twenty to seven", "6.41". */
const CLOCK_MINUTES = 10;

/** The same for "shortly after six", "around noon". */
const ROUGH_MINUTES = 30;
const HALF_DAY_MINUTES = 720;

/** Minutes between two hours; "at seven" may be in the morning or in the evening. */
function clockGap(a: DateMention, b: DateMention): number {
  const apart = Math.abs((a.minutes ?? 0) - (b.minutes ?? 0));
  const gap = Math.min(apart, 2 * HALF_DAY_MINUTES - apart);
  if (a.isHalfKnown !== false && b.isHalfKnown !== false) return gap;
  return Math.min(gap % HALF_DAY_MINUTES, HALF_DAY_MINUTES - (gap % HALF_DAY_MINUTES));
}

/** Whether a month lies outside a season and the months beside it: 0 is spring, from March to May. */
const isOutside = (month: number, season: number): boolean => {
  const middle = 4 + 3 * season;
  const gap = Math.abs(month - middle) % 12;
  return Math.min(gap, 12 - gap) > 2;
};

/**
 * Whether two dates differ in a part that both name. A date that names more than the other, or other parts, doesn't differ:
 * "Friday" and "3 March" may be the same day.
 */
export function datesDiffer(a: DateMention, b: DateMention): boolean {
  if (
    a.minutes !== undefined &&
    b.minutes !== undefined &&
    clockGap(a, b) > (a.isRough || b.isRough ? ROUGH_MINUTES : CLOCK_MINUTES)
  )
    return true;
  if (a.season !== undefined && b.month !== undefined && isOutside(b.month, a.season)) return true;
  if (b.season !== undefined && a.month !== undefined && isOutside(a.month, b.season)) return true;
  return PARTS.some(
    (part) => part !== "minutes" && a[part] !== undefined && b[part] !== undefined && a[part] !== b[part],
  );
}

/** Whether two dates agree in some part and differ in none. */
export function datesAgree(a: DateMention, b: DateMention): boolean {
  return !datesDiffer(a, b) && PARTS.some((part) => a[part] !== undefined && b[part] !== undefined);
}

/** Normal form of a date, for grouping. */
export function dateKey(date: DateMention): string {
  return PARTS.map((part) => date[part] ?? "").join("-");
}
