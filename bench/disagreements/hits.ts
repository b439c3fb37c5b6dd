import type { Item } from "./items.ts";

/** The evaluator's rule on quotations, in TypeScript, for what has to be decided inside a program (training). */

const wordsOf = (text: string): string[] =>
  text
    .replaceAll("\u00a0", " ")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}$%]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? [];

function wordF1(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length || 1);
}

/** Whether a quotation stands for a labelled one: half of the words in common, or one inside the other. */
export function hits(quote: string, label: string): boolean {
  const [a, b] = [wordsOf(quote), wordsOf(label)];
  if (wordF1(a, b) >= 0.5) return true;
  const [x, y] = [` ${a.join(" ")} `, ` ${b.join(" ")} `];
  return Math.min(a.length, b.length) >= 4 && Math.max(a.length, b.length) <= 80 && (x.includes(y) || y.includes(x));
}

interface Said {
  readonly source: string;
  readonly text: string;
}

type Gold = Item["gold_disagreements"][number];

/** Whether two sentences take different positions on a labelled point. */
function opposes(gold: Gold, a: Said, b: Said): boolean {
  const positions = ({ source, text }: Said) =>
    gold.positions.flatMap(({ quotes }, index) =>
      quotes.some((quote) => quote.source === source && hits(text, quote.quote)) ? [index] : [],
    );
  const [left, right] = [positions(a), positions(b)];
  return left.some((x) => right.some((y) => x !== y));
}

/** What the labels say of two sentences set against each other: right, wrong, or debatable. */
export function verdictOn(item: Item, a: Said, b: Said): "right" | "wrong" | "debatable" {
  const met = item.gold_disagreements.filter((gold) => gold.kind !== "omission" && opposes(gold, a, b));
  if (met.some((gold) => gold.optional !== true)) return "right";
  return met.length > 0 ? "debatable" : "wrong";
}
