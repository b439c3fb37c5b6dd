import type { DateMention } from "../annotate/types.ts";

const PARTS = ["year", "month", "day", "weekday", "minutes", "relative"] as const;

/** Minutes by which two hours may differ and be the same, rounded: "at twenty to seven", "6.41". */
const CLOCK_MINUTES = 10;

/**
 * Whether two dates differ in a part that both name. A date that names more than the other, or other parts, doesn't differ:
 * "Friday" and "3 March" may be the same day.
 */
export function datesDiffer(a: DateMention, b: DateMention): boolean {
  return PARTS.some((part) => {
    const [x, y] = [a[part], b[part]];
    return x !== undefined && y !== undefined && Math.abs(x - y) > (part === "minutes" ? CLOCK_MINUTES : 0);
  });
}

/** Whether two dates agree in some part and differ in none. */
export function datesAgree(a: DateMention, b: DateMention): boolean {
  return !datesDiffer(a, b) && PARTS.some((part) => a[part] !== undefined && b[part] !== undefined);
}

/** Normal form of a date, for grouping. */
export function dateKey(date: DateMention): string {
  return PARTS.map((part) => date[part] ?? "").join("-");
}
