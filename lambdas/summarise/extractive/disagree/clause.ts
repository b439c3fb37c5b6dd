import type { AnnotatedSentence } from "../annotate/types.ts";
import { wordsOf } from "./candidate.ts";

/** Words kept on either side of the point that matters. */
const BEFORE = 6;
const AFTER = 8;

/** A few words of a sentence around tokens [first, last), not beyond the marks that end a clause. */
export function clauseAround(sentence: AnnotatedSentence, first: number, last: number): string {
  const { tokens } = sentence;
  const ends = (index: number) => /^[.,;:–—()“”"!?]$/.test(tokens[index]?.text ?? ".");
  let start = first;
  while (start > 0 && first - start < BEFORE && !ends(start - 1)) start -= 1;
  let end = last;
  while (end < tokens.length && end - last < AFTER && !ends(end)) end += 1;
  return wordsOf(sentence, start, end);
}
