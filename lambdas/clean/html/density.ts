import type { PageBlock } from "./page-blocks.ts";

/** What a block is worth to the body, in words: its words outside links less a price for being there at all. */
const worthOf = (block: PageBlock): number => {
  if (block.hidden) return -1;
  const words = block.text.length / 6;
  const linked = block.linkChars / block.text.length;
  return Math.min(60, words * (1 - 2.5 * linked)) - (block.kind === "heading" ? 4 : 12);
};

/**
 * The stretch of blocks with the most text and the fewest links (the maximum sum over all stretches), as `[from, to)`;
 * empty for a page without text. It needs no markup, so it holds where Readability finds no container.
 */
export const densestStretch = (blocks: readonly PageBlock[]): readonly [number, number] => {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (const [i, block] of blocks.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    // Furniture inside an article must not split it: a stretch pays for it only so much.
    sum += Math.max(-15, worthOf(block));
    if (sum > best.sum) best = { sum, from, to: i + 1 };
  }
  return [best.from, best.to];
};
