import { columns } from "./columns.ts";
import { addContext } from "./context-features.ts";
import type { Line } from "./line.ts";
import { addPatterns } from "./pattern-features.ts";
import { addShape } from "./shape-features.ts";
import { traitsOf } from "./traits.ts";

/** Features by name: `values[n][row]` is feature `names[n]` of a row. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly values: readonly Float64Array[];
}

/** Features that are to be computed; null for all. */
export type Wanted = ReadonlySet<string> | null;

/** What the classifier of plain text looks at. */
export const firstFeatures = (lines: readonly Line[], wanted: Wanted = null): FeatureTable => {
  const table = columns(lines.length, wanted);
  const traits = traitsOf(lines);
  addShape(table, lines, traits);
  addContext(table, lines, traits);
  addPatterns(table, lines, traits);
  return table;
};
