import type { DraftSentence, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import { bestSegments } from "./coverage.ts";
import type { Disputes } from "./disputes.ts";
import { Introductions } from "./introduce.ts";
import type { Reading } from "./reading.ts";

/** Sources cited for one sentence; a claim of hundreds of sources needs no hundreds of citations. */
const mostCitations = 12;

/** Order in which the chosen sentences are told: the opening first, then by where the sources tell it. */
export function ordered(reading: Reading, claims: readonly Claim[], chosen: readonly Candidate[]): Candidate[] {
  const [lede, ...rest] = chosen;
  if (!lede) return [];
  const place = (candidate: Candidate): number => {
    const positions = [...candidate.claims.keys()].flatMap((claim) =>
      claims[claim]!.segments.map((s) => reading.sentences[reading.segments[s]!.sentence]!.position),
    );
    return positions.reduce((sum, p) => sum + p, 0) / positions.length;
  };
  const places = new Map(rest.map((candidate) => [candidate, place(candidate)]));
  return [lede, ...rest.sort((a, b) => places.get(a)! - places.get(b)! || a.sentence.index - b.sentence.index)];
}

/** Where each source reports what the sentence says: the sentence itself first. */
export function citationsOf(reading: Reading, claims: readonly Claim[], candidate: Candidate): SentenceRef[] {
  const own = candidate.sentence;
  const refs: SentenceRef[] = [{ source: own.source, sentence: own.number }];
  const cited = new Set([own.article]);
  for (const claim of candidate.claims.keys()) {
    for (const [article, segment] of bestSegments(reading, claims[claim]!)) {
      if (cited.has(article) || refs.length >= mostCitations) continue;
      cited.add(article);
      refs.push({ source: reading.articles[article]!.id, sentence: reading.sentences[segment.sentence]!.number });
    }
  }
  return refs;
}

/** Places in the order given, each once. */
const unique = (refs: readonly SentenceRef[]): SentenceRef[] => [
  ...new Map(refs.map((ref) => [`${ref.source}.${ref.sentence}`, ref])).values(),
];

/**
 * The merged text: each chosen sentence with its citations, people by their full name where they come first, and
 * what others say where sources disagree.
 */
export function compose(
  reading: Reading,
  claims: readonly Claim[],
  disputes: Disputes,
  chosen: readonly Candidate[],
): DraftSentence[] {
  const introductions = new Introductions(reading);
  const met = new Set<string>();
  return ordered(reading, claims, chosen).map((candidate) => {
    const { sentence } = candidate;
    const introduced = introductions.introduce(sentence, candidate.text, met);
    const told = disputes.tell(
      { sentence, text: introduced.text },
      reading.articles[sentence.article]!.article.language,
    );
    const citations = [...citationsOf(reading, claims, candidate), ...introduced.citations, ...told.citations];
    return { text: told.text, citations: unique(citations) };
  });
}
