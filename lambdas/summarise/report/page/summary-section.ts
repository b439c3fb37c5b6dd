import type { SummarySentence } from "../../../../shared/contracts/summary.ts";
import { disputesOf } from "../disputed.ts";
import { plainText } from "../plain-text.ts";
import { evidenceBySource } from "../story-view.ts";
import { citationMarks } from "./citation.ts";
import { type Html, html } from "./html-tag.ts";
import type { Page } from "./page.ts";

/** Sentences to a paragraph: long enough to read as prose, short enough for a phone. */
const sentencesPerParagraph = 4;

/** A longer word, or a script without spaces, may be parted from its marks. */
const maxLastWordChars = 20;

const paragraphs = (sentences: readonly SummarySentence[]): readonly (readonly SummarySentence[])[] => {
  const n = Math.max(1, Math.round(sentences.length / sentencesPerParagraph));
  const size = Math.ceil(sentences.length / n);
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, i) =>
    sentences.slice(i * size, (i + 1) * size),
  );
};

/** Split before the last word, so that no line begins with the marks that follow it. */
const lastWord = (text: string): readonly [string, string] => {
  const at = text.lastIndexOf(" ") + 1;
  return text.length - at > maxLastWordChars ? [text, ""] : [text.slice(0, at), text.slice(at)];
};

/** Says at the sentence itself that sources differ on it. */
const disputedMark = (page: Page, sentence: SummarySentence): Html | null => {
  const [first, ...more] = disputesOf(sentence, page.view.summary.disagreements);
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
      html`<p dir="auto">${group.map((sentence) => {
        const { text, citations } = sentence;
        number++;
        const [head, tail] = lastWord(plainText(text));
        return html`<span id="p${number}">${head}<span class="nb">${tail}${citationMarks(page, `c${number}`, citations)}</span>${disputedMark(page, sentence)}</span> `;
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
