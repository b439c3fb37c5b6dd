import type { AnnotatedSentence } from "../annotate/types.ts";
import { differentStance, hasStance } from "../lexicon/en-stances.ts";
import { argumentsOf, common } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { clauseAround } from "./clause.ts";
import type { StoryView } from "./story-view.ts";

/** Least weight of what two loaded words share around them. */
const MIN_ANCHOR = 0.9;

function stancesOf(sentence: AnnotatedSentence): number[] {
  return sentence.tokens.flatMap((token, index) => (!token.isName && hasStance(token.lemma) ? [index] : []));
}

/** The same event in milder and stronger words: "concerned about the pact", "condemned the pact". */
export function findFramingConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  for (const pair of view.pairs) {
    for (const i of stancesOf(pair.a)) {
      for (const j of stancesOf(pair.b)) {
        const [x, y] = [pair.a.tokens[i]!, pair.b.tokens[j]!];
        if (!differentStance(x.lemma, y.lemma)) continue;
        // Either text that has the other's word too has no framing of its own.
        if (
          pair.b.tokens.some((token) => token.lemma === x.lemma) ||
          pair.a.tokens.some((token) => token.lemma === y.lemma)
        )
          continue;
        const [left, right] = [argumentsOf(pair.a, i), argumentsOf(pair.b, j)];
        const shared = new Set([...common(left.before, right.before), ...common(left.after, right.after)]);
        const weight = [...shared].reduce((sum, term) => sum + (view.weights.get(term) ?? 0), 0);
        if (shared.size < 2 || weight < MIN_ANCHOR) continue;
        found.push({
          detector: "framing",
          kind: "framing",
          a: { sentence: pair.a, first: i, last: i + 1, value: x.lemma, label: clauseAround(pair.a, i, i + 1) },
          b: { sentence: pair.b, first: j, last: j + 1, value: y.lemma, label: clauseAround(pair.b, j, j + 1) },
          score: 0.5 + 0.3 * pair.score,
          question: `How is it put, “${x.text}” or “${y.text}”?`,
        });
      }
    }
  }
  return found;
}
