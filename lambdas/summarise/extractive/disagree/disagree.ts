import type { DraftDisagreement } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";
import type { SentencePair } from "../align/align.ts";
import type { AnnotatedArticle } from "../annotate/types.ts";
import { findAnchoredContrasts } from "./anchored.ts";
import type { Candidate } from "./candidate.ts";
import { findDeniedActs } from "./denied.ts";
import { findEntityConflicts } from "./entities.ts";
import { findFramingConflicts } from "./framing.ts";
import { mergeCandidates, toDisagreement } from "./merge.ts";
import { findNegationConflicts } from "./negation.ts";
import { findOppositeConflicts } from "./opposites.ts";
import { findPartyConflicts } from "./parties.ts";
import { findQuantityConflicts } from "./quantity.ts";
import { findQuoteConflicts } from "./quoted.ts";
import { findSinceConflicts } from "./since.ts";
import { findSingleWordConflicts } from "./single-word.ts";
import { findSlotAmountConflicts } from "./slot-amounts.ts";
import { type StoryView, viewOf } from "./story-view.ts";
import { findTimeConflicts } from "./time.ts";

export interface DisagreeOptions {
  /** Sentence pairs of `alignSentences`, where the caller has them already. */
  readonly pairs?: readonly SentencePair[];
  /** Source → earlier source that it repeats: a copy is no witness of its own. */
  readonly copies?: ReadonlyMap<string, string>;
  /** Sources that are about something else. */
  readonly offTopic?: ReadonlySet<string>;
}

type Detector = (view: StoryView) => Candidate[];

const DETECTORS: readonly Detector[] = [
  findQuantityConflicts,
  findSlotAmountConflicts,
  findTimeConflicts,
  findSinceConflicts,
  findNegationConflicts,
  findOppositeConflicts,
  findEntityConflicts,
  findSingleWordConflicts,
  findAnchoredContrasts,
  findDeniedActs,
  findFramingConflicts,
  findQuoteConflicts,
  findPartyConflicts,
];

function reads(candidate: Candidate): string {
  return [candidate.a, candidate.b]
    .map((side) => `${side.sentence.source}.${side.sentence.number}.${side.first}`)
    .join("|");
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
  const candidates = DETECTORS.flatMap((detect) => detect(view));
  candidates.sort((x, y) => y.score - x.score || (reads(x) < reads(y) ? -1 : 1));
  return mergeCandidates(candidates)
    .map(toDisagreement)
    .filter((disagreement) => disagreement.positions.length >= 2)
    .slice(0, limits.maxDisagreements);
}
