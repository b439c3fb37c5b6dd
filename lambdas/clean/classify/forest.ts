import type { FeatureTable } from "./features.ts";

/**
 * Gradient-boosted trees, as they are stored and as they are asked. Written by `bench/training/boost.ts`.
 *
 * All trees lie behind each other in flat arrays, each in preorder: the left child of node `i` is node `i + 1`, the
 * right one is node `right[i]`, and a leaf has `split[i] === -1` and its score in `value[i]`.
 */
export interface ForestJson {
  readonly format: "forest/1";
  /** Names of the features, in the order in which `predict` expects their values. */
  readonly features: readonly string[];
  /** Score (log odds) before the first tree. */
  readonly bias: number;
  readonly roots: readonly number[];
  readonly split: readonly number[];
  /** Threshold of an inner node (`<=` goes left), score of a leaf. */
  readonly value: readonly number[];
  readonly right: readonly number[];
}

/** A checked forest, ready to be asked. */
export interface ForestWeights {
  readonly features: readonly string[];
  readonly bias: number;
  readonly roots: Int32Array;
  readonly split: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
}

/**
 * Checks a forest once, so that `predict` needs no checks: every path moves forward and ends inside the arrays.
 * @throws TypeError when the weights are damaged
 */
export const parseForest = (json: unknown): ForestWeights => {
  const forest = json as Partial<ForestJson> | null;
  const lists = [forest?.features, forest?.roots, forest?.split, forest?.value, forest?.right];
  if (forest?.format !== "forest/1" || typeof forest.bias !== "number" || !lists.every(Array.isArray)) {
    throw new TypeError("these are no forest/1 weights");
  }
  const { features, bias, roots, split, value, right } = forest as ForestJson;
  const nodes = split.length;
  if (value.length !== nodes || right.length !== nodes) throw new TypeError("the forest's arrays differ in length");
  for (const root of roots) {
    if (!(Number.isInteger(root) && root >= 0 && root < nodes)) throw new TypeError(`no node ${root} for a root`);
  }
  for (let node = 0; node < nodes; node++) {
    const feature = split[node]!;
    if (!Number.isFinite(value[node])) throw new TypeError(`node ${node} has no number`);
    if (feature === -1) continue;
    const known = Number.isInteger(feature) && feature >= 0 && feature < features.length;
    const next = right[node]!;
    if (!known || !(Number.isInteger(next) && next > node + 1 && next < nodes)) {
      throw new TypeError(`node ${node} of the forest points nowhere`);
    }
  }
  if (nodes > 0 && split[nodes - 1] !== -1) throw new TypeError("the forest ends in the middle of a tree");
  return {
    features,
    bias,
    roots: Int32Array.from(roots),
    split: Int16Array.from(split),
    value: Float64Array.from(value),
    right: Int32Array.from(right),
  };
};

/** Log odds to probability. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * The columns that a forest was trained on, in its order, from tables that have them and perhaps others.
 * @throws TypeError when one is missing
 */
export const columnsFor = (weights: ForestWeights, ...tables: readonly FeatureTable[]): Float64Array[] => {
  const known = new Map(tables.flatMap(({ names, values }) => names.map((name, n) => [name, values[n]!] as const)));
  return weights.features.map((name) => {
    const column = known.get(name);
    if (!column) throw new TypeError(`the forest was trained on ${JSON.stringify(name)}, which is gone`);
    return column;
  });
};

/** The probability (0–1) that the forest gives to a row. `columns` are in the order of `weights.features`. */
export const predict = (weights: ForestWeights, columns: readonly Float64Array[], row: number): number => {
  const { roots, split, value, right } = weights;
  let score = weights.bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let feature = split[node]!; feature >= 0; feature = split[node]!) {
      node = columns[feature]![row]! <= value[node]! ? node + 1 : right[node]!;
    }
    score += value[node]!;
  }
  return sigmoid(score);
};
