import type { Draft, DraftDisagreement, SentenceRef } from "../../../shared/contracts/draft.ts";
import { limits } from "../../../shared/limits.ts";
import type { StoryAnswer } from "./answer.ts";

const id = /^\W*(s\d{1,4})[.·:](\d{1,6})\W*$/;

/** A cited id; what isn't one becomes a reference to nothing, which `ground` drops and counts. */
export const refOf = (text: string): SentenceRef => {
  const match = id.exec(text.trim());
  return match ? { source: match[1] as string, sentence: Number(match[2]) } : { source: "?", sentence: 0 };
};

const refsOf = (texts: readonly string[]): SentenceRef[] => texts.slice(0, limits.maxModelRefs).map(refOf);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The draft in an answer: bounded, its ids read, nothing of it believed yet. */
export const draftFrom = (answer: StoryAnswer): Pick<Draft, "headline" | "summary" | "disagreements" | "coverage"> => ({
  headline: oneLine(answer.headline),
  summary: answer.summary
    .slice(0, limits.maxModelItems)
    .map(({ text, refs }) => ({ text: oneLine(text), citations: refsOf(refs) })),
  disagreements: answer.disagreements.slice(0, limits.maxModelItems).map(
    ({ question, kind, explanation, positions }): DraftDisagreement => ({
      question: oneLine(question),
      kind,
      explanation: oneLine(explanation),
      basis: "model",
      positions: positions
        .slice(0, limits.maxModelItems)
        .map(({ claim, refs }) => ({ claim: oneLine(claim), evidence: refsOf(refs) })),
    }),
  ),
  coverage: answer.claims
    .slice(0, limits.maxModelItems)
    .map(({ claim, refs }) => ({ claim: oneLine(claim), evidence: refsOf(refs) })),
});
