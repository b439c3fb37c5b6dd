import { firstFeatures } from "../../lambdas/clean/classify/features.ts";
import { type Line, lookAt } from "../../lambdas/clean/classify/line.ts";
import type { BoostOptions, Table } from "./boost.ts";
import { writeRows } from "./rows.ts";
import type { LabelledText } from "./text-data.ts";

/** How the plain-text model is trained. Chosen on out-of-fold predictions; flat around these values. */
export const textOptions: BoostOptions = {
  trees: 320,
  learningRate: 0.06,
  leaves: 14,
  minHessian: 5,
  l2: 5,
  rowShare: 0.5,
  columnShare: 0.2,
  seed: 1,
  features: Infinity,
  patience: 0,
};

export const foldCount = 5;
export const foldSeed = 11;

/** A line's importance: documents count by the root of their size, lines by the fourth root of theirs. */
const weightOf = (line: Line, documentLines: number): number =>
  Math.sqrt(50 / documentLines) * (Math.max(1, line.length) / 10) ** 0.25;

/** All lines of all texts as one table for the trainer. */
export interface TextTable extends Table {
  /** Site of each row. */
  readonly sites: readonly string[];
  /** 1 where the label is sure enough to learn from. */
  readonly usable: Uint8Array;
  /** First row of each text. */
  readonly starts: readonly number[];
}

/** Computes the features of all texts. */
export const textTable = (texts: readonly LabelledText[]): TextTable => {
  const rows = texts.reduce((sum, text) => sum + text.lines.length, 0);
  const starts: number[] = [];
  let names: readonly string[] = [];
  let values = new Float64Array(0);
  const labels = new Float64Array(rows);
  const weights = new Float64Array(rows);
  const usable = new Uint8Array(rows);
  const sites: string[] = [];
  let row = 0;
  for (const text of texts) {
    const lines = lookAt(text.lines);
    const features = firstFeatures(lines);
    if (names.length === 0) {
      names = features.names;
      values = new Float64Array(rows * names.length);
    }
    starts.push(row);
    writeRows(features, values, names.length, row);
    for (const [i, line] of lines.entries()) {
      const label = text.labels[i]!;
      labels[row] = label === 1 ? 1 : 0;
      usable[row] = Number(label === 0 || label === 1);
      weights[row] = weightOf(line, lines.length);
      sites.push(text.site);
      row++;
    }
  }
  return { names, values, labels, weights, sites, usable, starts };
};
