/** Sums over any stretch of a list in constant time: `sums[i]` is the sum of all values before `i`. */
export const runningSums = (values: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
};

/** The sum over `[from, to)`, cut to the list; 0 for an empty stretch. */
export const sumOf = (sums: Float64Array, from: number, to: number): number => {
  if (to <= from) return 0;
  const last = sums.length - 1;
  return sums[Math.min(last, Math.max(0, to))]! - sums[Math.min(last, Math.max(0, from))]!;
};

/** The mean over `[from, to)`, cut to the list; 0 for an empty stretch. */
export const meanOf = (sums: Float64Array, from: number, to: number): number => {
  const start = Math.max(0, from);
  const end = Math.min(sums.length - 1, to);
  return end > start ? (sums[end]! - sums[start]!) / (end - start) : 0;
};

/** Sums over any stretch of a list in constant time. */
export const prefixSums = (values: ArrayLike<number>): ((from: number, to: number) => number) => {
  const sums = runningSums(values);
  return (from, to) => sumOf(sums, from, to);
};

/** Mean of `values` over `[from, to)`, cut to the list; 0 for an empty stretch. */
export const meansOf = (values: ArrayLike<number>): ((from: number, to: number) => number) => {
  const sums = runningSums(values);
  return (from, to) => meanOf(sums, from, to);
};

/** For each place `i` the mean over `[i + from, i + to)`, cut to the list. */
export const meansAround = (sums: Float64Array, from: number, to: number, into: Float64Array): void => {
  for (let i = 0; i < into.length; i++) into[i] = meanOf(sums, i + from, i + to);
};

/** For each place the value so many steps on (back, when negative); `outside` where there is none. */
export const shifted = (values: Float64Array, step: number, outside: number, into: Float64Array): void => {
  for (let i = 0; i < into.length; i++) {
    const at = i + step;
    into[i] = at >= 0 && at < values.length ? values[at]! : outside;
  }
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
