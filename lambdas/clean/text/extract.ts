import { limits } from "../../../shared/limits.ts";
import type { Block, BlockKind, CleaningMode, Decision, Extraction } from "../block.ts";
import { type Line, lookAt } from "../classify/line.ts";
import { decide } from "./decide.ts";
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

/** A line's text without the marks of lists and headings. */
const bare = (line: Line): string => line.text.replace(strippable, "") || line.text;

/** Cleans a plain text line by line. Never throws; takes any line ends. */
export const extractText = (text: string, mode: CleaningMode): Extraction => {
  const all = linesOf(text);
  const blocks: Block[] = [];
  const decisions: Decision[] = [];
  const doubts: string[] = [];
  let title: string | null = null;
  const judged = text.length > limits.maxJudgedChars ? 0 : Math.min(all.length, limits.maxJudgedLines);
  for (let from = 0; from < judged; from += portionLines) {
    const lines = lookAt(all.slice(from, Math.min(judged, from + portionLines)));
    const { reasons, headline } = decide(lines, mode);
    if (from === 0 && headline >= 0) title = bare(lines[headline]!);
    for (const [i, line] of lines.entries()) {
      blocks.push({ kind: kindOf(line), text: bare(line) });
      const reason = reasons[i] ?? null;
      decisions.push(reason === null ? { keep: true } : { keep: false, reason });
    }
  }
  for (const line of all.slice(judged)) {
    blocks.push({ kind: "paragraph", text: line.text });
    decisions.push({ keep: true });
  }
  if (judged < all.length) doubts.push(`Only the first ${judged} of the text's ${all.length} lines were cleaned.`);
  return { blocks, decisions, source: title === null ? {} : { title }, language: null, doubts };
};
