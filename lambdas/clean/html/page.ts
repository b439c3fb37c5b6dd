import type { Line } from "../classify/line.ts";
import { classReader } from "./class-words.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { TreeElement } from "./tree.ts";

/** What the page's candidates take for the article. */
export interface Candidates {
  /** Readability's choice; null when it found none. */
  readonly chosen: ReadonlySet<number> | null;
  readonly dense: readonly [number, number];
  /** Share of each block that stands in the structured data's article, 0–1; null when the page has none. */
  readonly linked: Float64Array | null;
}

/** A page ready to be looked at: blocks, how they read, and what the candidates say. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly lines: readonly Line[];
  readonly candidates: Candidates;
  readonly titles: readonly string[];
  readonly author: string | null;
  readonly description: string | null;
}

/** Sums over the blocks inside an element. */
export interface Inside {
  blocks: number;
  chars: number;
  linkChars: number;
  /** Characters times how much they read like running text. */
  prose: number;
  /** Words in phrases that pages name their furniture by, and all words. */
  cueWords: number;
  words: number;
  chosenChars: number;
  first: number;
  last: number;
}

/** What markup tells about each place of the page. */
export interface Structure {
  /** From the block's own element up to the root, for each block. */
  readonly ancestors: readonly (readonly TreeElement[])[];
  readonly inside: ReadonlyMap<TreeElement, Inside>;
  readonly classes: ReadonlyMap<TreeElement, number>;
  /** The element whose direct text holds most of the running text: where the article's paragraphs stand. */
  readonly core: TreeElement | null;
  /** Ancestors of the core, itself included, with their distance from it. */
  readonly coreSteps: ReadonlyMap<TreeElement, number>;
}

const paragraphLevel = new Set(["p", "li", "blockquote", "ul", "ol", "span", "font", "td", "tr", "tbody", "table"]);

/** Sums up the page along its tree. */
export const structureOf = (page: Page): Structure => {
  const inside = new Map<TreeElement, Inside>();
  const classes = new Map<TreeElement, number>();
  const classKindsOf = classReader();
  const holders = new Map<TreeElement, number>();
  const ancestors = page.blocks.map((block, i) => {
    const chosen = page.candidates.chosen?.has(i) ?? false;
    const line = page.lines[i]!;
    const prose = block.hidden ? 0 : line.prose * block.text.length;
    const chain: TreeElement[] = [];
    let holder: TreeElement | null = null;
    for (let element: TreeElement | null = block.element; element; element = element.parent) {
      chain.push(element);
      if (!classes.has(element)) classes.set(element, classKindsOf(element));
      if (!holder && !paragraphLevel.has(element.tag)) holder = element;
      const sums = inside.get(element) ?? {
        blocks: 0,
        chars: 0,
        linkChars: 0,
        prose: 0,
        cueWords: 0,
        words: 0,
        chosenChars: 0,
        first: i,
        last: i,
      };
      sums.blocks++;
      sums.chars += block.text.length;
      sums.linkChars += block.linkChars;
      sums.prose += prose;
      sums.cueWords += line.cueTotal * line.words.length;
      sums.words += line.words.length;
      if (chosen) sums.chosenChars += block.text.length;
      sums.last = i;
      inside.set(element, sums);
    }
    if (holder) holders.set(holder, (holders.get(holder) ?? 0) + prose * (chosen ? 3 : 1));
    return chain;
  });
  let core: TreeElement | null = null;
  for (const [holder, prose] of holders) if (prose > (core ? holders.get(core)! : 0)) core = holder;
  const coreSteps = new Map<TreeElement, number>();
  for (let element = core, step = 0; element; element = element.parent, step++) coreSteps.set(element, step);
  return { ancestors, inside, classes, core, coreSteps };
};
