/** A table of features that grows by columns. */
export interface Columns {
  /**
   * Adds a feature: its value for each row, by index. Values that are no finite number become 0. A feature that nobody
   * wants is not computed.
   */
  add(name: string, value: (row: number) => number): void;
  readonly names: readonly string[];
  /** The features' values, in the order of `names`. */
  readonly values: readonly Float64Array[];
}

const columnsAtOnce = 64;

/** An empty table of `count` rows for the `wanted` features; for all of them when that is null. */
export const columns = (count: number, wanted: ReadonlySet<string> | null = null): Columns => {
  const names: string[] = [];
  const values: Float64Array[] = [];
  // Columns are cut from few large buffers: each buffer of its own would be allocated outside of the heap.
  let buffer = new Float64Array(0);
  let used = 0;
  const place = (): Float64Array => {
    if (used + count > buffer.length) {
      buffer = new Float64Array(count * columnsAtOnce);
      used = 0;
    }
    used += count;
    return buffer.subarray(used - count, used);
  };
  return {
    names,
    values,
    add(name, value) {
      if (wanted !== null && !wanted.has(name)) return;
      const column = place();
      for (let row = 0; row < count; row++) {
        const number = value(row);
        column[row] = Number.isFinite(number) ? number : 0;
      }
      names.push(name);
      values.push(column);
    },
  };
};
