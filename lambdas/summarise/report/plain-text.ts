const lineBreaks = /[\r\n\u0085\u2028\u2029\t\v\f]+/g;
// Control characters can drive a terminal (ECMA-48) and bidi controls can reorder what surrounds them (Trojan Source,
// CVE-2021-42574). U+200C and U+200D stay: Persian, Hindi and emoji need them.
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

// No script stacks more marks than this on a letter; text that does so runs over the lines above and below.
const stackedMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Text that shows as what it is: on one line, no control, bidi or other invisible characters, no lone surrogates, no
 * towers of accents.
 */
export const visibleText = (raw: string): string =>
  raw.toWellFormed().replace(lineBreaks, " ").replace(invisible, "").replace(stackedMarks, "$1");

/** {@link visibleText} without the spaces around it. */
export const plainText = (raw: string): string => visibleText(raw).trim();

/** At most `maxChars` UTF-16 code units, cut between words where possible, with an ellipsis when something went. */
export const shorten = (text: string, maxChars: number): string => {
  if (text.length <= maxChars) return text;
  const cut = text.slice(0, maxChars - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > maxChars / 2 ? cut.slice(0, space) : cut)
    .toWellFormed()
    .replace(/\ufffd$/, "")
    .trimEnd()}…`;
};
