import { cohesion } from "../classify/cohesion.ts";
import type { Line } from "../classify/line.ts";

/** How far above the body a headline may stand: byline, date and share bar are in between. */
const farthestLines = 15;
const shortestWords = 3;
const longestWords = 30;
const leastShared = 0.35;
/** The very first line of a text needs less. */
const leastSharedFirst = 0.2;
/** A line of the body: running text that ends as a sentence does. */
const bodyWords = 12;

/** The first line of running text, or -1. */
export const firstBodyLine = (lines: readonly Line[], probabilities: ArrayLike<number>): number =>
  lines.findIndex((line, i) => probabilities[i]! >= 0.5 && line.ending === 1 && line.length >= bodyWords);

/** The line that looks most like the article's headline: above the body, in its words, no sentence. -1 when none does. */
export const headlineAt = (lines: readonly Line[], probabilities: ArrayLike<number>): number => {
  const body = firstBodyLine(lines, probabilities);
  if (body <= 0) return -1;
  const shared = cohesion(
    lines,
    lines.map((line, i) => (i >= body && probabilities[i]! >= 0.5 && line.length >= bodyWords ? 1 : 0)),
  ).shared;
  let best = -1;
  for (let i = Math.max(0, body - farthestLines); i < body; i++) {
    const line = lines[i]!;
    const titled = line.ending === 0 || line.question || line.marker === 3;
    if (!titled || line.length < shortestWords || line.length > longestWords) continue;
    if (line.cueTotal > 0.5 || line.dateShare > 0.25 || line.separators > 2 || line.content.length < 2) continue;
    if (shared[i]! < (i === 0 ? leastSharedFirst : leastShared)) continue;
    // The first good one: standfirsts and captions below it share as much.
    if (best < 0 || shared[i]! > shared[best]! + 0.25) best = i;
  }
  return best;
};
