import type { Page } from "./page.ts";
import type { PageBlock } from "./page-blocks.ts";

/** How many blocks from text, or from what a candidate chose, a block may stand and still be judged. */
const reachBlocks = 6;
/** From this score on a line reads like running text (see `classify/line.ts`). */
const textFrom = 0.3;

const isText = (page: Page, block: PageBlock, i: number): boolean => {
  const [from, to] = page.candidates.dense;
  if (page.candidates.chosen?.has(i) || (i >= from && i < to)) return true;
  return page.lines[i]!.prose > textFrom && block.linkChars < block.text.length / 2;
};

/**
 * Numbers of the blocks that may belong to an article: those that are shown and stand near text. More than half of a page
 * is menus and lists of links far from any; nothing of them was ever kept, and leaving them out halves the time.
 */
export const nearText = (page: Page): number[] => {
  const near: number[] = [];
  let next = 0;
  const take = (from: number, to: number): void => {
    for (next = Math.max(next, from); next < Math.min(to, page.blocks.length); next++)
      if (!page.blocks[next]!.hidden) near.push(next);
  };
  for (const [i, block] of page.blocks.entries())
    if (!block.hidden && isText(page, block, i)) take(i - reachBlocks, i + reachBlocks + 1);
  return near;
};

/** The page as if it had only the given blocks (numbers ascending). */
export const excerptOf = (page: Page, blocks: readonly number[]): Page => {
  const { chosen, dense, linked } = page.candidates;
  const place = (from: number): number => {
    let at = 0;
    while (at < blocks.length && blocks[at]! < from) at++;
    return at;
  };
  return {
    ...page,
    blocks: blocks.map((i) => page.blocks[i]!),
    lines: blocks.map((i) => page.lines[i]!),
    candidates: {
      chosen: chosen && new Set(blocks.flatMap((i, row) => (chosen.has(i) ? [row] : []))),
      dense: [place(dense[0]), place(dense[1])],
      linked: linked && Float64Array.from(blocks, (i) => linked[i]!),
    },
  };
};
