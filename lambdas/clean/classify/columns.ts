import type { FeatureTable, Wanted } from "./features.ts";

/** A table of features that grows by columns. A feature that nobody wants is not computed. */
export interface Columns extends FeatureTable {
  /** Adds a feature: its value for each row, by index. Values that are no finite number become 0. */
  add(name: string, value: (row: number) => number): void;
  /** Adds a feature by filling its column, which holds zeros. Values that are no finite number become 0. */
  fill(name: string, write: (column: Float64Array) => void): void;
  /** Adds a feature whose column is there already: finite numbers, which nobody changes any more. */
  put(name: string, column: Float64Array): void;
  /** Adds a feature that is the same for all rows: a finite number. */
  same(name: string, value: number): void;
}

const columnsAtOnce = 64;

/** Gives columns of `count` zeros, cut from few large buffers: each buffer of its own would be allocated outside of the heap. */
export const columnMaker = (count: number): (() => Float64Array) => {
  let buffer = new Float64Array(0);
  let used = 0;
  return () => {
    if (used + count > buffer.length) {
      buffer = new Float64Array(count * columnsAtOnce);
      used = 0;
    }
    used += count;
    return buffer.subarray(used - count, used);
  };
};

/** An empty table of `count` rows for the `wanted` features; for all of them when that is null. */
export const columns = (count: number, wanted: Wanted = null): Columns => {
  const names: string[] = [];
  const values: Float64Array[] = [];
  const place = columnMaker(count);
  const isWanted = (name: string): boolean => wanted === null || wanted.has(name);
  const keep = (name: string, column: Float64Array): void => {
    names.push(name);
    values.push(column);
  };
  return {
    names,
    values,
    add(name, value) {
      if (!isWanted(name)) return;
      const column = place();
      for (let row = 0; row < count; row++) {
        const number = value(row);
        column[row] = Number.isFinite(number) ? number : 0;
      }
      keep(name, column);
    },
    fill(name, write) {
      if (!isWanted(name)) return;
      const column = place();
      write(column);
      for (let row = 0; row < count; row++) if (!Number.isFinite(column[row])) column[row] = 0;
      keep(name, column);
    },
    put(name, column) {
      if (isWanted(name)) keep(name, column);
    },
    same(name, value) {
      if (isWanted(name)) keep(name, place().fill(value));
    },
  };
};
