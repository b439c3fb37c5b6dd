import { limits } from "../../../shared/limits.ts";
import { lookAt } from "../classify/line.ts";
import { densestStretch } from "./density.ts";
import { coverage } from "./linked-body.ts";
import { markedDocument, maxMarkedBlocks } from "./marked-page.ts";
import { type PageMetadata, pageMetadata } from "./metadata.ts";
import type { Page } from "./page.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { readabilityChoice } from "./readability.ts";
import { placeStreamedParts } from "./streamed.ts";
import { parseTree, TooComplex, type Tree, type TreeElement, textOf, walk } from "./tree.ts";

/** A page as read: its blocks with the candidates' choices, and what it says about itself. */
export interface ReadPage {
  readonly page: Page;
  readonly metadata: PageMetadata;
  /** The contents of the page's `<pre>` elements, line breaks and all. */
  readonly preformatted: readonly string[];
}

const treeLimits = {
  maxElements: limits.maxHtmlElements,
  maxDepth: limits.maxHtmlDepth,
  maxAttributes: limits.maxHtmlAttributes,
};

const depthOf = (block: PageBlock): number => {
  let depth = 0;
  for (let at: TreeElement | null = block.element; at; at = at.parent) depth++;
  return depth;
};

/** How deep the deepest block stands, and the depths of all together: what looking at every ancestor of a block costs. */
const depthsOf = (blocks: readonly PageBlock[]): { readonly deepest: number; readonly together: number } => {
  let [deepest, together] = [0, 0];
  for (const block of blocks) {
    const depth = depthOf(block);
    deepest = Math.max(deepest, depth);
    together += depth;
  }
  return { deepest, together };
};

const tooMuchToRead = (tree: Tree, blocks: readonly PageBlock[]): boolean => {
  const { deepest, together } = depthsOf(blocks);
  return (
    tree.elements > limits.maxReadabilityElements ||
    blocks.length > maxMarkedBlocks ||
    deepest > limits.maxReadabilityDepth ||
    together > limits.maxReadabilityDepths
  );
};

/** Elements of a tag that stand in no other of it: broken markup opens one within the other, and the text is there once. */
const outermost = (root: TreeElement, tag: string): TreeElement[] => {
  const inside = new Set<TreeElement | null>();
  const found: TreeElement[] = [];
  for (const element of walk(root)) {
    const within = inside.has(element.parent);
    if (within || element.tag === tag) inside.add(element);
    if (!within && element.tag === tag) found.push(element);
  }
  return found;
};

const blockGap = (block: PageBlock | undefined): boolean => block?.kind !== "item" && block?.kind !== "table";

/**
 * Reads a page's markup into blocks and asks each candidate which of them are the article.
 * @throws TooComplex when the markup is past a bound
 */
export const readPage = async (html: string): Promise<ReadPage> => {
  const tree = parseTree(html, treeLimits);
  placeStreamedParts(tree.root);
  const metadata = pageMetadata(tree);
  const blocks = pageBlocks(tree.root);
  if (blocks.length > limits.maxHtmlBlocks) throw new TooComplex(`more than ${limits.maxHtmlBlocks} pieces of text`);
  if (depthsOf(blocks).together > limits.maxHtmlDepths) throw new TooComplex("too much text nested too deeply");
  const chosen = tooMuchToRead(tree, blocks)
    ? null
    : await readabilityChoice(markedDocument(tree.root, blocks, metadata.titles[0] ?? ""));
  const lines = lookAt(
    blocks.map((block, i) => ({
      text: block.text,
      gapBefore: blockGap(block) || blockGap(blocks[i - 1]),
      gapAfter: blockGap(block) || blockGap(blocks[i + 1]),
    })),
  );
  const body = metadata.linked?.body;
  return {
    metadata,
    preformatted: outermost(tree.root, "pre").map(textOf),
    page: {
      blocks,
      lines,
      candidates: { chosen, dense: densestStretch(blocks), linked: body ? coverage(lines, body) : null },
      titles: metadata.titles,
      author: metadata.source.author ?? null,
      description: metadata.description,
    },
  };
};
