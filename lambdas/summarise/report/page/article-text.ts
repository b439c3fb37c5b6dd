import type { CleanedArticle, RemovedPiece, Span } from "../../../../shared/contracts/article.ts";
import type { NumberedSource } from "../story-view.ts";
import { count } from "../wording.ts";
import { type Html, html } from "./html-tag.ts";
import { languageOf, sentenceId } from "./page.ts";

/** Paragraphs of a canonical text, as intervals. */
export const paragraphSpans = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf("\n\n", start);
    const end = gap < 0 ? text.length : gap;
    if (end > start) spans.push([start, end]);
    start = gap < 0 ? text.length : gap + 2;
  }
  return spans;
};

const removedFold = (pieces: readonly RemovedPiece[]): Html | null => {
  if (pieces.length === 0) return null;
  const chars = pieces.reduce((sum, piece) => sum + piece.chars, 0);
  return html`<details class="cut"><summary>Removed here: ${count(pieces.length, "piece")}, ${count(chars, "character")}</summary><ul>${pieces.map(
    ({ text, reason, chars: whole }) =>
      html`<li><span class="reason">${reason.replaceAll("-", " ")}</span> <span dir="auto">${text}${whole > text.length && !text.endsWith("…") && "…"}</span></li>`,
  )}</ul></details>`;
};

const paragraph = (
  article: CleanedArticle,
  [start, end]: Span,
  from: NumberedSource,
  cited: ReadonlySet<number>,
): Html => {
  const parts: Html[] = [];
  let at = start;
  for (const number of cited) {
    const sentence = article.sentences[number - 1];
    if (sentence === undefined || sentence[0] < at || sentence[1] > end) continue;
    const [first, last] = sentence;
    parts.push(
      html`${article.text.slice(at, first)}<mark id="${sentenceId(from, number)}">${article.text.slice(first, last)}</mark>`,
    );
    at = last;
  }
  return html`<p>${parts}${article.text.slice(at, end)}</p>`;
};

/**
 * The cleaned article, its cited sentences marked and reachable, and what was removed folded in where it stood.
 * @param cited numbers of the cited sentences, ascending
 */
export const articleText = (article: CleanedArticle, from: NumberedSource, cited: ReadonlySet<number>): Html => {
  const removed = article.removed.toSorted((a, b) => a.at - b.at);
  let next = 0;
  // A piece from the middle of a paragraph shows after it.
  const removedUpTo = (offset: number): Html | null => {
    const first = next;
    while (next < removed.length && (removed[next]?.at ?? 0) <= offset) next++;
    return removedFold(removed.slice(first, next));
  };
  const body = paragraphSpans(article.text).map(
    (span) => html`${removedUpTo(span[0])}${paragraph(article, span, from, cited)}`,
  );
  return html`<div class="text"${languageOf(from)}>${body}${removedUpTo(Number.POSITIVE_INFINITY)}</div>`;
};
