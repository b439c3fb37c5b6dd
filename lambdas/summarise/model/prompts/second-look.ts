import type { DraftCoverage, DraftDisagreement, SentenceRef } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";
import { plainText } from "../material/plain.ts";

const idsOf = (refs: readonly SentenceRef[]): string => refs.map((ref) => `${ref.source}.${ref.sentence}`).join(" ");

/** Rows of the first look that several sources speak of: what is to be compared pair by pair. Rows of the same sentences are one. */
const alignedRows = (coverage: readonly DraftCoverage[]): string[] => {
  const claims = new Map<string, string[]>();
  for (const { claim, evidence } of coverage) {
    if (new Set(evidence.map(({ source }) => source)).size < 2) continue;
    const ids = idsOf(evidence);
    claims.set(ids, [...(claims.get(ids) ?? []), plainText(claim)]);
  }
  return [...claims].slice(0, limits.maxModelItems).map(([ids, texts]) => `- ${ids}: ${texts.join(" / ")}`);
};

/** The last message of the second look. The material before it is the same as in the first, so that a prompt cache serves it. */
export const secondLookTask = (
  found: readonly DraftDisagreement[],
  coverage: readonly DraftCoverage[],
  hints: string,
): string =>
  [
    "Task: a second look for disagreements. Fill disagreements with those that are missing below, and withdrawn with the ids of those below that are none. claims, headline and summary stay empty.",
    found.length > 0
      ? [
          "Found so far:",
          ...found.map(
            ({ kind, question, positions }, index) =>
              `d${index + 1} ${kind}: ${plainText(question)} ${positions.map(({ claim, evidence }) => `[${plainText(claim)}: ${idsOf(evidence)}]`).join(" ")}`,
          ),
        ].join("\n")
      : "Found so far: none.",
    [
      "Compare these aligned sentences, row by row, each sentence with each of another source, word by word: numbers and bounds, dates and spans, names and roles, who says or does it, whether it is done, planned, wanted or denied, how surely, and how it is judged:",
      ...alignedRows(coverage),
      ...(hints ? [hints] : []),
    ].join("\n"),
    "Then go through each source alone, sentence by sentence, and for each statement search the other sources for one on the same matter that says something else; compare the openings too (who acts, who answers, how the event is named), and the background paragraphs.",
    "Withdraw what falls under an exception of the rules: what is only other wording, more detail, a vague word beside an exact one, silence, or about different things, and what is told twice. What is right but badly cited is withdrawn and added anew. Add whatever passes the test in the rules and falls under no exception; where nothing does, empty lists are the right answer.",
  ].join("\n\n");
