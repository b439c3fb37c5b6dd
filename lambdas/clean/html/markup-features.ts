import type { Columns } from "../classify/columns.ts";
import { cueKinds } from "../classify/lexicon/language.ts";
import type { Line } from "../classify/line.ts";
import { meansOf, prefixSums } from "../classify/sums.ts";
import { wordsOf } from "../classify/words.ts";
import { classKinds } from "./class-words.ts";
import type { Inside, Page, Structure } from "./page.ts";
import { numbersOf, titleTest } from "./page-words.ts";
import type { TreeElement } from "./tree.ts";

const farSteps = 25;
const farBlocks = 60;
const kinds = ["heading", "paragraph", "item", "quote", "table", "caption", "preformatted"] as const;
const ownTags = ["p", "div", "li", "span", "td", "section", "a", "button", "article", "figure", "dd", "label"] as const;
const ancestorTags = [
  ...["article", "main", "aside", "nav", "header", "footer", "form", "figure", "ul", "ol", "table", "blockquote"],
  ...["section", "button", "details", "a", "p"],
] as const;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const clamp = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value));

/** A key that is equal for blocks of the same make: tags and classes of the block's element and some of its parents. */
export const makeOf = (chain: readonly TreeElement[], levels: number, withClasses: boolean): string =>
  chain
    .slice(0, levels)
    .map((element) => (withClasses ? `${element.tag}.${element.attributes["class"] ?? ""}` : element.tag))
    .join(">");

/** The first element, going up from the block, that also holds the core; and the branch below it that has the block. */
const meeting = (
  structure: Structure,
  chain: readonly TreeElement[],
): { up: number; down: number; branch: TreeElement } => {
  const up = chain.findIndex((element) => structure.coreSteps.has(element));
  if (up < 0) return { up: farSteps, down: farSteps, branch: chain[0]! };
  return { up, down: structure.coreSteps.get(chain[up]!)!, branch: chain[Math.max(0, up - 1)]! };
};

const addSums = (
  table: Columns,
  lines: readonly Line[],
  name: string,
  of: (row: number) => Inside | undefined,
  all: Inside,
): void => {
  table.add(`${name}:blocks`, (i) => of(i)?.blocks ?? 0);
  table.add(`${name}:chars`, (i) => Math.log1p(of(i)?.chars ?? 0));
  table.add(`${name}:share`, (i) => share(of(i)?.chars ?? 0, all.chars));
  table.add(`${name}:linked`, (i) => share(of(i)?.linkChars ?? 0, of(i)?.chars ?? 0));
  table.add(`${name}:prose`, (i) => share(of(i)?.prose ?? 0, of(i)?.chars ?? 0));
  table.add(`${name}:prose-share`, (i) => share(of(i)?.prose ?? 0, all.prose));
  table.add(`${name}:chosen`, (i) => share(of(i)?.chosenChars ?? 0, of(i)?.chars ?? 0));
  table.add(`${name}:mean`, (i) => share(of(i)?.chars ?? 0, of(i)?.blocks ?? 0));
  // What the rest of the element says: a box is known by its other lines.
  table.add(`${name}:cues`, (i) => {
    const [sums, own] = [of(i), lines[i]!];
    if (!sums) return 0;
    return share(sums.cueWords - own.cueTotal * own.words.length, sums.words - own.words.length);
  });
};

/** How many neighbours of the same make each block stands among, itself included. */
const runsOf = (keys: readonly string[]): Float64Array => {
  const runs = new Float64Array(keys.length);
  let start = 0;
  for (let i = 1; i <= keys.length; i++) {
    if (i < keys.length && keys[i] === keys[start]) continue;
    runs.fill(Math.min(farBlocks, i - start), start, i);
    start = i;
  }
  return runs;
};

