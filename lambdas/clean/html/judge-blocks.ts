import { columnsFor, type ForestWeights, parseForest, probabilitiesOf } from "../classify/forest.ts";
import { firstBlockFeatures, secondBlockFeatures } from "./block-features.ts";
import firstWeights from "./first-blocks.weights.json" with { type: "json" };
import { excerptOf, nearText } from "./near-text.ts";
import { type Page, structureOf } from "./page.ts";
import secondWeights from "./second-blocks.weights.json" with { type: "json" };

interface Forests {
  readonly first: ForestWeights;
  readonly second: ForestWeights;
  /** The features that either of them asks for. */
  readonly wanted: ReadonlySet<string>;
}

let forests: Forests | undefined;

const parseForests = (): Forests => {
  const [first, second] = [parseForest(firstWeights), parseForest(secondWeights)];
  return { first, second, wanted: new Set([...first.features, ...second.features]) };
};

/**
 * The probability of each block to belong to the article, 0–1: judged twice, the second time with the first answers for
 * its surroundings. The mean of both stands: on sites that neither has seen, each is wrong about other pages. Blocks far
 * from any text aren't asked about and have 0.
 */
export const judgeBlocks = (page: Page): Float64Array => {
  forests ??= parseForests();
  const { first, second, wanted } = forests;
  const probabilities = new Float64Array(page.blocks.length);
  const numbers = nearText(page);
  if (numbers.length === 0) return probabilities;
  const near = excerptOf(page, numbers);
  const structure = structureOf(near);
  const table = firstBlockFeatures(near, structure, wanted);
  const answers = probabilitiesOf(first, columnsFor(first, table), numbers.length);
  const wide = columnsFor(second, table, secondBlockFeatures(near, answers, structure, wanted));
  const again = probabilitiesOf(second, wide, numbers.length);
  for (const [row, i] of numbers.entries()) probabilities[i] = (answers[row]! + again[row]!) / 2;
  return probabilities;
};
