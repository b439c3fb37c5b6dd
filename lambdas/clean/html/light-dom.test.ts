import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { LightElement, LightText } from "./light-dom.ts";

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
