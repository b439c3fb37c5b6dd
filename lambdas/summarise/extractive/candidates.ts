import type { Claim } from "./claims.ts";
import type { Disputes } from "./disputes.ts";
import { mostTokens, type Reading, type Sentence, termsBetween } from "./reading.ts";
import type { Values } from "./values.ts";
import { type Variant, variantsOf } from "./variants.ts";
import { plainStanding, standing, untied } from "./wording.ts";

/** A sentence that may stand in the summary, in the wording that it would have there. */
export interface Candidate {
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** With what it takes to tell the disagreements. */
  readonly words: number;
  /** Content terms of the wording. */
  readonly terms: readonly number[];
  /** Claims that it tells, with the share (0 to 1) of each that it tells. */
  readonly claims: ReadonlyMap<number, number>;
  /** 0 to 1: how well it reads alone. */
  readonly quality: number;
  /** Disagreements in which it takes a position. */
  readonly disputes: readonly number[];
  /** Figures (terms) of those disagreements, whoever has them. */
  readonly disputedFigures: readonly number[];
}

/** Characters of a script without spaces that count as a word. */
const charactersPerWord = 2;

/** Words as a reader counts them; scripts without spaces are counted by characters. */
export const wordCount = (text: string): number => {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.split(/\s+/).filter(Boolean).length + Math.floor(unspaced / charactersPerWord);
};

/** A claim counts as told when this share of its segment's terms stands in the wording. */
const toldFrom = 0.75;
/** Figures are what a reader looks for: a wording that leaves one out must be much shorter. */
const lostFigureFactor = 0.8;

const losesFigure = (sentence: Sentence, { kept }: Variant): boolean =>
  sentence.quantities.some(
    ({ kind, vague, low, start, end }) =>
      kind !== "ordinal" && !vague && low > 2 && !kept.some(([from, to]) => start >= from && end <= to),
  );

/** Words that it takes to tell what others say instead. */
const wordsOfTelling = 6;
/** What reads worse alone is no candidate. */
const leastQuality = 0.05;
/** A shorter wording must be worth it: what it leaves out may matter to somebody. */
const cutFactor = 0.985;

/** The strongest terms of a claim, which make out what it says. */
const coreTerms = 12;
/** Shares of the core's weight under which nothing of a claim is told, and from which all that matters of it is. */
const untoldUnder = 0.15;
const fullyToldFrom = 0.52;
const withoutFigure = 0.4;

/** How much of a claim a wording tells: the share of the claim's core that stands in it, in its words or like ones. */
function shareTold(reading: Reading, claim: Claim, terms: ReadonlySet<number>): number {
  let all = 0;
  let found = 0;
  let rank = 0;
  let figured = false;
  for (const [term, weight] of claim.centre) {
    if (rank++ >= coreTerms) break;
    figured ||= reading.figures[term]!;
    all += weight;
    if (terms.has(term)) found += weight;
    else if (reading.related[term]!.some((other) => other.strength > 0.4 && terms.has(other.term)))
      found += weight * 0.7;
  }
  if (all === 0) return 0;
  const share = Math.min(1, Math.max(0, (found / all - untoldUnder) / (fullyToldFrom - untoldUnder)));
  // A claim about an amount isn't told without one.
  return figured && ![...terms].some((term) => reading.figures[term]) ? share * withoutFigure : share;
}

/** Figures in the sentences that each disagreement rests on. */
function figuresOf(reading: Reading, disputes: Disputes): number[][] {
  const figures: Set<number>[] = disputes.all.map(() => new Set());
  for (const sentence of reading.sentences)
    for (const dispute of disputes.at(sentence.source, sentence.number))
      for (const term of sentence.terms) if (reading.figures[term]) figures[dispute]!.add(term);
  return figures.map((terms) => [...terms]);
}

/** Sentences that could stand in a summary, with their shorter wordings. */
export function candidatesOf(
  reading: Reading,
  claims: readonly Claim[],
  values: Values,
  disputes: Disputes,
  taken: readonly boolean[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const figures = figuresOf(reading, disputes);
  for (const sentence of reading.sentences) {
    if (!taken[sentence.article] || sentence.tokens.length > mostTokens) continue;
    const english = reading.tagged[sentence.article]!;
    // What starts small is the end of something: "… says the mayor."
    if (english && /^\p{Ll}/u.test(sentence.text)) continue;
    const names = new Set(sentence.tokens.filter(({ isName }) => isName).map(({ text }) => text));
    variantsOf(sentence, english).forEach((variant, i) => {
      const terms = new Set(termsBetween(reading, sentence, variant.kept));
      const told = new Map<number, number>();
      for (const segment of sentence.segments) {
        const claim = values.claimOf.get(segment.index);
        const kept = segment.terms.filter((term) => terms.has(term)).length;
        if (claim !== undefined && kept > 0 && kept >= segment.terms.length * toldFrom)
          told.set(claim, shareTold(reading, claims[claim]!, terms));
      }
      if (told.size === 0) return;
      const text = english ? untied(variant.text) : variant.text;
      const words = wordCount(text);
      let quality = english
        ? standing(text, names)
        : plainStanding(text, reading.articles[sentence.article]!.article.language);
      if (words < 6) quality *= 0.3;
      if (words > 34) quality *= Math.max(0.4, 1 - (words - 34) * 0.025);
      if (i > 0) quality *= cutFactor * (losesFigure(sentence, variant) ? lostFigureFactor : 1);
      if (quality <= leastQuality) return;
      const index = candidates.length;
      const touched = disputes.of({ sentence, text });
      const length = words + touched.length * wordsOfTelling;
      candidates.push({
        index,
        sentence,
        text,
        words: length,
        terms: [...terms],
        claims: told,
        quality,
        disputes: touched,
        disputedFigures: touched.flatMap((dispute) => figures[dispute]!),
      });
    });
  }
  return candidates;
}
