import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";
import { tokensOf } from "./tokens.ts";
import type { Values } from "./values.ts";
import { sentencePrice, Worth } from "./worth.ts";

/** Words that any sentence costs on top of its own: a short one is no bargain by itself. */
const overheadWords = 12;
/** Candidates that selection looks at, the most valuable for their length first. */
const mostCandidates = 400;
/** Candidates that are tried in place of others, the most valuable for their length first. */
const mostInserted = 80;
/** Rounds of exchanging one chosen sentence for others. */
const mostRounds = 6;
/** The budget may be passed by this share: a sentence isn't cut to fit. */
const budgetTolerance = 0.04;
/** Sentences of an article that may open the story. */
const ledeSentences = 3;
const longLedeWords = 32;
/** What the words of an article's second sentence count, beside those of its first. */
const secondShare = 0.4;
/** Between a sum, which favours the long, and a cosine (0.5), which favours the short. */
const lengthExponent = 0.4;
/** "A scandal is over: the court …": what comes before the colon is somebody's view. */
const colonFactor = 0.5;
/** What each sentence before it takes from a sentence's fitness to open the story. */
const laterPrice = 0.35;
/** A story doesn't open with somebody's words when it can open with what happened. */
const spokenFactor = 0.7;
/** An opening says when. */
const undatedFactor = 0.85;
/** What any early sentence is worth as an opening, beside what its claims are worth. */
const leastNews = 0.5;

type Gain = (candidate: Candidate) => number;

const bestOf = (candidates: readonly Candidate[], gain: Gain): Candidate | undefined => {
  let best: Candidate | undefined;
  let bestGain = 1e-9;
  for (const candidate of candidates) {
    const value = gain(candidate);
    if (value > bestGain + 1e-9) {
      best = candidate;
      bestGain = value;
    }
  }
  return best;
};

/** The sentence that opens the story: early in its article, about what all openings and titles are about. */
function chooseLede(reading: Reading, candidates: readonly Candidate[], worth: Worth): Candidate | undefined {
  const ids = new Map(reading.vocabulary.map((term, id) => [term, id]));
  const centre = new Map<number, number>();
  const articles = reading.articles.length;
  // What one article alone speaks of isn't what the story is about.
  const sharedBy = (term: number) => (articles < 2 ? 1 : (reading.spread[term]! - 1) / (articles - 1));
  const add = (term: number | undefined, share: number) => {
    if (term !== undefined) centre.set(term, (centre.get(term) ?? 0) + share * sharedBy(term) * reading.weight[term]!);
  };
  for (const { article } of reading.articles)
    for (const { term } of tokensOf(article.source.title ?? "")) add(ids.get(term), 1);
  for (const { number, terms } of reading.sentences)
    if (number <= 2) for (const term of terms) add(term, number === 1 ? 1 : secondShare);
  const score: Gain = (candidate) => {
    if (candidate.sentence.number > ledeSentences) return 0;
    let dot = 0;
    let length = 0;
    for (const term of candidate.terms) {
      dot += (centre.get(term) ?? 0) * reading.weight[term]!;
      length += reading.weight[term]! ** 2;
    }
    const long = Math.min(1, longLedeWords / candidate.words);
    const early = 1 - laterPrice * (candidate.sentence.number - 1);
    const spoken = /[“"«„]|'\p{L}[^']{0,200} [^']{0,200}'/u.test(candidate.text) ? spokenFactor : 1;
    const dated = candidate.sentence.dates.length > 0 ? 1 : undatedFactor;
    const plain = /\p{L}: /u.test(candidate.text) ? colonFactor : 1;
    return (
      plain *
      (dot / (length || 1) ** lengthExponent) *
      candidate.quality ** 2 *
      long *
      early *
      spoken *
      dated *
      (leastNews + worth.news(candidate))
    );
  };
  return (
    bestOf(candidates, score) ??
    bestOf(candidates, (candidate) => candidate.quality * (1 - candidate.sentence.position))
  );
}

/**
 * Chooses sentences up to about `budget` words: first the one that opens the story, then each time the one that adds
 * most for its length, and at last one for another as long as the whole gains. The opening comes first in the result.
 */
export function selectSentences(
  reading: Reading,
  candidates: readonly Candidate[],
  values: Values,
  budget: number,
): Candidate[] {
  const worth = new Worth(reading, values);
  const lede = chooseLede(reading, candidates, worth);
  if (!lede) return [];
  const nothing = new Map<number, number>();
  const pool = candidates
    .map((candidate) => ({ candidate, density: worth.added(candidate, nothing) / (candidate.words + overheadWords) }))
    .sort((a, b) => b.density - a.density || a.candidate.index - b.candidate.index)
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate);
  const most = budget * (1 + budgetTolerance);
  const wordsOf = (chosen: readonly Candidate[]) => chosen.reduce((sum, { words }) => sum + words, 0);

  const fill = (start: readonly Candidate[]): Candidate[] => {
    const chosen = [...start];
    let used = wordsOf(chosen);
    for (;;) {
      const told = worth.told(chosen);
      const next = bestOf(pool, (candidate) => {
        if (used + candidate.words > most) return 0;
        const added = worth.added(candidate, told);
        if (added <= 0 || !worth.fits(candidate, chosen)) return 0;
        return (added - sentencePrice - worth.repetition(candidate, chosen)) / (candidate.words + overheadWords);
      });
      if (!next) return chosen;
      chosen.push(next);
      used += next.words;
    }
  };
  /** The summary with the candidate in it: what it repeats goes, then what is worth least for its length. */
  const withCandidate = (candidate: Candidate, chosen: readonly Candidate[]): Candidate[] => {
    let rest = chosen.slice(1).filter((one) => worth.fits(one, [candidate]));
    while (wordsOf([lede, candidate, ...rest]) > most && rest.length > 0) {
      const densities = rest.map((one) => {
        const others = [lede, candidate, ...rest.filter((other) => other !== one)];
        return (worth.added(one, worth.told(others)) - worth.repetition(one, others)) / (one.words + overheadWords);
      });
      const least = densities.indexOf(Math.min(...densities));
      rest = rest.filter((_, i) => i !== least);
    }
    return fill([lede, candidate, ...rest]);
  };

  let chosen = fill([lede]);
  let value = worth.total(chosen);
  for (let round = 0; round < mostRounds; round++) {
    let better: Candidate[] | undefined;
    const attempts = [
      ...chosen.slice(1).map((out) => () => fill(chosen.filter((one) => one !== out))),
      ...pool
        .slice(0, mostInserted)
        .filter((candidate) => !chosen.includes(candidate) && worth.fits(candidate, [lede]))
        .map((candidate) => () => withCandidate(candidate, chosen)),
    ];
    for (const attempt of attempts) {
      const other = attempt();
      const otherValue = worth.total(other);
      if (wordsOf(other) <= most && otherValue > value + 1e-9) {
        better = other;
        value = otherValue;
      }
    }
    if (!better) return chosen;
    chosen = better;
  }
  return chosen;
}
