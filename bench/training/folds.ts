import { binned } from "./bins.ts";
import { type BoostOptions, boost, type Table } from "./boost.ts";
import { seededRandom, shuffle } from "./random.ts";

/**
 * Puts each row into one of `count` folds so that all rows of a group (a site) are in the same one and the folds hold
 * about as many rows each.
 */
export const groupedFolds = (groups: readonly string[], count: number, seed: number): Uint8Array => {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = shuffle([...sizes.keys()].sort(), seededRandom(seed));
  names.sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const filled = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const name of names) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(name, fold);
    filled[fold]! += sizes.get(name)!;
  }
  return Uint8Array.from(groups, (group) => foldOf.get(group)!);
};

/** The probability of each row, by a forest that has seen no row of the same fold. Rows with `usable` 0 are asked only. */
export const outOfFold = (
  table: Table,
  folds: Uint8Array,
  options: BoostOptions,
  usable: Uint8Array | null = null,
): Float64Array => {
  const data = binned(table.values, table.labels.length, table.names.length);
  const all = new Float64Array(table.labels.length);
  const last = folds.reduce((most, fold) => Math.max(most, fold), 0);
  for (let fold = 0; fold <= last; fold++) {
    const others: number[] = [];
    for (let row = 0; row < folds.length; row++) {
      if (folds[row] !== fold && (usable === null || usable[row])) others.push(row);
    }
    const { probabilities } = boost(table, { ...options, patience: 0 }, Int32Array.from(others), undefined, data);
    for (let row = 0; row < folds.length; row++) if (folds[row] === fold) all[row] = probabilities[row]!;
  }
  return all;
};
