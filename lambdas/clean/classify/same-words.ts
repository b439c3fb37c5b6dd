import type { Line } from "./line.ts";

const same = (a: readonly number[], b: readonly number[]): boolean => {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
};

/** For each line the first one that has the same words in the same order; itself when none above it has. */
export const firstAlike = (lines: readonly Line[]): Int32Array => {
  const first = new Int32Array(lines.length);
  /** By a hash of the words: the first line that has it. Others with the same hash follow it in a chain. */
  const heads = new Map<number, number>();
  const next = new Int32Array(lines.length).fill(-1);
  for (let i = 0; i < lines.length; i++) {
    const { words } = lines[i]!;
    let hash = 0;
    for (let n = 0; n < words.length; n++) hash = (Math.imul(hash, 31) + words[n]! + 1) | 0;
    let known = heads.get(hash) ?? -1;
    if (known < 0) heads.set(hash, i);
    while (known >= 0 && !same(lines[known]!.words, words)) {
      if (next[known]! < 0) {
        next[known] = i;
        known = -1;
      } else known = next[known]!;
    }
    first[i] = known >= 0 ? known : i;
  }
  return first;
};
