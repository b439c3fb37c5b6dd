import type { Columns } from "./columns.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";

/** Adds what each line is by itself. */
export const addShape = (table: Columns, lines: readonly Line[]): void => {
  const add = (name: string, value: (line: Line) => number) => table.add(name, (row) => value(lines[row]!));
  add("chars", (line) => line.chars);
  add("words", (line) => line.length);
  add("word-length", (line) => line.chars / Math.max(1, line.length));
  add("longest-word", (line) => line.longestWord);
  add("marker", (line) => line.marker);
  add("ending", (line) => line.ending);
  add("sentences", (line) => line.sentences);
  add("words-per-sentence", (line) => line.length / Math.max(1, line.sentences));
  add("function-words", (line) => line.functionShare);
  add("digits", (line) => line.digitShare);
  add("capitals", (line) => line.capitalShare);
  add("upper-case", (line) => line.upperShare);
  add("symbols", (line) => line.symbolShare);
  add("dates", (line) => line.dateShare);
  add("persons", (line) => line.personShare);
  add("prices", (line) => line.prices);
  add("emoji", (line) => line.emoji);
  add("numeric", (line) => Number(line.numeric));
  add("footnote", (line) => Number(line.footnote));
  add("labelled", (line) => Number(line.labelled));
  add("commas", (line) => line.commas / Math.max(1, line.length));
  add("quotes", (line) => line.quotes);
  add("separators", (line) => line.separators);
  add("addresses", (line) => line.addresses);
  add("handles", (line) => line.handles);
  add("glued", (line) => line.glued);
  add("starts-lower", (line) => Number(line.startsLower));
  add("starts-quoted", (line) => Number(line.startsQuoted));
  add("brackets", (line) => Number(line.brackets));
  add("question", (line) => Number(line.question));
  add("prose", (line) => line.prose);
  add("cues", (line) => line.cueTotal);
  add("cue-phrases", (line) => line.cuePhrases);
  add("cue-start-length", (line) => line.cueStartLength);
  cueKinds.forEach((kind, n) => {
    add(`cue:${kind}`, (line) => line.cueShare[n]!);
    add(`starts:${kind}`, (line) =>
      line.cueStart & (1 << n) ? line.cueStartLength / Math.max(1, line.words.length) + 1 : 0,
    );
  });
  for (const kind of ["caption-credit", "author-box", "rights-notice", "related-links"] as const) {
    add(`ends:${kind}`, (line) => Number((line.cueEnd & (1 << cueKinds.indexOf(kind))) !== 0));
  }
};
