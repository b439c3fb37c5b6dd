/**
 * The order of magnitude of a line's length (see `Line.length`) as a small whole number, the same from `2 ** most` words on. Below 3 where words
 * of spaced scripts have unspaced signs in them, so that the length is below zero.
 */
export const sizeClass = (length: number, most: number): number => {
  if (length < -1) return 0;
  return length === -1 ? 1 : 3 + Math.min(most, Math.round(Math.log2(1 + length)));
};
