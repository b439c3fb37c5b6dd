import packed from "./word-vectors.json" with { type: "json" };

/** Vectors of English words, as they are packed; and of those that were asked for, unpacked. */
interface Table {
  readonly rows: ReadonlyMap<string, number>;
  readonly bytes: Buffer;
  readonly vectors: Map<number, Float32Array>;
}

let table: Table | undefined;

const { directions } = packed;
/** Four bits a value, 1 to 15 for -7 to 7. */
const MIDDLE = 8;

function unpack(): Table {
  const rows = new Map(packed.words.split(" ").map((word, row) => [word, row]));
  return { rows, bytes: Buffer.from(packed.vectors, "base64"), vectors: new Map() };
}

/** The vector of a row, of unit length; read when it is first asked for: a story asks for some hundreds of sixteen thousand. */
function vectorOf({ bytes, vectors }: Table, row: number): Float32Array {
  const known = vectors.get(row);
  if (known) return known;
  const values = new Float32Array(directions);
  let square = 0;
  for (let k = 0; k < directions; k += 2) {
    const byte = bytes[(row * directions + k) >> 1]!;
    const [high, low] = [(byte >> 4) - MIDDLE, (byte & 15) - MIDDLE];
    values[k] = high;
    values[k + 1] = low;
    square += high * high + low * low;
  }
  const length = Math.sqrt(square) || 1;
  for (let k = 0; k < directions; k++) values[k]! /= length;
  vectors.set(row, values);
  return values;
}

/** Vectors of unit length of those of some English words (lower case) that have one. */
export function knownVectors(words: readonly string[]): Float32Array[] {
  const known = table ?? unpack();
  table = known;
  return words.flatMap((word) => {
    const row = known.rows.get(word);
    return row === undefined ? [] : [vectorOf(known, row)];
  });
}

/** Cosine of two vectors of unit length. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < directions; k++) sum += a[k]! * b[k]!;
  return sum;
}

/** How rare a word is in English news and books, 0 (the commonest) to 1 (not among the sixteen thousand): the words are packed by rank. */
export function rarityOf(word: string): number {
  table ??= unpack();
  const row = table.rows.get(word);
  return row === undefined ? 1 : Math.log(1 + row) / Math.log(1 + table.rows.size);
}

/** Sum of the vectors of some English words by their weights, of unit length; undefined where none is known. */
export function meaningOf(
  words: readonly { readonly word: string; readonly weight: number }[],
): Float32Array | undefined {
  table ??= unpack();
  const sum = new Float32Array(directions);
  for (const { word, weight } of words) {
    const row = table.rows.get(word);
    if (row === undefined) continue;
    const vector = vectorOf(table, row);
    for (let k = 0; k < directions; k++) sum[k]! += weight * vector[k]!;
  }
  const length = Math.sqrt(sum.reduce((square, value) => square + value * value, 0));
  return length === 0 ? undefined : sum.map((value) => value / length);
}

/** Place of a word among those that have a vector, the commonest first; undefined where it has none. */
export function rowOf(word: string): number | undefined {
  table ??= unpack();
  return table.rows.get(word);
}

/** All words that have a vector, the commonest first. */
export function wordsOfVectors(): string[] {
  table ??= unpack();
  return [...table.rows.keys()];
}

/** Vectors of unit length of words that have one. */
export function vectorsOf(words: readonly string[]): Float32Array[] {
  const known = table ?? unpack();
  table = known;
  return words.map((word) => vectorOf(known, known.rows.get(word)!));
}
