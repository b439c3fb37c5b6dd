import type { Place } from "./surroundings.ts";

/** What a time is told on: two times can be compared on the same one. */
export type Axis = "clock" | "weekday" | "calendar" | "year" | "length";

/** A time as a stretch on one axis, and where it stands in its sentence. */
export interface ToldTime extends Place {
  readonly axis: Axis;
  /**
   * Least and most: minutes after midnight, weekday (0 for Sunday), day of the year, year, seconds.
   * Beyond the end of a cycle it goes on: 1,500 is one in the morning.
   */
  readonly low: number;
  readonly high: number;
  /** After how much it comes again, 0 for never: an hour of an unknown half of the day after twelve hours. */
  readonly cycle: number;
  /** How far from it another may be and still be the same, told more roughly. */
  readonly slack: number;
  /** Of a day of the year: its year, if told. */
  readonly year?: number;
  /** Told to the day or the minute, not as a part of a day or month. */
  readonly isExact: boolean;
}

/** After how much a time of an axis comes again. */
export const CYCLES: Readonly<Record<Axis, number>> = {
  clock: 1_440,
  weekday: 7,
  calendar: 366,
  year: 0,
  length: 0,
};

/** How far two stretches are apart on their axis; 0 where they meet. */
export function gapBetween(a: ToldTime, b: ToldTime): number {
  const cycles = [a.cycle, b.cycle].filter((cycle) => cycle > 0);
  const gap = (shift: number) => Math.max(0, a.low - (b.high + shift), b.low + shift - a.high);
  if (cycles.length === 0) return gap(0);
  const cycle = Math.min(...cycles);
  let least = Number.POSITIVE_INFINITY;
  const turns = Math.ceil(CYCLES[a.axis] / cycle) + 1;
  for (let turn = -turns; turn <= turns; turn++) least = Math.min(least, gap(turn * cycle));
  return least;
}

/** Whether two times of one axis exclude each other. */
export function timesDiffer(a: ToldTime, b: ToldTime): boolean {
  if (a.axis === "calendar" && a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  return gapBetween(a, b) > Math.max(a.slack, b.slack);
}
