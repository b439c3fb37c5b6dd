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
// Nothing in these is ever an article's text, and site menus are a third of many pages.
const leftOut = new Set(["template", "link", "meta", "input", "source", "base", "title", "button", "nav", "img"]);
// What an extractor looks at. Addresses of links count only as "inside the page or not"; a style costs a CSS parser.
const seen = ["role", "rel", "itemprop", "aria-hidden"];
// Readability looks for these in class names and ids and for nothing else; modern pages have hundreds of others.
const telling =
  /ad|ai2html|and|archive|article|author|banner|blog|body|breadcrumbs|byline|caption|column|com[bx-]|comment|communit|contact|content|cover-wrap|dateline|disqus|entry|extra|footer|gdpr|header|hid|legends|main|mast|media|menu|meta|outbrain|page|pager|pagination|popup|post|promo|related|remark|replies|rss|scroll|shadow|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|story|supplemental|tags|text|widget|writtenby|yom-remote/i;
const unwrapped = new Set(["b", "i", "em", "strong", "font", "u", "small", "big", "mark", "span", "label", "tt"]);
const flowing = new Set([
  ...unwrapped,
  "a",
  "abbr",
  "cite",
  "code",
  "q",
  "s",
  "sub",
  "sup",
  "time",
  "br",
  "del",
  "ins",
]);

const tellingNames = (names: string | undefined): string =>
  names
    ?.split(/\s+/)
    .filter((name) => telling.test(name))
    .join(" ") ?? "";

// Some of Readability's steps cost the square of the depth; real articles stand less than 40 elements deep.
const maxMarkupDepth = 64;
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

  // Elements without a block to show are left out: empty boxes, pictures, hidden menus.
  const shown = new Set<TreeElement>();
  for (const block of blocks)
    if (!block.hidden)
      for (let at: TreeElement | null = block.element; at && !shown.has(at); at = at.parent) shown.add(at);

  const parts: string[] = [];
  const write = (element: TreeElement, inBlock: boolean, depth: number): void => {
    const { tag, attributes } = element;
    if (leftOut.has(tag) || !(inBlock || shown.has(element))) return;
    const own = markers.get(element);
    const classes = tellingNames(attributes["class"]);
    const id = tellingNames(attributes["id"]);
    const tooDeep = depth > maxMarkupDepth && own === undefined;
    const bare = tooDeep || !tagName.test(tag) || (unwrapped.has(tag) && classes === "" && id === "");
    const named = !bare && tag !== "html" && tag !== "body" && tag !== "head" && tag !== "#root";
    if (named) {
      parts.push("<", tag);
      if (classes) parts.push(' class="', escapeAttribute(classes), '"');
      if (id) parts.push(' id="', escapeAttribute(id), '"');
      for (const name of seen)
        if (attributes[name]) parts.push(" ", name, '="', escapeAttribute(attributes[name]), '"');
      if (tag === "a" && attributes["href"] !== undefined)
        parts.push(attributes["href"].startsWith("#") ? ' href="#a"' : ' href="/a"');
      parts.push(">");
    }
    const text = inBlock || own !== undefined;
    for (const [i, child] of element.children.entries()) {
      const marker = own?.get(i);
      if (marker) parts.push(marker);
      if (typeof child === "string") {
        if (text) parts.push(tag === "pre" ? escapeText(child) : escapeText(child).replace(/\s+/g, " "));
      } else if (!hidden.has(child)) write(child, text && flowing.has(child.tag), depth + 1);
    }
    if (named && !voids.has(tag)) parts.push("</", tag, ">");
  };
  write(root, false, 0);
  return `<!doctype html><html><head><title>${escapeText(title)}</title></head><body>${parts.join("")}</body></html>`;
};
