/** Features cut into at most 255 bins each: what the histogram trainer works on. */
export interface Binned {
  readonly rows: number;
  /** One column after the other: the bin of row `r` in column `c` is `bins[c * rows + r]`. */
  readonly bins: Uint8Array;
  /** Upper edges of the bins of each column, ascending; a value is in the first bin whose edge is not below it. */
  readonly edges: readonly (readonly number[])[];
}

const maxBins = 255;
// Edges become thresholds in a JSON file: rounded before they are used, so that training and asking agree exactly.
const edgeDigits = 5;

const edgesOf = (values: Float64Array): number[] => {
  const sorted = values.toSorted();
  const edges: number[] = [];
  let taken = 0;
  for (let row = 1; row < sorted.length; row++) {
    const [low, high] = [sorted[row - 1]!, sorted[row]!];
    if (low === high) continue;
    if (row - taken < sorted.length / maxBins && edges.length > 0) continue;
    const edge = Number(((low + high) / 2).toPrecision(edgeDigits));
    if (edge < low || edge >= high || edge <= (edges.at(-1) ?? -Infinity)) continue;
    edges.push(edge);
    taken = row;
    if (edges.length === maxBins - 1) break;
  }
  return edges;
};

/** Index of the first edge that is not below the value, or the number of edges. */
const binOf = (edges: readonly number[], value: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Cuts a table (row after row) into bins by quantiles of its own values. */
export const binned = (table: Float64Array, rows: number, columns: number): Binned => {
  const bins = new Uint8Array(rows * columns);
  const edges: number[][] = [];
  const column = new Float64Array(rows);
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; r++) column[r] = table[r * columns + c]!;
    const own = edgesOf(column);
    edges.push(own);
    for (let r = 0; r < rows; r++) bins[c * rows + r] = binOf(own, column[r]!);
  }
  return { rows, bins, edges };
};
