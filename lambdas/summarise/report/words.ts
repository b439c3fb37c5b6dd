const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** A word with its place in the text it came from: UTF-16 code units, half open. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words and numbers in order, by the rules of Unicode (UAX #29), so also in scripts without spaces. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({
      folded: segment.toLowerCase().replaceAll("’", "'"),
      start: index,
      end: index + segment.length,
    }));
