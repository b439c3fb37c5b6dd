/** Rows `[from, to)` of one document. */
export interface DocumentRows {
  readonly from: number;
  readonly to: number;
}

/**
 * A table (row after row) without the features that are the same for all rows of a document, in every document: by them a
 * forest knows the documents that it was trained on again, and of another document they tell next to nothing.
 */
export const withoutDocumentConstants = (
  names: readonly string[],
  values: Float64Array,
  documents: readonly DocumentRows[],
): { readonly names: string[]; readonly values: Float64Array } => {
  const width = names.length;
  const varies = (c: number): boolean =>
    documents.some(({ from, to }) => {
      for (let row = from + 1; row < to; row++) if (values[row * width + c] !== values[from * width + c]) return true;
      return false;
    });
  const columns = [...names.keys()].filter(varies);
  const rows = values.length / Math.max(1, width);
  const left = new Float64Array(rows * columns.length);
  for (let row = 0; row < rows; row++)
    for (const [to, c] of columns.entries()) left[row * columns.length + to] = values[row * width + c]!;
  return { names: columns.map((c) => names[c]!), values: left };
};
