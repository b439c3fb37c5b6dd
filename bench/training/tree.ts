import type { Binned } from "./bins.ts";

/** One regression tree in preorder: the left child of `i` is `i + 1`; `split` is -1 at a leaf. */
export interface Tree {
  readonly split: number[];
  /** Last bin that goes left, and the same as a value. */
  readonly bin: number[];
  readonly threshold: number[];
  readonly right: number[];
  readonly score: number[];
  /** How much each split lowers the loss; 0 at a leaf. */
  readonly gain: number[];
}

export interface GrowOptions {
  readonly leaves: number;
  readonly minHessian: number;
  readonly l2: number;
  readonly learningRate: number;
  readonly columns: Int32Array;
  readonly scoreDigits: number;
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

interface Node {
  readonly start: number;
  readonly end: number;
  readonly gradient: number;
  readonly hessian: number;
  /** Sums of gradients and hessians by column and bin, interleaved. */
  readonly histogram: Float64Array;
  readonly best: Split;
  children?: readonly [Node, Node];
}

const binCount = 256;
const noSplit: Split = { gain: 0, column: -1, bin: -1 };

/**
 * Grows one tree on the gradients, best leaf first, histograms of the larger child by subtraction.
 * `rows` is reordered.
 */
export const growTree = (
  data: Binned,
  gradients: Float64Array,
  hessians: Float64Array,
  rows: Int32Array,
  options: GrowOptions,
): Tree => {
  const { columns, l2, minHessian } = options;
  const width = binCount * 2;

  const histogramOf = (start: number, end: number): Float64Array => {
    const sums = new Float64Array(columns.length * width);
    for (let c = 0; c < columns.length; c++) {
      const from = columns[c]! * data.rows;
      const to = c * width;
      for (let i = start; i < end; i++) {
        const row = rows[i]!;
        const slot = to + data.bins[from + row]! * 2;
        sums[slot] = sums[slot]! + gradients[row]!;
        sums[slot + 1] = sums[slot + 1]! + hessians[row]!;
      }
    }
    return sums;
  };

  const score = (gradient: number, hessian: number): number => (gradient * gradient) / (hessian + l2);

  const bestSplit = (histogram: Float64Array, gradient: number, hessian: number): Split => {
    const base = score(gradient, hessian);
    let best = noSplit;
    for (let c = 0; c < columns.length; c++) {
      const bins = data.edges[columns[c]!]!.length;
      let leftGradient = 0;
      let leftHessian = 0;
      for (let bin = 0; bin < bins; bin++) {
        leftGradient += histogram[c * width + bin * 2]!;
        leftHessian += histogram[c * width + bin * 2 + 1]!;
        if (leftHessian < minHessian) continue;
        if (hessian - leftHessian < minHessian) break;
        const gain = score(leftGradient, leftHessian) + score(gradient - leftGradient, hessian - leftHessian) - base;
        if (gain > best.gain + 1e-9) best = { gain, column: columns[c]!, bin };
      }
    }
    return best;
  };

  const node = (start: number, end: number, histogram: Float64Array): Node => {
    let gradient = 0;
    let hessian = 0;
    for (let i = start; i < end; i++) {
      gradient += gradients[rows[i]!]!;
      hessian += hessians[rows[i]!]!;
    }
    return { start, end, gradient, hessian, histogram, best: bestSplit(histogram, gradient, hessian) };
  };

  /** Moves the rows of the left child to the front; both sides keep their order. Returns the border. */
  const partition = (parent: Node): number => {
    const from = parent.best.column * data.rows;
    const after: number[] = [];
    let border = parent.start;
    for (let i = parent.start; i < parent.end; i++) {
      const row = rows[i]!;
      if (data.bins[from + row]! <= parent.best.bin) rows[border++] = row;
      else after.push(row);
    }
    rows.set(after, border);
    return border;
  };

  const root = node(0, rows.length, histogramOf(0, rows.length));
  const open = [root];
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    let chosen = -1;
    for (let i = 0; i < open.length; i++) {
      if (open[i]!.best.gain > (chosen < 0 ? 0 : open[chosen]!.best.gain)) chosen = i;
    }
    if (chosen < 0) break;
    const parent = open[chosen]!;
    const border = partition(parent);
    const leftIsSmall = border - parent.start <= parent.end - border;
    const small = leftIsSmall ? histogramOf(parent.start, border) : histogramOf(border, parent.end);
    const large = parent.histogram;
    for (let i = 0; i < large.length; i++) large[i] = large[i]! - small[i]!;
    const left = node(parent.start, border, leftIsSmall ? small : large);
    const right = node(border, parent.end, leftIsSmall ? large : small);
    parent.children = [left, right];
    open.splice(chosen, 1, left, right);
  }

  const tree: Tree = { split: [], bin: [], threshold: [], right: [], score: [], gain: [] };
  const write = (from: Node): void => {
    const at = tree.split.length;
    const leaf = !from.children;
    tree.split.push(leaf ? -1 : from.best.column);
    tree.bin.push(leaf ? 0 : from.best.bin);
    tree.threshold.push(leaf ? 0 : data.edges[from.best.column]![from.best.bin]!);
    tree.right.push(0);
    tree.gain.push(leaf ? 0 : from.best.gain);
    const value = leaf ? (-from.gradient / (from.hessian + l2)) * options.learningRate : 0;
    tree.score.push(Number(value.toPrecision(options.scoreDigits)));
    if (from.children) {
      write(from.children[0]);
      tree.right[at] = tree.split.length;
      write(from.children[1]);
    }
  };
  write(root);
  return tree;
};
