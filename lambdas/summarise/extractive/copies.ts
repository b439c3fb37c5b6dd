import type { StoryArticle } from "../../../shared/contracts/draft.ts";
import { tokensOf } from "./tokens.ts";

/** Words in a shingle: long enough that two reports of one event share few, short enough to survive an edit. */
const shingleWords = 5;
const bands = 24;
const rowsPerBand = 2;
/** Share of the shorter text's shingles that the longer one must have. */
const contained = 0.72;
/** A shorter text than this share of the longer one is an excerpt, which is a witness of its own no more but no copy. */
const leastLengthRatio = 0.5;
/** Texts with fewer shingles are copies only when they are equal: a headline proves nothing. */
const leastShingles = 12;

/** FNV-1a over UTF-16 code units, then mixed: a hash that is the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

function shinglesOf(text: string): Set<number> {
  const hashes = tokensOf(text).map((token) => hashOf(token.word.toLowerCase()));
  const shingles = new Set<number>();
  for (let i = 0; i + shingleWords <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < shingleWords; j++) hash = mixed((Math.imul(hash, 31) + hashes[i + j]!) | 0);
    shingles.add(hash);
  }
  return shingles;
}

function bandKeysOf(shingles: ReadonlySet<number>): string[] {
  const least = new Array<number>(bands * rowsPerBand).fill(0xffffffff);
  for (const shingle of shingles)
    for (let k = 0; k < least.length; k++) {
      const value = mixed(shingle ^ Math.imul(k + 1, 0x9e3779b1));
      if (value < least[k]!) least[k] = value;
    }
  return Array.from(
    { length: bands },
    (_, b) => `${b}:${least.slice(b * rowsPerBand, (b + 1) * rowsPerBand).join(",")}`,
  );
}

function repeats(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < leastShingles || small.size < large.size * leastLengthRatio) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared >= small.size * contained;
}

/**
 * Articles that repeat an earlier one (by key), as a wire story printed twice does: id → id of the first that has the
 * text. Min-hash with bands finds the candidates, the exact share of common shingles decides. Near-linear: an article
 * is compared only with originals that share a band.
 */
export function findCopies(story: readonly StoryArticle[]): Map<string, string> {
  const copies = new Map<string, string>();
  const byText = new Map<string, string>();
  const buckets = new Map<string, number[]>();
  const originals: { id: string; shingles: Set<number> }[] = [];
  for (const { id, article } of story) {
    const same = byText.get(article.text);
    if (same !== undefined && article.text !== "") {
      copies.set(id, copies.get(same) ?? same);
      continue;
    }
    byText.set(article.text, id);
    const shingles = shinglesOf(article.text);
    const keys = bandKeysOf(shingles);
    const candidates = new Set<number>();
    if (shingles.size >= leastShingles)
      for (const key of keys) for (const o of buckets.get(key) ?? []) candidates.add(o);
    const original = [...candidates].sort((a, b) => a - b).find((o) => repeats(shingles, originals[o]!.shingles));
    if (original !== undefined) {
      copies.set(id, originals[original]!.id);
      continue;
    }
    const index = originals.push({ id, shingles }) - 1;
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  }
  return copies;
}
