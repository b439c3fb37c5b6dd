/** One row of features with its label, and the story that it is from. */
export interface Row {
  readonly story: string;
  readonly right: boolean;
  readonly features: Readonly<Record<string, number>>;
  /** What it counts; 1 if nothing is said. */
  readonly weight?: number;
}

const ROUNDS = 12;

/** Solves a symmetric positive system in place by Gaussian elimination. */
function solve(matrix: number[][], vector: number[]): number[] {
  const n = vector.length;
  for (let k = 0; k < n; k++) {
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i]![k]! / matrix[k]![k]!;
      for (let j = k; j < n; j++) matrix[i]![j]! -= factor * matrix[k]![j]!;
      vector[i]! -= factor * vector[k]!;
    }
  }
  const result = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = vector[i]!;
    for (let j = i + 1; j < n; j++) rest -= matrix[i]![j]! * result[j]!;
    result[i] = rest / matrix[i]![i]!;
  }
  return result;
}

/** A row's features that aren't 0, by their numbers; 0 is the bias. */
interface Sparse {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly right: number;
  readonly weight: number;
}

function sparse({ features, right, weight }: Row, numbers: ReadonlyMap<string, number>): Sparse {
  const known = Object.entries(features).filter(([, value]) => value !== 0);
  return {
    at: Int32Array.from([0, ...known.map(([name]) => numbers.get(name)!)]),
    values: Float64Array.from([1, ...known.map(([, value]) => value)]),
    right: right ? 1 : 0,
    weight: weight ?? 1,
  };
}

/** Logistic regression with a quadratic penalty (not on the bias), by Newton's method: the same weights every time. */
export function fit(rows: readonly Row[], penalty: number): Record<string, number> {
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
  const numbers = new Map(names.map((name, k) => [name, k + 1]));
  const inputs = rows.map((row) => sparse(row, numbers));
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -penalty * weight));
    const curvature = new Float64Array(size * size);
    for (let k = 0; k < size; k++) curvature[k * size + k] = k === 0 ? 1e-6 : penalty;
    for (const { at, values, right, weight } of inputs) {
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += values[k]! * weights[at[k]!]!;
      const p = 1 / (1 + Math.exp(-sum));
      const miss = weight * (right - p);
      const bend = weight * p * (1 - p);
      for (let i = 0; i < at.length; i++) {
        const row = at[i]! * size;
        gradient[at[i]!]! += miss * values[i]!;
        for (let j = 0; j < at.length; j++) curvature[row + at[j]!]! += bend * values[i]! * values[j]!;
      }
    }
    const matrix = weights.map((_, k) => [...curvature.subarray(k * size, (k + 1) * size)]);
    const step = solve(matrix, gradient);
    weights = weights.map((weight, k) => weight + step[k]!);
  }
  return Object.fromEntries(["bias", ...names].map((name, k) => [name, Number(weights[k]!.toFixed(2))]));
}
