/** Sums over any stretch of a list in constant time. */
export const prefixSums = (values: ArrayLike<number>): ((from: number, to: number) => number) => {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  const bound = (i: number) => Math.min(values.length, Math.max(0, i));
  return (from, to) => (to > from ? sums[bound(to)]! - sums[bound(from)]! : 0);
};

/** Mean of `values` over `[from, to)`, cut to the list; 0 for an empty stretch. */
export const meansOf = (values: ArrayLike<number>): ((from: number, to: number) => number) => {
  const sum = prefixSums(values);
  return (from, to) => {
    const [start, end] = [Math.max(0, from), Math.min(values.length, to)];
    return end > start ? sum(start, end) / (end - start) : 0;
  };
};

/** The stretch `[start, end)` with the largest sum; the first of equals. Empty when no value is positive. */
export const bestStretch = (values: ArrayLike<number>): { start: number; end: number } => {
  let best = { start: 0, end: 0 };
  let [most, sum, start] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (sum <= 0) [sum, start] = [0, i];
    sum += values[i]!;
    if (sum > most) {
      most = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
};

/** For each place: how many steps back the last place with `hit` lies (at least 1), or `most` when farther or none. */
export const stepsSince = (count: number, hit: (i: number) => boolean, most: number): Float64Array => {
  const steps = new Float64Array(count);
  let since = most;
  for (let i = 0; i < count; i++) {
    steps[i] = since;
    since = hit(i) ? 1 : Math.min(most, since + 1);
  }
  return steps;
};

/** The same looking ahead. */
export const stepsUntil = (count: number, hit: (i: number) => boolean, most: number): Float64Array =>
  stepsSince(count, (i) => hit(count - 1 - i), most).reverse();
