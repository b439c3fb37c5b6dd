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

const quoteBlock = (page: Page, { from, evidence }: SourceEvidence): Html => {
  const published = formatTime(from.source.published);
  const shown = evidence.slice(0, shownCount(page, evidence.length, limits.maxPageQuotesPerSource));
  return html`<span class="nq">${shown.map((item) => {
    const { before, quote, after } = quoteInContext(item, page.articles.get(from.source.id));
    return html`<q${languageOf(from)}>${before}<mark>${shorten(quote, limits.maxPageQuoteChars)}</mark>${after}</q>`;
  })}<span class="by"><bdi>${from.name}</bdi>${published !== null && html`, ${published}`} · <a href="${placeOf(page, from, evidence[0] as Evidence)}">${page.shown.has(from.source.id) ? "In the article" : "About the source"}</a></span></span>`;
};

const mark = (id: string, text: string, label: string, content: readonly Html[]): Html =>
  html`<span class="c"><button type="button" class="m" popovertarget="${id}" popovertargetaction="show" interestfor="${id}" aria-label="${label}">${text}</button><span class="n" id="${id}" popover role="note">${content}</span></span>`;

/** Small marks, one for each source, that open its quote in context. @param id unique on the page */
export const citationMarks = (page: Page, id: string, evidence: readonly Evidence[]): Html => {
  const all = evidenceBySource(page.view, evidence);
  const kept = all.slice(0, shownCount(page, all.length, limits.maxPageQuotesPerPosition));
  const single = kept.length > maxMarks ? kept.slice(0, maxMarks - 1) : kept;
  const rest = kept.slice(single.length);
  return html`<span class="cs">${single.map((item) =>
    mark(
      `${id}-${item.from.number}`,
      String(item.from.number),
      `Source ${item.from.number}, ${item.from.name}: quote`,
      [quoteBlock(page, item)],
    ),
  )}${
    rest.length > 0 &&
    mark(
      `${id}-more`,
      `+${all.length - single.length}`,
      `+${all.length - single.length}: quotes of ${count(all.length - single.length, "more source")}`,
      rest.map((item) => quoteBlock(page, item)),
    )
  }</span>`;
};

/** One mark that opens the quotes of all sources together. */
export const citationList = (
  page: Page,
  id: string,
  text: string,
  label: string,
  evidence: readonly Evidence[],
): Html => {
  const all = evidenceBySource(page.view, evidence);
  const kept = all.slice(0, shownCount(page, all.length, limits.maxPageQuotesPerPosition));
  return mark(
    id,
    text,
    label,
    kept.map((item) => quoteBlock(page, item)),
  );
};
