import { unspacedSigns } from "./words.ts";

/** How many signs of each kind a text has, counted in one pass. */
export interface Signs {
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  /** What is neither letter, mark, number nor space. */
  readonly symbols: number;
  readonly commas: number;
  readonly quotes: number;
  readonly pictographs: number;
  /** Signs of scripts that put no spaces between words. */
  readonly unspaced: number;
}

const kinds: readonly (readonly [keyof Signs, RegExp])[] = [
  ["letters", /\p{L}/u],
  ["capitals", /\p{Lu}/u],
  ["digits", /\d/],
  ["symbols", /[^\p{L}\p{M}\p{N} ]/u],
  ["commas", /[,;，、]/],
  ["quotes", /["“”«»„「」『』]/],
  ["pictographs", /\p{Extended_Pictographic}/u],
];
const kindCount = kinds.length;
const unspacedBit = 1 << kindCount;
const seenBit = 1 << (kindCount + 1);

const kindsOfSign = (sign: string): number => {
  let bits = seenBit;
  for (const [n, [, pattern]] of kinds.entries()) if (pattern.test(sign)) bits |= 1 << n;
  return unspacedSigns(sign) > 0 ? bits | unspacedBit : bits;
};

// What each sign is, learned when it is first met: texts use few of them. Signs beyond U+FFFF are rare.
const known = new Uint16Array(0x10000);
const beyond = new Map<number, number>();
const mostBeyond = 10_000;

const bitsOf = (point: number): number => {
  const before = point < known.length ? known[point]! : (beyond.get(point) ?? 0);
  if (before !== 0) return before;
  const bits = kindsOfSign(String.fromCodePoint(point));
  if (point < known.length) known[point] = bits;
  else if (beyond.size < mostBeyond) beyond.set(point, bits);
  return bits;
};

/** Counts the signs of a text by kind. */
export const signsOf = (text: string): Signs => {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let unspaced = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    const bits = bitsOf(point);
    for (let n = 0; n < kindCount; n++) counts[n] = counts[n]! + ((bits >> n) & 1);
    if (bits & unspacedBit) unspaced++;
  }
  const [letters, capitals, digits, symbols, commas, quotes, pictographs] = counts as [
    ...[number, number, number, number, number, number, number],
  ];
  return { letters, capitals, digits, symbols, commas, quotes, pictographs, unspaced };
};
