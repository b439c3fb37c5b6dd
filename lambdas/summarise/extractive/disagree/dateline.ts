import type { AnnotatedSentence, Token } from "../annotate/types.ts";

/** Tokens within which the dash behind a dateline stands: "LESNA, Marava, Feb 9 (Eurowire) -". */
const MAX_TOKENS = 16;

/** Tokens of a sentence's dateline: where it was written, when, and for whom. 0 where it has none. */
export function datelineOf({ tokens }: AnnotatedSentence): number {
  const place = tokens[0]?.text ?? "";
  if (place.length < 3 || place !== place.toUpperCase() || place === place.toLowerCase()) return 0;
  const dash = tokens.slice(0, MAX_TOKENS).findIndex(({ text }) => /^[-–—]$/.test(text));
  // "CALDER FORK" and "May 21" are tagged as verbs.
  const isVerb = ({ pos, text, lower }: Token) =>
    (pos === "VERB" || pos === "AUX") && text !== text.toUpperCase() && lower !== "may";
  return dash > 0 && !tokens.slice(0, dash).some(isVerb) ? dash + 1 : 0;
}