/** The block itself, and what the candidates say of it and its neighbours. */
const addOwn = (table: Columns, page: Page): void => {
  const { blocks, candidates } = page;
  const count = blocks.length;
  for (const kind of kinds) table.add(`kind:${kind}`, (i) => Number(blocks[i]!.kind === kind));
  for (const tag of ownTags) table.add(`tag:${tag}`, (i) => Number(blocks[i]!.element.tag === tag));
  table.add("level", (i) => Number(/^h([1-6])$/.exec(blocks[i]!.element.tag)?.[1] ?? 0));
  const linked = (i: number): number => (blocks[i] ? blocks[i].linkChars / blocks[i].text.length : -1);
  for (const step of [0, -1, -2, 1, 2]) table.add(`linked:${step}`, (i) => linked(i + step));
  table.add("links", (i) => blocks[i]!.links);
  table.add("chars-outside-links", (i) => blocks[i]!.text.length - blocks[i]!.linkChars);
  table.add("emphasis", (i) => blocks[i]!.emphasisChars / blocks[i]!.text.length);
  table.add("hidden", (i) => Number(blocks[i]!.hidden));
  table.add("images-before", (i) => Math.min(10, blocks[i]!.imagesBefore));
  table.add("images-after", (i) => Math.min(10, blocks[i + 1]?.imagesBefore ?? 0));
  table.add("rule-before", (i) => Math.min(3, blocks[i]!.rulesBefore));
  table.add("rule-after", (i) => Math.min(3, blocks[i + 1]?.rulesBefore ?? 0));

  const chosen = blocks.map((_, i) => Number(candidates.chosen?.has(i) ?? false));
  const chosenMean = meansOf(chosen);
  for (const step of [0, -1, -2, -3, 1, 2, 3]) table.add(`chosen:${step}`, (i) => chosen[i + step] ?? -1);
  for (const width of [6, 15]) {
    table.add(`chosen:before-${width}`, (i) => chosenMean(i - width, i));
    table.add(`chosen:after-${width}`, (i) => chosenMean(i + 1, i + 1 + width));
  }
  const chosenChars = prefixSums(blocks.map((block, i) => chosen[i]! * block.text.length));
  const allChosen = chosenChars(0, count);
  table.add("chosen:chars-before", (i) => Math.log1p(chosenChars(0, i)));
  table.add("chosen:chars-after", (i) => Math.log1p(chosenChars(i + 1, count)));
  table.add("chosen:place", (i) => share(chosenChars(0, i), allChosen));
  table.add("chosen:all", () => Math.log1p(allChosen));
  const allChars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  table.add("chosen:page-share", () => share(allChosen, allChars));
  const first = chosen.indexOf(1);
  const last = chosen.lastIndexOf(1);
  table.add("chosen:from-first", (i) => (first < 0 ? 0 : clamp(i - first, farBlocks)));
  table.add("chosen:to-last", (i) => (last < 0 ? 0 : clamp(last - i, farBlocks)));
  const [from, to] = candidates.dense;
  table.add("dense", (i) => Number(i >= from && i < to));
  table.add("dense:from", (i) => clamp(i - from, farBlocks));
  table.add("dense:to", (i) => clamp(to - 1 - i, farBlocks));
  table.add("structured", (i) => candidates.linked?.[i] ?? -1);
  const structured = meansOf(candidates.linked ?? []);
  table.add("structured:before", (i) => (candidates.linked ? structured(i - 4, i) : -1));
  table.add("structured:after", (i) => (candidates.linked ? structured(i + 1, i + 5) : -1));
};

interface SiblingPlace {
  readonly all: number;
  readonly before: number;
  readonly sameTag: number;
}

const alone: SiblingPlace = { all: 0, before: 0, sameTag: 0 };

const placeAmong = (element: TreeElement, parent: TreeElement | null): SiblingPlace => {
  if (!parent) return alone;
  let [all, before, sameTag] = [0, 0, 0];
  for (const child of parent.children) {
    if (typeof child === "string") continue;
    if (child === element) before = all;
    all++;
    if (child.tag === element.tag) sameTag++;
    if (all > mostSiblings) break;
  }
  return { all, before, sameTag };
};
const mostSiblings = 200;

