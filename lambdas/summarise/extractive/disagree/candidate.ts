import type { DisagreementKind } from "../../../../shared/contracts/summary.ts";
import type { AnnotatedSentence } from "../annotate/types.ts";

/** What one source says on a point: a place in a sentence, and what it comes to. */
export interface Side {
  readonly sentence: AnnotatedSentence;
  /** Token interval [first, last) of the words that carry the difference. */
  readonly first: number;
  readonly last: number;
  /** Normal form: sides of one disagreement with the same value are one position. */
  readonly value: string;
  /** The position in a few words of the source. */
  readonly label: string;
}

/** A difference between two sentences that a detector stands for. */
export interface Candidate {
  /** Name of the detector, shown as `rule:<detector>`. */
  readonly detector: string;
  readonly kind: DisagreementKind;
  readonly a: Side;
  readonly b: Side;
  /** How sure the detector is, 0–1; only orders and merges candidates, the detector itself has a threshold. */
  readonly score: number;
  /** What a reader would ask. */
  readonly question: string;
  /** What both amounts measure, where it is known: the dead and the hurt of the same two sentences are two disagreements. */
  readonly measure?: string;
  /** Whether it is a count that goes up as news comes in: which article is the later one matters. */
  readonly isRising?: boolean;
}

/** The words of a sentence from token `first` to `last`, as they stand in the article. */
export function wordsOf(sentence: AnnotatedSentence, first: number, last: number): string {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last - 1]?.end ?? start;
  return sentence.text
    .slice(start - sentence.start, end - sentence.start)
    .replace(/\s+/g, " ")
    .trim();
}
