import { wordsOf } from "../classify/words.ts";
import type { Page } from "./page.ts";

/** The numbers (see `Line.words`) of those of some words that the page's blocks have. */
export const numbersOf = (page: Page, words: Iterable<string>): ReadonlySet<number> => {
  const vocabulary = page.lines[0]?.vocabulary;
  const numbers = new Set<number>();
  for (const word of words) {
    const number = vocabulary?.find(word) ?? -1;
    if (number >= 0) numbers.add(number);
  }
  return numbers;
};

/** Tells whether a block says the same as one of the page's titles, word by word. */
export const titleTest = (page: Page): ((block: number) => boolean) => {
  const vocabulary = page.lines[0]?.vocabulary;
  const titles = page.titles.map((title) => wordsOf(title).map((word) => vocabulary?.find(word) ?? -1));
  return (block) => {
    const { words } = page.lines[block]!;
    return titles.some((title) => title.length === words.length && title.every((word, n) => word === words[n]));
  };
};
