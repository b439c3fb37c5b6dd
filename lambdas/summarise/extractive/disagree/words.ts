import { termOf } from "../align/align.ts";
import type { Token } from "../annotate/types.ts";
import { sameEntity } from "../lexicon/entities.ts";

/** How alike two words are: 1 the same, 0 nothing in common. */
export function likeness(a: Token, b: Token): number {
  if (a.kind !== b.kind) return 0;
  if (a.lower === b.lower || a.lemma === b.lemma) return 1;
  if (a.kind !== "word") return 0;
  if (sameEntity(a.lower, b.lower)) return 0.9;
  const [x, y] = [termOf(a.lemma), termOf(b.lemma)];
  return x === y && x.length >= 6 ? 0.8 : 0;
}
