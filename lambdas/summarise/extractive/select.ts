import type { Claim } from "./claims.ts";
import type { Reading, Sentence } from "./reading.ts";
import { standing, untied } from "./wording.ts";

/** A sentence that may stand in the summary, in the wording that it would have there. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: number;
  /** Claims that it tells. */
  readonly claims: readonly number[];
  /** 0 to 1: how well it reads alone. */
  readonly quality: number;
}

export interface Values {
  /** Claim → how much it matters, above 0. */
  readonly claims: readonly number[];
  /** Segment → its claim. */
  readonly claimOf: ReadonlyMap<number, number>;
}

/** Values of claims: how many independent witnesses, how far up in the articles, how central the words. */
export function valueClaims(reading: Reading, claims: readonly Claim[], witnessOf: readonly number[]): Values {
  const witnesses = new Set(witnessOf.filter((w) => w >= 0)).size;
  const claimOf = new Map<number, number>();
  const values = claims.map((claim) => {
    for (const segment of claim.segments) claimOf.set(segment, claim.index);
    const own = new Set(claim.articles.map((article) => witnessOf[article]!));
    const support = Math.log(1 + own.size) / Math.log(1 + Math.max(2, witnesses));
    const earliest = new Map<number, number>();
    for (const segment of claim.segments) {
      const sentence = reading.sentences[reading.segments[segment]!.sentence]!;
      const witness = witnessOf[sentence.article]!;
      earliest.set(witness, Math.min(earliest.get(witness) ?? 1, sentence.position));
    }
    const prominence = 1 - [...earliest.values()].reduce((sum, p) => sum + p, 0) / earliest.size;
    let central = 0;
    let total = 0;
    for (const [term, share] of claim.centre) {
      central += share * (reading.spread[term]! / reading.articles.length);
      total += share;
    }
    return 0.55 * support + 0.2 * prominence + 0.25 * (total > 0 ? central / total : 0);
  });
  return { claims: values, claimOf };
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Sentences that could stand in a summary. `checked` says whether the article's language has wording rules. */
export function candidatesOf(
  reading: Reading,
  values: Values,
  taken: readonly boolean[],
  checked: (article: number) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of reading.sentences) {
    if (!taken[sentence.article]) continue;
    const english = checked(sentence.article);
    const text = english ? untied(sentence.text) : sentence.text;
    const words = Math.max(wordCount(text), Math.round(sentence.terms.length));
    let quality = english ? standing(text) : 1;
    if (words < 6) quality *= 0.3;
    if (words > 45) quality *= 0.6;
    if (/[?:…]$/.test(text)) quality *= 0.2;
    const claims = [...new Set(sentence.segments.map((s) => values.claimOf.get(s.index)!))].filter(
      (c) => c !== undefined,
    );
    if (claims.length > 0) candidates.push({ sentence, text, words, claims, quality });
  }
  return candidates;
}

/** Words that any sentence costs on top of its own: a short one is no bargain by itself. */
const overheadWords = 9;
/** Share of its words' weight that a sentence may have in common with the chosen ones before it repeats them. */
const mostShared = 0.62;

/**
 * Chooses sentences up to about `budget` words: each time the one that adds most for its length. A claim counts
 * once, whatever its words; the first choice is the one that opens the story.
 */
export function selectSentences(
  reading: Reading,
  candidates: readonly Candidate[],
  values: Values,
  budget: number,
): Candidate[] {
  const chosen: Candidate[] = [];
  const told = new Set<number>();
  const toldTerms = new Map<number, number>();
  let used = 0;
  const shared = (candidate: Candidate): number => {
    let all = 0;
    let most = 0;
    for (const term of candidate.sentence.terms) all += reading.weight[term]!;
    for (const one of chosen) {
      const terms = new Set(one.sentence.terms);
      let common = 0;
      for (const term of candidate.sentence.terms) if (terms.has(term)) common += reading.weight[term]!;
      most = Math.max(most, common / (all || 1));
    }
    return most;
  };
  const gain = (candidate: Candidate): number => {
    let sum = 0;
    for (const claim of candidate.claims) if (!told.has(claim)) sum += values.claims[claim]!;
    if (sum === 0) return 0;
    const repeated = shared(candidate);
    if (repeated > mostShared) return 0;
    const lead = chosen.length === 0 ? (1 - candidate.sentence.position) ** 3 * Math.sqrt(candidate.words) : 1;
    return (sum * candidate.quality * (1 - repeated) * lead) / (candidate.words + overheadWords);
  };
  for (;;) {
    let best: Candidate | undefined;
    let bestGain = 0;
    for (const candidate of candidates) {
      if (chosen.length > 0 && used + candidate.words > budget * 1.05) continue;
      const value = gain(candidate);
      if (value > bestGain + 1e-9) {
        best = candidate;
        bestGain = value;
      }
    }
    if (!best) return chosen;
    chosen.push(best);
    used += best.words;
    for (const claim of best.claims) told.add(claim);
    for (const term of best.sentence.terms) toldTerms.set(term, (toldTerms.get(term) ?? 0) + 1);
    if (used >= budget * 0.97) return chosen;
  }
}
