import type { CleanedArticle } from "../../../shared/contracts/article.ts";
import type { Evidence } from "../../../shared/contracts/summary.ts";

/** A quote with the words around it, in the order of the article. */
export interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Enough to see what a quote refers to, little enough to be read at a glance. */
const maxContextChars = 180;

const lastWords = (text: string): string => {
  if (text.length <= maxContextChars) return text;
  const cut = text.slice(-maxContextChars);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
};

const firstWords = (text: string): string => {
  if (text.length <= maxContextChars) return text;
  const cut = text.slice(0, maxContextChars);
  const space = cut.lastIndexOf(" ");
  return `${space < 0 ? cut : cut.slice(0, space)}…`;
};

/** The quote between the sentence before it and the one after; alone when the article isn't at hand or isn't the one quoted. */
export const quoteInContext = (evidence: Evidence, article: CleanedArticle | undefined): QuoteInContext => {
  const { start, end, quote, sentence } = evidence;
  if (article === undefined || article.text.slice(start, end) !== quote) return { before: "", quote, after: "" };
  const from = Math.min(start, (article.sentences[sentence - 2] ?? article.sentences[sentence - 1])?.[0] ?? start);
  const to = Math.max(end, (article.sentences[sentence] ?? article.sentences[sentence - 1])?.[1] ?? end);
  return { before: lastWords(article.text.slice(from, start)), quote, after: firstWords(article.text.slice(end, to)) };
};
