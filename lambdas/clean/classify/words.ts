// Han, kana and the like have no spaces between words: each of their signs is a word of its own.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[©%@#]/gu;

/** The words of a text, lower case, with plain apostrophes; a few telling signs (`© % @ #`) count as words. */
export const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll("’", "'").match(word) ?? [];
