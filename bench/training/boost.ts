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
  /** How many columns are used: those that lower the loss most in a short first training. Infinity: all. */
  readonly features: number;
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
  features: Infinity,
  patience: 0,
};

const scoreDigits = 4;

/** The forest with the columns that its trees ask for, and no others. */
const serialise = (names: readonly string[], bias: number, trees: readonly Tree[]): ForestJson => {
  const asked = [...new Set(trees.flatMap((tree) => tree.split.filter((c) => c >= 0)))].sort((a, b) => a - b);
  const places = new Map(asked.map((c, place) => [c, place]));
  const forest = { roots: [] as number[], split: [] as number[], value: [] as number[], right: [] as number[] };
  for (const tree of trees) {
    const base = forest.split.length;
    forest.roots.push(base);
    for (let node = 0; node < tree.split.length; node++) {
      const leaf = tree.split[node] === -1;
      forest.split.push(leaf ? -1 : places.get(tree.split[node]!)!);
      forest.value.push(leaf ? tree.score[node]! : tree.threshold[node]!);
      forest.right.push(leaf ? 0 : base + tree.right[node]!);
    }
  }
  return { format: "forest/1", features: asked.map((c) => names[c]!), bias, ...forest };
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

/** The columns that lower the loss most in a short training with large steps, in their order. */
const tellingColumns = (
  table: Table,
  options: BoostOptions,
  rows: Int32Array | null,
  data: Binned,
): Int32Array | number => {
  if (options.features >= table.names.length) return table.names.length;
  const gains = new Float64Array(table.names.length);
  const probe = { ...options, features: Infinity, trees: probeTrees, learningRate: probeRate, patience: 0 };
  for (const tree of grow(table, probe, rows, new Int32Array(0), data).trees)
    for (const [node, c] of tree.split.entries()) if (c >= 0) gains[c] = gains[c]! + tree.gain[node]!;
  const best = Int32Array.from(gains.keys()).sort((a, b) => gains[b]! - gains[a]! || a - b);
  return best.slice(0, options.features).sort();
};
const probeTrees = 50;
const probeRate = 0.15;

interface Grown {
  readonly bias: number;
  readonly trees: readonly Tree[];
  readonly scores: Float64Array;
  readonly loss: number;
}

/** A trained forest with the probability of every row of the table (also of rows that it was not trained on). */
export interface Boosted {
  readonly forest: ForestJson;
  readonly probabilities: Float64Array;
  /** Loss on the validation rows after the last kept tree; 0 without validation rows. */
  readonly loss: number;
}

const grow = (
  table: Table,
  options: BoostOptions,
  rows: Int32Array | null,
  validation: Int32Array,
  data: Binned,
): Grown => {
  const trained = rows ?? Int32Array.from({ length: data.rows }, (_, row) => row);
  const columns = tellingColumns(table, options, rows, data);
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
      columns: drawn(columns, options.columnShare, random),
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
  return {
    bias,
    trees: stopped ? trees.slice(0, best.trees) : trees,
    scores: stopped ? bestScores : scores,
    loss: stopped ? best.loss : logLoss(table, scores, validation),
  };
};

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
  const { bias, trees, scores, loss } = grow(table, options, rows, validation, data);
  return {
    forest: serialise(table.names, bias, trees),
    probabilities: scores.map((score) => 1 / (1 + Math.exp(-score))),
    loss,
  };
};
