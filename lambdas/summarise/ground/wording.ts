import { wordsIn } from "./names.ts";

/** Words shorter than this are mostly grammar, in languages with spaces. */
const contentLetters = 5;
/** Words are compared by so many letters, so that inflection doesn't part them. */
const comparedLetters = 5;
/** With fewer content words a share says nothing. */
const leastContentWords = 4;
/**
 * Least share of a sentence's content words that its evidence has. Faithful summaries in their own words stay well above it
 * (`docs/model-engine.md` has the measured distribution), sentences about something else well below.
 */
export const leastSharedWords = 0.3;

const stemsIn = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => word.length >= contentLetters && !/^\p{N}+$/u.test(word))
    .map((word) => word.slice(0, comparedLetters));

/** Share of the sentence's content words that the evidence has; undefined when it has too few to tell. */
export const sharedWords = (sentence: string, evidence: string): number | undefined => {
  const own = new Set(stemsIn(sentence));
  if (own.size < leastContentWords) return undefined;
  const support = new Set(stemsIn(evidence));
  return [...own].filter((stem) => support.has(stem)).length / own.size;
};
