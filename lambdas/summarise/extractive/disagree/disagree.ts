import type { DraftDisagreement } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";
import type { SentencePair } from "../align/align.ts";
import type { AnnotatedArticle } from "../annotate/types.ts";
import { findAnchoredContrasts } from "./anchored.ts";
import type { Candidate } from "./candidate.ts";
import { findContraries } from "./contrary.ts";
import { findContrasts } from "./contrast.ts";
import { findDeniedActs } from "./denied.ts";
import { findDoerConflicts } from "./doers.ts";
import { findEntityConflicts } from "./entities.ts";
import { findFramingConflicts } from "./framing.ts";
import { mergeCandidates, toDisagreement } from "./merge.ts";
import { findNegationConflicts } from "./negation.ts";
import { ofOneFact } from "./one-fact.ts";
import { findOppositeConflicts } from "./opposites.ts";
import { findOutcomeConflicts } from "./outcomes.ts";
import { findPartyConflicts } from "./parties.ts";
import { isOfEarlierTime } from "./polarity.ts";
import { findQuantityConflicts } from "./quantity.ts";
import { findQuoteConflicts } from "./quoted.ts";
import { findRefutedClaims } from "./refuted.ts";
import { findSinceConflicts } from "./since.ts";
import { findSingleWordConflicts } from "./single-word.ts";
import { findSlotAmountConflicts } from "./slot-amounts.ts";
import { type StoryView, viewOf } from "./story-view.ts";
import { findDateConflicts, findTimeConflicts } from "./time.ts";

export interface DisagreeOptions {
  /** Sentence pairs of `alignSentences`, where the caller has them already. */
  readonly pairs?: readonly SentencePair[];
  /** Source → earlier source that it repeats: a copy is no witness of its own. */
  readonly copies?: ReadonlyMap<string, string>;
  /** Sources that are about something else. */
  readonly offTopic?: ReadonlySet<string>;
}

type Detector = (view: StoryView) => Candidate[];

/**
 * How likely two sentences must tell one fact where they are far from alike: what is compared across whole articles is else
 * often said of two things. By counts on events and on stories of real length.
 */
const ONE_FACT = 0.9;
/** The same for outcomes, which only compare what becomes of one person or thing. */
const ONE_FACT_OF_OUTCOMES = 0.7;

const inOneFact =
  (detect: Detector, least = ONE_FACT): Detector =>
  (view) =>
    ofOneFact(view, detect(view), least);

/** Detectors that compare digits, dates and names, in any language. */
const DETECTORS: readonly Detector[] = [
  findQuantityConflicts,
  findSlotAmountConflicts,
  findTimeConflicts,
  inOneFact(findDateConflicts),
  findEntityConflicts,
];

/** Detectors that rest on knowledge of English words; they see only the English articles of a story. */
const ENGLISH_DETECTORS: readonly Detector[] = [
  findSinceConflicts,
  findNegationConflicts,
  findOppositeConflicts,
  findSingleWordConflicts,
  inOneFact(findAnchoredContrasts),
  findDeniedActs,
  findFramingConflicts,
  findQuoteConflicts,
  findPartyConflicts,
  inOneFact(findContrasts),
  inOneFact(findOutcomeConflicts, ONE_FACT_OF_OUTCOMES),
  findDoerConflicts,
  findRefutedClaims,
  findContraries,
];

function reads(candidate: Candidate): string {
  return [candidate.a, candidate.b]
    .map(
      ({ sentence, first }) =>
        `${sentence.source}.${String(sentence.number).padStart(6, "0")}.${String(first).padStart(6, "0")}`,
    )
    .join("|");
}

function englishPart(view: StoryView): StoryView {
  if (view.articles.every((article) => article.tagged)) return view;
  const articles = view.articles.filter((article) => article.tagged);
  const ids = new Set(articles.map((article) => article.id));
  return { ...view, articles, pairs: view.pairs.filter((pair) => ids.has(pair.a.source) && ids.has(pair.b.source)) };
}

/** Where the sources of a story disagree, surest first. Copies and sources off the topic don't take part. */
export function findDisagreements(
  articles: readonly AnnotatedArticle[],
  options: DisagreeOptions = {},
): DraftDisagreement[] {
  const witnesses = articles.filter(
    (article) => !options.copies?.has(article.id) && !options.offTopic?.has(article.id),
  );
  if (witnesses.length < 2) return [];
  const present = new Set(witnesses.map((article) => article.id));
  const pairs = options.pairs?.filter((pair) => present.has(pair.a.source) && present.has(pair.b.source));
  const view = viewOf(witnesses, pairs);
  const english = englishPart(view);
  const candidates = [
    ...DETECTORS.flatMap((detect) => detect(view)),
    ...ENGLISH_DETECTORS.flatMap((detect) => detect(english)),
  ].filter(({ a, b }) => isOfEarlierTime(a.sentence) === isOfEarlierTime(b.sentence));
  candidates.sort((x, y) => y.score - x.score || (reads(x) < reads(y) ? -1 : 1));
  return mergeCandidates(candidates)
    .map((group) => toDisagreement(group, view))
    .filter((disagreement) => disagreement.positions.length >= 2)
    .slice(0, limits.maxDisagreements);
}
