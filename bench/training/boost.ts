import type { ForestJson } from "../../lambdas/clean/classify/forest.ts";
import { type Binned, binned } from "./bins.ts";
import { seededRandom } from "./random.ts";
import { growTree, type Tree } from "./tree.ts";

/** Rows with what is known about them. */
export interface Table {
  readonly names: readonly string[];
  /** Row after row, `names.length` numbers each; all finite. */
  readonly values: Float64Array;
  /** 1 or 0 (or a probability in between), one a row. */
  readonly labels: Float64Array;
  /** Importance of each row. */
  readonly weights: Float64Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly learningRate: number;
  /** Most leaves of a tree; trees grow where the gain is largest. */
  readonly leaves: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minHessian: number;
  /** L2 penalty on leaf scores. */
  readonly l2: number;
  /** Share of the rows that each tree sees, and share of the columns. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly seed: number;
  /** Stop when the loss on the validation rows has not fallen for this many trees (0: never). */
  readonly patience: number;
}

export const defaultBoost: BoostOptions = {
  trees: 300,
  learningRate: 0.06,
  leaves: 16,
  minHessian: 4,
  l2: 4,
  rowShare: 0.7,
  columnShare: 0.4,
  seed: 1,
  patience: 0,
};

const scoreDigits = 4;

const serialise = (names: readonly string[], bias: number, trees: readonly Tree[]): ForestJson => {
  const forest = { roots: [] as number[], split: [] as number[], value: [] as number[], right: [] as number[] };
  for (const tree of trees) {
    const base = forest.split.length;
    forest.roots.push(base);
    for (let node = 0; node < tree.split.length; node++) {
      const leaf = tree.split[node] === -1;
      forest.split.push(tree.split[node]!);
      forest.value.push(leaf ? tree.score[node]! : tree.threshold[node]!);
      forest.right.push(leaf ? 0 : base + tree.right[node]!);
    }
  }
  return { format: "forest/1", features: names, bias, ...forest };
};

/** Adds a tree's scores to every row's. */
const addScores = (tree: Tree, data: Binned, scores: Float64Array): void => {
  for (let row = 0; row < data.rows; row++) {
    let node = 0;
    for (let c = tree.split[0]!; c >= 0; c = tree.split[node]!) {
      node = data.bins[c * data.rows + row]! <= tree.bin[node]! ? node + 1 : tree.right[node]!;
    }
    scores[row] = scores[row]! + tree.score[node]!;
  }
};

const logLoss = (table: Table, scores: Float64Array, rows: Int32Array): number => {
  let loss = 0;
  let weight = 0;
  for (const row of rows) {
    const score = scores[row]!;
    // log(1 + e^s) - y s, written so that it does not overflow.
    loss +=
      table.weights[row]! * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - table.labels[row]! * score);
    weight += table.weights[row]!;
  }
  return weight ? loss / weight : 0;
};

const drawn = (from: Int32Array | number, share: number, random: () => number): Int32Array => {
  const all = typeof from === "number" ? Int32Array.from({ length: from }, (_, i) => i) : from;
  if (share >= 1) return all.slice();
  const some = all.filter(() => random() < share);
  return some.length > 0 ? some : all.slice(0, 1);
};

/** A trained forest with the probability of every row of the table (also of rows that it was not trained on). */
export interface Boosted {
  readonly forest: ForestJson;
  readonly probabilities: Float64Array;
  /** Loss on the validation rows after the last kept tree; 0 without validation rows. */
  readonly loss: number;
}

/**
 * Trains gradient-boosted trees for a binary answer (logistic loss, second order, histograms).
 * Deterministic: equal tables, rows and options give equal forests.
 */
export const boost = (
  table: Table,
  options: BoostOptions = defaultBoost,
  rows: Int32Array | null = null,
  validation: Int32Array = new Int32Array(0),
  data: Binned = binned(table.values, table.labels.length, table.names.length),
): Boosted => {
  const trained = rows ?? Int32Array.from({ length: data.rows }, (_, row) => row);
  const random = seededRandom(options.seed);
  let positive = 0;
  let total = 0;
  for (const row of trained) {
    positive += table.weights[row]! * table.labels[row]!;
    total += table.weights[row]!;
  }
  const share = Math.min(0.999, Math.max(0.001, total ? positive / total : 0.5));
  const bias = Number(Math.log(share / (1 - share)).toPrecision(scoreDigits));
  const scores = new Float64Array(data.rows).fill(bias);
  const gradients = new Float64Array(data.rows);
  const hessians = new Float64Array(data.rows);
  const trees: Tree[] = [];
  let best = { loss: Infinity, trees: 0 };
  let bestScores = scores.slice();
  for (let round = 0; round < options.trees; round++) {
    for (const row of trained) {
      const probability = 1 / (1 + Math.exp(-scores[row]!));
      gradients[row] = table.weights[row]! * (probability - table.labels[row]!);
      hessians[row] = table.weights[row]! * Math.max(1e-6, probability * (1 - probability));
    }
    const tree = growTree(data, gradients, hessians, drawn(trained, options.rowShare, random), {
      ...options,
      columns: drawn(table.names.length, options.columnShare, random),
      scoreDigits,
    });
    trees.push(tree);
    addScores(tree, data, scores);
    if (options.patience > 0 && validation.length > 0) {
      const loss = logLoss(table, scores, validation);
      if (loss < best.loss) {
        best = { loss, trees: trees.length };
        bestScores = scores.slice();
      } else if (trees.length - best.trees >= options.patience) break;
    }
  }
  const stopped = options.patience > 0 && validation.length > 0;
  const kept = stopped ? trees.slice(0, best.trees) : trees;
  return {
    forest: serialise(table.names, bias, kept),
    probabilities: (stopped ? bestScores : scores).map((score) => 1 / (1 + Math.exp(-score))),
    loss: stopped ? best.loss : logLoss(table, scores, validation),
  };
};
