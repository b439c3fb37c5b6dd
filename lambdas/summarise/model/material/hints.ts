import type { Draft, SentenceRef } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";

const idOf = (ref: SentenceRef): string => `${ref.source}.${ref.sentence}`;
const idsOf = (refs: readonly SentenceRef[]): string => [...new Set(refs.map(idOf))].join(" ");

/**
 * What the program found without a model, as sentence ids alone: candidates for disagreements, and sentences of different sources
 * that seem to report the same.
 */
export const hintsOf = (draft: Pick<Draft, "disagreements" | "coverage">): string => {
  const candidates = draft.disagreements
    .slice(0, limits.maxModelHints)
    .map(({ kind, positions }) => `- ${kind}: ${positions.map(({ evidence }) => idsOf(evidence)).join(" | ")}`);
  const aligned = draft.coverage
    .filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size > 1)
    .slice(0, limits.maxModelHints)
    .map(({ evidence }) => `- ${idsOf(evidence)}`);
  return [
    ...(candidates.length > 0 ? ["Candidates for disagreements, positions parted by |:", ...candidates] : []),
    ...(aligned.length > 0 ? ["Sentences that seem to report the same thing:", ...aligned] : []),
  ].join("\n");
};
