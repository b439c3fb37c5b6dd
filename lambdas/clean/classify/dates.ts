import { calendarWords } from "./lexicon/calendar.ts";

let known: ReadonlySet<string> | undefined;

/** Whether a lower-case word names a month or a weekday in one of many languages. */
export const isCalendarWord = (word: string): boolean => {
  known ??= new Set(calendarWords.split(/\s+/));
  return known.has(word);
};
