import type { CleaningMode } from "../block.ts";
import { certainKind } from "../classify/certain.ts";
import type { Line } from "../classify/line.ts";
import { type Reason, reasonsFor } from "../classify/reasons.ts";
import { firstBodyLine, headlineAt } from "./headline.ts";
import { judge, keepFrom } from "./judge.ts";

/** What becomes of each line. */
export interface Decided {
  readonly probabilities: Float64Array;
  /** Null for lines that stay. */
  readonly reasons: readonly (Reason | null)[];
  /** The line that is the headline, or -1. */
  readonly headline: number;
}

/** How many lines above the body may be its standfirst, and how long a line must be to be one. */
const standfirstLines = 4;
const standfirstWords = 7;
/** From this probability on an unpunctuated line above the body stays all the same. */
const standfirstKeepFrom = 0.8;

/**
 * Lines right above the body that are no sentences: what is left there of headline, standfirst and the captions of the
 * opening picture or video.
 */
const aboveBody = (lines: readonly Line[], probabilities: ArrayLike<number>): ReadonlySet<number> => {
  const body = firstBodyLine(lines, probabilities);
  const above = new Set<number>();
  for (let i = Math.max(0, body - standfirstLines); i < body; i++) {
    const line = lines[i]!;
    const sentence = line.ending === 1 || line.ending === 2 || line.marker === 1 || line.marker === 2;
    if (!sentence && line.length >= standfirstWords && probabilities[i]! < standfirstKeepFrom) above.add(i);
  }
  return above;
};

/** A text of at most so many lines is short: each of its sentences is a large part of it. */
const shortTextLines = 25;
const sentenceKeepFrom = 0.1;

/** A plain statement without any sign of furniture: in a short text it stays unless the model is sure. */
const isStatement = (line: Line): boolean =>
  line.ending === 1 &&
  line.length >= 5 &&
  line.functionShare >= 0.1 &&
  line.cueTotal <= 0.25 &&
  line.personShare < 0.1 &&
  line.addresses === 0 &&
  line.marker === 0;

/**
 * Decides line by line what stays. In the conservative mode only what is certain goes.
 * `probabilities` are the model's when they aren't given.
 */
export const decide = (
  lines: readonly Line[],
  mode: CleaningMode,
  probabilities: Float64Array = judge(lines),
): Decided => {
  const certain = lines.map(certainKind);
  const above = mode === "balanced" ? aboveBody(lines, probabilities) : new Set<number>();
  const short = lines.length <= shortTextLines;
  const kept = lines.map((line, i) => {
    if (certain[i] !== null || above.has(i)) return false;
    return (
      probabilities[i]! >= (short && isStatement(line) ? Math.min(sentenceKeepFrom, keepFrom[mode]) : keepFrom[mode])
    );
  });
  const headline = headlineAt(lines, probabilities);
  const reasons = reasonsFor(lines, kept).map((reason, i) => {
    if (reason === null) return null;
    if (i === headline) return "headline";
    return certain[i] ?? (above.has(i) ? "standfirst" : reason);
  });
  return { probabilities, reasons, headline };
};
