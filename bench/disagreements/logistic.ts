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

/** Logistic regression with a quadratic penalty (not on the bias), by Newton's method: the same weights every time. */
export function fit(rows: readonly Row[], penalty: number): Record<string, number> {
  const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
  const inputs = rows.map(({ features }) => [1, ...names.map((name) => features[name] ?? 0)]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : penalty) : 0)));
    inputs.forEach((input, row) => {
      const sum = input.reduce((total, value, k) => total + value * weights[k]!, 0);
      const p = 1 / (1 + Math.exp(-sum));
      const weight = rows[row]!.weight ?? 1;
      const miss = weight * ((rows[row]!.right ? 1 : 0) - p);
      for (let i = 0; i < size; i++) {
        gradient[i]! += miss * input[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += weight * p * (1 - p) * input[i]! * input[j]!;
      }
    });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight + step[k]!);
  }
  return Object.fromEntries(["bias", ...names].map((name, k) => [name, Number(weights[k]!.toFixed(2))]));
}
