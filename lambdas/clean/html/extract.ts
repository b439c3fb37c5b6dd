import type { Block, CleaningMode, Decision, Extraction } from "../block.ts";
import { canonicalLine } from "../canonical.ts";
import { extractText } from "../text/extract.ts";
import { countWords } from "../words.ts";
import { blockReasons } from "./block-reasons.ts";
import { judgeBlocks } from "./judge-blocks.ts";
import type { Page } from "./page.ts";
import { type ReadPage, readPage } from "./read-page.ts";
import { TooComplex } from "./tree.ts";

/** From which probability on a block stays. Chosen on predictions for sites that the model had not seen. */
export const keepFrom: Readonly<Record<CleaningMode, number>> = { balanced: 0.45, conservative: 0.1 };

/** With fewer words the classifier's answer is held against the candidates' before it is believed. */
const fewWords = 60;

const nothing = { blocks: [], decisions: [], source: {}, language: null, doubts: [] } as const;

const wordsOf = (page: Page, kept: readonly boolean[]): number =>
  page.blocks.reduce((sum, block, i) => sum + (kept[i] ? countWords(block.text) : 0), 0);

interface Choice {
  readonly kept: readonly boolean[];
  readonly doubt: string | null;
}

/** The classifier's choice; where it leaves next to nothing, the candidate that both others and the page bear out. */
const choose = (page: Page, probabilities: Float64Array, mode: CleaningMode): Choice => {
  const judged = page.blocks.map((block, i) => !block.hidden && probabilities[i]! >= keepFrom[mode]);
  const words = wordsOf(page, judged);
  if (words >= fewWords) return { kept: judged, doubt: null };
  const [from, to] = page.candidates.dense;
  const others = [
    page.blocks.map((_, i) => page.candidates.chosen?.has(i) ?? false),
    page.blocks.map((block, i) => !block.hidden && i >= from && i < to),
  ];
  // What the classifier holds impossible stays out, also here.
  const candidate = others
    .map((choice) => choice.map((yes, i) => yes && probabilities[i]! >= 0.05))
    .reduce((best, next) => (wordsOf(page, next) > wordsOf(page, best) ? next : best));
  if (wordsOf(page, candidate) < 1.5 * words + 10) return { kept: judged, doubt: null };
  return { kept: candidate, doubt: "The article’s text could not be told from the rest of the page with certainty." };
};

/** The article in the page's structured data, for pages that show it only by script: its paragraphs. */
const linkedBlocks = (body: string): Block[] =>
  body
    .replace(/<\/?(?:p|br|div|h[1-6]|li)\b[^<>]{0,500}>/gi, "\n")
    .replace(/<[^<>]{1,500}>/g, "")
    .split(/\n+/)
    .map((piece): Block => ({ kind: "paragraph", text: canonicalLine(piece) }))
    .filter((block) => block.text !== "");

const asDecisions = (reasons: readonly (string | null)[]): Decision[] =>
  reasons.map((reason) => (reason === null ? { keep: true } : { keep: false, reason }));

const preformattedShare = (page: Page): number => {
  let all = 0;
  let preformatted = 0;
  for (const block of page.blocks) {
    all += block.text.length;
    if (block.kind === "preformatted") preformatted += block.text.length;
  }
  return all === 0 ? 0 : preformatted / all;
};

/** Takes an article out of a page's markup. Never throws for bad markup. */
export const extractHtml = async (html: string, mode: CleaningMode): Promise<Extraction> => {
  let read: ReadPage;
  try {
    read = await readPage(html);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    const message = `The page's markup is too complex to be an article: ${error.message}.`;
    return { ...nothing, refusal: { code: "too-complex", message } };
  }
  const { page, metadata } = read;
  const about = { source: metadata.source, language: metadata.language };
  if (preformattedShare(page) > 0.8) {
    // A page that is one `<pre>` is a text in the clothes of a page.
    return { ...extractText(read.preformatted.join("\n\n"), mode), ...about };
  }
  const { kept, doubt } = choose(page, judgeBlocks(page), mode);
  const doubts = doubt ? [doubt] : [];
  const body = metadata.linked?.body ?? "";
  const shown = wordsOf(page, kept);
  if (body !== "" && countWords(body) > 2 * shown + 40) {
    const blocks = linkedBlocks(body);
    const removed = blockReasons(
      page,
      page.blocks.map(() => false),
    );
    return {
      ...about,
      blocks: [...blocks, ...page.blocks],
      decisions: [...blocks.map((): Decision => ({ keep: true })), ...asDecisions(removed)],
      doubts: ["The page shows little of the article; the text is from its structured data."],
    };
  }
  return { ...about, blocks: page.blocks, decisions: asDecisions(blockReasons(page, kept)), doubts };
};
