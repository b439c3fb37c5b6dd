import type { CleaningMode } from "../block.ts";
import { firstFeatures } from "../classify/features.ts";
import { columnsFor, type ForestWeights, parseForest, probabilitiesOf } from "../classify/forest.ts";
import type { Line } from "../classify/line.ts";
import weights from "./text.weights.json" with { type: "json" };

/** From which probability on a line stays. Chosen on predictions for sites that the model had not seen. */
export const keepFrom: Readonly<Record<CleaningMode, number>> = { balanced: 0.5, conservative: 0.08 };

let forest: ForestWeights | undefined;

/** The probability of each line to belong to the article, 0–1. */
export const judge = (lines: readonly Line[]): Float64Array => {
  forest ??= parseForest(weights);
  const trained = forest;
  const columns = columnsFor(trained, firstFeatures(lines, new Set(trained.features)));
  return probabilitiesOf(trained, columns, lines.length);
};
