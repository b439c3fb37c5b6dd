import type { StoryArticle } from "../../../shared/contracts/draft.ts";
import type { Evidence, StorySummary } from "../../../shared/contracts/summary.ts";

/** Every piece of evidence that a summary shows. */
export const evidenceIn = (summary: StorySummary): readonly Evidence[] => [
  ...summary.summary.flatMap((sentence) => sentence.citations),
  ...summary.disagreements.flatMap((one) => one.positions.flatMap((position) => position.evidence)),
  ...summary.coverage.flatMap((row) => row.evidence),
];

/**
 * The last check before anything is written: each quote is its slice of the cleaned text.
 * @throws Error when one isn't. That is a defect of the project, never of an article.
 */
export const assertGrounded = (summary: StorySummary, articles: readonly StoryArticle[]): void => {
  const texts = new Map(articles.map(({ id, article }) => [id, article.text]));
  for (const { source, start, end, quote } of evidenceIn(summary)) {
    if (quote === "" || texts.get(source)?.slice(start, end) !== quote) {
      throw new Error(`a quote isn't in its article: ${source} [${start}, ${end})`);
    }
  }
};
