import { cohesion, overlaps } from "./cohesion.ts";
import type { Columns } from "./columns.ts";
import { lazy } from "./lazy.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import { firstAlike } from "./same-words.ts";
import { bestStretch, meanOf, meansAround, runningSums, shifted, stepsSince, stepsUntil, sumOf } from "./sums.ts";
import { proseFloor, type Traits } from "./traits.ts";

const farLines = 60;

const median = (values: Float64Array): number => values.toSorted()[values.length >> 1] ?? 0;

/** From this share of its words on, a line counts as naming a kind of furniture. */
const cueFrom = 0.6;

/** How far in lines the neighbours stand that are looked at one by one, and the traits that are looked at. */
const neighbours = [
  ["prev", -1],
  ["prev2", -2],
  ["next", 1],
  ["next2", 2],
] as const;
const neighbourTraits = [
  ["words", "length"],
  ["prose", "prose"],
  ["ending", "ending"],
  ["cues", "cueTotal"],
  ["capitals", "capitalShare"],
  ["dates", "dateShare"],
] as const;
const neighbourNames = neighbours.map(([name, step]) => ({
  step,
  overlap: `${name}:overlap`,
  traits: neighbourTraits.map(([feature, trait]) => ({ trait, name: `${name}:${feature}` })),
}));
const neighbourKinds = (["related-links", "caption-credit", "author-box", "share-bar", "newsletter"] as const).map(
  (kind) => ({ n: cueKinds.indexOf(kind), before: `prev:cue:${kind}`, after: `next:cue:${kind}` }),
);

/** What is averaged over the lines before and behind. */
const windows = (
  [
    ["prose", "prose"],
    ["words", "boundedLength"],
    ["cues", "cueTotal"],
    ["ended", "ended"],
    ["capitals", "capitalShare"],
    ["marked", "marked"],
  ] as const
).flatMap(([name, trait]) =>
  [3, 8].map((width) => ({ trait, width, before: `${name}:before-${width}`, after: `${name}:after-${width}` })),
);

/** Kinds of furniture whose headers stand above lists. */
const headerKinds = (["related-links", "comments", "tags", "newsletter", "author-box", "navigation"] as const).map(
  (kind) => ({
    n: cueKinds.indexOf(kind),
    since: `since:${kind}`,
    until: `until:${kind}`,
    proseSince: `prose-since:${kind}`,
  }),
);

/** Adds the document as a whole, and the line's place in it. */
const addPlace = (table: Columns, lines: readonly Line[], traits: Traits, proseWords: Float64Array): void => {
  const { count, length, isProse } = traits;
  const proseLines = sumOf(traits.sums("isProse"), 0, count);
  const typicalProse = median(length.filter((_, i) => isProse[i] === 1));
  table.same("doc:lines", count);
  table.same("doc:prose-share", proseLines / Math.max(1, count));
  table.same("doc:prose-lines", proseLines);
  table.same("doc:words-median", median(length));
  table.same("doc:gaps", sumOf(traits.sums("gapBefore"), 0, count) / Math.max(1, count));
  table.same("doc:bullets", lines.filter((line) => line.marker === 1).length / Math.max(1, count));
  table.add("against-typical", (i) => Math.log((1 + length[i]!) / (1 + typicalProse)));
  const allProse = Math.max(1e-9, sumOf(proseWords, 0, count));
  table.add("place", (i) => i / Math.max(1, count - 1));
  table.add("from-start", (i) => Math.min(200, i));
  table.add("from-end", (i) => Math.min(200, count - 1 - i));
  table.add("prose-before", (i) => sumOf(proseWords, 0, i) / allProse);
  table.add("prose-after", (i) => sumOf(proseWords, i + 1, count) / allProse);
  table.add("prose-words-before", (i) => Math.log1p(sumOf(proseWords, 0, i)));
  table.add("prose-words-after", (i) => Math.log1p(sumOf(proseWords, i + 1, count)));
  const stretch = bestStretch(lines.map((line) => (line.prose - 0.3) * Math.min(40, line.length + 3)));
  table.add("stretch-start", (i) => Math.max(-farLines, Math.min(farLines, i - stretch.start)));
  table.add("stretch-end", (i) => Math.max(-farLines, Math.min(farLines, stretch.end - 1 - i)));
  table.add("in-stretch", (i) => Number(i >= stretch.start && i < stretch.end));
  table.put("gap-before", traits.gapBefore);
  table.put("gap-after", traits.gapAfter);
};

