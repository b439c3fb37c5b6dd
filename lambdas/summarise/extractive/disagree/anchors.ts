import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";

/** Tokens before and after a word in which those who act and what they act on are looked for. */
const BEFORE = 20;
const AFTER = 9;

function ends(sentence: AnnotatedSentence, index: number): boolean {
  return /^[.;!?]$/.test(sentence.tokens[index]!.text);
}

/** Whether a token is a noun or part of a name. */
export const isNominal = ({ kind, stop, isName, pos }: Token): boolean =>
  kind === "word" && !stop && (isName || pos === "NOUN" || pos === "PROPN");

/** Terms of the nouns and names around token `index`: who does it, and to what, in this clause. */
export function argumentsOf(sentence: AnnotatedSentence, index: number): { before: Set<string>; after: Set<string> } {
  const { tokens } = sentence;
  const before = new Set<string>();
  for (let at = index - 1; at >= Math.max(0, index - BEFORE) && !ends(sentence, at); at--) {
    if (isNominal(tokens[at]!)) before.add(termOf(tokens[at]!.lemma));
  }
  const after = new Set<string>();
  for (let at = index + 1; at < Math.min(tokens.length, index + 1 + AFTER) && !ends(sentence, at); at++) {
    if (isNominal(tokens[at]!)) after.add(termOf(tokens[at]!.lemma));
  }
  return { before, after };
}

/** Terms in both sets. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((term) => b.has(term));
}
