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

/**
 * A checked forest, turned round so that it is asked by features and not by trees (QuickScorer; Lucchese et al., SIGIR 2015): each inner
 * node is the knowledge that, when its feature is past its threshold, the leaves on its left can't be reached. For a row, the nodes whose
 * threshold is passed strike their leaves out; the first leaf that is left of a tree is the one that a walk down the tree
 * would have found. The thresholds of a feature are sorted, so that no others are looked at; a walk guesses at every node.
 */
export interface ForestWeights {
  /** Names of the features that some tree asks for, in the order in which their columns are expected. */
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: number;
  /** The different thresholds of feature `f`, ascending: `thresholds[firstThreshold[f]]` up to `firstThreshold[f + 1]`. */
  readonly firstThreshold: Int32Array;
  readonly thresholds: Float64Array;
  /** The nodes with threshold `t`: from `firstNode[t]` up to `firstNode[t + 1]`, each with its tree and the leaves that it leaves. */
  readonly firstNode: Int32Array;
  readonly tree: Int32Array;
  readonly leavesLeft: Int32Array;
  /** Scores of the leaves: `mostLeaves` places for each tree, from left to right. */
  readonly leaf: Float64Array;
}

/** A tree's leaves are bits of one number. */
const mostLeaves = 32;

/** An inner node, by what it asks and what it strikes out. */
interface Question {
  readonly threshold: number;
  readonly tree: number;
  readonly leavesLeft: number;
}

const checked = (json: unknown): ForestJson => {
  const forest = json as Partial<ForestJson> | null;
  const lists = [forest?.features, forest?.roots, forest?.split, forest?.value, forest?.right];
  if (forest?.format !== "forest/1" || typeof forest.bias !== "number" || !lists.every(Array.isArray)) {
    throw new TypeError("these are no forest/1 weights");
  }
  const { features, roots, split, value, right } = forest as ForestJson;
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
  return forest as ForestJson;
};

/**
 * Checks a forest once and makes it ready, so that `probabilitiesOf` needs no checks.
 * @throws TypeError when the weights are damaged, or a tree has more than 32 leaves
 */
export const parseForest = (json: unknown): ForestWeights => {
  const { features, bias, roots, split, value, right } = checked(json);
  const questions: Question[][] = features.map(() => []);
  const leaf = new Float64Array(roots.length * mostLeaves);
  roots.forEach((root, tree) => {
    let leaves = 0;
    const visit = (node: number): void => {
      if (split[node] === -1) {
        if (leaves === mostLeaves) throw new TypeError(`a tree of the forest has more than ${mostLeaves} leaves`);
        leaf[tree * mostLeaves + leaves++] = value[node]!;
        return;
      }
      const first = leaves;
      visit(node + 1);
      let struck = 0;
      for (let n = first; n < leaves; n++) struck |= 1 << n;
      questions[split[node]!]!.push({ threshold: value[node]!, tree, leavesLeft: ~struck });
      visit(right[node]!);
    };
    visit(root);
  });
  const asked = questions.flatMap((own, feature) => (own.length > 0 ? [feature] : []));
  const firstThreshold: number[] = [];
  const thresholds: number[] = [];
  const firstNode: number[] = [];
  const nodes: Question[] = [];
  for (const feature of asked) {
    firstThreshold.push(thresholds.length);
    const sorted = questions[feature]!.toSorted((a, b) => a.threshold - b.threshold);
    for (const [n, question] of sorted.entries()) {
      if (n === 0 || question.threshold !== sorted[n - 1]!.threshold) {
        thresholds.push(question.threshold);
        firstNode.push(nodes.length);
      }
      nodes.push(question);
    }
  }
  return {
    features: asked.map((feature) => features[feature]!),
    bias,
    trees: roots.length,
    firstThreshold: Int32Array.of(...firstThreshold, thresholds.length),
    thresholds: Float64Array.from(thresholds),
    firstNode: Int32Array.of(...firstNode, nodes.length),
    tree: Int32Array.from(nodes, (node) => node.tree),
    leavesLeft: Int32Array.from(nodes, (node) => node.leavesLeft),
    leaf,
  };
};

/** Log odds to probability. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * The columns that a forest asks for, in its order, from tables that have them and perhaps others.
 * @throws TypeError when one is missing
 */
export const columnsFor = (weights: ForestWeights, ...tables: readonly FeatureTable[]): Float64Array[] => {
  const known = new Map<string, Float64Array>();
  for (const { names, values } of tables) for (const [n, name] of names.entries()) known.set(name, values[n]!);
  return weights.features.map((name) => {
    const column = known.get(name);
    if (!column) throw new TypeError(`the forest was trained on ${JSON.stringify(name)}, which is gone`);
    return column;
  });
};

const isConstant = (column: Float64Array, rows: number): boolean => {
  const first = column[0];
  for (let row = 1; row < rows; row++) if (column[row] !== first) return false;
  return true;
};

/**
 * The probability (0–1) that the forest gives to each of so many rows. `columns` are in the order of `weights.features`, and hold no NaN.
 */
export const probabilitiesOf = (
  weights: ForestWeights,
  columns: readonly Float64Array[],
  rows: number,
): Float64Array => {
  const { bias, trees, firstThreshold, thresholds, firstNode, tree, leavesLeft, leaf } = weights;
  const strike = (alive: Int32Array, feature: number, value: number): void => {
    const from = firstThreshold[feature]!;
    if (!(value > thresholds[from]!)) return;
    const end = firstThreshold[feature + 1]!;
    let to = from + 1;
    while (to < end && value > thresholds[to]!) to++;
    const last = firstNode[to]!;
    for (let node = firstNode[from]!; node < last; node++) alive[tree[node]!]! &= leavesLeft[node]!;
  };
  // What is the same in all rows is asked once.
  const common = new Int32Array(trees).fill(-1);
  const varying: number[] = [];
  for (let feature = 0; feature < columns.length; feature++) {
    if (isConstant(columns[feature]!, rows)) strike(common, feature, columns[feature]![0]!);
    else varying.push(feature);
  }
  const alive = new Int32Array(trees);
  const probabilities = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    alive.set(common);
    for (let n = 0; n < varying.length; n++) strike(alive, varying[n]!, columns[varying[n]!]![row]!);
    let score = bias;
    for (let t = 0; t < trees; t++) {
      const left = alive[t]!;
      // The lowest bit: the leftmost leaf that nothing struck out.
      score += leaf[t * mostLeaves + 31 - Math.clz32(left & -left)]!;
    }
    probabilities[row] = sigmoid(score);
  }
  return probabilities;
};
