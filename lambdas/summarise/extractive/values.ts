import type { Claim } from "./claims.ts";
import { type Core, coreOf } from "./core.ts";
import type { Disputes } from "./disputes.ts";
import type { Reading } from "./reading.ts";

/** What is mostly told in somebody's words is opinion more often than news. */
const rhetoricFactor = 0.8;

/** "Two sides", "one policy": no figures that a reader looks for. */
const leastCount = 3;
/** What a source counts that tells something like the claim. */
const echoShare = 0.2;
/** What a claim is worth: for being one, a figure, a dispute, its witnesses, its place in the articles, the commonness of its words. */
const baseValue = 0.08;
const figureValue = 0.15;
const disputedValue = 0.1;
const supportValue = 0.8;
const placeValue = 0.3;
const centralValue = 0.5;
/** What a source counts that gives the figure of a claim, beside one that tells the claim. */
const figureWitnessShare = 0.7;
/** Terms of a claim among which its figures are looked for. */
const figureTerms = 6;
/** Sentences after which the place of a claim in its article counts half. */
const halvingSentences = 5;
/** Above 1: one thing that matters is worth more than two that matter half. */
const exponent = 2;

export interface Values {
  /** Claim → how much it matters, above 0. */
  readonly claims: readonly number[];
  /** Segment → its claim. */
  readonly claimOf: ReadonlyMap<number, number>;
  /** Claim → what makes it out. */
  readonly cores: readonly Core[];
}

/** By term, how many witnesses have a figure. */
function witnessesOfFigures(reading: Reading, witnessOf: readonly number[]): number[] {
  const found = reading.vocabulary.map(() => new Set<number>());
  for (const { article, terms } of reading.sentences)
    for (const term of terms)
      if (reading.figures[term] && witnessOf[article]! >= 0) found[term]!.add(witnessOf[article]!);
  return found.map(({ size }) => size);
}

/** Values of claims: how many independent witnesses, how far up in the articles, how central the words. */
export function valueClaims(
  reading: Reading,
  claims: readonly Claim[],
  witnessOf: readonly number[],
  disputes: Disputes,
): Values {
  const quantified = new Set(
    reading.segments
      .filter((segment) =>
        reading.sentences[segment.sentence]!.quantities.some(
          ({ start, end, kind, vague, low }) =>
            !vague &&
            kind !== "ordinal" &&
            (kind !== "count" || low >= leastCount) &&
            start >= segment.start &&
            end <= segment.end,
        ),
      )
      .map(({ index }) => index),
  );
  const quoting = new Set(
    reading.segments
      .filter(({ sentence, start, end }) =>
        reading.sentences[sentence]!.tokens.some((token) => token.quoted && token.start >= start && token.end <= end),
      )
      .map(({ index }) => index),
  );
  const witnesses = new Set(witnessOf.filter((w) => w >= 0)).size;
  const figureWitnesses = witnessesOfFigures(reading, witnessOf);
  const claimOf = new Map<number, number>();
  const values = claims.map((claim) => {
    for (const segment of claim.segments) claimOf.set(segment, claim.index);
    const own = new Set(claim.articles.map((article) => witnessOf[article]!));
    const echoed = new Map<number, number>();
    for (const [article, likeness] of claim.echoes) {
      const witness = witnessOf[article]!;
      if (!own.has(witness)) echoed.set(witness, Math.max(likeness, echoed.get(witness) ?? 0));
    }
    const echo = [...echoed.values()].reduce((sum, likeness) => sum + likeness, 0) * echoShare;
    // Who gives the same figure tells the same thing, however different the words.
    const figured = [...claim.centre.keys()]
      .slice(0, figureTerms)
      .reduce((most, term) => (reading.figures[term] ? Math.max(most, figureWitnesses[term]!) : most), 0);
    const sure = new Map<number, number>();
    for (const [article, share] of claim.sureness) {
      const witness = witnessOf[article]!;
      sure.set(witness, Math.max(share, sure.get(witness) ?? 0));
    }
    const told = ([...sure.values()].reduce((sum, share) => sum + share, 0) * (own.size - 1)) / own.size;
    const others = Math.max(told + echo, (figured - 1) * figureWitnessShare);
    const support = Math.sqrt(Math.min(1, others / Math.max(1, witnesses - 1)));
    const earliest = new Map<number, number>();
    for (const segment of claim.segments) {
      const { article, number } = reading.sentences[reading.segments[segment]!.sentence]!;
      const witness = witnessOf[article]!;
      earliest.set(witness, Math.min(earliest.get(witness) ?? Number.POSITIVE_INFINITY, number));
    }
    const prominence =
      [...earliest.values()].reduce((sum, number) => sum + 2 ** (-(number - 1) / halvingSentences), 0) / earliest.size;
    let central = 0;
    let total = 0;
    for (const [term, share] of claim.centre) {
      central += share * (reading.spread[term]! / reading.articles.length);
      total += share;
    }
    const numbers = claim.segments.some((segment) => quantified.has(segment)) ? figureValue : 0;
    const rhetoric = claim.segments.filter((segment) => quoting.has(segment)).length * 2 >= claim.segments.length;
    const disputed = claim.segments.some((segment) => {
      const { source, number } = reading.sentences[reading.segments[segment]!.sentence]!;
      return disputes.at(source, number).length > 0;
    });
    const value =
      baseValue +
      numbers +
      (disputed ? disputedValue : 0) +
      supportValue * support +
      placeValue * prominence +
      centralValue * (total > 0 ? central / total : 0);
    return (rhetoric ? rhetoricFactor : 1) * value ** exponent;
  });
  return { claims: values, claimOf, cores: claims.map((claim) => coreOf(reading, claim)) };
}
