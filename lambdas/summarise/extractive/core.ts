import type { Claim } from "./claims.ts";
import type { Reading } from "./reading.ts";

/** The strongest terms of a claim, which make out what it says; few enough to be the bits of one number. */
const coreTerms = 12;
/** Shares of the core's weight under which nothing of a claim is told, and from which all that matters of it is. */
const untoldUnder = 0.15;
const fullyToldFrom = 0.55;
/** A claim about an amount isn't told without one. */
const withoutFigure = 0.4;
/** Strength from which a like word tells a term. */
const likeFrom = 0.65;

/** What makes out a claim: its strongest terms, with what each is of their whole weight. */
export interface Core {
  readonly terms: readonly number[];
  readonly shares: readonly number[];
  /** The terms that are figures, as bits. */
  readonly figures: number;
}

export function coreOf(reading: Reading, claim: Claim): Core {
  const strongest = [...claim.centre].slice(0, coreTerms);
  const all = strongest.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return {
    terms: strongest.map(([term]) => term),
    shares: strongest.map(([, weight]) => weight / all),
    figures: strongest.reduce((bits, [term], i) => (reading.figures[term] ? bits | (1 << i) : bits), 0),
  };
}

/** The terms of the core that stand among `terms`, as they are or in like words, as bits. */
export function toldBy(reading: Reading, core: Core, terms: ReadonlySet<number>): number {
  let bits = 0;
  core.terms.forEach((term, i) => {
    const told =
      terms.has(term) || reading.related[term]!.some((other) => other.strength > likeFrom && terms.has(other.term));
    if (told) bits |= 1 << i;
  });
  return bits;
}

/** How much of a claim is told (0 to 1) where these terms of its core are. */
export function shareOf(core: Core, bits: number): number {
  let found = 0;
  core.shares.forEach((share, i) => {
    if (bits & (1 << i)) found += share;
  });
  const told = Math.min(1, Math.max(0, (found - untoldUnder) / (fullyToldFrom - untoldUnder)));
  return core.figures !== 0 && (bits & core.figures) === 0 ? told * withoutFigure : told;
}