/** Adds what the lines next to each one are like, one by one and on average. */
const addNeighbours = (table: Columns, lines: readonly Line[], traits: Traits): void => {
  for (const { step, overlap, traits: own } of neighbourNames) {
    for (const { trait, name } of own) table.fill(name, (into) => shifted(traits[trait], step, -1, into));
    // What a line has in common with the one below, that one has with the line above.
    table.fill(overlap, (into) => {
      const shared = overlaps(lines, Math.abs(step));
      if (step < 0) into.set(shared);
      else shifted(shared, step, -1, into);
    });
  }
  for (const { n, before, after } of neighbourKinds) {
    table.fill(before, (into) => shifted(traits.cueShare[n]!, -1, 0, into));
    table.fill(after, (into) => shifted(traits.cueShare[n]!, 1, 0, into));
  }
  for (const { trait, width, before, after } of windows) {
    table.fill(before, (into) => meansAround(traits.sums(trait), -width, 0, into));
    table.fill(after, (into) => meansAround(traits.sums(trait), 1, 1 + width, into));
  }
  table.fill("prose:around-20", (into) => meansAround(traits.sums("prose"), -20, 21, into));
};

/** Adds the run of lines that are no running text, and what stands at its head. */
const addRuns = (table: Columns, lines: readonly Line[], traits: Traits, proseWords: Float64Array): void => {
  const { count, isProse } = traits;
  const words = traits.sums("length");
  const sinceProse = stepsSince(count, (i) => isProse[i] === 1, farLines);
  const untilProse = stepsUntil(count, (i) => isProse[i] === 1, farLines);
  table.put("since-prose", sinceProse);
  table.put("until-prose", untilProse);
  table.add("run", (i) => (isProse[i] ? 0 : Math.min(farLines, sinceProse[i]! + untilProse[i]! - 1)));
  table.add("run-words", (i) =>
    isProse[i] ? 0 : sumOf(words, i - sinceProse[i]! + 1, i + untilProse[i]!) / (sinceProse[i]! + untilProse[i]! - 1),
  );
  for (const { n, since, until, proseSince } of headerKinds) {
    const share = traits.cueShare[n]!;
    const sinceKind = lazy(() => stepsSince(count, (i) => share[i]! >= cueFrom, farLines));
    table.fill(since, (into) => into.set(sinceKind()));
    table.fill(until, (into) => into.set(stepsUntil(count, (i) => share[i]! >= cueFrom, farLines)));
    table.fill(proseSince, (into) => {
      const steps = sinceKind();
      for (let i = 0; i < count; i++)
        into[i] = steps[i]! >= farLines ? -1 : Math.log1p(sumOf(proseWords, i - steps[i]! + 1, i));
    });
  }
  table.put(
    "since-colon",
    stepsSince(count, (i) => lines[i]!.ending === 2, farLines),
  );
  table.put(
    "since-heading",
    stepsSince(count, (i) => lines[i]!.marker === 3, farLines),
  );
};

/** Adds how often the line, its first two words and its length come again. */
const addRepetition = (table: Columns, lines: readonly Line[]): void => {
  const first = firstAlike(lines);
  const times = new Int32Array(lines.length);
  for (const line of first) times[line]!++;
  table.add("repeated", (i) => Math.min(10, times[first[i]!]!));
  // The first two words as one number: lines may have none, or one.
  const openings = lines.map(
    ({ words, vocabulary }) => ((words[0] ?? -1) + 1) * (vocabulary.size + 1) + ((words[1] ?? -1) + 1),
  );
  const alike = new Map<number, number>();
  for (const opening of openings) alike.set(opening, (alike.get(opening) ?? 0) + 1);
  table.add("opening-repeated", (i) => Math.min(20, alike.get(openings[i]!)!));
  const even = runningSums(
    lines.map((line, i) => Number(i > 0 && Math.abs(line.length - lines[i - 1]!.length) <= 1 && line.length < 15)),
  );
  table.add("even-lengths", (i) => meanOf(even, i - 4, i + 6));
};

/** Adds the words that each line shares with the running text. */
const addShared = (table: Columns, lines: readonly Line[]): void => {
  const trust = lines.map((line) => (line.prose >= proseFloor ? line.prose : 0));
  const shared = lazy(() => cohesion(lines, trust));
  table.fill("shared", (into) => into.set(shared().shared));
  table.fill("shared-names", (into) => into.set(shared().names));
  table.fill("shared-depth", (into) => into.set(shared().depth));
  table.fill("shared-nearby", (into) => into.set(shared().nearby));
  const core = lazy(() => {
    const firstHalf = bestStretch(trust.map((t) => t - 0.2));
    return cohesion(
      lines,
      trust.map((t, i) => (i >= firstHalf.start && i < firstHalf.end ? t : 0)),
    );
  });
  table.fill("core-shared", (into) => into.set(core().shared));
  table.fill("core-names", (into) => into.set(core().names));
};

/** Adds what a line's place and neighbours say: the document as a whole, windows, runs of short lines, repetition. */
export const addContext = (table: Columns, lines: readonly Line[], traits: Traits): void => {
  const proseWords = runningSums(traits.length.map((words, i) => words * traits.prose[i]!));
  addPlace(table, lines, traits, proseWords);
  addNeighbours(table, lines, traits);
  addRuns(table, lines, traits, proseWords);
  addRepetition(table, lines);
  addShared(table, lines);
};
