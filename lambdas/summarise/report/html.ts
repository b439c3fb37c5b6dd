import type { StoryArticle } from "../../../shared/contracts/draft.ts";
import type { Evidence, StorySummary } from "../../../shared/contracts/summary.ts";
import { DEFAULT_STORY } from "../../../shared/keys.ts";
import { limits } from "../../../shared/limits.ts";
import { articleText } from "./page/article-text.ts";
import { coverageSection, hasPicture } from "./page/coverage-section.ts";
import { disagreementSection } from "./page/disagreement-section.ts";
import { disputeDigest } from "./page/dispute-digest.ts";
import { renderDocument } from "./page/document.ts";
import { type Html, html } from "./page/html-tag.ts";
import type { Page } from "./page/page.ts";
import { type ArticleTexts, sourceSection } from "./page/source-section.ts";
import { summarySection } from "./page/summary-section.ts";
import { plainText, shorten } from "./plain-text.ts";
import { type StoryView, standfirst, viewStory } from "./story-view.ts";
import { count, formatTime } from "./wording.ts";

/** A headline longer than this is set smaller. */
const longHeadlineChars = 80;

const bytes = (markup: string): number => Buffer.byteLength(markup, "utf8");

/** Numbers of the sentences that anything on the page rests on, by source, ascending. */
const citedSentences = (summary: StorySummary): ReadonlyMap<string, ReadonlySet<number>> => {
  const evidence: readonly Evidence[] = [
    ...summary.summary.flatMap(({ citations }) => citations),
    ...summary.disagreements.flatMap(({ positions }) => positions.flatMap((position) => position.evidence)),
    ...summary.coverage.flatMap((row) => row.evidence),
  ];
  const bySource = Map.groupBy(evidence, ({ source }) => source);
  return new Map(
    Array.from(bySource, ([source, items]) => [
      source,
      new Set(items.map(({ sentence }) => sentence).toSorted((a, b) => a - b)),
    ]),
  );
};

const masthead = (view: StoryView, headline: string): Html => {
  const { basis, dispute } = standfirst(view);
  const { disagreements } = view.summary;
  return html`<header>${view.summary.story !== DEFAULT_STORY && html`<p class="kicker"><bdi>${view.summary.story}</bdi></p>`}<h1 dir="auto"${headline.length > longHeadlineChars && html` class="long"`}>${headline}</h1>
<p class="deck">${basis} ${dispute !== "" && (disagreements.length > 0 ? html`<a href="#disagreements"><strong>${dispute}</strong></a>` : dispute)}</p>
<nav aria-label="On this page"><ul><li><a href="#disagreements">${disagreements.length === 0 ? "Disagreements" : count(disagreements.length, "disagreement")}</a></li>${hasPicture(view) && html`<li><a href="#coverage">Who reports what</a></li>`}<li><a href="#sources">Sources</a></li></ul></nav></header>`;
};

const notes = (summary: StorySummary): Html | null =>
  summary.warnings.length === 0
    ? null
    : html`<aside class="notes" aria-label="Notes on this summary"><h2>Please note</h2><ul>${summary.warnings.map(
        ({ message }) => html`<li dir="auto">${message}</li>`,
      )}</ul></aside>`;

const colophon = ({ engine, createdAt, fingerprint }: StorySummary): Html =>
  html`<footer><p>Written by software from the articles above, on <time datetime="${createdAt}">${formatTime(createdAt) ?? createdAt}</time>. ${
    engine.name === "model"
      ? html`The words are those of a language model${engine.model !== undefined && html` (<bdi>${engine.model}</bdi>)`}; each quote was checked against its article by code.`
      : "Its sentences are built from the articles’ own; each quote was checked against its article by code."
  } It can be wrong: follow the marks to the sources.</p><p class="key">Fingerprint <bdi>${fingerprint.slice(0, 16)}</bdi></p></footer>`;

const body = (page: Page, texts: ArticleTexts, headline: string): Html =>
  html`<a class="skip" href="#main">To the summary</a>${masthead(page.view, headline)}<main id="main"><div class="lead">${summarySection(page)}${disputeDigest(page)}</div>${notes(page.view.summary)}${disagreementSection(page)}${coverageSection(page)}${sourceSection(page, texts)}</main>${colophon(page.view.summary)}`;

/** Ids of the articles whose texts fit into the room, in their order. */
const fitting = (texts: ArticleTexts, roomBytes: number): ReadonlySet<string> => {
  let left = roomBytes;
  return new Set(
    Array.from(texts)
      .filter(([, text]) => {
        const size = bytes(text.markup);
        if (size > left) return false;
        left -= size;
        return true;
      })
      .map(([id]) => id),
  );
};

/**
 * The summary as one static page: no script, no request, no style but its own. It stays below
 * `limits.maxPageBytes`: articles' texts that don't fit are left out and said so, and in the extreme the lists are cut.
 */
export const renderHtml = (summary: StorySummary, articles: readonly StoryArticle[]): string => {
  const view = viewStory(summary);
  const headline = shorten(plainText(summary.headline), limits.maxReportHeadlineChars) || "Untitled story";
  const cited = citedSentences(summary);
  const byId = new Map(articles.map(({ id, article }) => [id, article]));
  const texts: ArticleTexts = new Map(
    view.sources.flatMap((from) => {
      const article = byId.get(from.source.id);
      return article === undefined
        ? []
        : [[from.source.id, articleText(article, from, cited.get(from.source.id) ?? new Set())] as const];
    }),
  );
  const { basis, dispute } = standfirst(view);
  const render = (shown: ReadonlySet<string>, detail: number): string =>
    renderDocument({
      title: headline,
      description: `${basis} ${dispute}`,
      body: body({ view, articles: byId, shown, detail }, texts, headline),
    });
  for (let detail = 1; ; detail /= 2) {
    const whole = render(new Set(texts.keys()), detail);
    if (bytes(whole) <= limits.maxPageBytes) return whole;
    const room = limits.maxPageBytes - bytes(render(new Set(), detail));
    if (room > 0 || detail < limits.minPageDetail) return render(fitting(texts, room * 0.9), detail);
  }
};
