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

export interface Topic {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly words: readonly ContextWord[];
  readonly weight: number;
}

/** Likeness under which two sentences aren't about the same. */
export const LEAST_LIKENESS = 0.15;

/** Share of the lighter sentence under which two never tell one fact. */
const LEAST_SHARE = 0.1;

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

/** Two sentences of two articles, and what they have in common. */
export interface TopicMeeting {
  readonly a: Topic;
  readonly b: Topic;
  /** Dice of what they have in common; `share` and `common` as of `softOverlap`. */
  readonly score: number;
  readonly share: number;
  readonly common: number;
}

const met = new WeakMap<StoryView, TopicMeeting[]>();

/** Pairs of sentences of two articles that have anything in common; none in large stories. Found once for each view. */
export function topicMeetings(view: StoryView): readonly TopicMeeting[] {
  if (view.articles.length > MOST_ARTICLES) return [];
  const known = met.get(view);
  if (known !== undefined) return known;
  const topics = topicsOf(view);
  const meetings: TopicMeeting[] = [];
  for (const [index, a] of topics.entries()) {
    for (const b of topics.slice(index + 1)) {
      if (a.article === b.article) continue;
      const { common, share } = softOverlap(view.kin, a.words, b.words);
      if (share < LEAST_SHARE) continue;
      const score = (2 * common) / (a.weight + b.weight || 1);
      meetings.push({ a, b, score, share, common });
    }
  }
  met.set(view, meetings);
  return meetings;
}

const pairs = new WeakMap<StoryView, readonly TopicPair[]>();

/** Pairs of sentences of which each is the other's nearest in the other's article. */
export function topicPairs(view: StoryView): readonly TopicPair[] {
  const found = pairs.get(view) ?? nearestOf(view);
  pairs.set(view, found);
  return found;
}

function nearestOf(view: StoryView): TopicPair[] {
  const keyOf = (topic: Topic, article: number) => `${topic.sentence.source}.${topic.sentence.number}>${article}`;
  const mutual = mutualBest(
    topicMeetings(view).filter(({ score }) => score >= LEAST_LIKENESS),
    ({ a, b }) => [keyOf(a, b.article), keyOf(b, a.article)],
    ({ score }) => score,
  );
  return mutual.map(({ a, b, score }) => ({ a: a.sentence, b: b.sentence, score }));
}
