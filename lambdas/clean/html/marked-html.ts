import type { PageBlock } from "./page-blocks.ts";
import type { TreeElement } from "./tree.ts";

// Two private-use characters name a block: they survive whatever an extractor does to elements (renaming, wrapping,
// starting over from a copy of the markup), count as no word, and stand in no real page but by accident.
const first = 0xe000;
const base = 1024;
const markerPair = /[\ue000-\ue3ff][\ue400-\ue7ff]/g;
const anyMarker = /[\ue000-\ue7ff]/g;

const markerOf = (index: number): string =>
  String.fromCharCode(first + Math.floor(index / base), first + base + (index % base));

/** Most blocks that markers can tell apart. */
export const maxMarkedBlocks = base * base;

/** The numbers of the blocks whose markers stand in the text. */
export const markedBlocks = (text: string): number[] =>
  (text.match(markerPair) ?? []).map(
    (pair) => (pair.charCodeAt(0) - first) * base + (pair.charCodeAt(1) - first - base),
  );

const escapeText = (text: string): string =>
  text.replace(anyMarker, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const escapeAttribute = (value: string): string => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const voids = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const leftOut = new Set(["template", "link", "meta", "input", "source", "base", "title", "button"]);
// What an extractor looks at. Addresses of links count only as "inside the page or not"; a style costs a CSS parser.
const seen = ["id", "class", "role", "rel", "itemprop", "aria-hidden", "lang"];
const unwrapped = new Set(["b", "i", "em", "strong", "font", "u", "small", "big", "mark", "span", "label", "tt"]);
const tagName = /^[a-z][a-z0-9-]*$/;

/**
 * The page as markup for an extractor: only what is shown, without attributes that cost and tell nothing, and each
 * block's text begun by a marker.
 */
export const markedHtml = (root: TreeElement, blocks: readonly PageBlock[], title: string): string => {
  const markers = new Map<TreeElement, Map<number, string>>();
  for (const [index, block] of blocks.entries()) {
    if (block.hidden) continue;
    const own = markers.get(block.element) ?? new Map<number, string>();
    own.set(block.childIndex, (own.get(block.childIndex) ?? "") + markerOf(index));
    markers.set(block.element, own);
  }
  const hidden = new Set<TreeElement>();
  for (const block of blocks) if (block.hidden) hidden.add(block.element);

  const parts: string[] = [];
  const write = (element: TreeElement): void => {
    if (leftOut.has(element.tag)) return;
    const own = markers.get(element);
    const { tag, attributes } = element;
    const attribute = seen.map((name) => (attributes[name] ? ` ${name}="${escapeAttribute(attributes[name])}"` : ""));
    const bare = !tagName.test(tag) || (unwrapped.has(tag) && !attributes["class"] && !attributes["id"]);
    const named = !bare && tag !== "html" && tag !== "body" && tag !== "head";
    if (named) {
      parts.push("<", tag, ...attribute);
      if (tag === "a" && attributes["href"] !== undefined)
        parts.push(attributes["href"].startsWith("#") ? ' href="#a"' : ' href="/a"');
      if (tag === "img") parts.push(' src="/i"');
      parts.push(">");
    }
    for (const [i, child] of element.children.entries()) {
      const marker = own?.get(i);
      if (marker) parts.push(marker);
      if (typeof child === "string") parts.push(escapeText(child));
      else if (!hidden.has(child)) write(child);
    }
    if (named && !voids.has(tag)) parts.push("</", tag, ">");
  };
  write(root);
  return `<!doctype html><html><head><title>${escapeText(title)}</title></head><body>${parts.join("")}</body></html>`;
};
