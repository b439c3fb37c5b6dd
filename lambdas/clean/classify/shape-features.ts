import type { Columns } from "./columns.ts";
import { cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";
import type { Traits } from "./traits.ts";

/** A trait by another: nothing is divided by less than 1. */
const per = (values: Float64Array, by: Float64Array, into: Float64Array): void => {
  for (let i = 0; i < into.length; i++) into[i] = values[i]! / Math.max(1, by[i]!);
};

const names = cueKinds.map((kind, n) => ({ n, cue: `cue:${kind}`, starts: `starts:${kind}` }));

/** Adds what each line is by itself. */
export const addShape = (table: Columns, lines: readonly Line[], traits: Traits): void => {
  table.put("chars", traits.chars);
  table.put("words", traits.length);
  table.fill("word-length", (into) => per(traits.chars, traits.length, into));
  table.put("longest-word", traits.longestWord);
  table.put("marker", traits.marker);
  table.put("ending", traits.ending);
  table.put("sentences", traits.sentences);
  table.fill("words-per-sentence", (into) => per(traits.length, traits.sentences, into));
  table.put("function-words", traits.functionShare);
  table.put("digits", traits.digitShare);
  table.put("capitals", traits.capitalShare);
  table.put("upper-case", traits.upperShare);
  table.put("symbols", traits.symbolShare);
  table.put("dates", traits.dateShare);
  table.put("persons", traits.personShare);
  table.put("prices", traits.prices);
  table.put("emoji", traits.emoji);
  table.put("numeric", traits.numeric);
  table.put("footnote", traits.footnote);
  table.put("labelled", traits.labelled);
  table.add("commas", (i) => lines[i]!.commas / Math.max(1, lines[i]!.length));
  table.put("quotes", traits.quotes);
  table.put("separators", traits.separators);
  table.put("addresses", traits.addresses);
  table.put("handles", traits.handles);
  table.put("glued", traits.glued);
  table.put("starts-lower", traits.startsLower);
  table.put("starts-quoted", traits.startsQuoted);
  table.put("brackets", traits.brackets);
  table.put("question", traits.question);
  table.put("prose", traits.prose);
  table.put("cues", traits.cueTotal);
  table.put("cue-phrases", traits.cuePhrases);
  table.put("cue-start-length", traits.cueStartLength);
  for (const { n, cue, starts } of names) {
    table.put(cue, traits.cueShare[n]!);
    table.fill(starts, (into) => {
      for (let i = 0; i < into.length; i++) {
        const line = lines[i]!;
        if (line.cueStart & (1 << n)) into[i] = line.cueStartLength / Math.max(1, line.words.length) + 1;
      }
    });
  }
  for (const kind of ["caption-credit", "author-box", "rights-notice", "related-links"] as const) {
    table.add(`ends:${kind}`, (i) => Number((lines[i]!.cueEnd & (1 << cueKinds.indexOf(kind))) !== 0));
  }
};
