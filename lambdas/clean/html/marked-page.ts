import { LightElement, LightText, lightDocument } from "./light-dom.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { TreeElement } from "./tree.ts";

// Two private-use characters name a block: they survive whatever an extractor does to elements (renaming, wrapping,
// starting over from a copy of the markup), count as no word, and stand in no real page but by accident.
const first = 0xe000;
const base = 1024;
const markerPair = /[\ue000-\ue3ff][\ue400-\ue7ff]/g;
const anyMarker = /[\ue000-\ue7ff]/;
const everyMarker = /[\ue000-\ue7ff]/g;

const markerOf = (index: number): string =>
  String.fromCharCode(first + Math.floor(index / base), first + base + (index % base));

/** Most blocks that markers can tell apart. */
export const maxMarkedBlocks = base * base;

/** The numbers of the blocks whose markers stand in the text. */
export const markedBlocks = (text: string): number[] =>
  (text.match(markerPair) ?? []).map(
    (pair) => (pair.charCodeAt(0) - first) * base + (pair.charCodeAt(1) - first - base),
  );

const withoutMarkers = (text: string): string => (anyMarker.test(text) ? text.replaceAll(everyMarker, "") : text);

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

/** What takes down a marked page, piece by piece. */
export interface MarkedPage {
  open(tag: string, attributes: readonly (readonly [string, string])[]): void;
  text(text: string): void;
  close(tag: string): void;
}

/**
 * Tells the page for an extractor: only what is shown, without attributes that cost and tell nothing, and each block's
 * text begun by a marker.
 */
export const tellMarked = (root: TreeElement, blocks: readonly PageBlock[], page: MarkedPage): void => {
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
      const given: [string, string][] = [];
      if (classes) given.push(["class", classes]);
      if (id) given.push(["id", id]);
      for (const name of seen) if (attributes[name]) given.push([name, attributes[name]]);
      if (tag === "a" && attributes["href"] !== undefined)
        given.push(["href", attributes["href"].startsWith("#") ? "#a" : "/a"]);
      page.open(tag, given);
    }
    const text = inBlock || own !== undefined;
    for (const [i, child] of element.children.entries()) {
      const marker = own?.get(i);
      if (marker) page.text(marker);
      if (typeof child === "string") {
        if (text) page.text(withoutMarkers(tag === "pre" ? child : child.replace(/\s+/g, " ")));
      } else if (!hidden.has(child)) write(child, text && flowing.has(child.tag), depth + 1);
    }
    if (named) page.close(tag);
  };
  write(root, false, 0);
};

/** The marked page as a light document. */
export const markedDocument = (root: TreeElement, blocks: readonly PageBlock[], title: string) => {
  const body = new LightElement("body");
  let at = body;
  let text = "";
  const flush = (): void => {
    if (text !== "") at.appendChild(new LightText(text));
    text = "";
  };
  tellMarked(root, blocks, {
    open: (tag, attributes) => {
      flush();
      const element = new LightElement(tag);
      for (const [name, value] of attributes) element.attributes.push({ name, value });
      at = at.appendChild(element);
    },
    text: (more) => {
      text += more;
    },
    close: () => {
      flush();
      at = at.parentNode ?? body;
    },
  });
  flush();
  return lightDocument(body, title);
};
