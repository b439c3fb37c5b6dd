/**
 * Characters of a token, for estimates before a call: English prose has 4 to 4.5 in the tokenisers in use, and the estimate should
 * rather be too high.
 */
const charsPerToken = 4;
/** Of scripts without spaces: about a token a character. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Other scripts than Latin take about twice as many tokens for the same text. */
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};

/** How many tokens a text may have: an estimate, never used for what is reported after a call that told its own number. */
export const estimateTokens = (text: string): number => {
  const denseChars = count(text, dense);
  const otherChars = count(text, otherScript) - denseChars;
  const latinChars = text.length - denseChars - otherChars;
  return Math.ceil(latinChars / charsPerToken + otherChars / 2 + denseChars);
};
