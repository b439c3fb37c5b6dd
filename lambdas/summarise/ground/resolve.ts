import type { SentenceRef, StoryArticle } from "../../../shared/contracts/draft.ts";
import type { Evidence } from "../../../shared/contracts/summary.ts";

/**
 * Turns a reference into evidence, or undefined when it points at nothing: an unknown source, a sentence that isn't
 * there, a span outside of the sentence.
 */
export const resolve = (ref: SentenceRef, articles: ReadonlyMap<string, StoryArticle>): Evidence | undefined => {
  const article = articles.get(ref.source)?.article;
  const sentence = article?.sentences[ref.sentence - 1];
  if (!article || !sentence) return undefined;
  const [start, end] = ref.span ?? sentence;
  if (!(Number.isInteger(start) && Number.isInteger(end))) return undefined;
  if (start < sentence[0] || end > sentence[1] || start >= end) return undefined;
  return { source: ref.source, sentence: ref.sentence, start, end, quote: article.text.slice(start, end) };
};

/** Evidence in the order of sources and places, each place once. */
export const inOrder = (evidence: readonly Evidence[], order: ReadonlyMap<string, number>): Evidence[] => {
  const unique = new Map(evidence.map((one) => [`${one.source}:${one.start}:${one.end}`, one]));
  return [...unique.values()].sort(
    (a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.start - b.start || a.end - b.end,
  );
};
