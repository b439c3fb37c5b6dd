import type { Block, BlockKind, CleaningMode, Decision, Extraction } from "../block.ts";
import { type Line, lookAt } from "../classify/line.ts";
import { reasonsFor } from "../classify/reasons.ts";
import { judge, keepFrom } from "./judge.ts";
import { linesOf } from "./lines.ts";

/** More lines than any article has are judged in portions, so that time and memory grow with the length alone. */
const portionLines = 4000;

const strippable = /^(?:[*+•·▪►▶‣-]|#{1,6}|(?:> ?)+) +/;

const kindOf = (line: Line): BlockKind => {
  if (line.marker === 1 || line.marker === 2) return "item";
  if (line.marker === 4) return "quote";
  if (line.marker === 3) return "heading";
  const title = line.ending === 0 && line.length <= 14 && line.digitShare < 0.2 && line.gapBefore && line.gapAfter;
  return title ? "heading" : "paragraph";
};

const blockOf = (line: Line): Block => ({ kind: kindOf(line), text: line.text.replace(strippable, "") || line.text });

/** Cleans a plain text line by line. Never throws; takes any line ends. */
export const extractText = (text: string, mode: CleaningMode): Extraction => {
  const all = linesOf(text);
  const blocks: Block[] = [];
  const decisions: Decision[] = [];
  for (let from = 0; from < all.length; from += portionLines) {
    const lines = lookAt(all.slice(from, from + portionLines));
    const kept = Array.from(judge(lines), (probability) => probability >= keepFrom[mode]);
    const reasons = reasonsFor(lines, kept);
    lines.forEach((line, i) => {
      blocks.push(blockOf(line));
      const reason = reasons[i];
      decisions.push(reason ? { keep: false, reason } : { keep: true });
    });
  }
  return { blocks, decisions, source: {}, language: null, doubts: [] };
};
