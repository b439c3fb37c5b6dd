import type { Candidate } from "./candidate.ts";
import { isSameStatement } from "./near.ts";
import { sameFacts } from "./same-fact.ts";
import type { StoryView } from "./story-view.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** Share of matched content words from which two sentences are one statement, whatever else speaks for it. */
const SAME_STATEMENT = 0.6;

/**
 * Leaves the candidates whose two sentences tell one fact, by at least this likelihood, or are nearly the same statement. In stories
 * too large for likelihoods all stay.
 */
export function ofOneFact(view: StoryView, candidates: readonly Candidate[], least: number): Candidate[] {
  if (candidates.length === 0 || view.articles.length > MOST_ARTICLES) return [...candidates];
  const likely = new Set(
    sameFacts(view)
      .filter((pair) => pair.likely >= least)
      .flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]),
  );
  return candidates.filter(({ a, b }) => {
    if (likely.has(keyOf(a.sentence, b.sentence))) return true;
    const pair = view.pairOf(a.sentence, b.sentence);
    return pair !== undefined && isSameStatement(pair, SAME_STATEMENT);
  });
}

type Placed = Candidate["a"]["sentence"];

const keyOf = (a: Placed, b: Placed): string => `${a.source}.${a.number} ${b.source}.${b.number}`;
