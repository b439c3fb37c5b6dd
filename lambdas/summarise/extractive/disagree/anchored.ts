import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { argumentsOf, common } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { excludePlainly, LIGHT } from "./opposites.ts";
import { isOpen, mayBeNegated } from "./polarity.ts";
import type { WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";
import { wordContrast } from "./word-contrast.ts";

/** Least weight of what two opposed verbs share: the same one acts, or it is done to the same. */
const MIN_ANCHOR = 0.9;

function isPredicate(token: Token): boolean {
  return (
    !token.stop &&
    !token.isName &&
    !LIGHT.has(token.lemma) &&
    (token.pos === "VERB" || (token.pos === "ADJ" && token.lower.endsWith("ed")))
  );
}

/** "Twelve people were killed", "thirty were injured": of a number, one thing can be said and the other too. */
function countsActors(sentence: AnnotatedSentence, index: number): boolean {
  return sentence.quantities.some(({ kind, first, last }) => kind === "count" && last <= index && index - first <= 8);
}

/** Verbs that exclude each other said of the same: "Cole will stay", "Cole will leave". */
function opposedVerbs(pair: WordAlignment, view: StoryView): readonly [number, number] | undefined {
  for (let i = 0; i < pair.a.tokens.length; i++) {
    const x = pair.a.tokens[i]!;
    if (!isPredicate(x)) continue;
    for (let j = 0; j < pair.b.tokens.length; j++) {
      const y = pair.b.tokens[j]!;
      if (!isPredicate(y) || !excludePlainly(x, y)) continue;
      // A text that has both words speaks of two things.
      if (
        pair.b.tokens.some((token) => token.lemma === x.lemma) ||
        pair.a.tokens.some((token) => token.lemma === y.lemma)
      )
        continue;
      if (countsActors(pair.a, i) || countsActors(pair.b, j)) continue;
      if (mayBeNegated(pair.a, i) || mayBeNegated(pair.b, j) || isOpen(pair.a, i) !== isOpen(pair.b, j)) continue;
      const [left, right] = [argumentsOf(pair.a, i), argumentsOf(pair.b, j)];
      const subjects = common(left.before, right.before);
      const objects = common(left.after, right.after);
      const weight = (terms: readonly string[]) => terms.reduce((sum, term) => sum + (view.weights.get(term) ?? 0), 0);
      if (subjects.length > 0 && weight([...subjects, ...objects]) >= MIN_ANCHOR) return [i, j];
    }
  }
  return undefined;
}

/** Opposite verbs with the same subject, in sentences that need not have much else in common. */
export function findAnchoredContrasts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  for (const pair of view.pairs) {
    const hit = opposedVerbs(pair, view);
    if (hit === undefined) continue;
    const [i, j] = hit;
    found.push(wordContrast(pair, i, j, 0.5 + 0.3 * pair.score));
  }
  return found;
}
