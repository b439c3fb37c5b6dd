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

/** A place in a document: a sentence, and in it the words that a detector compares. */
export interface Said {
  readonly source: string;
  readonly text: string;
  /** Offsets of those words into the document. */
  readonly span: readonly [number, number];
}

type Gold = Item["gold_disagreements"][number];

/** Positions of a labelled point that a sentence takes; with `exactly`, that the compared words themselves are marked with. */
function positionsOf(gold: Gold, { source, text, span }: Said, exactly: boolean): number[] {
  return gold.positions.flatMap(({ quotes }, index) =>
    quotes.some(({ source: from, quote, mark }) => {
      if (from !== source) return false;
      return exactly && mark !== undefined ? span[0] < mark[1] && span[1] > mark[0] : hits(text, quote);
    })
      ? [index]
      : [],
  );
}

function opposes(gold: Gold, a: Said, b: Said, exactly: boolean): boolean {
  const [left, right] = [positionsOf(gold, a, exactly), positionsOf(gold, b, exactly)];
  return left.some((x) => right.some((y) => x !== y));
}

/**
 * What the labels say of two places set against each other: right, wrong, or debatable. Where two sentences disagree, but not in
 * the compared words, nothing can be learnt from them.
 */
export function verdictOn(item: Item, a: Said, b: Said): "right" | "wrong" | "debatable" {
  const met = item.gold_disagreements.filter((gold) => gold.kind !== "omission" && opposes(gold, a, b, false));
  if (met.some((gold) => gold.optional !== true && opposes(gold, a, b, true))) return "right";
  return met.length > 0 ? "debatable" : "wrong";
}

/** The labelled points, by number, on which two places take different positions. */
export function pointsOf(item: Item, a: Said, b: Said): number[] {
  return item.gold_disagreements.flatMap((gold, index) => (opposes(gold, a, b, false) ? [index] : []));
}
