import { readFileSync } from "node:fs";
import type { FeatureTable } from "../../lambdas/clean/classify/features.ts";
import { decodeText } from "../../lambdas/clean/decode.ts";
import { firstBlockFeatures } from "../../lambdas/clean/html/block-features.ts";
import { excerptOf, nearText } from "../../lambdas/clean/html/near-text.ts";
import type { Page } from "../../lambdas/clean/html/page.ts";
import { readPage } from "../../lambdas/clean/html/read-page.ts";
import { writeRows } from "../training/rows.ts";
import { goldShares, tokensOf } from "./labels.ts";
import { type GoldPage, htmlSets, pagesOf } from "./pages.ts";

/** A page with its place in the table and the truth about its blocks. */
export interface LabelledPage {
  readonly gold: GoldPage;
  readonly page: Page;
  /** What of the page is judged, and the numbers of its blocks. */
  readonly near: Page;
  readonly numbers: readonly number[];
  /** First row of the judged blocks in the table. */
  readonly row: number;
  /** Share of each judged block that the gold text has. */
  readonly shares: Float64Array;
}

export interface HtmlDataset {
  readonly pages: readonly LabelledPage[];
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly rows: number;
}

/** Reads every page of every set into one table of features, with the share of each block that the gold text has. */
export const htmlDataset = async (data: string): Promise<HtmlDataset> => {
  const pages: LabelledPage[] = [];
  const tables: FeatureTable[] = [];
  let rows = 0;
  for (const set of htmlSets(data)) {
    for (const gold of pagesOf(data, set)) {
      const html = (await decodeText(readFileSync(gold.file), null))?.text ?? "";
      const { page } = await readPage(html);
      const numbers = nearText(page);
      const near = excerptOf(page, numbers);
      const shares = goldShares(
        page.blocks.map((block) => block.text),
        gold.gold,
      );
      tables.push(firstBlockFeatures(near));
      pages.push({ gold, page, near, numbers, row: rows, shares: Float64Array.from(numbers, (i) => shares[i]!) });
      rows += numbers.length;
    }
  }
  const names = tables.find((table) => table.names.length > 0)?.names ?? [];
  const full = tables.every((table) => table.names.length === names.length || table.names.length === 0);
  if (!full) throw new Error("pages differ in their features");
  const values = new Float64Array(rows * names.length);
  for (const [n, table] of tables.entries()) writeRows(table, values, names.length, pages[n]!.row);
  return { pages, names, values, rows };
};

/** Weight of each block: its share in the page's score, so that a page counts as much as another, long or short. */
export const blockWeights = (dataset: HtmlDataset): Float64Array => {
  const weights = new Float64Array(dataset.rows);
  for (const { gold, near, row } of dataset.pages) {
    const goldTokens = tokensOf(gold.gold).length;
    for (const [i, block] of near.blocks.entries()) {
      const tokens = Math.min(150, tokensOf(block.text).length);
      weights[row + i] = gold.scored ? ((3 + tokens) * 40) / (400 + goldTokens) : 0;
    }
  }
  return weights;
};
