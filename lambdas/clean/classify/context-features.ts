import { cohesion, overlaps } from "./cohesion.ts";
import type { Columns } from "./columns.ts";
import { lazy } from "./lazy.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import { firstAlike } from "./same-words.ts";
import { bestStretch, meansOf, prefixSums, stepsSince, stepsUntil } from "./sums.ts";

const farLines = 60;
/** From this score on a line counts as running text. */
export const proseFloor = 0.45;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** From this share of its words on, a line counts as naming a kind of furniture. */
const cueFrom = 0.6;

/** Adds what a line's place and neighbours say: the document as a whole, windows, runs of short lines, repetition. */
export const addContext = (table: Columns, lines: readonly Line[]): void => {
  const count = lines.length;
  const prose = lines.map((line) => line.prose);
  const isProse = (i: number) => prose[i]! >= proseFloor;
  const wordCounts = lines.map((line) => line.length);
  const wordsIn = prefixSums(wordCounts);
  const proseWords = prefixSums(lines.map((line) => line.length * line.prose));
  const allProse = Math.max(1e-9, proseWords(0, count));

  // The document.
  const proseLines = lines.filter((line) => line.prose >= proseFloor).length;
  const typical = median(wordCounts);
  const typicalProse = median(lines.filter((line) => line.prose >= proseFloor).map((line) => line.length));
  const gaps = lines.filter((line) => line.gapBefore).length / Math.max(1, count);
  const bullets = lines.filter((line) => line.marker === 1).length / Math.max(1, count);
  table.add("doc:lines", () => count);
  table.add("doc:prose-share", () => proseLines / Math.max(1, count));
  table.add("doc:prose-lines", () => proseLines);
  table.add("doc:words-median", () => typical);
  table.add("doc:gaps", () => gaps);
  table.add("doc:bullets", () => bullets);
  table.add("against-typical", (i) => Math.log((1 + wordCounts[i]!) / (1 + typicalProse)));

  // The place in it.
  table.add("place", (i) => i / Math.max(1, count - 1));
  table.add("from-start", (i) => Math.min(200, i));
  table.add("from-end", (i) => Math.min(200, count - 1 - i));
  table.add("prose-before", (i) => proseWords(0, i) / allProse);
  table.add("prose-after", (i) => proseWords(i + 1, count) / allProse);
  table.add("prose-words-before", (i) => Math.log1p(proseWords(0, i)));
  table.add("prose-words-after", (i) => Math.log1p(proseWords(i + 1, count)));
  const stretch = bestStretch(lines.map((line) => (line.prose - 0.3) * Math.min(40, line.length + 3)));
  table.add("stretch-start", (i) => Math.max(-farLines, Math.min(farLines, i - stretch.start)));
  table.add("stretch-end", (i) => Math.max(-farLines, Math.min(farLines, stretch.end - 1 - i)));
  table.add("in-stretch", (i) => Number(i >= stretch.start && i < stretch.end));
  table.add("gap-before", (i) => Number(lines[i]!.gapBefore));
  table.add("gap-after", (i) => Number(lines[i]!.gapAfter));

  // The neighbours one by one.
  const near: readonly [string, number][] = [
    ["prev", -1],
    ["prev2", -2],
    ["next", 1],
    ["next2", 2],
  ];
  for (const [name, step] of near) {
    const at = (i: number) => lines[i + step];
    table.add(`${name}:words`, (i) => at(i)?.length ?? -1);
    table.add(`${name}:prose`, (i) => at(i)?.prose ?? -1);
    table.add(`${name}:ending`, (i) => at(i)?.ending ?? -1);
    table.add(`${name}:cues`, (i) => at(i)?.cueTotal ?? -1);
    table.add(`${name}:capitals`, (i) => at(i)?.capitalShare ?? -1);
    table.add(`${name}:dates`, (i) => at(i)?.dateShare ?? -1);
    // What a line has in common with the one below, that one has with the line above.
    const shared = lazy(() => overlaps(lines, Math.abs(step)));
    table.add(`${name}:overlap`, (i) => (step < 0 ? shared()[i]! : (shared()[i + step] ?? -1)));
  }
  for (const kind of ["related-links", "caption-credit", "author-box", "share-bar", "newsletter"] as const) {
    const n = cueKinds.indexOf(kind);
    table.add(`prev:cue:${kind}`, (i) => lines[i - 1]?.cueShare[n] ?? 0);
    table.add(`next:cue:${kind}`, (i) => lines[i + 1]?.cueShare[n] ?? 0);
  }

  // Windows.
  const windows: readonly [string, (from: number, to: number) => number][] = [
    ["prose", meansOf(prose)],
    ["words", meansOf(wordCounts.map((words) => Math.min(60, words)))],
    ["cues", meansOf(lines.map((line) => line.cueTotal))],
    ["ended", meansOf(lines.map((line) => Number(line.ending === 1)))],
    ["capitals", meansOf(lines.map((line) => line.capitalShare))],
    ["marked", meansOf(lines.map((line) => Number(line.marker > 0)))],
  ];
  for (const [name, mean] of windows) {
    for (const width of [3, 8]) {
      table.add(`${name}:before-${width}`, (i) => mean(i - width, i));
      table.add(`${name}:after-${width}`, (i) => mean(i + 1, i + 1 + width));
    }
  }
  table.add("prose:around-20", (i) => windows[0]![1](i - 20, i + 21));

  // The run of lines that are no running text, and what stands at its head.
  const sinceProse = stepsSince(count, isProse, farLines);
  const untilProse = stepsUntil(count, isProse, farLines);
  table.add("since-prose", (i) => sinceProse[i]!);
  table.add("until-prose", (i) => untilProse[i]!);
  table.add("run", (i) => (isProse(i) ? 0 : Math.min(farLines, sinceProse[i]! + untilProse[i]! - 1)));
  table.add("run-words", (i) =>
    isProse(i) ? 0 : wordsIn(i - sinceProse[i]! + 1, i + untilProse[i]!) / (sinceProse[i]! + untilProse[i]! - 1),
  );
  for (const kind of ["related-links", "comments", "tags", "newsletter", "author-box", "navigation"] as const) {
    const n = cueKinds.indexOf(kind);
    const named = (i: number) => lines[i]!.cueShare[n]! >= cueFrom;
    const since = lazy(() => stepsSince(count, named, farLines));
    const until = lazy(() => stepsUntil(count, named, farLines));
    table.add(`since:${kind}`, (i) => since()[i]!);
    table.add(`until:${kind}`, (i) => until()[i]!);
    table.add(`prose-since:${kind}`, (i) =>
      since()[i]! >= farLines ? -1 : Math.log1p(proseWords(i - since()[i]! + 1, i)),
    );
  }
  const sinceColon = stepsSince(count, (i) => lines[i]!.ending === 2, farLines);
  table.add("since-colon", (i) => sinceColon[i]!);
  const sinceHeading = stepsSince(count, (i) => lines[i]!.marker === 3, farLines);
  table.add("since-heading", (i) => sinceHeading[i]!);

  // Repetition.
  const first = firstAlike(lines);
  const times = new Int32Array(count);
  for (const line of first) times[line]!++;
  const openings = new Map<number, number>();
  // The first two words as one number: lines may have none, or one.
  const opening = ({ words, vocabulary }: Line) =>
    ((words[0] ?? -1) + 1) * (vocabulary.size + 1) + ((words[1] ?? -1) + 1);
  for (const line of lines) openings.set(opening(line), (openings.get(opening(line)) ?? 0) + 1);
  table.add("repeated", (i) => Math.min(10, times[first[i]!]!));
  table.add("opening-repeated", (i) => Math.min(20, openings.get(opening(lines[i]!))!));
  const sameLength = meansOf(
    lines.map((line, i) => Number(i > 0 && Math.abs(line.length - lines[i - 1]!.length) <= 1 && line.length < 15)),
  );
  table.add("even-lengths", (i) => sameLength(i - 4, i + 6));

  // The words it shares with the running text.
  const trust = lines.map((line) => (line.prose >= proseFloor ? line.prose : 0));
  const shared = lazy(() => cohesion(lines, trust));
  table.add("shared", (i) => shared().shared[i]!);
  table.add("shared-names", (i) => shared().names[i]!);
  table.add("shared-depth", (i) => shared().depth[i]!);
  table.add("shared-nearby", (i) => shared().nearby[i]!);
  const core = lazy(() => {
    const firstHalf = bestStretch(trust.map((t) => t - 0.2));
    return cohesion(
      lines,
      trust.map((t, i) => (i >= firstHalf.start && i < firstHalf.end ? t : 0)),
    );
  });
  table.add("core-shared", (i) => core().shared[i]!);
  table.add("core-names", (i) => core().names[i]!);
};
