/** A table of features that grows by columns. */
export interface Columns {
  /**
   * Adds a feature: its value for each row, by index. Values that are no finite number become 0. A feature that nobody
   * wants is not computed.
   */
  add(name: string, value: (row: number) => number): void;
  /** Whether any of the features is wanted: what only they need can be left out, too. */
  wants(...names: readonly string[]): boolean;
  readonly names: readonly string[];
  /** The features' values, in the order of `names`. */
  readonly values: readonly Float64Array[];
}

/** An empty table of `count` rows for the `wanted` features; for all of them when that is null. */
export const columns = (count: number, wanted: ReadonlySet<string> | null = null): Columns => {
  const names: string[] = [];
  const values: Float64Array[] = [];
  return {
    names,
    values,
    wants: (...asked) => wanted === null || asked.some((name) => wanted.has(name)),
    add(name, value) {
      if (wanted !== null && !wanted.has(name)) return;
      const column = new Float64Array(count);
      for (let row = 0; row < count; row++) {
        const number = value(row);
        column[row] = Number.isFinite(number) ? number : 0;
      }
      names.push(name);
      values.push(column);
    },
  };
};
