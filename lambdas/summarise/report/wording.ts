import type { DisagreementKind } from "../../../shared/contracts/summary.ts";

/** `count(1, "source")` is "1 source", `count(2, "source")` is "2 sources". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What the sources differ about, for people. */
export const kindLabel: Readonly<Record<DisagreementKind, string>> = {
  quantity: "Numbers differ",
  time: "Times differ",
  attribution: "Who said or did it",
  contradiction: "Contradiction",
  framing: "Told differently",
};

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const endsInZone = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** An ISO 8601 date or date-time as people write it, in UTC, or as it stands where it names no zone; null when the text is neither. */
export const formatTime = (iso: string | null): string | null => {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  if (isoDate.test(iso)) return day.format(new Date(iso));
  if (!isoInstant.test(iso)) return null;
  // Without a zone `Date` would take it for the hour of whichever machine this runs on.
  return endsInZone.test(iso) ? `${minute.format(new Date(iso))} UTC` : minute.format(new Date(`${iso}Z`));
};
