import type { AnnotatedArticle, AnnotatedSentence } from "../annotate/types.ts";
import { type ContextWord, contextWords, softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";

/** What the sentence before counts beside the one at hand. */
const BEFORE_SHARE = 0.5;

/** What a sentence is about: its own words, and at half their weight those of the sentence before in its paragraph. */
export interface TopicContext {
  readonly words: readonly ContextWord[];
  readonly weight: number;
}

/** The sentence before one in its paragraph. */
export function sentenceBefore(
  { sentences }: AnnotatedArticle,
  { number, paragraph }: AnnotatedSentence,
): AnnotatedSentence | undefined {
  const previous = sentences[number - 2];
  return previous?.paragraph === paragraph ? previous : undefined;
}

/** @param skip tokens of the sentence that don't count. */
export function topicContext(
  view: StoryView,
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  skip?: (index: number) => boolean,
): TopicContext {
  const own = contextWords(sentence, 0, sentence.tokens.length, view, skip);
  const previous = sentenceBefore(article, sentence);
  const known = new Set(own.map(({ term }) => term));
  const added =
    previous !== undefined
      ? contextWords(previous, 0, previous.tokens.length, view).filter(({ term }) => !known.has(term))
      : [];
  const words = [...own, ...added.map((word) => ({ ...word, weight: word.weight * BEFORE_SHARE }))];
  return { words, weight: words.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How much two sentences are about the same, 0–1 (Dice). */
export function topicLikeness({ kin }: StoryView, a: TopicContext, b: TopicContext): number {
  return (2 * softOverlap(kin, a.words, b.words).common) / (a.weight + b.weight || 1);
}
