import { Parser } from "htmlparser2";

/** An element of the light tree: what cleaning needs of a page, without the cost of a DOM. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: (TreeElement | string)[];
  parent: TreeElement | null;
}

/** The page's tree with what was set aside while reading it. */
export interface Tree {
  readonly root: TreeElement;
  /** Contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
  /** Number of elements, the set-aside ones included. */
  readonly elements: number;
}

/** Bounds on markup; see `shared/limits.ts` for what they mean. */
export interface TreeLimits {
  readonly maxElements: number;
  readonly maxDepth: number;
  readonly maxAttributes: number;
}

/** The markup is past a bound: no article looks like this, and reading on would cost without end. */
export class TooComplex extends Error {
  override readonly name = "TooComplex";
}

// Elements that show no text of their own, or whose text only a browser without the feature would show.
const dropped = new Set([
  ...["script", "style", "noscript", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video"],
  ...["select", "textarea", "datalist", "progress", "meter", "map", "applet", "noframes", "noembed", "amp-ad"],
]);
// Deeper elements are flattened, as browsers do (Blink at 512): their text stays, with breaks where they begin and end.
const maxNesting = 128;
const withinText = new Set(["a", "b", "i", "em", "strong", "span", "font", "u", "small", "sub", "sup", "code", "mark"]);
const keptAttributes = new Set([
  ...["id", "class", "role", "href", "rel", "hidden", "style", "aria-hidden", "aria-label", "itemprop", "itemtype"],
  ...["lang", "dir", "name", "property", "content", "charset", "http-equiv", "datetime", "data-nosnippet", "title"],
  ...["data-testid", "data-component", "data-type", "data-module", "shadowrootmode", "pubdate", "type", "alt", "color"],
]);

const separate = (parent: TreeElement): void => {
  if (typeof parent.children.at(-1) !== "string") return;
  for (let i = 0; i < 2; i++) parent.children.push({ tag: "br", attributes: {}, children: [], parent });
};

/**
 * Reads markup, however broken, into a light tree. Scripts, styles, drawings and embedded players are left out while
 * reading (JSON-LD is handed back), so that their megabytes never become nodes.
 *
 * @throws TooComplex past a bound.
 */
export const parseTree = (html: string, limits: TreeLimits): Tree => {
  const root: TreeElement = { tag: "#root", attributes: {}, children: [], parent: null };
  const jsonLd: string[] = [];
  const open: TreeElement[] = [root];
  let elements = 0;
  let attributes = 0;
  let depth = 0;
  let skipping = 0;
  let capture: string[] | null = null;

  const parser = new Parser(
    {
      onopentagname: () => {
        elements++;
        depth++;
        if (elements > limits.maxElements) throw new TooComplex(`more than ${limits.maxElements} elements`);
        if (depth > limits.maxDepth) throw new TooComplex(`elements nested deeper than ${limits.maxDepth}`);
      },
      onattribute: () => {
        if (++attributes > limits.maxAttributes) throw new TooComplex(`more than ${limits.maxAttributes} attributes`);
      },
      onopentag: (tag, given) => {
        if (skipping > 0) {
          skipping++;
          return;
        }
        if (dropped.has(tag) || (tag === "template" && given["shadowrootmode"] === undefined && !given["id"])) {
          if (tag === "script" && /^application\/ld\+json/i.test(given["type"] ?? "")) capture = [];
          skipping = 1;
          return;
        }
        const parent = open.at(-1)!;
        if (open.length >= maxNesting) {
          if (!withinText.has(tag)) separate(parent);
          open.push(parent);
          return;
        }
        const kept: Record<string, string> = {};
        for (const name in given) if (keptAttributes.has(name)) kept[name] = given[name]!;
        // A declared shadow root is shown in place; a template that is a mere place for a streamed part is not.
        const shown = tag === "template" && given["shadowrootmode"] !== undefined ? "div" : tag;
        const element: TreeElement = { tag: shown, attributes: kept, children: [], parent };
        parent.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        if (skipping > 0) {
          capture?.push(text);
          return;
        }
        const siblings = open.at(-1)!.children;
        const last = siblings.length - 1;
        if (typeof siblings[last] === "string") siblings[last] += text;
        else siblings.push(text);
      },
      onclosetag: (tag) => {
        depth--;
        if (skipping > 0) {
          skipping--;
          if (skipping === 0 && capture) {
            jsonLd.push(capture.join(""));
            capture = null;
          }
          return;
        }
        if (open.length > maxNesting && !withinText.has(tag)) separate(open.at(-1)!);
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { root, jsonLd, elements };
};

/** All elements below `element` in document order, itself first. */
export function* walk(element: TreeElement): Generator<TreeElement> {
  const stack: TreeElement[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (typeof child !== "string") stack.push(child);
    }
  }
}

/** Text of an element and everything below it, as it stands. */
export const textOf = (element: TreeElement): string => {
  const parts: string[] = [];
  const stack: (TreeElement | string)[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") parts.push(next);
    else for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
  }
  return parts.join("");
};
