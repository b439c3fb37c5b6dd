import type { Candidate } from "./candidates.ts";
import { sharedWeight } from "./likeness.ts";
import type { Reading } from "./reading.ts";
import { tokensOf } from "./tokens.ts";
import type { Values } from "./values.ts";

/** Words that any sentence costs on top of its own: a short one is no bargain by itself. */
const overheadWords = 6;
/** Share of its words' weight that a sentence may have in common with another chosen one. */
const mostShared = 0.55;
/** Share from which common words count against a sentence. */
const freeShared = 0.3;
const repetitionPrice = 0.6;
const sameClaimShare = 0.3;
/** What a sentence must be worth at all: it breaks the flow. */
const sentencePrice = 0.015;
/** What the same figure in two sentences counts: it is told twice. */
const sameFigureShare = 0.25;
/** Candidates that selection looks at, the most valuable for their length first. */
const mostCandidates = 500;
/** Rounds of exchanging one chosen sentence for others. */
const mostRounds = 12;
/** The budget may be passed by this share: a sentence isn't cut to fit. */
const budgetTolerance = 0.04;
/** Sentences of an article that may open the story. */
const ledeSentences = 3;
const longLedeWords = 32;

type Gain = (candidate: Candidate) => number;

/** What a set of sentences is worth: each claim once, by the wording that tells most of it, less repetition. */
class Worth {
  private readonly overlaps = new Map<string, number>();
  private readonly reading: Reading;
  private readonly values: Values;

  constructor(reading: Reading, values: Values) {
    this.reading = reading;
    this.values = values;
  }

  overlap(a: Candidate, b: Candidate): number {
    // Two positions of one disagreement are told together, at one of them.
    if (a.sentence === b.sentence || a.disputes.some((dispute) => b.disputes.includes(dispute))) return 1;
    const key = a.index < b.index ? `${a.index}:${b.index}` : `${b.index}:${a.index}`;
    let overlap = this.overlaps.get(key);
    if (overlap === undefined) {
      overlap = sharedWeight(this.reading, a.terms, b.terms) + (this.sameFigure(a, b) ? sameFigureShare : 0);
      this.overlaps.set(key, overlap);
    }
    return overlap;
  }

  private sameFigure(a: Candidate, b: Candidate): boolean {
    const other = new Set(b.terms);
    return a.terms.some((term) => this.reading.figures[term] && other.has(term));
  }

  fits(candidate: Candidate, chosen: readonly Candidate[]): boolean {
    return chosen.every((one) => this.overlap(candidate, one) <= mostShared);
  }

  repetition(candidate: Candidate, chosen: readonly Candidate[]): number {
    let sum = 0;
    for (const one of chosen) {
      sum += Math.max(0, this.overlap(candidate, one) - freeShared);
      // The same claim in other words is a repetition too, however few words they share.
      for (const [claim, share] of candidate.claims)
        sum += Math.min(share, one.claims.get(claim) ?? 0) * sameClaimShare;
    }
    return sum * repetitionPrice;
  }

  told(chosen: readonly Candidate[]): Map<number, number> {
    const told = new Map<number, number>();
    for (const { claims, quality } of chosen)
      for (const [claim, share] of claims) told.set(claim, Math.max(told.get(claim) ?? 0, share * quality));
    return told;
  }

  /** What the candidate adds to what is told. */
  added(candidate: Candidate, told: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [claim, share] of candidate.claims)
      sum += this.values.claims[claim]! * Math.max(0, share * candidate.quality - (told.get(claim) ?? 0));
    return sum;
  }
}

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
  const add = (term: number | undefined, share: number) => {
    if (term !== undefined) centre.set(term, (centre.get(term) ?? 0) + share * reading.weight[term]!);
  };
  for (const { article } of reading.articles)
    for (const { term } of tokensOf(article.source.title ?? "")) add(ids.get(term), 1);
  for (const sentence of reading.sentences) if (sentence.number <= 2) for (const term of sentence.terms) add(term, 1);
  const score: Gain = (candidate) => {
    if (candidate.sentence.number > ledeSentences) return 0;
    let dot = 0;
    let length = 0;
    for (const term of candidate.terms) {
      dot += (centre.get(term) ?? 0) * reading.weight[term]!;
      length += reading.weight[term]! ** 2;
    }
    const long = Math.min(1, longLedeWords / candidate.words);
    const early = 1 - 0.12 * (candidate.sentence.number - 1);
    return (
      (dot / Math.sqrt(length || 1)) * candidate.quality ** 2 * long * early * (1 + worth.added(candidate, new Map()))
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
  const total = (chosen: readonly Candidate[]): number => {
    let sum = 0;
    for (const [claim, share] of worth.told(chosen)) sum += values.claims[claim]! * share;
    chosen.forEach((candidate, i) => {
      sum -= sentencePrice + worth.repetition(candidate, chosen.slice(0, i));
    });
    return sum;
  };

  let chosen = fill([lede]);
  let value = total(chosen);
  for (let round = 0; round < mostRounds; round++) {
    let better: Candidate[] | undefined;
    for (const out of chosen.slice(1)) {
      const rest = chosen.filter((one) => one !== out);
      // Without the sentence itself, what fits in its place may be worth more.
      const told = worth.told(rest);
      const room = most - wordsOf(rest);
      const next = bestOf(pool, (candidate) =>
        candidate.sentence === out.sentence && candidate.text === out.text
          ? 0
          : candidate.words <= room && worth.fits(candidate, rest)
            ? worth.added(candidate, told) - worth.repetition(candidate, rest)
            : 0,
      );
      if (!next) continue;
      const attempt = fill([...rest, next]);
      const worthNow = total(attempt);
      if (worthNow > value + 1e-9) {
        better = attempt;
        value = worthNow;
      }
    }
    if (!better) return chosen;
    chosen = better;
  }
  return chosen;
}
