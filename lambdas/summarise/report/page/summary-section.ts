import type { Evidence, SummarySentence } from "../../../../shared/contracts/summary.ts";
import { disputesOf } from "../disputed.ts";
import { evidenceBySource } from "../story-view.ts";
import { citationMarks } from "./citation.ts";
import { type Html, html } from "./html-tag.ts";
import type { Page } from "./page.ts";

/** Sentences to a paragraph: long enough to read as prose, short enough for a phone. */
const sentencesPerParagraph = 4;

const paragraphs = (sentences: readonly SummarySentence[]): readonly (readonly SummarySentence[])[] => {
  const n = Math.max(1, Math.round(sentences.length / sentencesPerParagraph));
  const size = Math.ceil(sentences.length / n);
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, i) =>
    sentences.slice(i * size, (i + 1) * size),
  );
};

/** Says at the sentence itself that sources differ on it. */
const disputedMark = (page: Page, citations: readonly Evidence[]): Html | null => {
  const [first, ...more] = disputesOf(citations, page.view.summary.disagreements);
  if (first === undefined) return null;
  return html` <a class="disputed" href="#d${first}"${more.length > 0 && html` aria-label="disputed, ${more.length + 1} points"`}>disputed</a>`;
};

/** The merged summary as prose, each sentence followed by its citation marks. */
export const summarySection = (page: Page): Html => {
  const { summary } = page.view;
  if (summary.summary.length === 0) {
    return html`<section class="summary" aria-label="Summary"><p>There is no summary: no article could be used.</p></section>`;
  }
  let number = 0;
  const body = paragraphs(summary.summary).map(
    (group) =>
      html`<p dir="auto">${group.map(({ text, citations }) => {
        number++;
        return html`<span id="p${number}">${text}${citationMarks(page, `c${number}`, citations)}${disputedMark(page, citations)}</span> `;
      })}</p>`,
  );
  const quotes = summary.summary.map(({ text, citations }, i) => {
    const voices = evidenceBySource(page.view, citations);
    return html`<li value="${i + 1}"><span dir="auto">${text}</span><ul>${voices.map(
      ({ from, evidence }) =>
        html`<li><b>${from.number}</b> <bdi>${from.name}</bdi>: ${evidence.map((item) => html`<q dir="auto">${item.quote}</q> `)}</li>`,
    )}</ul></li>`;
  });
  return html`<section class="summary" aria-label="Summary">${body}
<details class="quotes"><summary>Every sentence with the words it rests on</summary><ol>${quotes}</ol></details></section>`;
};
