import { cohesion } from "./cohesion.ts";
import type { Columns } from "./columns.ts";
import { lazy } from "./lazy.ts";
import type { Line } from "./line.ts";
import { firstAlike } from "./same-words.ts";
import { sizeClass } from "./size-class.ts";
import { bestStretch, meansOf, prefixSums, stepsSince, stepsUntil } from "./sums.ts";

const farLines = 60;

/**
 * Adds what the first judgement (`first`: probability of each line to be of the article) says about a line's
 * surroundings: the second judgement sees its neighbours' answers, and words shared with the lines that were believed.
 */
export const addSecond = (table: Columns, lines: readonly Line[], first: ArrayLike<number>): void => {
  const count = lines.length;
  const at = (i: number) => (i >= 0 && i < count ? first[i]! : -0.2);
  for (const step of [0, -1, -2, -3, 1, 2, 3]) table.add(`first:${step}`, (i) => at(i + step));
  const mean = meansOf(first);
  for (const width of [5, 12]) {
    table.add(`first:before-${width}`, (i) => mean(i - width, i));
    table.add(`first:after-${width}`, (i) => mean(i + 1, i + 1 + width));
  }
  const mass = prefixSums(lines.map((line, i) => line.length * first[i]!));
  const all = Math.max(1e-9, mass(0, count));
  table.add("mass:before", (i) => mass(0, i) / all);
  table.add("mass:after", (i) => mass(i + 1, count) / all);
  table.add("mass:words-after", (i) => Math.log1p(mass(i + 1, count)));
  table.add("mass:words-before", (i) => Math.log1p(mass(0, i)));
  const believed = (i: number) => first[i]! >= 0.5;
  const sure = (i: number) => first[i]! >= 0.85 && lines[i]!.length >= 12;
  const since = stepsSince(count, sure, farLines);
  const until = stepsUntil(count, sure, farLines);
  table.add("since-sure", (i) => since[i]!);
  table.add("until-sure", (i) => until[i]!);
  const stepsBelieved = stepsSince(count, believed, farLines);
  table.add("since-believed", (i) => stepsBelieved[i]!);
  const sinceDoubt = stepsSince(count, (i) => first[i]! < 0.3, farLines);
  const untilDoubt = stepsUntil(count, (i) => first[i]! < 0.3, farLines);
  table.add("since-doubt", (i) => sinceDoubt[i]!);
  table.add("until-doubt", (i) => untilDoubt[i]!);
  const stretch = bestStretch(lines.map((line, i) => (first[i]! - 0.5) * Math.sqrt(line.length)));
  table.add("best:start", (i) => Math.max(-farLines, Math.min(farLines, i - stretch.start)));
  table.add("best:end", (i) => Math.max(-farLines, Math.min(farLines, stretch.end - 1 - i)));
  table.add("doc:believed", () => mean(0, count));

  // Lines of the same look, and the same line elsewhere.
  const looks = new Map<number, [number, number]>();
  const look = (line: Line) => (line.marker * 8 + line.ending) * 16 + sizeClass(line.length, 6);
  const twins = new Map<number, [number, number]>();
  const firsts = firstAlike(lines);
  const note = (map: Map<number, [number, number]>, key: number, i: number) => {
    const sum = map.get(key) ?? [0, 0];
    map.set(key, [sum[0] + first[i]!, sum[1] + 1]);
  };
  lines.forEach((line, i) => {
    note(looks, look(line), i);
    note(twins, firsts[i]!, i);
  });
  const others = (map: Map<number, [number, number]>, key: number, i: number) => {
    const [sum, n] = map.get(key)!;
    return n > 1 ? (sum - first[i]!) / (n - 1) : -1;
  };
  table.add("alike", (i) => others(looks, look(lines[i]!), i));
  table.add("twins", (i) => others(twins, firsts[i]!, i));

  const trust = lines.map((line, i) => (first[i]! >= 0.5 && line.length >= 6 ? first[i]! : 0));
  const body = lazy(() => cohesion(lines, trust));
  table.add("body:shared", (i) => body().shared[i]!);
  table.add("body:names", (i) => body().names[i]!);
  table.add("body:depth", (i) => body().depth[i]!);
  table.add("body:nearby", (i) => body().nearby[i]!);
  const refused = lazy(() =>
    cohesion(
      lines,
      lines.map((_, i) => (first[i]! < 0.3 ? 1 : 0)),
    ),
  );
  table.add("refused:shared", (i) => refused().shared[i]!);
  table.add("refused:names", (i) => refused().names[i]!);
};
