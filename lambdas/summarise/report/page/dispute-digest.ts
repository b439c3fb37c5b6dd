import { plainText, shorten } from "../plain-text.ts";
import { evidenceBySource } from "../story-view.ts";
import { count } from "../wording.ts";
import { type Html, html } from "./html-tag.ts";
import type { Page } from "./page.ts";

/** What fits beside a summary of usual length. */
const maxQuestions = 5;
const maxPositions = 3;
const maxNumbers = 5;
const maxClaimChars = 90;

/** The disagreements in brief, for the margin beside the summary: who says so, and who says otherwise. */
export const disputeDigest = (page: Page): Html | null => {
  const { disagreements } = page.view.summary;
  if (disagreements.length === 0) return null;
  const rest = disagreements.length - maxQuestions;
  return html`<aside class="digest" aria-labelledby="h-digest"><h2 id="h-digest">In dispute</h2><ol>${disagreements
    .slice(0, maxQuestions)
    .map(
      ({ question, positions }, i) =>
        html`<li><a href="#d${i + 1}" dir="auto">${shorten(plainText(question), maxClaimChars)}</a><ul>${positions
          .slice(0, maxPositions)
          .map(({ claim, evidence }) => {
            const by = evidenceBySource(page.view, evidence);
            return html`<li dir="auto">${shorten(plainText(claim), maxClaimChars)} <span class="by">${by
              .slice(0, maxNumbers)
              .map(
                ({ from }) => html`<span class="num"><span class="sr">source </span>${from.number}</span> `,
              )}${by.length > maxNumbers && `+${by.length - maxNumbers}`}</span></li>`;
          })}${positions.length > maxPositions && html`<li class="soft">${count(positions.length - maxPositions, "more position")}</li>`}</ul></li>`,
    )}</ol>${rest > 0 && html`<p><a href="#d${maxQuestions + 1}">${count(rest, "more disagreement")}</a></p>`}</aside>`;
};
