import { plainText } from "./plain-text.ts";

// Every ASCII punctuation character may be escaped by a backslash (CommonMark 0.31, section 2.4). These are the ones
// that can begin a construct of CommonMark, GFM, footnotes or mathematics.
// Only these need it in running prose; the rest only where a line begins.
const inProse = /[\\`*_[\]<>|~&$^]/g;
const atStart = /^(?:[#+\-=:>!(]|\d{1,9}(?=[.)]))/;
// GitHub and others link bare addresses in plain text even where they are escaped; a word joiner (U+2060, invisible,
// no width) breaks them up. An address that should be a link goes through `markdownLink`.
const bareAddress = /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=@)(?=[\w-])|(?<=(?:mailto|xmpp):)/gi;

/** A run of # at the end of a heading closes it, unless its first is escaped. */
const withOpenEnd = (text: string): string => {
  let start = text.length;
  while (start > 0 && text[start - 1] === "#") start -= 1;
  const closes = start < text.length && (start === 0 || /\s/.test(text.charAt(start - 1)));
  return closes ? `${text.slice(0, start)}\\${text.slice(start)}` : text;
};

/** Text that shows verbatim in a line of Markdown: no markup, no HTML, no link, no mathematics comes of it. */
export const escapeMarkdown = (text: string): string => {
  const escaped = plainText(text).replace(inProse, "\\$&");
  const start = atStart.exec(escaped)?.[0];
  const safe = start === undefined ? escaped : /\d/.test(start) ? escaped.replace(/[.)]/, "\\$&") : `\\${escaped}`;
  return withOpenEnd(safe).replace(bareAddress, "\u2060");
};

/** Link whose address can't leave its brackets. @param href as `webAddress` gives it. */
export const markdownLink = (text: string, href: string): string =>
  `[${escapeMarkdown(text)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
