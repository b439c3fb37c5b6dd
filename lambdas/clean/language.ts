import { bitsOf, sign } from "./classify/signs.ts";

const sampleChars = 3_000;
/** Below this a detector's first guess is a coin toss, and what the page declares is better. */
const fewestChars = 40;
const declaredIsPossible = 0.02;

/** Common words of English alone; those of other languages ("in", "an", "was", "is") are left out. */
const english = new Set(
  "the of and to that with for from by his her their they has have had been were which this would said who when there what about after not but".split(
    " ",
  ),
);
/**
 * Running English has about a third of such words, other languages a few in a hundred at most, but for quotations and names. With fewer
 * words the detector decides; the more there are, the less can be chance.
 */
const plainlyEnglish = [
  { fewestWords: 25, share: 0.2 },
  { fewestWords: 150, share: 0.13 },
] as const;

const partOfWord = sign.letter | sign.mark;
const longestEnglish = Math.max(...[...english].map((word) => word.length));

/** Whether a text is English beyond doubt, told by its commonest words alone. */
const isPlainlyEnglish = (sample: string): boolean => {
  const lower = sample.toLowerCase();
  let words = 0;
  let common = 0;
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const point = at < lower.length ? lower.codePointAt(at)! : -1;
    if (point >= 0 && bitsOf(point) & partOfWord) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words++;
      if (at - start <= longestEnglish && english.has(lower.slice(start, at))) common++;
      start = -1;
    }
    if (point > 0xffff) at++;
  }
  return plainlyEnglish.some(({ fewestWords, share }) => words >= fewestWords && common >= words * share);
};

/**
 * The language of a text as ISO 639-1, or null when it can't be told. A declared language is believed unless the text
 * clearly speaks another one: publishing systems often declare English for everything.
 */
export const languageOf = async (text: string, declared: string | null): Promise<string | null> => {
  const sample = text.slice(0, sampleChars);
  if (sample.length < fewestChars) return declared;
  // The detector's tables take a fifth of a second to load, which plain English needn't wait for.
  if ((declared ?? "en") === "en" && isPlainlyEnglish(sample)) return "en";
  const { detectAll } = await import("tinyld");
  const guesses = detectAll(sample);
  if (
    declared &&
    (guesses[0]?.lang === declared ||
      (guesses.find((guess) => guess.lang === declared)?.accuracy ?? 0) > declaredIsPossible)
  )
    return declared;
  return guesses[0]?.lang ?? declared;
};
