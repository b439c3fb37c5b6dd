import { canonicalLine } from "../canonical.ts";
import type { RawLine } from "../classify/line.ts";

/** Wrapped text has lines of at most this many signs: terminals, mail and old editors wrap at 60 to 100. */
const widestWrap = 100;
const narrowestWrap = 40;
/** How many lines a paragraph must have been broken into before a text counts as wrapped. */
const leastWrapped = 4;
/** A single line longer than this is cut at the ends of sentences, so that its parts can be judged one by one. */
const longestLineChars = 4000;
const pieceChars = 700;

interface Split {
  readonly text: string;
  readonly gapBefore: boolean;
}

const split = (text: string): Split[] => {
  const lines: Split[] = [];
  let gapBefore = true;
  for (const raw of text.split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/)) {
    const line = canonicalLine(raw);
    if (line) lines.push({ text: line, gapBefore });
    gapBefore = line === "";
  }
  return lines;
};

const firstWordLength = (text: string): number => {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
};

const ownLine = /^(?:[*+•·▪►-] |#{1,6} |>|\d{1,3}[.)] )/;

/**
 * The width at which a text was wrapped by a program, or 0. In wrapped text nearly every line that is followed by
 * another of its paragraph was broken because the next word had no room, and many break in the middle of a sentence.
 */
const wrapWidth = (lines: readonly Split[]): number => {
  const inner = lines
    .filter((_, i) => i + 1 < lines.length && !lines[i + 1]!.gapBefore)
    .map((line) => line.text.length);
  if (inner.length < leastWrapped) return 0;
  const width = inner.toSorted((a, b) => a - b)[Math.floor(inner.length * 0.98)]!;
  if (width > widestWrap || width < narrowestWrap) return 0;
  let forced = 0;
  let open = 0;
  let all = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!.text, lines[i + 1]!];
    if (next.gapBefore || ownLine.test(next.text)) continue;
    all++;
    if (line.length + 1 + firstWordLength(next.text) > width * 0.97) {
      forced++;
      if (!/[.!?:。！？]["'”’»)]?$/.test(line)) open++;
    }
  }
  return all >= leastWrapped && forced / all > 0.6 && open / all > 0.4 ? width : 0;
};

const joined = (line: string, next: string): string =>
  /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) + next : `${line} ${next}`;

/** Puts the lines of wrapped paragraphs together again. */
const unwrap = (lines: readonly Split[]): Split[] => {
  const width = wrapWidth(lines);
  if (width === 0) return [...lines];
  const whole: Split[] = [];
  let parts: string[] = [];
  let gapBefore = true;
  const close = () => {
    if (parts.length > 0) whole.push({ text: parts.reduce(joined), gapBefore });
    parts = [];
  };
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const forced = above && above.text.length + 1 + firstWordLength(line.text) > width * 0.97;
    if (line.gapBefore || !forced || ownLine.test(line.text)) {
      close();
      gapBefore = line.gapBefore;
    }
    parts.push(line.text);
  });
  close();
  return whole;
};

/** Cuts a huge line at the ends of sentences into pieces of some hundred signs; what has no such ends, at spaces. */
const pieces = (text: string): string[] => {
  if (text.length <= longestLineChars) return [text];
  const cut: string[] = [];
  let from = 0;
  while (text.length - from > longestLineChars) {
    const window = text.slice(from + pieceChars, from + longestLineChars);
    const end = /[.!?]["'”’»)]? (?=["'“‘«(]?[\p{Lu}\d])|[。！？]/u.exec(window);
    const space = window.indexOf(" ");
    const length = end ? end.index + end[0].length : space >= 0 ? space + 1 : window.length;
    cut.push(text.slice(from, from + pieceChars + length).trim());
    from += pieceChars + length;
  }
  cut.push(text.slice(from).trim());
  return cut.filter((piece) => piece !== "");
};

/**
 * The lines of a plain text that are not blank, canonical: wrapped paragraphs whole again, huge lines in pieces.
 * Takes any kind of line end.
 */
export const linesOf = (text: string): RawLine[] => {
  const lines = unwrap(split(text)).flatMap((line) =>
    pieces(line.text).map((piece, n) => ({ text: piece, gapBefore: n === 0 && line.gapBefore })),
  );
  return lines.map((line, i) => ({ ...line, gapAfter: lines[i + 1]?.gapBefore ?? true }));
};
