import type { DraftSentence, SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Candidate } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import { reportsOf } from "./coverage.ts";
import type { Disputes } from "./disputes.ts";
import { Introductions } from "./introduce.ts";
import { bearsOut } from "./likeness.ts";
import { ordered } from "./order.ts";
import { outletsOf, type Reading } from "./reading.ts";
import { asOtherAccount, tellInPassing, tellOtherwise } from "./telling.ts";
import type { Values } from "./values.ts";

/** Sources cited for one sentence; a claim of hundreds of sources needs no hundreds of citations. */
const mostCitations = 12;

/** Sentences of one source that are cited for one sentence. */
const mostPerSource = 2;

/** Where each source reports what the sentence says: the sentence itself first. A source that tells less than half of it isn't named. */
export function citationsOf(
  reading: Reading,
  claims: readonly Claim[],
  disputes: Disputes,
  candidate: Candidate,
): SentenceRef[] {
  const own = candidate.sentence;
  const places = new Map<number, Set<number>>();
  for (const claim of candidate.claims.keys()) {
    for (const [article, { sentence }] of reportsOf(reading, claims[claim]!, candidate, disputes)) {
      if (article === own.article) continue;
      const known = places.get(article) ?? new Set();
      if (known.size < mostPerSource) places.set(article, known.add(sentence));
    }
  }
  const refs: SentenceRef[] = [{ source: own.source, sentence: own.number }];
  for (const [article, sentences] of places) {
    const terms = [...sentences].flatMap((sentence) => reading.sentences[sentence]!.terms);
    if (refs.length >= mostCitations || !bearsOut(reading, candidate.terms, terms)) continue;
    for (const sentence of sentences)
      refs.push({ source: reading.articles[article]!.id, sentence: reading.sentences[sentence]!.number });
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
  values: Values,
  disputes: Disputes,
  chosen: readonly Candidate[],
): DraftSentence[] {
  const introductions = new Introductions(reading);
  const outlets = outletsOf(reading);
  const met = new Set<string>();
  const languageOf = ({ sentence }: Candidate) => reading.articles[sentence.article]!.article.language;
  const common = new Set(
    reading.sentences.flatMap(({ tokens }) => tokens.flatMap(({ text, lower }) => (text === lower ? [lower] : []))),
  );
  const isCommon = (word: string) => common.has(word);
  const tell = (candidate: Candidate): DraftSentence => {
    const { sentence } = candidate;
    const introduced = introductions.introduce(sentence, candidate.text, met);
    const told = tellInPassing(disputes, { sentence, text: introduced.text }, languageOf(candidate), outlets);
    const citations = [
      ...citationsOf(reading, claims, disputes, candidate),
      ...introduced.citations,
      ...told.citations,
    ];
    return { text: told.text, citations: unique(citations) };
  };
  return ordered(reading, claims, values, chosen).flatMap((candidate): DraftSentence[] => {
    const told = tell(candidate);
    const { account } = candidate;
    if (!account) return [told];
    const language = languageOf(candidate);
    if (!account.candidate) {
      const otherwise = tellOtherwise(disputes, account.stand, told.text, language, outlets);
      return [{ text: otherwise.text, citations: unique([...told.citations, ...otherwise.citations]) }];
    }
    const other = tell(account.candidate);
    return [
      told,
      {
        ...other,
        text: asOtherAccount({ sentence: account.candidate.sentence, text: other.text }, language, isCommon),
      },
    ];
  });
}
