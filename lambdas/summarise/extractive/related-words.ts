import weights from "./related-words.weights.json" with { type: "json" };

/** Similarity (0 to 1) at which a word counts as another form of the same, and the one under which it says nothing. */
const sameFrom = 0.85;
const nothingUnder = 0.42;

interface Related {
  readonly word: string;
  /** 0 to 1: how nearly the two words mean the same. */
  readonly strength: number;
}

/** The table as it is packed: a count per word, then three bytes a pair (index of the other word, similarity). */
interface Table {
  readonly words: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  /** Where each word's pairs begin, in bytes; one more than there are words. */
  readonly begins: Uint32Array;
  readonly pairs: Buffer;
  readonly read: Map<number, readonly Related[]>;
}

let table: Table | undefined;

function unpack(): Table {
  const words = weights.words.split(" ");
  const counts = Buffer.from(weights.counts, "base64");
  const begins = new Uint32Array(words.length + 1);
  for (let i = 0; i < words.length; i++) begins[i + 1] = begins[i]! + 3 * counts[i]!;
  const indexes = new Map(words.map((word, i) => [word, i]));
  return { words, indexes, begins, pairs: Buffer.from(weights.pairs, "base64"), read: new Map() };
}

const strengthOf = (similarity: number): number => Math.min(1, (similarity - nothingUnder) / (sameFrom - nothingUnder));

/** Read when a word is first asked for: a story asks for some hundreds of twenty thousand. */
function readRow({ words, begins, pairs }: Table, index: number): readonly Related[] {
  const related: Related[] = [];
  for (let at = begins[index]!; at < begins[index + 1]!; at += 3)
    related.push({ word: words[pairs.readUInt16LE(at)]!, strength: strengthOf(pairs[at + 2]! / 255) });
  return related;
}

/** English words that mean nearly the same as `word` (lower case), the nearest first; none for a word that isn't known. */
export function relatedWords(word: string): readonly Related[] {
  table ??= unpack();
  const index = table.indexes.get(word);
  if (index === undefined) return [];
  const known = table.read.get(index);
  if (known) return known;
  const row = readRow(table, index);
  table.read.set(index, row);
  return row;
}
