import type { Disagreement, Evidence } from "../../../shared/contracts/summary.ts";

const overlaps = (a: Evidence, b: Evidence): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

/** Numbers (from 1) of the disagreements in which the very words that these citations point at take part. */
export const disputesOf = (citations: readonly Evidence[], disagreements: readonly Disagreement[]): readonly number[] =>
  disagreements.flatMap(({ positions }, i) => {
    const evidence = positions.flatMap((position) => position.evidence);
    return evidence.some((item) => citations.some((citation) => overlaps(citation, item))) ? [i + 1] : [];
  });
