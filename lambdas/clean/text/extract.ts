import type { CleaningMode, Extraction } from "../block.ts";
import { canonicalLine } from "../canonical.ts";

/** Splits plain text into its paragraphs. */
export const extractText = (text: string, _mode: CleaningMode): Extraction => {
  const blocks = text
    .split(/\n[ \t\r]*\n/)
    .map((piece) => ({ kind: "paragraph" as const, text: canonicalLine(piece) }))
    .filter((block) => block.text !== "");
  return { blocks, decisions: blocks.map(() => ({ keep: true })), source: {}, language: null, doubts: [] };
};
