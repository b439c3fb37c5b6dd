import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterEach, describe, expect, test, vi } from "vitest";
import { limits } from "../../../shared/limits.ts";
import { extractHtml } from "./extract.ts";
import { markedDocument, tellMarked } from "./marked-page.ts";
import { pageMetadata } from "./metadata.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { readabilityChoice } from "./readability.ts";
import { placeStreamedParts } from "./streamed.ts";
import { parseTree, type Tree } from "./tree.ts";

const { window } = new JSDOM("");
// jsdom makes a style declaration for every element that is asked for one; these have none.
Object.defineProperty(window.HTMLElement.prototype, "style", { value: { display: "", visibility: "" } });

/** The marked page in a DOM by the standard, made node by node: the very tree that the light document holds. */
const standardDocument = ({ root }: Tree, blocks: readonly PageBlock[], title: string): Document => {
  const document = window.document.implementation.createHTMLDocument(title);
  let at: Element = document.body;
  let text = "";
  const flush = () => {
    if (text !== "") at.append(document.createTextNode(text));
    text = "";
  };
  tellMarked(root, blocks, {
    open: (tag, attributes) => {
      flush();
      const element = document.createElement(tag);
      for (const [name, value] of attributes) element.setAttribute(name, value);
      at.append(element);
      at = element;
    },
    text: (more) => {
      text += more;
    },
    close: () => {
      flush();
      at = at.parentElement ?? document.body;
    },
  });
  flush();
  return document;
};

/** Readability sets a page back by its markup. A tree made from broken markup would come back as another: here it comes back as itself. */
const setBackAsItWas = (document: Document): Document => {
  const { body } = document;
  let before = body;
  Object.defineProperty(body, "innerHTML", {
    get: () => {
      before = body.cloneNode(true) as HTMLElement;
      return "";
    },
    set: () => body.replaceChildren(...before.cloneNode(true).childNodes),
  });
  return document;
};

const parsedByStandard = (document: Document): Document =>
  new window.DOMParser().parseFromString(document.documentElement.outerHTML, "text/html");

type Choice = readonly number[] | null;

/** What Readability chooses of a page on the light document, and on a DOM by the standard. */
const choices = async (
  html: string,
  prepared: (document: Document) => Document,
): Promise<{ readonly light: Choice; readonly standard: Choice }> => {
  const { maxHtmlElements, maxHtmlDepth, maxHtmlAttributes } = limits;
  const tree = parseTree(html, {
    maxElements: maxHtmlElements,
    maxDepth: maxHtmlDepth,
    maxAttributes: maxHtmlAttributes,
  });
  placeStreamedParts(tree.root);
  const blocks = pageBlocks(tree.root);
  const title = pageMetadata(tree).titles[0] ?? "";
  const listed = (choice: ReadonlySet<number> | null): Choice => choice && [...choice];
  return {
    light: listed(await readabilityChoice(markedDocument(tree.root, blocks, title))),
    standard: listed(await readabilityChoice(prepared(standardDocument(tree, blocks, title)))),
  };
};

const sentence = fc.constantFrom(
  "The lock at Vellmar will be closed for three weeks, the harbour authority said on Tuesday, while divers mend its gate.",
  "Ferries leave from the old quay until then, and delays of up to forty minutes are to be expected.",
  "“We know what that means,” said Ines Radke.",
  "Share this",
  "Read more",
);
const leaf = fc.oneof(
  sentence.map((text) => `<p>${text}</p>`),
  sentence.map((text) => `<h2>${text}</h2>`),
  sentence.map((text) => `<ul><li><a href="/x">${text}</a></li><li>${text}</li></ul>`),
  sentence.map((text) => `<div>${text} <a href="/y">${text}</a><br><br>${text}</div>`),
  sentence.map((text) => `<blockquote><p>${text}</p></blockquote>`),
);
const named = fc.constantFrom("", "article-body", "sidebar", "comments", "story", "footer promo", "byline");
const section = fc.tuple(named, fc.array(leaf, { maxLength: 6 })).map(([name, parts]) => {
  return `<div class="${name}">${parts.join("")}</div>`;
});
const wellFormed = fc.array(fc.oneof(section, leaf), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("\n"));

