import { bitsOf, sign } from "./classify/signs.ts";

// Scripts that put no spaces between words; a word there has about two characters.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const plain = /^[\u0000-\u0dff\u2000-\u2e7f]*$/;

const begins = sign.letter | sign.number;
const goesOn = begins | sign.mark | sign.apostrophe;
const hyphen = 0x2d;

/** Number of words with spaces or signs between them: `[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*`. */
const countSpaced = (text: string): number => {
  let words = 0;
  let inside = false;
  let width = 1;
  for (let at = 0; at < text.length; at += width) {
    const point = text.codePointAt(at)!;
    width = point > 0xffff ? 2 : 1;
    const bits = bitsOf(point);
    if (inside) inside = (bits & goesOn) !== 0 || point === hyphen;
    else if (bits & begins) {
      inside = true;
      words++;
    }
  }
  return words;
};

/** Number of words, in any script. */
export const countWords = (text: string): number => {
  const characters = plain.test(text) ? 0 : (text.match(unspaced)?.length ?? 0);
  const rest = characters > 0 ? text.replace(unspaced, " ") : text;
  return countSpaced(rest) + Math.ceil(characters / 2);
};
