import type { Candidate } from "./candidate.ts";
import { isSameStatement } from "./near.ts";
import { factLikelihood } from "./same-fact-index.ts";
import type { StoryView } from "./story-view.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** Share of matched content words from which two sentences are one statement, whatever else speaks for it. */
const SAME_STATEMENT = 0.6;

/**
 * Leaves the candidates whose two sentences tell one fact, by at least this likelihood, or are nearly the same statement. In stories
 * too large for likelihoods all stay.
 */
export function ofOneFact(view: StoryView, candidates: readonly Candidate[], least: number): Candidate[] {
  if (view.articles.length > MOST_ARTICLES) return [...candidates];
  return candidates.filter(({ a: { sentence: a }, b: { sentence: b } }) => {
    if (factLikelihood(view, a, b) >= least) return true;
    const pair = view.pairOf(a, b);
    return pair !== undefined && isSameStatement(pair, SAME_STATEMENT);
  });
}