// Tags in any order: mostly unclosed, closed twice or across each other.
const tag = fc.oneof(
  fc.constantFrom("div", "p", "a", "span", "b", "ul", "li", "h2", "section", "article", "header", "blockquote", "pre"),
  fc.constantFrom("table", "tbody", "tr", "td", "th", "caption", "form", "font", "center", "br", "dl", "dd", "main"),
  fc.constantFrom("svg", "math", "mi", "foreignObject", "template", "x-card", "frameset", "body", "html", "select"),
);
const attribute = fc.oneof(
  fc.constant(""),
  named.map((name) => ` class="${name}"`),
  named.map((name) => ` id='${name}'`),
  fc.constantFrom(' role="dialog"', ' role="menu"', " rel=author", ' itemprop="name"', ' aria-hidden="true"'),
  fc.constantFrom(' href="#x"', ' href="/x"', ' shadowrootmode="open"', " hidden", ' style="', " <"),
);
const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(tag, attribute).map(([name, given]) => `<${name}${given}>`) },
  { weight: 2, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 4, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc.constantFrom("<br><br>", "<!--", "-->", "<![CDATA[", "]]>", "&nbsp;", "&lt;p>", "<", "\0"),
  },
  { weight: 1, arbitrary: fc.tuple(tag, fc.integer({ min: 60, max: 200 })).map(([name, n]) => `<${name}>`.repeat(n)) },
);
const tagSoup = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(""));

const page = (body: string): string => `<html><head><title>Lock closed</title></head><body>${body}</body></html>`;

describe("Readability on the light document", () => {
  test.each(["news-page", "streamed-page"])("chooses of %s what it chooses on jsdom", async (name) => {
    const html = readFileSync(new URL(`../../../test/fixtures/clean/${name}.html`, import.meta.url), "utf8");
    const { light, standard } = await choices(html, parsedByStandard);
    expect(light).toEqual(standard);
    expect(light!.length).toBeGreaterThan(3);
  });

  test("chooses of any well-formed page what it chooses of its markup as jsdom parses it", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, async (html) => {
        const { light, standard } = await choices(page(html), parsedByStandard);
        expect(light).toEqual(standard);
      }),
      { numRuns: 20 },
    );
  });

  test("chooses of any tree, whatever markup it was made from, what it chooses of the same tree in jsdom", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(tagSoup, wellFormed), fc.oneof(tagSoup, wellFormed), async (before, after) => {
        const { light, standard } = await choices(page(before + after), setBackAsItWas);
        expect(light).toEqual(standard);
      }),
      { numRuns: 40 },
    );
  });
});

const paragraphs = [
  "The council of Brackwater voted on Thursday to buy the old mill and turn it into a library, by eleven votes to four.",
  "Work is to begin in September and will cost 2.4 million crowns, of which the county pays half, said mayor Ann Tolley.",
  "Opponents had asked for a vote of all residents. “A library is fine, but not at this price,” said Rolf Ender of the Free List.",
  "The mill has stood empty since 1998, when its last tenant, a maker of paper bags, moved to the industrial park at Senn.",
];
const kept = async (html: string): Promise<string[]> => {
  const { blocks, decisions } = await extractHtml(html, "balanced");
  return blocks.filter((_, i) => decisions[i]!.keep).map((block) => block.text);
};

describe("a page that Readability can't read", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([
    ["throws", new TypeError("Cannot read properties of null")],
    ["runs out of stack", new RangeError("Maximum call stack size exceeded")],
  ])("loses that candidate and nothing else when it %s", async (_, error) => {
    const html = page(`<article>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`);
    const parse = vi.spyOn(Readability.prototype, "parse").mockImplementation(() => {
      throw error;
    });
    expect(await kept(html)).toEqual(paragraphs);
    expect(parse).toHaveBeenCalledOnce();
  });
});

describe("broken markup around an article", () => {
  const hiding = new Set(["select", "svg", "math", "template"]);
  const breaking = tag.filter((name) => !hiding.has(name));
  const junk = fc
    .array(
      fc.oneof(
        fc.tuple(breaking, named).map(([name, given]) => `<${name} class="${given}">`),
        breaking.map((name) => `</${name}>`),
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(""));

  test("loses none of its paragraphs: each is kept, or removed with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { minLength: 5, maxLength: 5 }), async ([first, ...between]) => {
        const body = paragraphs.map((text, i) => `<p>${text}</p>${between[i]}`).join("\n");
        const { blocks, decisions } = await extractHtml(page(`${first}<div>${body}`), "balanced");
        for (const text of paragraphs) expect(blocks.filter((block) => block.text.includes(text))).toHaveLength(1);
        expect(decisions).toHaveLength(blocks.length);
        expect(decisions.some((decision) => decision.keep)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
