import type { BlockKind } from "../block.ts";
import { canonicalLine } from "../canonical.ts";
import { decodeTwiceEscaped } from "./entities.ts";
import type { TreeElement } from "./tree.ts";

/** A block of a page with what its markup tells about it. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The innermost element that holds the whole block. */
  readonly element: TreeElement;
  /** Where its marker goes: just before this child of `element` (see `marked-html.ts`). */
  readonly childIndex: number;
  /** UTF-16 code units of `text` inside links, and the number of links. */
  readonly linkChars: number;
  readonly links: number;
  /** UTF-16 code units in bold or italics. */
  readonly emphasisChars: number;
  /** True when a browser would not show it. */
  readonly hidden: boolean;
  /** Pictures met since the block before. */
  readonly imagesBefore: number;
  /** Horizontal rules met since the block before. */
  readonly rulesBefore: number;
}

const inline = new Set([
  ...["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"],
  ...["kbd", "label", "mark", "nobr", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike"],
  ...["strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "meta", "link", "amp-img"],
  ...["bold", "o:p", "st1:place", "st1:city", "st1:personname", "input"],
]);
const emphasis = new Set(["b", "strong", "em", "i"]);
const kinds: Readonly<Record<string, BlockKind>> = {
  ...{ h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading" },
  ...{ li: "item", dt: "item", dd: "item", blockquote: "quote", figcaption: "caption", caption: "caption" },
  pre: "preformatted",
};
const headless = new Set(["head", "title", "template", "#comment"]);
const displayNone = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

const isHidden = (element: TreeElement): boolean => {
  const { hidden, style } = element.attributes;
  return (hidden !== undefined && hidden !== "until-found") || (style !== undefined && displayNone.test(style));
};

interface Run {
  parts: string[];
  chars: number;
  linkChars: number;
  links: number;
  emphasisChars: number;
  childIndex: number;
}

const emptyRun = (): Run => ({ parts: [], chars: 0, linkChars: 0, links: 0, emphasisChars: 0, childIndex: -1 });

interface Context {
  readonly kind: BlockKind;
  readonly hidden: boolean;
  readonly inLink: boolean;
  readonly inEmphasis: boolean;
}

// A link or a `span` may hold whole blocks; it is then a container like any other.
const holdsBlocks = (element: TreeElement, known: Map<TreeElement, boolean>): boolean => {
  const before = known.get(element);
  if (before !== undefined) return before;
  const holds = element.children.some(
    (child) => typeof child !== "string" && child.tag !== "br" && (!inline.has(child.tag) || holdsBlocks(child, known)),
  );
  known.set(element, holds);
  return holds;
};

const isDataRow = (row: TreeElement): boolean => {
  let cells = 0;
  for (const cell of row.children) {
    if (typeof cell === "string") continue;
    if (cell.tag !== "td" && cell.tag !== "th") return false;
    cells++;
    for (const child of cell.children)
      if (typeof child !== "string" && !(inline.has(child.tag) || child.tag === "br" || child.tag === "p"))
        return false;
  }
  return cells > 1;
};

/**
 * The page's blocks in document order: every run of text between two borders that a browser would show as a line
 * break or a gap. Runs are taken block by block because an element's whole text glues the end of one paragraph to the
 * start of the next.
 */
export const pageBlocks = (root: TreeElement): PageBlock[] => {
  const blocks: PageBlock[] = [];
  const known = new Map<TreeElement, boolean>();
  let images = 0;
  let rules = 0;

  const flush = (run: Run, element: TreeElement, context: Context): void => {
    const raw = run.parts.join("");
    const texts = context.kind === "preformatted" ? raw.split(/\n[ \t\r]*\n/) : [raw];
    for (const piece of texts) {
      const text = canonicalLine(context.kind === "preformatted" ? piece : decodeTwiceEscaped(piece));
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      blocks.push({
        kind: context.kind,
        text,
        element,
        childIndex: Math.max(0, run.childIndex),
        linkChars: Math.min(run.linkChars, text.length),
        links: run.links,
        emphasisChars: Math.min(run.emphasisChars, text.length),
        hidden: context.hidden,
        imagesBefore: images,
        rulesBefore: rules,
      });
      images = 0;
      rules = 0;
    }
  };

  const gather = (element: TreeElement, run: Run, inLink: boolean, inEmphasis: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") {
        run.parts.push(child);
        const chars = child.trim().length;
        run.chars += chars;
        if (inLink) run.linkChars += chars;
        if (inEmphasis) run.emphasisChars += chars;
      } else addInline(child, run, inLink, inEmphasis);
    }
  };

  const addInline = (element: TreeElement, run: Run, inLink: boolean, inEmphasis: boolean): void => {
    if (element.tag === "br" || element.tag === "wbr") {
      run.parts.push(element.tag === "br" ? "\n" : "");
      return;
    }
    if (element.tag === "img" || element.tag === "amp-img") images++;
    if (isHidden(element)) return;
    const isLink = element.tag === "a" && element.attributes["href"] !== undefined;
    if (isLink) run.links++;
    gather(element, run, inLink || isLink, inEmphasis || emphasis.has(element.tag));
  };

  const visit = (element: TreeElement, outer: Context): void => {
    const context: Context = {
      kind: kinds[element.tag] ?? (outer.kind === "heading" ? "paragraph" : outer.kind),
      hidden: outer.hidden || isHidden(element),
      inLink: outer.inLink || (element.tag === "a" && element.attributes["href"] !== undefined),
      inEmphasis: outer.inEmphasis || emphasis.has(element.tag),
    };
    if (element.tag === "tr" && isDataRow(element)) {
      const run = emptyRun();
      for (const cell of element.children) {
        if (typeof cell === "string") continue;
        if (run.parts.length > 0) run.parts.push(" | ");
        gather(cell, run, context.inLink, context.inEmphasis);
      }
      flush(run, element, { ...context, kind: "table" });
      return;
    }
    let run = emptyRun();
    let breaks = 0;
    const end = (): void => {
      if (run.parts.length > 0) flush(run, element, context);
      run = emptyRun();
      breaks = 0;
    };
    for (const [i, child] of element.children.entries()) {
      if (typeof child === "string") {
        if (run.parts.length === 0) run.childIndex = i;
        run.parts.push(child);
        const chars = child.trim().length;
        if (chars > 0) breaks = 0;
        if (context.inLink) run.linkChars += chars;
        if (context.inEmphasis) run.emphasisChars += chars;
      } else if (child.tag === "br") {
        run.parts.push("\n");
        if (++breaks >= 2 && context.kind !== "preformatted") end();
      } else if (inline.has(child.tag) && !holdsBlocks(child, known)) {
        if (run.parts.length === 0) run.childIndex = i;
        addInline(child, run, context.inLink, context.inEmphasis);
        breaks = 0;
      } else if (!headless.has(child.tag)) {
        end();
        if (child.tag === "hr") rules++;
        visit(child, context);
      }
    }
    end();
  };

  visit(root, { kind: "paragraph", hidden: false, inLink: false, inEmphasis: false });
  return blocks;
};
