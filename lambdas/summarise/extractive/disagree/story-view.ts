import { alignSentences, type SentencePair, termWeights } from "../align/align.ts";
import type { AnnotatedArticle, AnnotatedSentence } from "../annotate/types.ts";
import { countryOf } from "../lexicon/entities.ts";
import { isKnown } from "../lexicon/wordnet.ts";
import { alignWords, type WordAlignment } from "./slots.ts";
import { Kinfolk } from "./soft.ts";
import { WordCodes } from "./words.ts";

/** What all detectors look at: the witnesses of a story, their aligned sentences, and how much a term tells. */
export interface StoryView {
  readonly articles: readonly AnnotatedArticle[];
  readonly pairs: readonly WordAlignment[];
  /** Position of a source in `articles`. */
  readonly order: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
  /** Whether a word is written small in the story or in a dictionary: it is no name where a sentence begins with it alone. */
  isCommon(word: string): boolean;
  readonly kin: Kinfolk;
  /** Alignment of two sentences, if they were aligned. */
  pairOf(a: AnnotatedSentence, b: AnnotatedSentence): WordAlignment | undefined;
}

function keyOf(a: AnnotatedSentence, b: AnnotatedSentence): string {
  const left = `${a.source}.${a.number}`;
  const right = `${b.source}.${b.number}`;
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Least likeness of two sentences from which their words are aligned. */
const MIN_SCORE = 0.2;
const MIN_CONTAINMENT = 0.35;

function isClose(pair: SentencePair): boolean {
  return pair.score >= MIN_SCORE || pair.containment >= MIN_CONTAINMENT;
}

/** Builds the view; `pairs` can be handed in where the caller has aligned the sentences already. */
export function viewOf(articles: readonly AnnotatedArticle[], pairs?: readonly SentencePair[]): StoryView {
  const codes = new WordCodes();
  const aligned = (pairs ?? alignSentences(articles)).filter(isClose).map((pair) => alignWords(pair, codes));
  const common = new Set<string>();
  for (const { sentences } of articles)
    for (const { tokens } of sentences) for (const { text, lower } of tokens) if (text === lower) common.add(lower);
  const byKey = new Map(aligned.map((pair) => [keyOf(pair.a, pair.b), pair]));
  return {
    articles,
    pairs: aligned,
    order: new Map(articles.map((article, index) => [article.id, index])),
    weights: termWeights(articles),
    // The dictionary has countries and capitals too.
    isCommon: (word) =>
      common.has(word) || (countryOf(word) === undefined && isKnown({ lemma: word.replace(/s$/, ""), pos: "NOUN" })),
    kin: new Kinfolk(),
    pairOf: (a, b) => byKey.get(keyOf(a, b)),
  };
}

/** Shared weight of two sets of terms over the weight of the lighter one. */
export function sharedWeight(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): { readonly share: number; readonly terms: number } {
  let shared = 0;
  let terms = 0;
  let left = 0;
  let right = 0;
  for (const term of a) {
    const weight = weights.get(term) ?? 0;
    left += weight;
    if (b.has(term)) {
      shared += weight;
      terms += 1;
    }
  }
  for (const term of b) right += weights.get(term) ?? 0;
  const least = Math.min(left, right);
  return { share: least === 0 ? 0 : shared / least, terms };
}
