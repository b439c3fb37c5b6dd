/** What a sign of a text is: bits, several of which may be set. */
export const sign = {
  letter: 1 << 0,
  mark: 1 << 1,
  number: 1 << 2,
  capital: 1 << 3,
  small: 1 << 4,
  /** `0` to `9`. */
  digit: 1 << 5,
  /** Neither letter, mark, number nor space. */
  symbol: 1 << 6,
  comma: 1 << 7,
  quote: 1 << 8,
  pictograph: 1 << 9,
  /** Of a script that puts no spaces between words. */
  unspaced: 1 << 10,
  apostrophe: 1 << 11,
  /** Counts as a word of its own. */
  telling: 1 << 12,
  /** What amounts of money and shares are written with. */
  money: 1 << 13,
  /** What menus and bylines are parted with. */
  separator: 1 << 14,
  dash: 1 << 15,
  /** Ends a sentence when a space follows, or by itself. */
  stop: 1 << 16,
  fullStop: 1 << 17,
  /** Its lower case depends on its neighbours, or is longer than itself. */
  oddCase: 1 << 18,
} as const;

// Han, kana and the like have no spaces between words: each of their signs is a word of its own.
const patterns: Readonly<Record<keyof typeof sign, RegExp>> = {
  letter: /\p{L}/u,
  mark: /\p{M}/u,
  number: /\p{N}/u,
  capital: /\p{Lu}/u,
  small: /\p{Ll}/u,
  digit: /\d/,
  symbol: /[^\p{L}\p{M}\p{N} ]/u,
  comma: /[,;，、]/,
  quote: /["“”«»„「」『』]/,
  pictograph: /\p{Extended_Pictographic}/u,
  unspaced: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,
  apostrophe: /['’]/,
  telling: /[©%@#]/,
  money: /[$€£¥₹%]/,
  separator: /[|•·/»›→]/,
  dash: /[-–—]/,
  stop: /[.!?]/,
  fullStop: /[。！？]/,
  oddCase: /[İΣ]/,
};
const kinds = Object.keys(patterns) as (keyof typeof sign)[];
/** Set for every sign that was met. */
const met = 1 << 30;

const kindsOf = (point: number): number => {
  const text = String.fromCodePoint(point);
  let bits = met;
  for (const kind of kinds) if (patterns[kind].test(text)) bits |= sign[kind];
  return bits;
};

// What each sign is, learned when it is first met: texts use few of them. Signs beyond U+FFFF are rare.
const known = new Int32Array(0x10000);
const beyond = new Map<number, number>();
const mostBeyond = 10_000;

const learn = (point: number): number => {
  const bits = kindsOf(point);
  if (point < known.length) known[point] = bits;
  else if (beyond.size < mostBeyond) beyond.set(point, bits);
  return bits;
};

/** What the sign with a code point is: bits of `sign`. */
export const bitsOf = (point: number): number =>
  (point < known.length ? known[point]! : (beyond.get(point) ?? 0)) || learn(point);
