import type { Line } from "./line.ts";

const gramWords = 4;

/**
 * Share of each line's different stretches of four words that another line has too, 0–1; -1 for lines with fewer words.
 *
 * The stretches are found in a hash table by open addressing: it holds where each stands first, and says how many lines have it.
 */
export const echoesOf = (lines: readonly Line[]): Float64Array => {
  // All words one after the other; a stretch is the place of its first word.
  const starts = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) starts[i + 1] = starts[i]! + lines[i]!.words.length;
  const words = new Int32Array(starts[lines.length]!);
  for (let i = 0; i < lines.length; i++) words.set(lines[i]!.words, starts[i]);
  let slots = 16;
  while (slots < words.length * 2) slots *= 2;
  /** The place of a slot's stretch counted from 1, the last line that was seen to have it counted from 1, and how many have it. */
  const place = new Int32Array(slots);
  const lastLine = new Int32Array(slots);
  const holders = new Int32Array(slots);
  const slotOf = (at: number): number => {
    let hash = 0;
    for (let n = 0; n < gramWords; n++) hash = Math.imul(hash ^ words[at + n]!, 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (; place[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const other = place[slot]! - 1;
      let n = 0;
      while (n < gramWords && words[other + n] === words[at + n]) n++;
      if (n === gramWords) return slot;
    }
    place[slot] = at + 1;
    return slot;
  };
  const slotAt = new Int32Array(words.length);
  for (let i = 0; i < lines.length; i++) {
    for (let at = starts[i]!; at + gramWords <= starts[i + 1]!; at++) {
      const slot = slotOf(at);
      slotAt[at] = slot;
      if (lastLine[slot] === i + 1) continue;
      lastLine[slot] = i + 1;
      holders[slot]!++;
    }
  }
  lastLine.fill(0);
  const echoes = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    let different = 0;
    let again = 0;
    for (let at = starts[i]!; at + gramWords <= starts[i + 1]!; at++) {
      const slot = slotAt[at]!;
      if (lastLine[slot] === i + 1) continue;
      lastLine[slot] = i + 1;
      different++;
      if (holders[slot]! > 1) again++;
    }
    echoes[i] = different === 0 ? -1 : again / different;
  }
  return echoes;
};
