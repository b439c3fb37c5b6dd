import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { type Side, wordsOf } from "./candidate.ts";

/** Words kept on either side of the point that matters. */
const BEFORE = 10;
const AFTER = 11;
/** Words with which no part of a clause begins that can be read alone. */
const LOOSE_START = /^(?:and|but|or|nor|that|which|who|as|than|of|however|meanwhile)$/;
/** Words with which none ends. */
const LOOSE_END =
  /^(?:and|but|or|nor|that|which|who|as|than|of|in|on|at|to|for|from|with|by|into|over|a|an|the|its|their|his|her|is|are|was|were)$/;

/** Words with which a clause begins that says when, why or on what condition. */
const OPENS_CLAUSE = /^(?:until|when|while|after|before|because|since|although|if|unless|where)$/;

const isLooseEnd = ({ lower, pos, kind }: Token): boolean =>
  LOOSE_END.test(lower) || pos === "ADJ" || pos === "SYM" || kind !== "word";

/** A few words of a sentence around tokens [first, last), not beyond the marks that end a clause. */
export function clauseAround(sentence: AnnotatedSentence, first: number, last: number): string {
  const { tokens } = sentence;
  const ends = (index: number) => /^[.,;:–—()“”"!?]$/.test(tokens[index]?.text ?? ".");
  let start = first;
  while (start > 0 && first - start < BEFORE && !ends(start - 1)) start -= 1;
  let end = last;
  while (end < tokens.length && end - last < AFTER && !ends(end)) end += 1;
  while (start > 0 && tokens[start]!.isName && tokens[start - 1]!.isName && !ends(start - 1)) start -= 1;
  // Cut off for its length: not in the middle of "of the island".
  const isCut = end < tokens.length && !ends(end);
  while (start < first && LOOSE_START.test(tokens[start]!.lower)) start += 1;
  // "Until an inquiry has" can't be read without its end.
  const opens = isCut ? tokens.slice(last, end).findIndex(({ lower }) => OPENS_CLAUSE.test(lower)) : -1;
  if (opens > 0) end = last + opens;
  while (isCut && end > last && isLooseEnd(tokens[end - 1]!)) end -= 1;
  return wordsOf(sentence, start, end);
}

/** The side that tokens [first, last) of a sentence stand for, told in the clause around them. */
export function sideAt(sentence: AnnotatedSentence, first: number, last: number, value: string): Side {
  return { sentence, first, last, value, label: clauseAround(sentence, first, last) };
}
