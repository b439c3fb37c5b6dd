import type { DraftCoverage, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import { contradicts } from "./contradicts.ts";
import type { Disputes } from "./disputes.ts";
import { bearsOut, commonWeight, sharedWeight, sharesFigure, weighed } from "./likeness.ts";
import type { Reading, Segment } from "./reading.ts";
import type { Values } from "./values.ts";

/** Rows for a story of two articles; more articles bring more, slowly. */
const rowsBase = 14;
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

/**
 * Weight that what a wording tells of a claim has in common with a segment of the claim or with its sentence, doubled, over the
 * weight of both (Dice), from which the segment reports the same; the lower one where both give the same figure.
 */
const reportsFrom = 0.33;
const reportsFromFigured = 0.3;

type Wording = Pick<Candidate, "sentence" | "text" | "terms">;

/** The terms with which a wording tells a claim: those of its segments that belong to it. */
function termsOfClaim(claim: Claim, { sentence, terms }: Wording): number[] {
  const kept = new Set(terms);
  const own = sentence.segments
    .filter(({ index }) => claim.segments.includes(index))
    .flatMap((segment) => segment.terms);
  return [...new Set(own)].filter((term) => kept.has(term));
}

/** Where each article that reports the claim says what the wording says, by article. */
export function reportsOf(reading: Reading, claim: Claim, wording: Wording, disputes: Disputes): Map<number, Segment> {
  const best = new Map<number, { segment: Segment; common: number }>();
  const own = termsOfClaim(claim, wording);
  const weight = weighed(reading, own);
  const likeness = (common: number, terms: readonly number[]) => (2 * common) / (weight + weighed(reading, terms) || 1);
  for (const index of claim.segments) {
    const segment = reading.segments[index]!;
    const sentence = reading.sentences[segment.sentence]!;
    const { article } = sentence;
    const figured = sharesFigure(reading, own, segment.terms);
    if (!bearsOut(reading, own, sentence.terms, figured)) continue;
    const inSentence = commonWeight(reading, own, sentence.terms);
    const common = commonWeight(reading, own, segment.terms);
    const like = Math.max(likeness(common, segment.terms), likeness(inSentence, sentence.terms));
    if (like < (figured ? reportsFromFigured : reportsFrom)) continue;
    if (sentence !== wording.sentence && contradicts(wording.sentence, sentence, wording.text)) continue;
    const [told, cited] = [wording.sentence, sentence].map(({ source, number }) => ({ source, sentence: number }));
    if (disputes.opposed(told!, cited!)) continue;
    if (common > (best.get(article)?.common ?? 0)) best.set(article, { segment, common });
  }
  return new Map([...best].map(([article, { segment }]) => [article, segment]));
}

/** Weight in common, as a share of the lighter one's, from which two rows say the same. */
const sameRowFrom = 0.6;
/** The same where both give one figure. */
const sameRowFromFigured = 0.4;

const isSameRow = (reading: Reading, a: readonly number[], b: readonly number[]): boolean =>
  sharedWeight(reading, a, b) >= (sharesFigure(reading, a, b) ? sameRowFromFigured : sameRowFrom);

/** A wording that reads worse alone than this is no title for a row. */
const leastQuality = 0.4;

/** The claim in one sentence: the wording that tells most of it and reads best alone; none reads well enough. */
function wordingOf(claim: Claim, wordings: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (const candidate of wordings) {
    if (candidate.quality < leastQuality) continue;
    // Of two wordings that tell as much, the one that tells nothing else.
    const score =
      (candidate.claims.get(claim.index) ?? 0) * candidate.quality ** 0.5 * (1 - 0.1 * (candidate.claims.size - 1));
    if (score > bestScore + 1e-9) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** What the sources report, by how much it matters, with one place per source that reports it. */
export function findCoverage(
  reading: Reading,
  claims: readonly Claim[],
  values: Values,
  candidates: readonly Candidate[],
  witnesses: number,
  disputes: Disputes,
): DraftCoverage[] {
  const most = Math.round(rowsBase + rowsPerDoubling * Math.log2(Math.max(2, witnesses)));
  const ranked = [...claims].sort(
    (a, b) => values.claims[b.index]! - values.claims[a.index]! || a.segments[0]! - b.segments[0]!,
  );
  const wordings = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    for (const claim of candidate.claims.keys()) {
      const list = wordings.get(claim);
      if (list) list.push(candidate);
      else wordings.set(claim, [candidate]);
    }
  const rows: DraftCoverage[] = [];
  const told: (readonly number[])[] = [];
  for (const claim of ranked) {
    if (rows.length >= most) break;
    const wording = wordingOf(claim, wordings.get(claim.index) ?? []);
    // Two claims can have the same best wording, or one in the other's: it is one row.
    if (!wording || told.some((terms) => isSameRow(reading, terms, wording.terms))) continue;
    told.push(wording.terms);
    const { sentence, text } = wording;
    // The row's own sentence bears out its words: it is cited whole.
    const own = { source: sentence.source, sentence: sentence.number };
    const others = [...reportsOf(reading, claim, wording, disputes)].filter(
      ([article]) => article !== sentence.article,
    );
    const evidence = [own, ...others.map(([, segment]) => refOf(reading, segment))];
    rows.push({ claim: text, evidence });
  }
  return rows;
}
