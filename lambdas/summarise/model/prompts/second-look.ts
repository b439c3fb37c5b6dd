import type { DraftCoverage, DraftDisagreement, SentenceRef } from "../../../../shared/contracts/draft.ts";
import { limits } from "../../../../shared/limits.ts";
import { plainText } from "../material/plain.ts";

const idsOf = (refs: readonly SentenceRef[]): string => refs.map((ref) => `${ref.source}.${ref.sentence}`).join(" ");

/** Rows of the first look that several sources speak of, as ids: what is to be compared pair by pair. */
const alignedRows = (coverage: readonly DraftCoverage[]): string[] =>
  coverage
    .filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size > 1)
    .slice(0, limits.maxModelItems)
    .map(({ evidence }) => `- ${idsOf(evidence)}`);

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
    "Withdraw what is only other wording, more detail, silence, or about different things. Add whatever passes the test in the rules; where nothing does, empty lists are the right answer.",
  ].join("\n\n");
