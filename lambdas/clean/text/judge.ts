import type { CleaningMode } from "../block.ts";
import { firstFeatures } from "../classify/features.ts";
import { columnsFor, type ForestWeights, parseForest, probabilitiesOf } from "../classify/forest.ts";
import type { Line } from "../classify/line.ts";
import weights from "./text.weights.json" with { type: "json" };

/** From which probability on a line stays. Chosen on predictions for sites that the model had not seen. */
export const keepFrom: Readonly<Record<CleaningMode, number>> = { balanced: 0.5, conservative: 0.08 };

interface Trained {
  readonly forest: ForestWeights;
  readonly wanted: ReadonlySet<string>;
}

let trained: Trained | undefined;

const parseTrained = (): Trained => {
  const forest = parseForest(weights);
  return { forest, wanted: new Set(forest.features) };
};

/** The probability of each line to belong to the article, 0–1. */
export const judge = (lines: readonly Line[]): Float64Array => {
  trained ??= parseTrained();
  const { forest, wanted } = trained;
  return probabilitiesOf(forest, columnsFor(forest, firstFeatures(lines, wanted)), lines.length);
};
