import weights from "./related-words.weights.json" with { type: "json" };

/** Similarity (0 to 1) at which a word counts as another form of the same, and the one under which it says nothing. */
const sameFrom = 0.85;
const nothingUnder = 0.42;

interface Related {
  readonly word: string;
  /** 0 to 1: how nearly the two words mean the same. */
  readonly strength: number;
}

let table: ReadonlyMap<string, readonly Related[]> | undefined;

/** Counts and pairs are packed: a count per word, then three bytes a pair (index of the other word, similarity). */
function readTable(): ReadonlyMap<string, readonly Related[]> {
  const words = weights.words.split(" ");
  const counts = Buffer.from(weights.counts, "base64");
  const pairs = Buffer.from(weights.pairs, "base64");
  const strength = (similarity: number) => Math.min(1, (similarity - nothingUnder) / (sameFrom - nothingUnder));
  let at = 0;
  return new Map(
    words.map((word, i) => {
      const related: Related[] = [];
      for (let k = 0; k < counts[i]!; k++, at += 3)
        related.push({ word: words[pairs.readUInt16LE(at)]!, strength: strength(pairs[at + 2]! / 255) });
      return [word, related];
    }),
  );
}

/** English words that mean nearly the same as `word` (lower case), the nearest first; none for a word that isn't known. */
export function relatedWords(word: string): readonly Related[] {
  table ??= readTable();
  return table.get(word) ?? [];
}
