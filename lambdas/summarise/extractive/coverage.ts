import type { DraftCoverage, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Claim } from "./claims.ts";
import type { Reading, Segment } from "./reading.ts";
import type { Values } from "./values.ts";

/** Rows for a story of two articles; more articles bring more, slowly. */
const rowsBase = 8;
const rowsPerDoubling = 4;

/** A reference to the segment: the whole sentence where it is one, else the part without the mark that ends it. */
export const refOf = (reading: Reading, segment: Segment): SentenceRef => {
  const sentence = reading.sentences[segment.sentence]!;
  const ref = { source: sentence.source, sentence: sentence.number };
  if (segment.start === sentence.start && segment.end === sentence.end) return ref;
  let end = segment.end;
  while (end > segment.start && /[\s,;:–—-]/.test(sentence.text[end - sentence.start - 1]!)) end--;
  return { ...ref, span: [segment.start, end] };
};

const overlap = (reading: Reading, claim: Claim, segment: Segment): number => {
  let sum = 0;
  for (const term of segment.terms) sum += (claim.centre.get(term) ?? 0) * reading.weight[term]!;
  return sum;
};

/** The segment of each reporting article that says the claim best, by article. */
export function bestSegments(reading: Reading, claim: Claim): Map<number, Segment> {
  const best = new Map<number, Segment>();
  for (const index of claim.segments) {
    const segment = reading.segments[index]!;
    const article = reading.sentences[segment.sentence]!.article;
    const known = best.get(article);
    if (!known || overlap(reading, claim, segment) > overlap(reading, claim, known)) best.set(article, segment);
  }
  return best;
}

/** What the sources report, by how much it matters, with one place per source that reports it. */
export function findCoverage(
  reading: Reading,
  claims: readonly Claim[],
  values: Values,
  witnesses: number,
): DraftCoverage[] {
  const most = Math.round(rowsBase + rowsPerDoubling * Math.log2(Math.max(2, witnesses)));
  const ranked = [...claims].sort(
    (a, b) => values.claims[b.index]! - values.claims[a.index]! || a.segments[0]! - b.segments[0]!,
  );
  return ranked.slice(0, most).map((claim) => {
    const best = [...bestSegments(reading, claim)];
    const [, first] = best.reduce((a, b) => (overlap(reading, claim, b[1]) > overlap(reading, claim, a[1]) ? b : a));
    return {
      claim: reading.sentences[first.sentence]!.text,
      evidence: best.map(([, segment]) => refOf(reading, segment)),
    };
  });
}
