import { readFileSync } from "node:fs";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { LightElement, LightText } from "./light-dom.ts";
import { askByStandard, askLightly, readPage } from "./read-page.ts";

const shape = (element: Element | LightElement): string =>
  `${element.localName}[${[...(element.childNodes as Iterable<Node>)]
    .map((node) => (node.nodeType === 1 ? shape(node as Element) : node.textContent))
    .join(",")}]`;

interface Twin {
  readonly light: LightElement;
  readonly standard: Element;
}

const { document } = new JSDOM("").window;
const tags = ["div", "p", "a", "ul", "li", "br", "h2"] as const;
const moves = fc.array(fc.tuple(fc.nat(4), fc.nat(), fc.nat(), fc.constantFrom(...tags)), { maxLength: 40 });

const within = (inner: LightElement, outer: LightElement): boolean => {
  for (let at: LightElement | null = inner; at; at = at.parentNode) if (at === outer) return true;
  return false;
};

const play = (steps: readonly (readonly [number, number, number, string])[]): Twin => {
  const twins: Twin[] = [{ light: new LightElement("body"), standard: document.createElement("body") }];
  const pick = (n: number): Twin => twins[n % twins.length]!;
  for (const [kind, a, b, tag] of steps) {
    const [to, of] = [pick(a), pick(b)];
    if (kind === 0) {
      const made = { light: new LightElement(tag), standard: document.createElement(tag) };
      to.light.appendChild(made.light);
      to.standard.appendChild(made.standard);
      twins.push(made);
    } else if (kind === 1) {
      to.light.appendChild(new LightText(`${a % 97} `));
      to.standard.appendChild(document.createTextNode(`${a % 97} `));
    } else if (kind === 2 && of !== twins[0] && !within(to.light, of.light)) {
      to.light.appendChild(of.light);
      to.standard.appendChild(of.standard);
    } else if (kind === 3 && of !== twins[0]) {
      of.light.remove();
      of.standard.remove();
    } else if (kind === 4 && of.light.parentNode && !within(of.light, to.light)) {
      of.light.parentNode.replaceChild(to.light, of.light);
      of.standard.parentNode!.replaceChild(to.standard, of.standard);
    }
  }
  return twins[0]!;
};

describe("the light DOM", () => {
  test("moves nodes as a DOM does", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { light, standard } = play(steps);
        expect(shape(light)).toBe(shape(standard));
        expect(light.textContent).toBe(standard.textContent);
        expect(light.children.map(shape)).toEqual([...standard.children].map(shape));
        expect(light.querySelectorAll("p,li").map(shape)).toEqual([...standard.querySelectorAll("p,li")].map(shape));
        expect(light.getElementsByTagName("*").length).toBe(standard.getElementsByTagName("*").length);
        for (const child of light.children) {
          expect(child.nextElementSibling?.previousElementSibling ?? child).toBe(child);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("gives back what it held when it was read", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const { light } = play(steps);
        const before = shape(light);
        const read = light.innerHTML;
        light.appendChild(new LightElement("hr"));
        light.firstChild?.remove();
        for (let turn = 0; turn < 2; turn++) {
          light.innerHTML = read;
          expect(shape(light)).toBe(before);
          light.firstElementChild?.appendChild(new LightText("more"));
        }
      }),
      { numRuns: 100 },
    );
  });
});

const choices = async (html: string): Promise<(readonly number[])[]> => {
  const given: (readonly number[])[] = [];
  await readPage(html, async (tree, blocks, title) => {
    for (const ask of [askLightly, askByStandard]) given.push([...((await ask(tree, blocks, title)) ?? [])]);
    return null;
  });
  return given;
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
const pages = fc.array(fc.oneof(section, leaf), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("\n"));

describe("Readability on it", () => {
  test.each(["news-page", "streamed-page"])("chooses of %s what it chooses on jsdom", async (name) => {
    const html = readFileSync(new URL(`../../../test/fixtures/clean/${name}.html`, import.meta.url), "utf8");
    const [light, standard] = await choices(html);
    expect(light).toEqual(standard);
    expect(light!.length).toBeGreaterThan(3);
  });

  test("chooses of any well-formed page what it chooses on jsdom", async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (html) => {
        const [light, standard] = await choices(`<html><head><title>Lock</title></head><body>${html}</body></html>`);
        expect(light).toEqual(standard);
      }),
      { numRuns: 20 },
    );
  });
});
