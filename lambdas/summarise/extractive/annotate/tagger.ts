import winkNLP from "wink-nlp";
import { taggingModel } from "./english-model.ts";
import type { Pos } from "./types.ts";

/** What the tagger knows of the word that starts at an offset. */
export interface Tag {
  readonly pos: Pos;
  readonly lemma: string;
}

/** How far ahead a word is looked for. */
const reachChars = 200;

// The library's tokenizer takes quadratic time on unbroken text: 200,000 letters without a space take minutes. No word is that
// long, so such a run is blanked out, in place, and stays untagged.
const longRun = /[^\s]{120,}/g;
const withoutLongWords = (text: string): string => text.replace(longRun, (run) => " ".repeat(run.length));

let engine: ReturnType<typeof winkNLP> | undefined;

/**
 * Parts of speech and lemmas of an English text, by the offset at which a word starts. wink-nlp gives no offsets and breaks
 * words with letters outside Latin-1, so its tokens are looked up in the text one after the other; words that it broke get
 * the tag of their first piece.
 */
export function tagEnglish(text: string): Map<number, Tag> {
  engine ??= winkNLP(taggingModel, ["pos"]);
  const { its } = engine;
  const tokens = engine.readDoc(withoutLongWords(text)).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as Pos[];
  // The published types give `lemma` a second parameter that it does not need; at run time it is one of `out`'s.
  const lemmas = tokens.out(its.lemma as typeof its.value) as string[];
  const byStart = new Map<number, Tag>();
  let cursor = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    // A value that the text doesn't have within reach was rewritten by the library: without a place it has no tag.
    const within = text.slice(cursor, cursor + reachChars + value.length).indexOf(value);
    if (value === "" || within < 0) continue;
    const start = cursor + within;
    byStart.set(start, { pos: tags[index] ?? "X", lemma: lemmas[index] ?? value.toLowerCase() });
    cursor = start + value.length;
  }
  return byStart;
}
