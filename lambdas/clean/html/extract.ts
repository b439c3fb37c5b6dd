import { limits } from "../../../shared/limits.ts";
import type { CleaningMode, Decision, Extraction } from "../block.ts";
import { densestStretch } from "./density.ts";
import { markedHtml } from "./marked-html.ts";
import { pageMetadata } from "./metadata.ts";
import { pageBlocks } from "./page-blocks.ts";
import { readabilityChoice } from "./readability.ts";
import { placeStreamedParts } from "./streamed.ts";
import { parseTree, TooComplex, type Tree } from "./tree.ts";

const refused = (code: "too-complex" | "nothing-left", message: string): Extraction => ({
  blocks: [],
  decisions: [],
  source: {},
  language: null,
  doubts: [],
  refusal: { code, message },
});

const treeLimits = {
  maxElements: limits.maxHtmlElements,
  maxDepth: limits.maxHtmlDepth,
  maxAttributes: limits.maxHtmlAttributes,
};

/** Takes an article out of a page's markup. Never throws for bad markup. */
export const extractHtml = async (html: string, _mode: CleaningMode): Promise<Extraction> => {
  let tree: Tree;
  try {
    tree = parseTree(html, treeLimits);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return refused("too-complex", `The page's markup is too complex to be an article: ${error.message}.`);
  }
  placeStreamedParts(tree.root);
  const metadata = pageMetadata(tree);
  const blocks = pageBlocks(tree.root);
  const chosen = await readabilityChoice(
    markedHtml(tree.root, blocks, metadata.titles[0] ?? ""),
    limits.maxReadabilityElements,
  );
  const [from, to] = densestStretch(blocks);
  const decisions = blocks.map((_, i): Decision => {
    const keep = chosen ? chosen.has(i) : i >= from && i < to;
    return keep ? { keep } : { keep, reason: "outside-article" };
  });
  return { blocks, decisions, source: metadata.source, language: metadata.language, doubts: [] };
};
