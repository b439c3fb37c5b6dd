import { Parser } from "htmlparser2";
import type { Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { BlockKind } from "../block.ts";
import { canonicalLine } from "../canonical.ts";

/** A block of a Markdown document. */
export interface MarkdownBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Level of a heading, 0 for anything else. */
  readonly level: number;
  /** All of its words are links. */
  readonly linked: boolean;
  /** The list that it is an item of, counted through the document; -1 outside of lists. */
  readonly list: number;
  /** Whether a blank line would stand before it. */
  readonly gapBefore: boolean;
}

const skippedTags = new Set(["script", "style", "noscript", "template"]);

/** The text inside a piece of HTML, tags, comments, scripts and styles left out. */
const htmlText = (html: string): string => {
  let text = "";
  let skipped = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (skippedTags.has(name)) skipped++;
      text += " ";
    },
    ontext: (part) => {
      if (skipped === 0) text += part;
    },
    onclosetag: (name) => {
      if (skippedTags.has(name)) skipped--;
      text += " ";
    },
  });
  parser.end(html);
  return text;
};

/** Links give their words; pictures nothing; a line break stays one. */
const flat = (node: Nodes): string => {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "image" || node.type === "imageReference" || node.type === "footnoteReference") return "";
  if (node.type === "html") return /^<br\b/i.test(node.value) ? "\n" : "";
  return "children" in node ? node.children.map(flat).join("") : "";
};

const isImage = (node: PhrasingContent): boolean => {
  if (node.type === "image" || node.type === "imageReference") return true;
  return node.type === "link" && node.children.length > 0 && node.children.every(isImage);
};

const altOf = (node: PhrasingContent): string => {
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return "children" in node ? node.children.map(altOf).join(" ") : "";
};

/** Whether all words of a node are inside links. */
const onlyLinks = (node: Nodes): boolean => {
  if (node.type === "link" || node.type === "linkReference") return flat(node).trim() !== "";
  if (node.type === "text") return !/[\p{L}\p{N}]/u.test(node.value);
  if ("children" in node && node.children.length > 0) {
    return (
      node.children.every((child) => onlyLinks(child)) && node.children.some((child) => /\p{L}/u.test(flat(child)))
    );
  }
  return !/[\p{L}\p{N}]/u.test(flat(node));
};

const leastWrapChars = 40;
const longLineChars = 120;

/** Whether lines were broken for want of room: the next line's first word would have gone beyond the longest one. */
const isWrapped = (raw: string): boolean => {
  const lines = raw.split(/\r\n|\n|\r/).map((line) => line.trim());
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest > longLineChars) return true;
  if (widest < leastWrapChars) return false;
  return lines.slice(1).every((line, n) => {
    const space = line.indexOf(" ");
    return lines[n]!.length + 1 + (space < 0 ? line.length : space) > widest;
  });
};

/**
 * The lines of a paragraph. Markdown reads its line ends as spaces; but pages turned into Markdown often have a list of
 * short lines there. Lines that were broken for want of room (seen in the source), and long ones, belong together.
 */
const paragraphLines = (text: string, raw: string): string[] =>
  isWrapped(raw) ? [text.replaceAll("\n", " ")] : text.split("\n");

/** Parses Markdown (CommonMark and GitHub's tables, task lists, footnotes) into its blocks, in order. */
export const markdownBlocks = (text: string): MarkdownBlock[] => {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: MarkdownBlock[] = [];
  const sourceOf = (node: Paragraph): string =>
    text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  let lists = 0;
  const add = (kind: BlockKind, raw: string, more: Partial<MarkdownBlock> = {}): void => {
    const line = kind === "preformatted" ? raw.split("\n").map(canonicalLine).join("\n").trim() : canonicalLine(raw);
    if (line) blocks.push({ kind, text: line, level: 0, linked: false, list: -1, gapBefore: true, ...more });
  };
  const paragraph = (node: Paragraph, kind: BlockKind, list: number, gapBefore: boolean): void => {
    for (const child of node.children) if (isImage(child)) add("caption", altOf(child), { gapBefore });
    const linked = onlyLinks(node);
    for (const [n, line] of paragraphLines(flat(node), sourceOf(node)).entries()) {
      add(kind, line, { linked, list, gapBefore: gapBefore && n === 0 });
    }
  };
  const walk = (nodes: readonly RootContent[], kind: BlockKind, list: number): void => {
    for (const [n, node] of nodes.entries()) {
      if (node.type === "heading") add("heading", flat(node), { level: node.depth, linked: onlyLinks(node) });
      else if (node.type === "paragraph") paragraph(node, kind, list, list < 0 || n > 0);
      else if (node.type === "blockquote") walk(node.children, "quote", -1);
      else if (node.type === "footnoteDefinition") walk(node.children, "item", -1);
      else if (node.type === "code") add("preformatted", node.value);
      else if (node.type === "html") {
        for (const line of htmlText(node.value).split("\n")) add(kind, line);
      } else if (node.type === "table") {
        for (const row of node.children) {
          add(
            "table",
            row.children
              .map((cell) => flat(cell).trim())
              .filter((cell) => cell !== "")
              .join(" | "),
            {
              linked: onlyLinks(row),
              gapBefore: row === node.children[0],
            },
          );
        }
      } else if (node.type === "list") {
        const own = lists++;
        for (const item of node.children) walk(item.children, "item", own);
      }
    }
  };
  walk(tree.children, "paragraph", -1);
  return blocks;
};
