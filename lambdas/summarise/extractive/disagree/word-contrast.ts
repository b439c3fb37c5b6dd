import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";

type Pair = { readonly a: Candidate["a"]["sentence"]; readonly b: Candidate["b"]["sentence"] };

/** The contradiction of two sentences in one word each: token `i` of the first against token `j` of the second. */
export const wordContrast = ({ a, b }: Pair, i: number, j: number, score: number): Candidate => ({
  detector: "opposites",
  kind: "contradiction",
  a: sideAt(a, i, i + 1, a.tokens[i]!.lemma),
  b: sideAt(b, j, j + 1, b.tokens[j]!.lemma),
  score,
  question: `Which is it, “${a.tokens[i]!.text}” or “${b.tokens[j]!.text}”?`,
});
