/** A table of features that grows by columns and is read by rows. */
export interface Columns {
  /** Adds a feature: its value for each row, by index. Values that are no finite number become 0. */
  add(name: string, value: (row: number) => number): void;
  readonly names: readonly string[];
  /** Row after row, in the order of `names`. */
  rows(): Float64Array;
}

export const columns = (count: number): Columns => {
  const names: string[] = [];
  const values: Float64Array[] = [];
  return {
    names,
    add(name, value) {
      names.push(name);
      const column = new Float64Array(count);
      for (let row = 0; row < count; row++) {
        const number = value(row);
        column[row] = Number.isFinite(number) ? number : 0;
      }
      values.push(column);
    },
    rows() {
      const table = new Float64Array(count * names.length);
      for (let row = 0; row < count; row++) {
        for (let c = 0; c < names.length; c++) table[row * names.length + c] = values[c]![row]!;
      }
      return table;
    },
  };
};