/** Where the block stands in the page's tree. */
const addPlace = (table: Columns, page: Page, structure: Structure): void => {
  const { ancestors, inside, classes } = structure;
  const count = page.blocks.length;
  const root = ancestors[0]?.at(-1);
  const all = root ? inside.get(root)! : null;
  if (!all) return;
  table.add("depth", (i) => ancestors[i]!.length);
  // Its place among its parent's children.
  const siblings = ancestors.map(([own, parent]) => placeAmong(own!, parent ?? null));
  table.add("siblings", (i) => siblings[i]!.all);
  table.add("siblings:before", (i) => siblings[i]!.before);
  table.add("siblings:after", (i) => siblings[i]!.all - siblings[i]!.before);
  table.add("siblings:same-tag", (i) => siblings[i]!.sameTag);
  table.add("same-parent:before", (i) =>
    Number(ancestors[i]![1] !== undefined && ancestors[i]![1] === ancestors[i - 1]?.[1]),
  );
  table.add("same-parent:after", (i) =>
    Number(ancestors[i]![1] !== undefined && ancestors[i]![1] === ancestors[i + 1]?.[1]),
  );
  for (const tag of ancestorTags) {
    table.add(`in:${tag}`, (i) => {
      const step = ancestors[i]!.findIndex((element) => element.tag === tag);
      return step < 0 ? farSteps : Math.min(step, farSteps - 1);
    });
  }
  table.add("in:article-body", (i) => {
    const step = ancestors[i]!.findIndex((element) => /articlebody/i.test(element.attributes["itemprop"] ?? ""));
    return step < 0 ? farSteps : step;
  });
  // The nearest ancestor of each kind of class name, below what also holds the core: beyond that it says nothing
  // about this block that it would not say about the article.
  const meetings = ancestors.map((chain) => meeting(structure, chain));
  for (const [n, kind] of classKinds.entries()) {
    const bit = 1 << n;
    table.add(`class:${kind}`, (i) => {
      const step = ancestors[i]!.findIndex((element) => (classes.get(element)! & bit) !== 0);
      return step < 0 ? farSteps : Math.min(step, farSteps - 1);
    });
    table.add(`class-apart:${kind}`, (i) => {
      const chain = ancestors[i]!;
      const end = Math.min(meetings[i]!.up, chain.length);
      let found = 0;
      for (let step = 0; step < end; step++) if (classes.get(chain[step]!)! & bit) found++;
      return found;
    });
  }
  table.add("core:up", (i) => Math.min(farSteps, meetings[i]!.up));
  table.add("core:down", (i) => Math.min(farSteps, meetings[i]!.down));
  addSums(table, page.lines, "branch", (i) => inside.get(meetings[i]!.branch), all);
  addSums(table, page.lines, "parent", (i) => inside.get(ancestors[i]![1] ?? root!), all);
  addSums(table, page.lines, "grandparent", (i) => inside.get(ancestors[i]![2] ?? root!), all);
  addSums(table, page.lines, "great-grandparent", (i) => inside.get(ancestors[i]![3] ?? root!), all);
  addSums(table, page.lines, "element", (i) => inside.get(ancestors[i]![0]!), all);
  const branchPlace = (i: number): Inside => inside.get(meetings[i]!.branch)!;
  table.add("branch:from", (i) => clamp(i - branchPlace(i).first, farBlocks));
  table.add("branch:to", (i) => clamp(branchPlace(i).last - i, farBlocks));
  const coreSums = structure.core ? inside.get(structure.core) : undefined;
  table.add("core:from", (i) => (coreSums ? clamp(i - coreSums.first, farBlocks) : 0));
  table.add("core:to", (i) => (coreSums ? clamp(coreSums.last - i, farBlocks) : 0));
  table.add("core:share", () => share(coreSums?.prose ?? 0, all.prose));
  table.add("page:linked", () => share(all.linkChars, all.chars));
  table.add("page:blocks", () => count);

  // Blocks of the same make: a template gives every teaser, and every paragraph, the same one.
  for (const [name, levels, withClasses] of [
    ["make1", 1, true],
    ["make2", 2, true],
    ["make3", 3, true],
    ["path", 5, false],
  ] as const) {
    const groups = new Map<
      string,
      { blocks: number; chars: number; linkChars: number; chosen: number; prose: number; ended: number; cues: number }
    >();
    const keys = ancestors.map((chain) => makeOf(chain, levels, withClasses));
    for (const [i, key] of keys.entries()) {
      const block = page.blocks[i]!;
      const sums = groups.get(key) ?? { blocks: 0, chars: 0, linkChars: 0, chosen: 0, prose: 0, ended: 0, cues: 0 };
      sums.blocks++;
      sums.chars += block.text.length;
      sums.linkChars += block.linkChars;
      sums.prose += page.lines[i]!.prose;
      sums.cues += page.lines[i]!.cueTotal;
      sums.ended += Number(page.lines[i]!.ending === 1);
      if (page.candidates.chosen?.has(i)) sums.chosen++;
      groups.set(key, sums);
    }
    const of = (i: number) => groups.get(keys[i]!)!;
    table.add(`${name}:blocks`, (i) => of(i).blocks);
    table.add(`${name}:chars`, (i) => of(i).chars / of(i).blocks);
    table.add(`${name}:linked`, (i) => of(i).linkChars / of(i).chars);
    table.add(`${name}:chosen`, (i) => of(i).chosen / of(i).blocks);
    table.add(`${name}:prose`, (i) => of(i).prose / of(i).blocks);
    table.add(`${name}:ended`, (i) => of(i).ended / of(i).blocks);
    table.add(`${name}:share`, (i) => share(of(i).chars, all.chars));
    table.add(`${name}:cues`, (i) => of(i).cues / of(i).blocks);
    const run = runsOf(keys);
    table.add(`${name}:run`, (i) => run[i]!);
  }
};

