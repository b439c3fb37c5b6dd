import type { Line } from "./line.ts";
import { obtain } from "./obtain.ts";

const same = (a: readonly number[], b: readonly number[]): boolean => {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
};

/** For each line the first one that has the same words in the same order; itself when none above it has. */
export const firstAlike = (lines: readonly Line[]): Int32Array => {
  const firsts = new Map<number, number[]>();
  return Int32Array.from(lines, ({ words }, i) => {
    let hash = 0;
    for (let n = 0; n < words.length; n++) hash = (Math.imul(hash, 31) + words[n]! + 1) | 0;
    const likely = obtain(firsts, hash, () => []);
    const known = likely.find((line) => same(lines[line]!.words, words));
    if (known === undefined) likely.push(i);
    return known ?? i;
  });
};
