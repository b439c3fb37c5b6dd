import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChildNode, ParentNode } from "domhandler";
import { sha256 } from "../../shared/hash.ts";
import { type GoldPage, pagesOf } from "../cleaning/pages.ts";
import { goldShare, labelLines } from "./gold-labels.ts";
import { type DumpStyle, dump, parsePage } from "./page-dump.ts";
import { seededRandom } from "./random.ts";
import { type LabelledText, labelled } from "./text-data.ts";

const styles: readonly DumpStyle[] = [
  { paragraphGaps: true, blockGaps: false, marks: false },
  { paragraphGaps: true, blockGaps: true, marks: false },
  { paragraphGaps: false, blockGaps: false, marks: false },
  { paragraphGaps: true, blockGaps: false, marks: true },
];

/** Pages beyond this size are left out of training; a handful. */
const largestPageChars = 4_000_000;
const largestTextLines = 3000;
/** Least words of gold text: shorter ones are no articles. */
const leastGoldWords = 60;

const textOf = (node: ParentNode | ChildNode): string =>
  dump(node, styles[2]!)
    .map((line) => line.text)
    .join("\n");

/** The innermost element that holds nearly all of the gold text that the page has, and those around it. */
const containers = (root: ParentNode, gold: string): ParentNode[] => {
  const most = goldShare(textOf(root), gold);
  if (most < 0.8) return [];
  let inner: ParentNode = root;
  const path: ParentNode[] = [root];
  for (;;) {
    const child = inner.children.find(
      (one) => "children" in one && one.type === "tag" && goldShare(textOf(one), gold) >= most - 0.02,
    ) as ParentNode | undefined;
    if (!child) break;
    path.push(child);
    inner = child;
  }
  return path.reverse();
};

const record = (
  id: string,
  page: GoldPage,
  level: "loose" | "whole",
  node: ParentNode,
  style: DumpStyle,
): LabelledText => {
  const lines = dump(node, style);
  return labelled({
    id: `${id}:${level}`,
    site: page.site,
    level,
    en: true,
    noisy_text: lines.map((line) => line.text).join("\n"),
    labels: labelLines(lines, page.gold),
  });
};

/**
 * More labelled texts, from the pages of the HTML sets: each page dumped as a whole and down to its article's container
 * or what is around that, in varying styles. The texts are kept in `cache`.
 */
export const readPageTexts = (folder: string, cache: string, sets: readonly string[]): LabelledText[] => {
  const kept = join(cache, "page-texts.json");
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as LabelledText[];
  const texts: LabelledText[] = [];
  for (const set of sets) {
    for (const page of pagesOf(folder, set)) {
      // Each page draws for itself: what it gives doesn't depend on which other pages there are.
      const random = seededRandom(Number.parseInt(sha256(page.id).slice(0, 8), 16));
      const pick = () => styles[Math.floor(random() * styles.length)]!;
      const [whole, loose, turn] = [pick(), pick(), random()];
      if (!page.scored || page.gold.split(/\s+/).length < leastGoldWords) continue;
      const html = readFileSync(page.file, "utf8");
      if (html.length > largestPageChars) continue;
      const root = parsePage(html);
      const path = containers(root, page.gold);
      if (path.length === 0) continue;
      texts.push(record(`${set}-page:${page.id}`, page, "whole", root, whole));
      const outer = path[Math.min(path.length - 1, Math.floor(turn * 4))]!;
      texts.push(record(`${set}-page:${page.id}`, page, "loose", outer, loose));
    }
  }
  const usable = texts.filter((text) => text.labels.includes(1) && text.lines.length < largestTextLines);
  writeFileSync(kept, JSON.stringify(usable));
  return usable;
};
