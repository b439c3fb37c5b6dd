import type { Candidate } from "./candidate.ts";
import { clauseAround } from "./clause.ts";

type Pair = { readonly a: Candidate["a"]["sentence"]; readonly b: Candidate["b"]["sentence"] };

/** The contradiction of two sentences in one word each: token `i` of the first against token `j` of the second. */
export const wordContrast = ({ a, b }: Pair, i: number, j: number, score: number): Candidate => ({
  detector: "opposites",
  kind: "contradiction",
  a: { sentence: a, first: i, last: i + 1, value: a.tokens[i]!.lemma, label: clauseAround(a, i, i + 1) },
  b: { sentence: b, first: j, last: j + 1, value: b.tokens[j]!.lemma, label: clauseAround(b, j, j + 1) },
  score,
  question: `Which is it, “${a.tokens[i]!.text}” or “${b.tokens[j]!.text}”?`,
});
