import type { FeatureTable } from "../classify/features.ts";
import { type ForestWeights, parseForest, predict } from "../classify/forest.ts";
import { firstBlockFeatures, secondBlockFeatures } from "./block-features.ts";
import firstWeights from "./first-blocks.weights.json" with { type: "json" };
import { type Page, structureOf } from "./page.ts";
import secondWeights from "./second-blocks.weights.json" with { type: "json" };

let forests: readonly [ForestWeights, ForestWeights] | undefined;

/** The columns that a forest was trained on, by name: columns that came later don't disturb it. */
const asTrained = (forest: ForestWeights, tables: readonly FeatureTable[], rows: number): Float64Array => {
  const places = new Map<string, readonly [FeatureTable, number]>();
  for (const table of tables) for (const [c, name] of table.names.entries()) places.set(name, [table, c]);
  const width = forest.features.length;
  const values = new Float64Array(rows * width);
  for (const [to, name] of forest.features.entries()) {
    const place = places.get(name);
    if (!place) throw new TypeError(`the block forest was trained on ${JSON.stringify(name)}, which is gone`);
    const [table, from] = place;
    for (let row = 0; row < rows; row++) values[row * width + to] = table.values[row * table.names.length + from]!;
  }
  return values;
};

/**
 * The probability of each block to belong to the article, 0–1: judged twice, the second time with the first answers for
 * its surroundings. The mean of both stands: on sites that neither has seen, each is wrong about other pages.
 */
export const judgeBlocks = (page: Page): Float64Array => {
  const rows = page.blocks.length;
  if (rows === 0) return new Float64Array(0);
  forests ??= [parseForest(firstWeights), parseForest(secondWeights)];
  const [forest, again] = forests;
  const structure = structureOf(page);
  const table = firstBlockFeatures(page, structure);
  const values = asTrained(forest, [table], rows);
  const first = Float64Array.from(page.blocks, (_, row) => predict(forest, values, row * forest.features.length));
  const wide = asTrained(again, [table, secondBlockFeatures(page, first, structure)], rows);
  return first.map((probability, row) => (probability + predict(again, wide, row * again.features.length)) / 2);
};
