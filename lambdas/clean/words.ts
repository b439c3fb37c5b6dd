const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
// Scripts that put no spaces between words; a word there has about two characters.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const plain = /^[\u0000-\u0dff\u2000-\u2e7f]*$/;

/** Number of words, in any script. */
export const countWords = (text: string): number => {
  const characters = plain.test(text) ? 0 : (text.match(unspaced)?.length ?? 0);
  const rest = characters > 0 ? text.replace(unspaced, " ") : text;
  return (rest.match(spaced)?.length ?? 0) + Math.ceil(characters / 2);
};