/** Pages that go on with further articles: how many have begun by now, counted by headlines and `article` elements. */
const addFurtherArticles = (table: Columns, page: Page, structure: Structure): void => {
  const { blocks } = page;
  let headlines = 0;
  let since = farBlocks;
  const before: number[] = [];
  const steps: number[] = [];
  for (const block of blocks) {
    if (block.element.tag === "h1") {
      headlines++;
      since = 0;
    }
    before.push(headlines);
    steps.push(Math.min(farBlocks, since++));
  }
  table.add("headlines:before", (i) => Math.min(10, before[i]!));
  table.add("headlines:all", () => Math.min(10, headlines));
  table.add("headlines:steps", (i) => steps[i]!);
  const articles = new Map<TreeElement, number>();
  const nearest = structure.ancestors.map((chain) => chain.find((element) => element.tag === "article") ?? null);
  for (const article of nearest) if (article && !articles.has(article)) articles.set(article, articles.size);
  const proseOf = (article: TreeElement | null): number => (article ? structure.inside.get(article)!.prose : 0);
  const longest = Math.max(0, ...[...articles.keys()].map(proseOf));
  table.add("articles:number", (i) => (nearest[i] ? Math.min(20, articles.get(nearest[i])!) : -1));
  table.add("articles:all", () => Math.min(20, articles.size));
  table.add("articles:prose", (i) => share(proseOf(nearest[i]!), longest));
};

/** The heading above a block, and the page's own words about itself. */
const addWords = (table: Columns, page: Page, structure: Structure): void => {
  const { blocks, lines } = page;
  let heading = -1;
  const above = blocks.map((block, i) => {
    const before = heading;
    if (block.kind === "heading") heading = i;
    return before;
  });
  const headingOf = (i: number) => lines[above[i]!];
  table.add("heading:steps", (i) => (above[i]! < 0 ? farBlocks : Math.min(farBlocks, i - above[i]!)));
  table.add("heading:level", (i) => (above[i]! < 0 ? 0 : Number(/\d/.exec(blocks[above[i]!]!.element.tag)?.[0] ?? 0)));
  table.add("heading:chosen", (i) => (above[i]! < 0 ? -1 : Number(page.candidates.chosen?.has(above[i]!) ?? false)));
  table.add("heading:words", (i) => headingOf(i)?.length ?? -1);
  table.add("heading:cues", (i) => headingOf(i)?.cueTotal ?? -1);
  for (const kind of ["related-links", "newsletter", "comments", "author-box", "tags", "share-bar"] as const) {
    const n = cueKinds.indexOf(kind);
    table.add(`heading:${kind}`, (i) => headingOf(i)?.cueShare[n] ?? -1);
  }
  // How much of the page shares the heading's container with the block: 0 when the heading is the block's own sibling.
  table.add("heading:apart", (i) => {
    if (above[i]! < 0) return farSteps;
    const own = new Set(structure.ancestors[above[i]!]!.slice(1));
    const step = structure.ancestors[i]!.findIndex((element) => own.has(element));
    return step < 0 ? farSteps : step;
  });

  const sets = page.titles.map((title) => numbersOf(page, wordsOf(title)));
  const overlap = (words: readonly number[], set: ReadonlySet<number>): number =>
    words.length === 0 ? 0 : words.filter((word) => set.has(word)).length / words.length;
  table.add("title:share", (i) => Math.max(0, ...sets.map((set) => overlap(lines[i]!.words, set))));
  const isTitle = titleTest(page);
  table.add("title:same", (i) => Number(isTitle(i)));
  let titleAt = lines.findIndex((_, i) => blocks[i]!.kind === "heading" && isTitle(i));
  if (titleAt < 0) titleAt = lines.findIndex((_, i) => isTitle(i));
  table.add("title:from", (i) => (titleAt < 0 ? -farBlocks : clamp(i - titleAt, farBlocks)));
  const description = wordsOf(page.description ?? "");
  const described = numbersOf(page, description);
  table.add("description:share", (i) => (description.length === 0 ? -1 : overlap(lines[i]!.words, described)));
  const author = new Set(wordsOf(page.author ?? "").filter((word) => word.length > 2));
  const authorNumbers = numbersOf(page, author);
  table.add("author:share", (i) => (author.size === 0 ? -1 : overlap(lines[i]!.words, authorNumbers)));
  table.add("author:named", (i) => {
    if (author.size === 0) return -1;
    const words = new Set(lines[i]!.words);
    let named = 0;
    for (const word of authorNumbers) if (words.has(word)) named++;
    return named / author.size;
  });
};

