import type { Disagreement, Position } from "../../../../shared/contracts/summary.ts";
import { limits } from "../../../../shared/limits.ts";
import { differingWords, type Wording } from "../differing-words.ts";
import { shorten } from "../plain-text.ts";
import { explanationOf, noDisagreement, repeatsQuote, type SharedQuote, sharedQuotes, support } from "../story-view.ts";
import { count, kindLabel } from "../wording.ts";
import { type Html, html } from "./html-tag.ts";
import { languageOf, type Page, placeOf, shownCount } from "./page.ts";

/** Quotes that stand open under a position; further ones are folded. */
const openQuotes = 3;
/** Disagreements shown in full; further ones are folded to a line, so that a long list can be scanned. */
const openDisagreements = 10;

const markedQuote = (quote: string, own: Wording, others: readonly Wording[]): Html => {
  const text = shorten(quote, limits.maxPageQuoteChars);
  let from = 0;
  const parts = differingWords(text, own, others).map(([start, end]) => {
    const part = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return html`${parts}${text.slice(from)}`;
};

const positionColumn = (page: Page, position: Position, others: readonly Position[]): Html => {
  const wording = ({ claim, evidence }: Position): Wording => ({
    claim,
    quotes: evidence.slice(0, limits.maxPageComparedQuotes).map(({ quote }) => quote),
  });
  const own = wording(position);
  const rivals = others.map(wording);
  const quotes = sharedQuotes(page.view, position.evidence);
  const kept = quotes.slice(0, shownCount(page, quotes.length, limits.maxPageQuotesPerPosition));
  const figure = ({ quote, voices }: SharedQuote): Html =>
    html`<figure><blockquote${voices[0] !== undefined && languageOf(voices[0].from)}>${markedQuote(quote, own, rivals)}</blockquote><figcaption>${voices.map(
      ({ from, at }) =>
        html`<a href="${placeOf(page, from, at)}"><span class="num">${from.number}</span> <bdi>${from.name}</bdi></a>${!from.independent && html` <span class="soft">(copy)</span>`} `,
    )}</figcaption></figure>`;
  const folded = kept.slice(openQuotes);
  return html`<li class="position">${!repeatsQuote(position) && html`<p class="claim" dir="auto">${position.claim}</p>`}<p class="who">${support(page.view, position.evidence)}</p>${kept
    .slice(0, openQuotes)
    .map(figure)}${
    folded.length > 0 &&
    html`<details><summary>${count(folded.length, "more quote")}</summary>${folded.map(figure)}</details>`
  }${quotes.length > kept.length && html`<p class="soft">${count(quotes.length - kept.length, "further quote")} in summary.json.</p>`}</li>`;
};

const heading = (item: Disagreement, number: number): Html =>
  html`<span class="kind">${kindLabel[item.kind]}</span> <span class="question" dir="auto"><span class="dn">${number}.</span> ${item.question}</span>`;

/** @param id of a folded disagreement: browsers open the fold around a link's target, not the target itself */
const columns = (page: Page, item: Disagreement, id?: string): Html =>
  html`<p class="how"${id !== undefined && html` id="${id}"`} dir="auto">${explanationOf(item)}</p><ul class="positions n${Math.min(4, item.positions.length)}">${item.positions.map(
    (position) =>
      positionColumn(
        page,
        position,
        item.positions.filter((other) => other !== position),
      ),
  )}</ul>`;

/** The disagreements, positions side by side, each with its sources and their exact words. */
export const disagreementSection = (page: Page): Html => {
  const { disagreements } = page.view.summary;
  const shown = disagreements.slice(0, shownCount(page, disagreements.length, limits.maxPageDisagreements));
  const body =
    shown.length === 0
      ? html`<p class="none">${noDisagreement(page.view)}</p>`
      : shown.map((item, i) =>
          i < openDisagreements
            ? html`<article class="dispute" id="d${i + 1}"><h3>${heading(item, i + 1)}</h3>${columns(page, item)}</article>`
            : html`<details class="dispute"><summary><h3>${heading(item, i + 1)}</h3></summary>${columns(page, item, `d${i + 1}`)}</details>`,
        );
  return html`<section class="disputes" id="disagreements" aria-labelledby="h-disagreements"><h2 id="h-disagreements">Where the sources disagree</h2>${body}${
    disagreements.length > shown.length &&
    html`<p class="none">${count(disagreements.length - shown.length, "further disagreement")} would make this page too large. All are in summary.json.</p>`
  }</section>`;
};
