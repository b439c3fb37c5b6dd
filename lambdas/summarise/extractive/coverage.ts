import type { DraftCoverage, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import type { Reading, Segment, Sentence } from "./reading.ts";
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

/** A wording that reads worse alone than this is no title for a row. */
const leastQuality = 0.4;

/** The claim in one sentence: the wording that tells most of it and reads best alone, with its place. */
function wordingOf(reading: Reading, claim: Claim, wordings: readonly Candidate[], fallback: Segment): Wording {
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
  if (best) return { text: best.text, sentence: best.sentence };
  const sentence = reading.sentences[fallback.sentence]!;
  return { text: sentence.text, sentence };
}

interface Wording {
  readonly text: string;
  readonly sentence: Sentence;
}

/** What the sources report, by how much it matters, with one place per source that reports it. */
export function findCoverage(
  reading: Reading,
  claims: readonly Claim[],
  values: Values,
  candidates: readonly Candidate[],
  witnesses: number,
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
  const told = new Set<string>();
  for (const claim of ranked) {
    if (rows.length >= most) break;
    const best = [...bestSegments(reading, claim)];
    const [, first] = best.reduce((a, b) => (overlap(reading, claim, b[1]) > overlap(reading, claim, a[1]) ? b : a));
    const { text, sentence } = wordingOf(reading, claim, wordings.get(claim.index) ?? [], first);
    if (told.has(text)) continue;
    told.add(text);
    // The row's own sentence bears out its words: it is cited whole.
    const evidence = best.map(([article, segment]) =>
      article === sentence.article ? { source: sentence.source, sentence: sentence.number } : refOf(reading, segment),
    );
    rows.push({ claim: text, evidence });
  }
  return rows;
}
