import { columns } from "./columns.ts";
import { addContext } from "./context-features.ts";
import type { Line } from "./line.ts";
import { addPatterns } from "./pattern-features.ts";
import { addShape } from "./shape-features.ts";

/** Features of each line, row after row. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly values: Float64Array;
}

/** What the classifier of plain text looks at. */
export const firstFeatures = (lines: readonly Line[]): FeatureTable => {
  const table = columns(lines.length);
  addShape(table, lines);
  addContext(table, lines);
  addPatterns(table, lines);
  return { names: table.names, values: table.rows() };
};
