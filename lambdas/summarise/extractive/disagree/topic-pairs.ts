import type { AnnotatedSentence } from "../annotate/types.ts";
import { mutualBest } from "./nearest.ts";
import { type ContextWord, contextWords, softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";

/** Two sentences of two articles, each the other's nearest in what it is about. */
export interface TopicPair {
  readonly a: AnnotatedSentence;
  readonly b: AnnotatedSentence;
  readonly score: number;
}

interface Topic {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly words: readonly ContextWord[];
  readonly weight: number;
}

/** Likeness under which two sentences aren't about the same. */
export const LEAST_LIKENESS = 0.15;

/** In larger stories whatever is told twice is told in the same words too: those find each other by them. */
export const MOST_ARTICLES = 12;

function topicsOf(view: StoryView): Topic[] {
  return view.articles.flatMap((article, index) =>
    article.sentences.map((sentence) => {
      const words = contextWords(sentence, 0, sentence.tokens.length, view);
      return { sentence, article: index, words, weight: words.reduce((sum, { weight }) => sum + weight, 0) };
    }),
  );
}

const known = new WeakMap<StoryView, readonly TopicPair[]>();

/** Pairs of sentences of which each is the other's nearest in the other's article. */
export function topicPairs(view: StoryView): readonly TopicPair[] {
  const found = known.get(view) ?? pairsOf(view);
  known.set(view, found);
  return found;
}

function pairsOf(view: StoryView): TopicPair[] {
  const keyOf = (topic: Topic, article: number) => `${topic.sentence.source}.${topic.sentence.number}>${article}`;
  if (view.articles.length > MOST_ARTICLES) return [];
  const topics = topicsOf(view);
  const meetings: { readonly a: Topic; readonly b: Topic; readonly score: number }[] = [];
  for (const [index, a] of topics.entries()) {
    for (const b of topics.slice(index + 1)) {
      if (a.article === b.article) continue;
      const { common } = softOverlap(view.kin, a.words, b.words);
      const score = (2 * common) / (a.weight + b.weight || 1);
      if (score >= LEAST_LIKENESS) meetings.push({ a, b, score });
    }
  }
  const mutual = mutualBest(
    meetings,
    ({ a, b }) => [keyOf(a, b.article), keyOf(b, a.article)],
    ({ score }) => score,
  );
  return mutual.map(({ a, b, score }) => ({ a: a.sentence, b: b.sentence, score }));
}
