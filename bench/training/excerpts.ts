import { sha256 } from "../../shared/hash.ts";
import { seededRandom } from "./random.ts";
import type { LabelledText } from "./text-data.ts";

const shortestLines = 6;
const longestLines = 26;
const leastBodyLines = 3;

/**
 * A short stretch of each text that is mostly article: people upload short texts too, and in those each line of furniture
 * is a large part of the whole. Which stretch is drawn by the text's id.
 */
export const excerpts = (texts: readonly LabelledText[]): LabelledText[] =>
  texts.flatMap((text) => {
    const random = seededRandom(Number.parseInt(sha256(text.id).slice(0, 8), 16));
    const length = shortestLines + Math.floor(random() * (longestLines - shortestLines));
    const start = Math.floor(random() * Math.max(0, text.lines.length - length));
    const lines = text.lines.slice(start, start + length);
    const labels = text.labels.slice(start, start + length);
    const body = labels.filter((label, i) => label === 1 && lines[i]!.text.length > 80).length;
    const shorter = lines.length < text.lines.length && body >= leastBodyLines;
    return text.level === "loose" && shorter ? [{ ...text, id: `${text.id}:excerpt`, lines, labels }] : [];
  });
