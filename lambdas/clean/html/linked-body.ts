import type { Line } from "../classify/line.ts";
import { wordsOf } from "../classify/words.ts";

const gram = 3;

/** How much of each line stands in the structured data's article: the share of its word triples, 0–1. */
export const coverage = (lines: readonly Line[], body: string): Float64Array => {
  const words = wordsOf(body);
  const known = new Set<string>();
  for (let i = 0; i + gram <= words.length; i++) known.add(words.slice(i, i + gram).join(" "));
  const whole = ` ${words.join(" ")} `;
  return Float64Array.from(lines, (line) => {
    if (line.words.length < gram)
      return Number(line.words.length > 0 && whole.includes(` ${line.words.join(" ")} `)) / 2;
    let hits = 0;
    const grams = line.words.length - gram + 1;
    for (let i = 0; i < grams; i++) if (known.has(line.words.slice(i, i + gram).join(" "))) hits++;
    return hits / grams;
  });
};
