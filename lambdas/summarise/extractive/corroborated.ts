import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import { citationsOf } from "./compose.ts";
import type { Disputes } from "./disputes.ts";
import type { Reading, Sentence } from "./reading.ts";

/** What a sentence is worth that no other source bears out, beside one that another does. */
const aloneFactor = 0.75;
/** In longer stories there is so much that several tell that the rest isn't reached: no need to look. */
const mostSentences = 1_500;

/**
 * The candidates, those worth less for which nobody else could be cited. Claims gather what is told in like words; whether a source
 * really bears out the sentence is known only when it is looked up.
 * @param witnessOf index of an article → index of the article that it copies, its own otherwise.
 */
export function preferCorroborated(
  reading: Reading,
  claims: readonly Claim[],
  disputes: Disputes,
  witnessOf: readonly number[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (new Set(witnessOf).size < 2 || reading.sentences.length > mostSentences) return candidates;
  const indexOf = new Map(reading.articles.map(({ id }, index) => [id, index]));
  const known = new Map<Sentence, boolean>();
  const isCorroborated = (candidate: Candidate): boolean => {
    let is = known.get(candidate.sentence);
    if (is === undefined) {
      const sources = citationsOf(reading, claims, disputes, candidate).map(({ source }) => indexOf.get(source)!);
      is = new Set(sources.map((article) => witnessOf[article])).size > 1;
      known.set(candidate.sentence, is);
    }
    return is;
  };
  return candidates.map((candidate) =>
    isCorroborated(candidate) ? candidate : { ...candidate, quality: candidate.quality * aloneFactor },
  );
}
