import { limits } from "../../../../shared/limits.ts";
import { plainText } from "../plain-text.ts";
import type { NumberedSource } from "../story-view.ts";
import { webAddress } from "../web-address.ts";
import { count, formatTime } from "../wording.ts";
import { type Html, html } from "./html-tag.ts";
import { languageOf, type Page, shownCount, sourceId } from "./page.ts";

/** Rendered texts of the articles, by source id. */
export type ArticleTexts = ReadonlyMap<string, Html>;

const status = (page: Page, { source }: NumberedSource): Html | null => {
  if (source.offTopic === true) {
    return html`<p class="status">About something else: set aside, and no part of the summary.</p>`;
  }
  if (source.copyOf === undefined) return null;
  const original = page.view.byId.get(source.copyOf);
  if (original === undefined) return null;
  return html`<p class="status">Nearly the same text as <a href="#${sourceId(original)}">source ${original.number}, <bdi>${original.name}</bdi></a>. The two count as one.</p>`;
};

const doubts = (page: Page, from: NumberedSource): Html | null => {
  const verdict = page.articles.get(from.source.id)?.verdict;
  if (verdict === undefined || verdict.grade === "ok" || verdict.notes.length === 0) return null;
  return html`<p class="status">Cleaning may have gone wrong here: ${verdict.notes.join(" ")}</p>`;
};

const entry = (page: Page, texts: ArticleTexts, from: NumberedSource): Html => {
  const { source, name, number } = from;
  const address = webAddress(source.url);
  const title = plainText(source.title ?? "");
  const link = (text: string): Html =>
    address === null
      ? html`${text}`
      : html`<a href="${address.href}" rel="noopener noreferrer nofollow external" referrerpolicy="no-referrer">${text}</a>`;
  const published = formatTime(source.published);
  const author = plainText(page.articles.get(source.id)?.source.author ?? "");
  const facts: readonly (Html | false)[] = [
    author !== "" && html`<bdi>${author}</bdi>`,
    published !== null && html`<time datetime="${source.published}">${published}</time>`,
    html`${count(source.words, "word")}`,
    address !== null && html`<bdi>${address.host}</bdi>`,
    html`<span class="key"><bdi>${source.key}</bdi></span>`,
  ];
  const text = texts.get(source.id);
  return html`<li id="${sourceId(from)}"><h3><span class="num">${number}</span> <bdi>${name}</bdi></h3>${
    title !== ""
      ? html`<p class="title titled"${languageOf(from)}>${link(title)}</p>`
      : address !== null && html`<p class="title">${link(address.href)}</p>`
  }<p class="facts">${facts.filter((fact) => fact !== false).map((fact, i) => html`${i > 0 && " · "}${fact}`)}</p>${status(page, from)}${doubts(page, from)}${
    text !== undefined &&
    (page.shown.has(source.id)
      ? html`<details class="article"><summary>The article as it was read, cited sentences marked</summary>${text}</details>`
      : html`<p class="status">Its text would make this page too large. It is kept as the cleaned article of <bdi>${source.key}</bdi>.</p>`)
  }</li>`;
};

/** The sources with what is known about them, copies and set-aside ones marked, each with its text. */
export const sourceSection = (page: Page, texts: ArticleTexts): Html => {
  const { sources, summary } = page.view;
  const shown = sources.slice(0, shownCount(page, sources.length, limits.maxPageSources));
  const rejected = summary.rejected.slice(0, shownCount(page, summary.rejected.length, limits.maxPageSources));
  return html`<section class="sources" id="sources" aria-labelledby="h-sources"><h2 id="h-sources">The sources</h2>${
    sources.length === 0
      ? html`<p class="none">No article could be used.</p>`
      : html`<ol>${shown.map((from) => entry(page, texts, from))}</ol>`
  }${sources.length > shown.length && html`<p class="none">${count(sources.length - shown.length, "further source")} in summary.json.</p>`}${
    rejected.length > 0 &&
    html`<h3 id="rejected">Rejected uploads</h3><ul class="rejected">${rejected.map(
      ({ key, reason }) => html`<li><span class="key"><bdi>${key}</bdi></span> <span dir="auto">${reason}</span></li>`,
    )}</ul>${summary.rejected.length > rejected.length && html`<p class="none">${count(summary.rejected.length - rejected.length, "further rejected upload")} in summary.json.</p>`}`
  }</section>`;
};
