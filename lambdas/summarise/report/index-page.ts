import { limits } from "../../../shared/limits.ts";
import { renderDocument } from "./page/document.ts";
import { type Html, html } from "./page/html-tag.ts";
import { plainText } from "./plain-text.ts";
import { count, formatTime } from "./wording.ts";

/** One story of the list. */
export interface StoryListing {
  readonly story: string;
  readonly headline: string;
  readonly sources: number;
  readonly disagreements: number;
  /** ISO 8601 instant at which the summary was made. */
  readonly createdAt: string;
}

/**
 * Address of a story's page relative to the list, or null where no browser can follow it: the URL standard resolves
 * dot segments, also percent-encoded ones.
 */
const pageOf = (story: string): string | null => {
  const segments = story.split("/");
  if (segments.some((segment) => segment === "." || segment === "..")) return null;
  return `./${segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/")}/summary.html`;
};

const row = ({ story, headline, sources, disagreements, createdAt }: StoryListing): Html => {
  const page = pageOf(story);
  const title = html`<bdi>${plainText(headline) || story}</bdi>`;
  return html`<li><h2>${page === null ? title : html`<a href="${page}">${title}</a>`}</h2><p class="facts">${count(sources, "source")} · ${
    disagreements > 0 ? html`<strong>${count(disagreements, "disagreement")}</strong>` : "no disagreement found"
  } · <time datetime="${createdAt}">${formatTime(createdAt) ?? createdAt}</time> · <span class="key"><bdi>${story}</bdi></span></p></li>`;
};

/** The list of all stories, newest first; it lies beside their folders, as `stories/index.html`. */
export const renderIndex = (stories: readonly StoryListing[]): string => {
  const newest = stories.toSorted(
    (a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0) || (a.story < b.story ? -1 : 1),
  );
  const shown = newest.slice(0, limits.maxIndexStories);
  return renderDocument({
    title: "Stories",
    description: count(stories.length, "story", "stories"),
    body: html`<header><h1>Stories</h1><p class="deck">${count(stories.length, "story", "stories")}, newest first.</p></header><main id="main">${
      shown.length === 0
        ? html`<p class="none">No story has been summarised yet.</p>`
        : html`<ol class="stories">${shown.map(row)}</ol>`
    }${stories.length > shown.length && html`<p class="none">${count(stories.length - shown.length, "older story", "older stories")} not listed.</p>`}</main>`,
  });
};
