import type { Columns } from "./columns.ts";
import { echoesOf } from "./echoes.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import { sizeClass } from "./size-class.ts";
import { meanOf, meansAround, runningSums, sumOf } from "./sums.ts";
import type { Traits } from "./traits.ts";

const longestPeriod = 9;
const edgeLines = 10;

/** What kind of line it is, coarsely: lines of one column of a table, or of one place in a card, have the same. */
const lookOf = (line: Line): number => {
  const digits = line.numeric ? 2 : Number(line.digitShare > 0);
  return (
    (((line.marker * 8 + line.ending) * 4 + digits) * 2 + Number(line.prices > 0)) * 16 + sizeClass(line.length, 5)
  );
};

/** A stretch `[start, end)` of lines that are all running text, or all not. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly prose: boolean;
}

const stretchesOf = ({ count, isProse }: Traits): Stretch[] => {
  const found: Stretch[] = [];
  let start = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && isProse[i] === isProse[start]) continue;
    found.push({ start, end: i, prose: isProse[start] === 1 });
    start = i;
  }
  return found;
};

/** How far the lines around repeat their look every `period` lines: tables, cards and menus do. */
const addPeriods = (table: Columns, lines: readonly Line[], traits: Traits): void => {
  const looks = new Int32Array(lines.length);
  for (let i = 0; i < looks.length; i++) looks[i] = lookOf(lines[i]!);
  const equal = new Float64Array(looks.length);
  const around = (period: number, into: Float64Array): void => {
    for (let i = 0; i < looks.length; i++) equal[i] = Number(i >= period && looks[i - period] === looks[i]);
    meansAround(runningSums(equal), -8, 9 + period, into);
  };
  table.fill("period:1", (into) => around(1, into));
  table.fill("period:best", (into) => {
    const own = new Float64Array(into.length);
    for (let period = 2; period <= longestPeriod; period++) {
      around(period, own);
      for (let i = 0; i < own.length; i++) into[i] = Math.max(into[i]!, own[i]!);
    }
  });
  table.fill("numeric:around-5", (into) => meansAround(traits.sums("numeric"), -5, 6, into));
  table.fill("numeric:around-15", (into) => meansAround(traits.sums("numeric"), -15, 16, into));
  table.fill("prices:around-8", (into) => meansAround(traits.sums("priced"), -8, 9, into));
  table.fill("persons:around-5", (into) => meansAround(traits.sums("personShare"), -5, 6, into));
  table.same("persons:document", meanOf(traits.sums("personShare"), 0, traits.count));
};

const stretchTraits = [
  ["stretch:cues", "cueTotal"],
  ["stretch:capitals", "capitalShare"],
  ["stretch:digits", "digitShare"],
  ["stretch:ended", "ended"],
  ["stretch:words-mean", "boundedLength"],
  ["stretch:persons", "personShare"],
  ["stretch:dates", "dateShare"],
] as const;

/** What the whole stretch is like that a line stands in: a list of links, a table, an island of text. */
const addStretches = (table: Columns, traits: Traits): void => {
  const stretches = stretchesOf(traits);
  const { count } = traits;
  const size = (stretch: Stretch) => stretch.end - stretch.start;
  /** Adds what is the same for all lines of a stretch. */
  const add = (name: string, value: (stretch: Stretch, n: number) => number): void =>
    table.fill(name, (into) => {
      for (const [n, stretch] of stretches.entries()) into.fill(value(stretch, n), stretch.start, stretch.end);
    });
  const words = (stretch: Stretch) => sumOf(traits.sums("length"), stretch.start, stretch.end);
  const proseWords = runningSums(traits.length.map((length, i) => (traits.isProse[i] ? length : 0)));
  const most = Math.max(1, ...stretches.filter((s) => s.prose).map(words));
  add("stretch:lines", (stretch) => Math.min(100, size(stretch)));
  add("stretch:words", (stretch) => Math.log1p(words(stretch)));
  add("stretch:share", (stretch) => (stretch.prose ? words(stretch) / most : -1));
  table.fill("stretch:place", (into) => {
    for (const stretch of stretches)
      for (let i = stretch.start; i < stretch.end; i++) into[i] = (i - stretch.start + 0.5) / size(stretch);
  });
  add("stretch:text-before", (stretch) => Math.log1p(sumOf(proseWords, 0, stretch.start)));
  add("stretch:text-after", (stretch) => Math.log1p(sumOf(proseWords, stretch.end, count)));
  const sizeOf = (n: number): number => (stretches[n] ? Math.min(100, size(stretches[n])) : -1);
  add("stretch:prev-lines", (_, n) => sizeOf(n - 1));
  add("stretch:next-lines", (_, n) => sizeOf(n + 1));
  for (const [name, trait] of stretchTraits) add(name, ({ start, end }) => meanOf(traits.sums(trait), start, end));
  // How usual stretches of this size are in the document: furniture that comes again and again between paragraphs.
  const sizes = new Map<number, number>();
  for (const s of stretches) if (!s.prose) sizes.set(size(s), (sizes.get(size(s)) ?? 0) + 1);
  add("stretch:alike", (stretch) => (stretch.prose ? -1 : Math.min(20, sizes.get(size(stretch))!)));
};

/** Lines whose words stand in another line too: pull quotes, teasers of this very article, standfirsts. */
const addEchoes = (table: Columns, lines: readonly Line[]): void => {
  table.fill("echo", (into) => into.set(echoesOf(lines)));
};

/** Adds what shows only in several lines together: repetition in form, stretches, echoes, and the kind of document. */
export const addPatterns = (table: Columns, lines: readonly Line[], traits: Traits): void => {
  addPeriods(table, lines, traits);
  addStretches(table, traits);
  addEchoes(table, lines);
  const { count } = traits;
  const navigation = cueKinds.indexOf("navigation");
  const menu = lines.filter((line) => line.cueShare[navigation]! >= 0.6).length;
  table.same("doc:menu-lines", Math.min(100, menu));
  table.same("doc:menu-share", menu / Math.max(1, count));
  const atEdge = (edge: readonly Line[]): number =>
    edge.reduce((sum, line) => sum + line.cueTotal, 0) / Math.max(1, edge.length);
  table.same("doc:cues-top", atEdge(lines.slice(0, edgeLines)));
  table.same("doc:cues-bottom", atEdge(lines.slice(-edgeLines)));
};
