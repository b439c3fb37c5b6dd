/** A piece of text before anything is known about it. */
export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

// Abbreviations with inner stops (U.S., p.m.), numbers with separators, words with inner apostrophes; hyphens part
// words, so that "Russian-Chinese" and "35-year-old" can be compared piece by piece. Each branch is linear.
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*)*|['’]s(?![\p{L}\p{N}])|[^\s\p{L}\p{N}]|\p{N}|\p{M}/gu;

/** Splits `text` into words, numbers and marks; every character but white space is in exactly one token. */
export function tokenize(text: string, offset = 0): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const piece = match[0];
    const first = piece.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? "number" : /^\p{L}/u.test(piece) ? "word" : "mark";
    const start = offset + match.index;
    tokens.push({ text: piece, start, end: start + piece.length, kind });
  }
  return tokens;
}