/** Adds what the markup, the candidates and the page's own metadata say about each block. */
export const addMarkup = (table: Columns, page: Page, structure: Structure): void => {
  addOwn(table, page);
  addPlace(table, page, structure);
  addFurtherArticles(table, page, structure);
  addWords(table, page, structure);
};

/** Adds what the first judgement says of a block's kin: same element, same branch, same make, the heading above. */
export const addMarkupSecond = (table: Columns, page: Page, structure: Structure, first: ArrayLike<number>): void => {
  const { ancestors } = structure;
  const mass = new Map<TreeElement, [number, number]>();
  for (const [i, chain] of ancestors.entries())
    for (const element of chain) {
      const sums = mass.get(element) ?? [0, 0];
      sums[0] += page.blocks[i]!.text.length * first[i]!;
      sums[1] += page.blocks[i]!.text.length;
      mass.set(element, sums);
    }
  for (const level of [0, 1, 2, 3, 4]) {
    table.add(`believed:${level}`, (i) => {
      const sums = mass.get(ancestors[i]![level] ?? ancestors[i]!.at(-1)!)!;
      return share(sums[0], sums[1]);
    });
  }
  table.add("believed:branch", (i) => {
    const sums = mass.get(meeting(structure, ancestors[i]!).branch)!;
    return share(sums[0], sums[1]);
  });
  for (const [name, levels, withClasses] of [
    ["make1", 1, true],
    ["make3", 3, true],
    ["path", 5, false],
  ] as const) {
    const groups = new Map<string, [number, number]>();
    const keys = ancestors.map((chain) => makeOf(chain, levels, withClasses));
    for (const [i, key] of keys.entries()) {
      const sums = groups.get(key) ?? [0, 0];
      sums[0] += first[i]!;
      sums[1]++;
      groups.set(key, sums);
    }
    table.add(`believed:${name}`, (i) => {
      const [sum, n] = groups.get(keys[i]!)!;
      return n > 1 ? (sum - first[i]!) / (n - 1) : -1;
    });
  }
  let heading = -1;
  const above = page.blocks.map((block, i) => {
    const before = heading;
    if (block.kind === "heading") heading = i;
    return before;
  });
  table.add("believed:heading", (i) => (above[i]! < 0 ? -1 : first[above[i]!]!));
  // A heading is as good as what stands under it.
  const under = new Map<number, [number, number]>();
  for (const [i, at] of above.entries()) {
    if (at < 0 || i - at > 8) continue;
    const sums = under.get(at) ?? [0, 0];
    sums[0] += page.blocks[i]!.text.length * first[i]!;
    sums[1] += page.blocks[i]!.text.length;
    under.set(at, sums);
  }
  table.add("believed:under", (i) => (under.has(i) ? share(under.get(i)![0], under.get(i)![1]) : -1));
};
