import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeText } from "../../lambdas/clean/decode.ts";
import { firstBlockFeatures } from "../../lambdas/clean/html/block-features.ts";
import { markedHtml } from "../../lambdas/clean/html/marked-html.ts";
import type { Page } from "../../lambdas/clean/html/page.ts";
import { readPage } from "../../lambdas/clean/html/read-page.ts";
import { readabilityChoice } from "../../lambdas/clean/html/readability.ts";
import { goldShares, tokensOf } from "./labels.ts";
import { type GoldPage, htmlSets, pagesOf } from "./pages.ts";

/** A page with its place in the table and the truth about its blocks. */
export interface LabelledPage {
  readonly gold: GoldPage;
  readonly page: Page;
  /** First row of the page's blocks in the table. */
  readonly row: number;
  readonly shares: Float64Array;
}

export interface HtmlDataset {
  readonly pages: readonly LabelledPage[];
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly rows: number;
}

const cacheFile = fileURLToPath(new URL("../.cache/readability-choices.json", import.meta.url));

/** Readability's choices are kept between runs, under a hash of the markup that it was given. */
const cachedChoices = () => {
  const known = new Map<string, number[] | null>(
    existsSync(cacheFile) ? Object.entries(JSON.parse(readFileSync(cacheFile, "utf8"))) : [],
  );
  const choose: Parameters<typeof readPage>[1] = async (tree, blocks, title) => {
    const markup = markedHtml(tree.root, blocks, title);
    const key = createHash("sha256").update(markup).digest("base64url");
    if (!known.has(key)) {
      const choice = await readabilityChoice(markup, 40_000);
      known.set(key, choice ? [...choice] : null);
    }
    const choice = known.get(key);
    return choice ? new Set(choice) : null;
  };
  const save = (): void => {
    mkdirSync(fileURLToPath(new URL("../.cache", import.meta.url)), { recursive: true });
    writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(known)));
  };
  return { choose, save };
};

/** Reads every page of every set into one table of features, with the share of each block that the gold text has. */
export const htmlDataset = async (data: string): Promise<HtmlDataset> => {
  const choices = cachedChoices();
  const pages: LabelledPage[] = [];
  const tables: Float64Array[] = [];
  let names: readonly string[] = [];
  let rows = 0;
  for (const set of htmlSets(data)) {
    for (const gold of pagesOf(data, set)) {
      const html = (await decodeText(readFileSync(gold.file), null))?.text ?? "";
      const { page } = await readPage(html, choices.choose);
      const features = firstBlockFeatures(page);
      names = features.names.length > names.length ? features.names : names;
      pages.push({
        gold,
        page,
        row: rows,
        shares: goldShares(
          page.blocks.map((block) => block.text),
          gold.gold,
        ),
      });
      tables.push(features.values);
      rows += page.blocks.length;
    }
  }
  choices.save();
  const values = new Float64Array(rows * names.length);
  let at = 0;
  for (const table of tables) {
    values.set(table, at);
    at += table.length;
  }
  return { pages, names, values, rows };
};

/** Weight of each block: its share in the page's score, so that a page counts as much as another, long or short. */
export const blockWeights = (dataset: HtmlDataset): Float64Array => {
  const weights = new Float64Array(dataset.rows);
  for (const { gold, page, row } of dataset.pages) {
    const goldTokens = tokensOf(gold.gold).length;
    for (const [i, block] of page.blocks.entries()) {
      const tokens = Math.min(150, tokensOf(block.text).length);
      weights[row + i] = gold.scored ? ((3 + tokens) * 40) / (400 + goldTokens) : 0;
    }
  }
  return weights;
};
