import { remembering } from "../../../shared/remember.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** A word with its place in the text it came from: UTF-16 code units, half open. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words and numbers in order, by the rules of Unicode (UAX #29), so also in scripts without spaces. */
export const wordsOf: (text: string) => readonly Word[] = remembering((text) => {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue;
    words.push({ folded: segment.toLowerCase().replaceAll("’", "'"), start: index, end: index + segment.length });
  }
  return words;
});

/** Words whose change alone is a matter of style: "a" for "the". Other languages have no list, and lose little by it. */
export const unremarkable: ReadonlySet<string> = new Set(
  "a an and are as at be been by each every for from had has have he her his in is it its of on or she some that the their there they this to was were which who with".split(
    " ",
  ),
);

/** The folded words that carry meaning. */
export const contentWords = (text: string): readonly string[] =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !unremarkable.has(word));
