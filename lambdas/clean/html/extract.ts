import type { Block, CleaningMode, Decision, Extraction } from "../block.ts";
import { canonicalLine } from "../canonical.ts";
import { extractText } from "../text/extract.ts";
import { countWords } from "../words.ts";
import { blockReasons } from "./block-reasons.ts";
import { choose, keptWords } from "./choose.ts";
import { judgeBlocks } from "./judge-blocks.ts";
import type { PageMetadata } from "./metadata.ts";
import type { Page } from "./page.ts";
import { type ReadPage, readPage } from "./read-page.ts";
import { TooComplex } from "./tree.ts";

const nothing = { blocks: [], decisions: [], source: {}, language: null, doubts: [] } as const;

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

/** Share of the kept words that at least one other candidate takes for the article as well. */
const agreement = (page: Page, kept: readonly boolean[]): number => {
  const [start, end] = page.candidates.dense;
  const borneOut = kept.map((yes, i) => yes && (page.candidates.chosen?.has(i) || (i >= start && i < end)));
  return keptWords(page, borneOut) / Math.max(1, keptWords(page, kept));
};

/** Whether what is left is mostly links: a page of headlines, not an article. */
const isListing = (page: Page, kept: readonly boolean[]): boolean => {
  const left = page.blocks.filter((_, i) => kept[i]);
  const chars = left.reduce((sum, block) => sum + block.text.length, 0);
  const linked = left.reduce((sum, block) => sum + block.linkChars, 0);
  // A guide to products links most of its words, too, but has paragraphs between them.
  return left.length >= fewestListed && linked > chars * mostLinked && chars - linked < mostOwnChars;
};
const fewestListed = 6;
const mostLinked = 0.6;
const mostOwnChars = 1_000;

const fewestAgreeing = 0.4;
/** What a page for subscribers shows with fewer words is no report; with fewer than the second it may be cut off. */
const teaserWords = 40;
const cutOffWords = 240;

const doubtsAbout = (page: Page, kept: readonly boolean[], metadata: PageMetadata): string[] => {
  const doubts: string[] = [];
  if (agreement(page, kept) < fewestAgreeing) doubts.push("Different ways of finding the article’s text disagree.");
  if (metadata.linked?.free === false && keptWords(page, kept) < cutOffWords)
    doubts.push("The page is for subscribers; the text may be only its beginning.");
  return doubts;
};

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
  // Some of what the pages before held is let go only between turns of the event loop: 40 MB over hundreds of pages.
  await new Promise((resolve) => setImmediate(resolve));
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
  const body = metadata.linked?.body ?? "";
  const shown = keptWords(page, kept);
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
  const decisions = asDecisions(blockReasons(page, kept));
  if (isListing(page, kept)) {
    const message = "This is a page of links to articles, not an article.";
    return { ...about, blocks: page.blocks, decisions, doubts: [], refusal: { code: "listing-page", message } };
  }
  if (metadata.linked?.free === false && shown < teaserWords) {
    const message = `The article is for subscribers: only ${shown} words of it are on the page.`;
    return { ...about, blocks: page.blocks, decisions, doubts: [], refusal: { code: "paywall", message } };
  }
  const doubts = [...(doubt ? [doubt] : []), ...doubtsAbout(page, kept, metadata)];
  return { ...about, blocks: page.blocks, decisions, doubts };
};
