import { wordsOf } from "../classify/words.ts";
import type { Page } from "./page.ts";
import { numbersOf, titleTest } from "./page-words.ts";

/** Share of a standfirst's words that the page's own description has. */
const leastDescribed = 0.8;
const fewestWords = 4;
const mostWords = 60;
/** A standfirst stands at most so many blocks below the headline. */
const farthestBlocks = 8;
/** Below this probability not even the page's word counts. */
const leastProbability = 0.1;

const placeOfHeadline = (page: Page): number => {
  const isTitle = titleTest(page);
  const heading = page.blocks.findIndex((block, i) => block.kind === "heading" && isTitle(i));
  return heading >= 0 ? heading : page.blocks.findIndex((_, i) => isTitle(i));
};

/**
 * The number of the article's standfirst: what stands between the headline and the body, and is what the page itself
 * gives as its description. -1 when there is none. By itself it reads like a teaser, so the classifier is often in doubt.
 */
export const standfirstOf = (page: Page, probabilities: ArrayLike<number>, kept: readonly boolean[]): number => {
  const described = numbersOf(page, wordsOf(page.description ?? ""));
  const body = kept.indexOf(true);
  const headline = placeOfHeadline(page);
  if (described.size === 0 || body < 0 || headline < 0) return -1;
  for (let i = headline + 1; i < Math.min(body, headline + farthestBlocks + 1); i++) {
    const { hidden, kind } = page.blocks[i]!;
    const { words } = page.lines[i]!;
    if (hidden || kind === "caption" || kind === "table" || probabilities[i]! < leastProbability) continue;
    if (words.length < fewestWords || words.length > mostWords) continue;
    if (words.filter((word) => described.has(word)).length >= words.length * leastDescribed) return i;
  }
  return -1;
};
