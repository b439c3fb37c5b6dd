import type { FeatureTable } from "../../lambdas/clean/classify/features.ts";

/** Writes a table's features row after row into `into`, `width` numbers a row, from column `from` of row `row` on. */
export const writeRows = (table: FeatureTable, into: Float64Array, width: number, row: number, from = 0): void => {
  for (const [c, column] of table.values.entries())
    for (let i = 0; i < column.length; i++) into[(row + i) * width + from + c] = column[i]!;
};
