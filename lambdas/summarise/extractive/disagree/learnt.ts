/** Weights of a logistic model over named features. */
export type Weights = Readonly<Record<string, number>>;
/** Features of one candidate; a feature that isn't named counts 0. */
export type Features = Readonly<Record<string, number>>;

/** Log odds that a candidate is what the weights were learnt for; `bias` is the weight of no feature. */
export function logit(weights: Weights, features: Features): number {
  let sum = weights["bias"] ?? 0;
  // Some hundred thousand times a story: entries made for each would take longer than the sum.
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return sum;
}

/** Probability, 0 to 1, that a candidate is what the weights were learnt for. */
export const probability = (weights: Weights, features: Features): number =>
  1 / (1 + Math.exp(-logit(weights, features)));
