import type { Candidate } from "./candidates.ts";
import type { Disputes, Stand } from "./disputes.ts";
import { tellsIn } from "./telling.ts";

/** A wording that reads worse alone than this isn't told as another account. */
const leastQuality = 0.4;
/** A longer one is only mentioned: the list of disagreements has it in full. */
const mostWords = 12;
/** What "By another account," takes. */
const wordsOfOpening = 3;
/** What "; the Herald says otherwise" takes. */
const wordsOfOtherwise = 5;
/** What a position is worth that fewer sources take than the other: it isn't told as the fact. */
const minorityFactor = 0.5;

/** What others say where a sentence takes a position: their best sentence, or none that stands alone. */
export interface OtherAccount {
  readonly stand: Stand;
  readonly candidate?: Candidate;
}

/**
 * The candidates with what it takes to tell both sides: whoever states one side of a flat contradiction states the other in the
 * next sentence. What most sources say is preferred as the first.
 */
export function withOtherAccounts(
  candidates: readonly Candidate[],
  disputes: Disputes,
  languageOf: (article: number) => string | null,
): Candidate[] {
  const bySentence = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.sentence.source}.${candidate.sentence.number}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), candidate]);
  }
  const answerTo = (stand: Stand): Candidate | undefined => {
    for (const { evidence } of disputes.others(stand)) {
      const wordings = evidence
        .flatMap(({ source, sentence }) => bySentence.get(`${source}.${sentence}`) ?? [])
        .filter((one) => one.quality >= leastQuality && one.words <= mostWords)
        .filter((one) => disputes.inFull(one).some(({ dispute }) => dispute === stand.dispute));
      const best = wordings.sort((a, b) => b.quality / (b.words + 10) - a.quality / (a.words + 10))[0];
      if (best) return best;
    }
    return undefined;
  };
  return candidates.map((candidate) => {
    const passing = disputes.inPassing(candidate);
    const minority = passing.some((stand) => disputes.isMinority(stand)) ? minorityFactor : 1;
    if (!tellsIn(languageOf(candidate.sentence.article)))
      return { ...candidate, quality: candidate.quality * minority };
    const stands = disputes.inFull(candidate);
    const [stand] = stands;
    if (!stand) return { ...candidate, quality: candidate.quality * minority };
    const answer = answerTo(stand);
    // "Otherwise" answers what is so, not who said it.
    if (!answer && disputes.all[stand.dispute]!.kind !== "contradiction")
      return { ...candidate, quality: candidate.quality * minority };
    return {
      ...candidate,
      quality: candidate.quality * (disputes.isMinority(stand) ? minorityFactor : minority),
      words: candidate.words + (answer ? answer.words + wordsOfOpening : wordsOfOtherwise),
      disputes: [
        ...new Set([...candidate.disputes, ...stands.map(({ dispute }) => dispute), ...(answer?.disputes ?? [])]),
      ],
      account: answer ? { stand, candidate: answer } : { stand },
    };
  });
}
