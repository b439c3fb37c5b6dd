import type { Evidence } from "../../../../shared/contracts/summary.ts";
import { limits } from "../../../../shared/limits.ts";
import { shorten } from "../plain-text.ts";
import { quoteInContext } from "../quote-context.ts";
import { evidenceBySource, type SourceEvidence } from "../story-view.ts";
import { count, formatTime } from "../wording.ts";
import { type Html, html } from "./html-tag.ts";
import { languageOf, type Page, placeOf, shownCount } from "./page.ts";

/** Marks after a sentence; the sources beyond them share one. */
const maxMarks = 6;

/** With the sentences around the quotes, or the quotes alone where many stand together. */
type Setting = "in context" | "alone";

const quoteBlock = (page: Page, { from, evidence }: SourceEvidence, setting: Setting): Html => {
  const published = setting === "in context" ? formatTime(from.source.published) : null;
  const shown = evidence.slice(0, shownCount(page, evidence.length, limits.maxPageQuotesPerSource));
  return html`<span class="nq">${shown.map((item) => {
    const { before, quote, after } = quoteInContext(
      item,
      setting === "in context" ? page.articles.get(from.source.id) : undefined,
    );
    return html`<q${languageOf(from)}>${before}<mark>${shorten(quote, limits.maxPageQuoteChars)}</mark>${after}</q>`;
  })}<span class="by"><bdi>${from.name}</bdi>${published !== null && html`, ${published}`} · <a href="${placeOf(page, from, evidence[0] as Evidence)}">${page.shown.has(from.source.id) ? "In the article" : "About the source"}</a></span></span>`;
};

const mark = (id: string, text: string, label: string, content: readonly Html[]): Html =>
  html`<span class="c"><button type="button" class="m" popovertarget="${id}" popovertargetaction="show" interestfor="${id}" aria-label="${label}">${text}</button><span class="n" id="${id}" popover role="note" dir="ltr">${content}</span></span>`;

/** Small marks, one for each source, that open its quote in context. @param id unique on the page */
export const citationMarks = (page: Page, id: string, evidence: readonly Evidence[]): Html => {
  const all = evidenceBySource(page.view, evidence);
  const single = all.length > maxMarks ? all.slice(0, maxMarks - 1) : all;
  const rest = all.slice(single.length);
  const marks = single.map((item) =>
    mark(
      `${id}-${item.from.number}`,
      String(item.from.number),
      `Source ${item.from.number}, ${item.from.name}: quote`,
      [quoteBlock(page, item, "in context")],
    ),
  );
  const label = `+${rest.length}: quotes of ${count(rest.length, "more source")}`;
  return html`<span class="cs">${marks}${rest.length > 0 && mark(`${id}-more`, `+${rest.length}`, label, quoteList(page, rest))}</span>`;
};

const quoteList = (page: Page, voices: readonly SourceEvidence[]): readonly Html[] => {
  const kept = voices.slice(0, shownCount(page, voices.length, limits.maxPageQuotesPerNote));
  const more = voices.length - kept.length;
  return [
    ...kept.map((item) => quoteBlock(page, item, "alone")),
    ...(more > 0 ? [html`<span class="nq by">and ${count(more, "more source")}</span>`] : []),
  ];
};

/** One mark that opens the quotes of all sources together, under the claim that they bear out. */
export const claimMark = (
  page: Page,
  id: string,
  text: string,
  label: string,
  claim: string,
  evidence: readonly Evidence[],
): Html =>
  mark(id, text, label, [
    html`<span class="nc" dir="auto">${claim}</span>`,
    ...quoteList(page, evidenceBySource(page.view, evidence)),
  ]);
