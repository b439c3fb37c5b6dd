import type { Columns } from "./columns.ts";
import { proseFloor } from "./context-features.ts";
import { echoesOf } from "./echoes.ts";
import { lazy } from "./lazy.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import { meansOf, prefixSums } from "./sums.ts";

const longestPeriod = 9;

/** What kind of line it is, coarsely: lines of one column of a table, or of one place in a card, have the same. */
const lookOf = (line: Line): number => {
  const digits = line.numeric ? 2 : Number(line.digitShare > 0);
  const size = Math.min(5, Math.round(Math.log2(1 + line.length)));
  return (((line.marker * 8 + line.ending) * 4 + digits) * 2 + Number(line.prices > 0)) * 8 + size;
};

/** A stretch `[start, end)` of lines that are all running text, or all not. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly prose: boolean;
}

const stretchesOf = (lines: readonly Line[]): Stretch[] => {
  const found: Stretch[] = [];
  let start = 0;
  for (let i = 1; i <= lines.length; i++) {
    const prose = lines[start]!.prose >= proseFloor;
    if (i < lines.length && lines[i]!.prose >= proseFloor === prose) continue;
    found.push({ start, end: i, prose });
    start = i;
  }
  return found;
};

/** How far the lines around repeat their look every `period` lines: tables, cards and menus do. */
const addPeriods = (table: Columns, lines: readonly Line[]): void => {
  const looks = lines.map(lookOf);
  const equal = lazy(() =>
    Array.from({ length: longestPeriod }, (_, n) => meansOf(looks.map((look, i) => Number(looks[i - n - 1] === look)))),
  );
  const around = (i: number, period: number) => equal()[period - 1]!(i - 8, i + 9 + period);
  table.add("period:1", (i) => around(i, 1));
  table.add("period:best", (i) => {
    let best = 0;
    for (let period = 2; period <= longestPeriod; period++) best = Math.max(best, around(i, period));
    return best;
  });
  const numeric = meansOf(lines.map((line) => Number(line.numeric)));
  table.add("numeric:around-5", (i) => numeric(i - 5, i + 6));
  table.add("numeric:around-15", (i) => numeric(i - 15, i + 16));
  const priced = meansOf(lines.map((line) => Number(line.prices > 0)));
  table.add("prices:around-8", (i) => priced(i - 8, i + 9));
  const personal = meansOf(lines.map((line) => line.personShare));
  table.add("persons:around-5", (i) => personal(i - 5, i + 6));
  table.add("persons:document", () => personal(0, lines.length));
};

/** What the whole stretch is like that a line stands in: a list of links, a table, an island of text. */
const addStretches = (table: Columns, lines: readonly Line[]): void => {
  const stretches = stretchesOf(lines);
  const own = new Int32Array(lines.length);
  for (const [n, stretch] of stretches.entries()) own.fill(n, stretch.start, stretch.end);
  const at = (i: number) => stretches[own[i]!]!;
  const size = (stretch: Stretch) => stretch.end - stretch.start;
  const words = prefixSums(lines.map((line) => line.length));
  const proseWords = prefixSums(lines.map((line) => (line.prose >= proseFloor ? line.length : 0)));
  const most = Math.max(1, ...stretches.filter((s) => s.prose).map((s) => words(s.start, s.end)));
  table.add("stretch:lines", (i) => Math.min(100, size(at(i))));
  table.add("stretch:words", (i) => Math.log1p(words(at(i).start, at(i).end)));
  table.add("stretch:share", (i) => (at(i).prose ? words(at(i).start, at(i).end) / most : -1));
  table.add("stretch:place", (i) => (i - at(i).start + 0.5) / size(at(i)));
  table.add("stretch:text-before", (i) => Math.log1p(proseWords(0, at(i).start)));
  table.add("stretch:text-after", (i) => Math.log1p(proseWords(at(i).end, lines.length)));
  table.add("stretch:prev-lines", (i) => (own[i]! > 0 ? Math.min(100, size(stretches[own[i]! - 1]!)) : -1));
  table.add("stretch:next-lines", (i) =>
    own[i]! + 1 < stretches.length ? Math.min(100, size(stretches[own[i]! + 1]!)) : -1,
  );
  const traits: readonly [string, (line: Line) => number][] = [
    ["cues", (line) => line.cueTotal],
    ["capitals", (line) => line.capitalShare],
    ["digits", (line) => line.digitShare],
    ["ended", (line) => Number(line.ending === 1)],
    ["words-mean", (line) => Math.min(60, line.length)],
    ["persons", (line) => line.personShare],
    ["dates", (line) => line.dateShare],
  ];
  for (const [name, trait] of traits) {
    const mean = meansOf(lines.map(trait));
    table.add(`stretch:${name}`, (i) => mean(at(i).start, at(i).end));
  }
  // How usual stretches of this size are in the document: furniture that comes again and again between paragraphs.
  const sizes = new Map<number, number>();
  for (const s of stretches) if (!s.prose) sizes.set(size(s), (sizes.get(size(s)) ?? 0) + 1);
  table.add("stretch:alike", (i) => (at(i).prose ? -1 : Math.min(20, sizes.get(size(at(i)))!)));
};

/** Lines whose words stand in another line too: pull quotes, teasers of this very article, standfirsts. */
const addEchoes = (table: Columns, lines: readonly Line[]): void => {
  const echoes = lazy(() => echoesOf(lines));
  table.add("echo", (i) => echoes()[i]!);
};

/** Adds what shows only in several lines together: repetition in form, stretches, echoes, and the kind of document. */
export const addPatterns = (table: Columns, lines: readonly Line[]): void => {
  addPeriods(table, lines);
  addStretches(table, lines);
  addEchoes(table, lines);
  const navigation = cueKinds.indexOf("navigation");
  const menu = lines.filter((line) => line.cueShare[navigation]! >= 0.6).length;
  table.add("doc:menu-lines", () => Math.min(100, menu));
  table.add("doc:menu-share", () => menu / Math.max(1, lines.length));
  const top =
    lines.slice(0, 10).reduce((sum, line) => sum + line.cueTotal, 0) / Math.max(1, Math.min(10, lines.length));
  const bottom =
    lines.slice(-10).reduce((sum, line) => sum + line.cueTotal, 0) / Math.max(1, Math.min(10, lines.length));
  table.add("doc:cues-top", () => top);
  table.add("doc:cues-bottom", () => bottom);
};
