import type { CleaningMode } from "../block.ts";
import { countWords } from "../words.ts";
import type { Page } from "./page.ts";
import type { PageBlock } from "./page-blocks.ts";
import { standfirstOf } from "./standfirst.ts";

/** From which probability on a block stays. Chosen on predictions for sites that the model had not seen. */
export const keepFrom: Readonly<Record<CleaningMode, number>> = { balanced: 0.45, conservative: 0.1 };

/** With fewer words the classifier's answer is held against the candidates' before it is believed. */
const fewWords = 60;

const counted = new WeakMap<PageBlock, number>();

/** Words of a block; each is counted once. */
const wordsOfBlock = (block: PageBlock): number => {
  const before = counted.get(block);
  if (before !== undefined) return before;
  const words = countWords(block.text);
  counted.set(block, words);
  return words;
};

/** Words of the blocks that are kept. */
export const keptWords = (page: Page, kept: readonly boolean[]): number =>
  page.blocks.reduce((sum, block, i) => sum + (kept[i] ? wordsOfBlock(block) : 0), 0);

/** Which blocks stay, and what speaks against the choice. */
export interface Choice {
  readonly kept: readonly boolean[];
  readonly doubt: string | null;
}

/** Headings whose whole section goes, go with it: alone, they head what comes next and isn't theirs. */
const withoutOrphans = (page: Page, kept: readonly boolean[]): boolean[] => {
  const stays = [...kept];
  let below = 0;
  let keptBelow = 0;
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    if (page.blocks[i]!.kind !== "heading") {
      below++;
      if (kept[i]) keptBelow++;
      continue;
    }
    if (below > 0 && keptBelow === 0) stays[i] = false;
    [below, keptBelow] = [0, 0];
  }
  return stays;
};

/** The classifier's choice; where it leaves next to nothing, the candidate that both others and the page bear out. */
export const choose = (page: Page, probabilities: Float64Array, mode: CleaningMode, from = keepFrom[mode]): Choice => {
  const judged = withoutOrphans(
    page,
    page.blocks.map((block, i) => !block.hidden && probabilities[i]! >= from),
  );
  const standfirst = standfirstOf(page, probabilities, judged);
  if (standfirst >= 0) judged[standfirst] = true;
  const words = keptWords(page, judged);
  if (words >= fewWords) return { kept: judged, doubt: null };
  const [start, end] = page.candidates.dense;
  const others = [
    page.blocks.map((_, i) => page.candidates.chosen?.has(i) ?? false),
    page.blocks.map((block, i) => !block.hidden && i >= start && i < end),
  ];
  // What the classifier holds impossible stays out, also here.
  const candidate = others
    .map((choice) => choice.map((yes, i) => yes && probabilities[i]! >= 0.05))
    .reduce((best, next) => (keptWords(page, next) > keptWords(page, best) ? next : best));
  if (keptWords(page, candidate) < 1.5 * words + 10) return { kept: judged, doubt: null };
  return { kept: candidate, doubt: "The article’s text could not be told from the rest of the page with certainty." };
};
