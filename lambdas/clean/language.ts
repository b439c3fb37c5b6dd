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
/** With fewer words the detector decides. */
const fewestWords = 25;
/** Running English has about a third of such words, and other languages next to none, but for quotations and names. */
const englishShare = 0.2;

/** Whether a text is English beyond doubt, told by its commonest words alone. */
const isPlainlyEnglish = (sample: string): boolean => {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const common = words.reduce((count, word) => count + Number(english.has(word)), 0);
  return words.length >= fewestWords && common >= words.length * englishShare;
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
