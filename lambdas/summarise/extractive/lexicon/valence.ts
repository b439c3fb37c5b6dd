import packed from "./valence.json" with { type: "json" };
import { rowOf } from "./word-vectors.ts";

/** A letter a word: steps of a quarter from -5 (see `pack-valence.ts`). */
const STEPS = 4;
const LEAST = -5;
const FIRST_LETTER = "A".charCodeAt(0);

const read = (letters: string, at: number): number => (letters.charCodeAt(at) - FIRST_LETTER) / STEPS + LEAST;

let others: ReadonlyMap<string, number> | undefined;

function known(word: string): number | undefined {
  const row = rowOf(word);
  if (row !== undefined) return read(packed.ofVectors, row);
  others ??= new Map(packed.others.split(" ").map((other, at) => [other, read(packed.ofOthers, at)]));
  return others.get(word);
}

/** How kind ("praise", 3) or unkind ("condemn", -2) an English word is, -5 to 5; 0 where that isn't known. */
export const valenceOf = ({ lower, lemma }: { readonly lower: string; readonly lemma: string }): number =>
  known(lower) ?? known(lemma) ?? 0;
