import packed from "./word-vectors.json" with { type: "json" };

/** Vectors of English words, of unit length, one after the other; and where each word's begins. */
interface Table {
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float32Array;
}

let table: Table | undefined;

/** Four bits a value, 1 to 15 for -7 to 7. */
const MIDDLE = 8;

function read(): Table {
  const words = packed.words.split(" ");
  const bytes = Buffer.from(packed.vectors, "base64");
  const { directions } = packed;
  const values = new Float32Array(words.length * directions);
  words.forEach((_, row) => {
    const from = row * directions;
    let square = 0;
    for (let k = 0; k < directions; k += 2) {
      const byte = bytes[(from + k) >> 1]!;
      const [high, low] = [(byte >> 4) - MIDDLE, (byte & 15) - MIDDLE];
      values[from + k] = high;
      values[from + k + 1] = low;
      square += high * high + low * low;
    }
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < directions; k++) values[from + k]! /= length;
  });
  return { rows: new Map(words.map((word, row) => [word, row * directions])), values };
}

/**
 * Cosine of what two English words (lower case) mean, -1 to 1; opposites are near each other too, for they are about the same.
 * `undefined` where either isn't known.
 */
export function meaningCosine(a: string, b: string): number | undefined {
  table ??= read();
  const [x, y] = [table.rows.get(a), table.rows.get(b)];
  if (x === undefined || y === undefined) return undefined;
  const { values } = table;
  let sum = 0;
  for (let k = 0; k < packed.directions; k++) sum += values[x + k]! * values[y + k]!;
  return sum;
}
