import { detectAll } from "tinyld";

const sampleChars = 3_000;
/** Below this a detector's first guess is a coin toss, and what the page declares is better. */
const fewestChars = 40;
const declaredIsPossible = 0.02;

/**
 * The language of a text as ISO 639-1, or null when it can't be told. A declared language is believed unless the text
 * clearly speaks another one: publishing systems often declare English for everything.
 */
export const languageOf = (text: string, declared: string | null): string | null => {
  const sample = text.slice(0, sampleChars);
  if (sample.length < fewestChars) return declared;
  const guesses = detectAll(sample);
  if (
    declared &&
    (guesses[0]?.lang === declared ||
      (guesses.find((guess) => guess.lang === declared)?.accuracy ?? 0) > declaredIsPossible)
  )
    return declared;
  return guesses[0]?.lang ?? declared;
};
