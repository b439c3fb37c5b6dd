import type { CleanedArticle } from "../../../../shared/contracts/article.ts";
import type { Evidence } from "../../../../shared/contracts/summary.ts";
import type { NumberedSource, StoryView } from "../story-view.ts";
import type { Html } from "./html-tag.ts";
import { html } from "./html-tag.ts";

/** What every section of the page needs. */
export interface Page {
  readonly view: StoryView;
  readonly articles: ReadonlyMap<string, CleanedArticle>;
  /** Ids of the sources whose text stands on the page, so that citations can lead there. */
  readonly shown: ReadonlySet<string>;
  /** 1 as a rule; less when the page would be too large, to scale down how much of each list is shown. */
  readonly detail: number;
}

/** Id of a cited sentence's element in the article's text. */
export const sentenceId = (from: NumberedSource, sentence: number): string => `s${from.number}-${sentence}`;

export const sourceId = (from: NumberedSource): string => `source-${from.number}`;

/** Where a reader sees the quote in the article's text, or at least the source. */
export const placeOf = (page: Page, from: NumberedSource, evidence: Evidence): string =>
  page.shown.has(from.source.id) ? `#${sentenceId(from, evidence.sentence)}` : `#${sourceId(from)}`;

/** Attributes for text of this source: its language for screen readers, its own direction for right-to-left scripts. */
export const languageOf = (from: NumberedSource): Html => {
  const code = from.source.language;
  return code !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)
    ? html` lang="${code}" dir="auto"`
    : html` dir="auto"`;
};

/** How many of a list of `length` are shown at this page's detail, at most `most` and at least one. */
export const shownCount = (page: Page, length: number, most: number): number =>
  Math.min(length, Math.max(1, Math.floor(most * page.detail)));
