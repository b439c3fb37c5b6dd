/** A piece of text on a page: `y` grows upwards, `height` is that of its letters, both in points. */
export interface Piece {
  readonly text: string;
  readonly y: number;
  readonly height: number;
  /** True when a line ends behind it. */
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

const linesOf = (pieces: readonly Piece[]): Line[] => {
  const lines: Line[] = [];
  let text = "";
  let height = 0;
  for (const piece of pieces) {
    text += piece.text;
    height = Math.max(height, piece.height);
    if (!piece.endsLine) continue;
    if (text.trim() !== "") lines.push({ text: text.trim(), y: piece.y, height });
    text = "";
    height = 0;
  }
  if (text.trim() !== "") lines.push({ text: text.trim(), y: pieces.at(-1)?.y ?? 0, height });
  return lines;
};

/** Lines further apart than this many line heights, or of letters that differ by a fifth, are two paragraphs. */
const paragraphGap = 1.75;
const sameSize = 0.2;

const continues = (above: Line, below: Line): boolean => {
  const gap = above.y - below.y;
  const height = Math.max(above.height, below.height, 1);
  return gap > 0 && gap < height * paragraphGap && Math.abs(above.height - below.height) <= height * sameSize;
};

// A hyphen at the end of a line before a lower-case letter is a division of the word, as printers set it.
const join = (text: string, next: string): string =>
  /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;

/** The paragraphs of one page, from pieces in reading order. */
export const paragraphsOf = (pieces: readonly Piece[]): string[] => {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of linesOf(pieces)) {
    if (last && continues(last, line)) paragraphs.push(join(paragraphs.pop() ?? "", line.text));
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
};
