import type { Draft, SentenceRef, StoryArticle } from "../../../../shared/contracts/draft.ts";
import { sha256 } from "../../../../shared/hash.ts";

const lowest = 1000;
const count = 9000;

/**
 * Ids that an article keeps while others come and go, unlike its place in the story: with them a merge that was made once is
 * found again. Four digits; articles that fall on the same one are told apart by their order.
 */
export const withLabels = (
  articles: readonly StoryArticle[],
): { readonly articles: readonly StoryArticle[]; readonly back: (label: string) => string } => {
  const taken = new Map<string, string>();
  const labelled = articles.map(({ id, article }) => {
    let number = Number.parseInt(sha256(`${article.sha256} ${article.origin.key}`).slice(0, 8), 16) % count;
    while (taken.has(`s${lowest + number}`)) number = (number + 1) % count;
    const label = `s${lowest + number}`;
    taken.set(label, id);
    return { id: label, article };
  });
  return { articles: labelled, back: (label) => taken.get(label) ?? label };
};

type Content = Pick<Draft, "summary" | "disagreements" | "coverage">;

/** The same draft with every source renamed. */
export const renamed = <T extends Content>(draft: T, name: (id: string) => string): T => {
  const refs = (all: readonly SentenceRef[]): SentenceRef[] => all.map((ref) => ({ ...ref, source: name(ref.source) }));
  return {
    ...draft,
    summary: draft.summary.map(({ text, citations }) => ({ text, citations: refs(citations) })),
    disagreements: draft.disagreements.map((one) => ({
      ...one,
      positions: one.positions.map(({ claim, evidence }) => ({ claim, evidence: refs(evidence) })),
    })),
    coverage: draft.coverage.map(({ claim, evidence }) => ({ claim, evidence: refs(evidence) })),
  };
};
