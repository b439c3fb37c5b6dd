import type { Block, CleaningMode, Decision, Extraction } from "../block.ts";
import { lookAt, type RawLine } from "../classify/line.ts";
import { decide } from "../text/decide.ts";
import { extractText } from "../text/extract.ts";
import { type MarkdownBlock, markdownBlocks } from "./blocks.ts";
import { frontMatter } from "./front-matter.ts";
import { parsable } from "./guard.ts";

/** A list is one of links when at least this share of its items is nothing but links, and there are some. */
const linkListShare = 0.8;
const leastLinks = 2;
/** More blocks than any article has are judged in portions. */
const portionBlocks = 4000;

/** A block as the classifier of plain text knows it: list items and headings with their marks. */
const asLine = (blocks: readonly MarkdownBlock[], i: number): RawLine => {
  const block = blocks[i]!;
  const mark = block.kind === "item" ? "* " : block.kind === "heading" ? `${"#".repeat(block.level)} ` : "";
  return {
    text: mark + block.text,
    gapBefore: block.gapBefore,
    gapAfter: blocks[i + 1]?.gapBefore ?? true,
  };
};

/** The lists that hold nothing but links. */
const linkLists = (blocks: readonly MarkdownBlock[]): ReadonlySet<number> => {
  const counts = new Map<number, { items: number; links: number }>();
  for (const block of blocks) {
    if (block.list < 0) continue;
    const count = counts.get(block.list) ?? { items: 0, links: 0 };
    counts.set(block.list, { items: count.items + 1, links: count.links + Number(block.linked) });
  }
  return new Set(
    [...counts]
      .filter(([, { items, links }]) => links >= leastLinks && links / items >= linkListShare)
      .map(([list]) => list),
  );
};

/**
 * Cleans a Markdown document. Front matter gives the source; links are flattened to their words, pictures go (their
 * descriptions are recorded as captions), code stays as it stands. A document that would keep the parser busy for too
 * long is read as plain text.
 */
export const extractMarkdown = (text: string, mode: CleaningMode): Extraction => {
  const { source, language, body } = frontMatter(text);
  if (!parsable(body)) {
    const plain = extractText(body, mode);
    return { ...plain, source: { ...plain.source, ...source }, language };
  }
  const parsed = markdownBlocks(body);
  const links = linkLists(parsed);
  const title = parsed.findIndex((block) => block.level === 1);
  const decisions: Decision[] = [];
  for (let from = 0; from < parsed.length; from += portionBlocks) {
    const portion = parsed.slice(from, from + portionBlocks);
    const lines = lookAt(portion.map((_, i) => asLine(portion, i)));
    const { probabilities, reasons } = decide(lines, mode);
    for (const [i, block] of portion.entries()) {
      // In the conservative mode a list of links goes only when its words agree.
      const listed = links.has(block.list) && (mode === "balanced" || probabilities[i]! < 0.5);
      if (from + i === title) decisions.push({ keep: false, reason: "headline" });
      else if (block.kind === "caption") decisions.push({ keep: false, reason: "caption-credit" });
      else if (listed) decisions.push({ keep: false, reason: "related-links" });
      else if (block.kind === "preformatted" || !reasons[i]) decisions.push({ keep: true });
      else decisions.push({ keep: false, reason: reasons[i] });
    }
  }
  const heading = parsed[title]?.text;
  return {
    blocks: parsed.map(({ kind, text: words }): Block => ({ kind, text: words })),
    decisions,
    source: heading === undefined ? source : { title: heading, ...source },
    language,
    doubts: [],
  };
};
