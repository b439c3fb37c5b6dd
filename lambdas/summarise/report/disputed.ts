import type { Disagreement, Evidence, Position, SummarySentence } from "../../../shared/contracts/summary.ts";
import { limits } from "../../../shared/limits.ts";
import { differingWords, type Wording } from "./differing-words.ts";
import { contentWords } from "./words.ts";

/** From this share of the words on that only this claim has, a sentence is taken to say what the claim says. */
const sameClaimShare = 0.5;

const overlaps = (a: Evidence, b: Evidence): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

const wordingOf = ({ claim, evidence }: Position): Wording => ({
  claim,
  quotes: evidence.slice(0, limits.maxPageComparedQuotes).map(({ quote }) => quote),
});

/** Whether the sentence repeats what the position is about, and not only another part of the sentence quoted. */
const says = (said: ReadonlySet<string>, position: Position, at: readonly Evidence[], others: readonly Position[]) => {
  const shared = new Set(others.flatMap(({ claim }) => contentWords(claim)));
  const claim = contentWords(position.claim).filter((word) => !shared.has(word));
  if (claim.filter((word) => said.has(word)).length >= Math.max(1, claim.length * sameClaimShare)) return true;
  const rivals = others.map(wordingOf);
  return at.some(({ quote }) =>
    differingWords(quote, wordingOf(position), rivals).some(([start, end]) =>
      contentWords(quote.slice(start, end)).some((word) => said.has(word)),
    ),
  );
};

const hasDigit = /\p{N}/u;

/** Whether a headline states a number that the sources don't agree on. It has no citations to tell by. */
export const headlineDisputed = (headline: string, disagreements: readonly Disagreement[]): boolean => {
  const stated = new Set(contentWords(headline).filter((word) => hasDigit.test(word)));
  return disagreements.some(({ positions }) => {
    const claims = positions.map(({ claim }) => new Set(contentWords(claim)));
    const agreed = (word: string): boolean => claims.every((claim) => claim.has(word));
    return claims.some((claim) => [...claim].some((word) => stated.has(word) && !agreed(word)));
  });
};

/** Numbers (from 1) of the disagreements that a sentence of the summary is part of: it rests on one side's words, and repeats them. */
export const disputesOf = (
  { text, citations }: SummarySentence,
  disagreements: readonly Disagreement[],
): readonly number[] => {
  const said = new Set(contentWords(text));
  return disagreements.flatMap(({ positions }, i) => {
    const taken = positions.some((position) => {
      const at = position.evidence.filter((item) => citations.some((citation) => overlaps(citation, item)));
      const others = positions.filter((other) => other !== position);
      return at.length > 0 && says(said, position, at, others);
    });
    return taken ? [i + 1] : [];
  });
};
