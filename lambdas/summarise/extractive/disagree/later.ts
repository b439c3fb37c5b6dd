import type { Told } from "./explain.ts";
import { listed, spokenNames } from "./spoken.ts";

/** Articles that were published nearer to each other than this are of one time, in milliseconds. */
const ONE_TIME = 3_600_000;
const DAY = 86_400_000;

const isInstant = /(?:Z|[+-]\d{2}:\d{2})$/i;

/**
 * When an article may have been published, from the first to the last moment: a date without an hour is the whole day, and so is an hour
 * of an unknown zone, which would else be read by the clock of the machine.
 */
function publishedIn(published: string): readonly [number, number] | undefined {
  const isExact = isInstant.test(published);
  const from = Date.parse(isExact ? published : published.slice(0, 10));
  if (Number.isNaN(from)) return undefined;
  return [from, isExact ? from : from + DAY];
}

/**
 * Which of several positions is told by the latest articles, as a clause: of counts that go up as news comes in, that is what a reader asks
 * next. Empty where a date isn't known, an outlet has no name, or none is later than all others.
 */
export function latestOf(
  positions: readonly Told[],
  nameOf: (source: string) => string,
  publishedOf: (source: string) => string | null,
): string {
  const told = positions.map(({ sides }) => {
    const sources = [...new Set(sides.map(({ sentence }) => sentence.source))];
    return { sources, times: sources.map((source) => publishedIn(publishedOf(source) ?? "")) };
  });
  for (const one of told) {
    const others = told.filter((other) => other !== one).flatMap(({ times }) => times);
    const isLater = one.times.every((time) =>
      others.every((other) => time !== undefined && other !== undefined && time[0] - other[1] >= ONE_TIME),
    );
    const names = spokenNames(one.sources, nameOf);
    if (!isLater || names.length < one.sources.length) continue;
    const which = told.length > 2 ? "latest" : "later";
    return names.length > 1
      ? `the articles of ${listed(names)} are the ${which} ones`
      : `the article of ${names[0]} is the ${which} one`;
  }
  return "";
}
