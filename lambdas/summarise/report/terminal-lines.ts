const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
// East Asian Wide and Fullwidth blocks (Unicode UAX #11) and emoji: two cells each in a terminal.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;
const narrowOnly = /^[\u0020-\u02ff]*$/;

/** Cells that the text takes in a terminal. The text holds no control characters (`plainText`). */
export const cellWidth = (text: string): number => {
  if (narrowOnly.test(text)) return text.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += wide.test(segment) ? 2 : 1;
  return cells;
};

/** A word in pieces of at most `columns` cells: scripts without spaces and long addresses have to break somewhere. */
const breakWord = (word: string, columns: number): readonly string[] => {
  if (cellWidth(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = "";
  let cells = 0;
  for (const { segment } of graphemes.segment(word)) {
    const width = cellWidth(segment);
    if (cells + width > columns && piece !== "") {
      pieces.push(piece);
      piece = "";
      cells = 0;
    }
    piece += segment;
    cells += width;
  }
  return [...pieces, piece];
};

/** The text in lines of at most `columns` cells (a single wide character may stick out of a one-cell column). */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  for (const word of text.split(" ").flatMap((part) => breakWord(part, columns))) {
    const width = cellWidth(word);
    if (line !== "" && cells + 1 + width > columns) {
      lines.push(line);
      line = word;
      cells = width;
    } else {
      cells += line === "" ? width : 1 + width;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
};

/** Filled up with spaces to `columns` cells. */
export const pad = (line: string, columns: number): string => line + " ".repeat(Math.max(0, columns - cellWidth(line)));
