import type { Lexicon } from "../lexicon/lexicon.ts";
import { type PlainNumber, readPlain } from "./numbers.ts";
import type { Token } from "./types.ts";

/** A number as read from tokens [index, last). */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly kind: "count" | "ordinal" | "score" | "percent";
  readonly last: number;
}

/** "Several thousand": at least twice as many, and fewer than ten times. */
const FEW = /^(?:several|many|few)$/;

/** "tens of thousands", "dozens". */
function readVague(tokens: readonly Token[], index: number, lexicon: Lexicon): Amount | undefined {
  const word = tokens[index]?.lower ?? "";
  const link = tokens[index + 1]?.lower ?? "";
  const longer = lexicon.vagueWords.get(`${word} ${link} ${tokens[index + 2]?.lower ?? ""}`);
  if (longer !== undefined) return { low: longer[0], high: longer[1], vague: true, kind: "count", last: index + 3 };
  const scale = lexicon.scaleWords.get(link);
  if (FEW.test(word) && scale !== undefined && scale >= 100) {
    // "Several hundred million".
    const further = lexicon.scaleWords.get(tokens[index + 2]?.lower ?? "") ?? 1;
    const all = scale === 100 && further >= 1000 ? scale * further : scale;
    return { low: 2 * all, high: 10 * all - 1, vague: true, kind: "count", last: index + (all === scale ? 2 : 3) };
  }
  const range = lexicon.vagueWords.get(word);
  if (range === undefined) return undefined;
  return { low: range[0], high: range[1], vague: true, kind: "count", last: index + 1 };
}

const share = (value: number, last: number): Amount => {
  const percent = Number((100 * value).toPrecision(4));
  return { low: percent, high: percent, vague: false, kind: "percent", last };
};

/** A share must be of something; "half-time" and "the third" are none. */
const OF_WHOLE = /^(?:of|the|its|his|her|their|our|all|those|these|der|des|de|du)$/;

/** "A third of", "two thirds", "half the seats". */
function readFraction(tokens: readonly Token[], index: number, lexicon: Lexicon): Amount | undefined {
  const token = tokens[index]!;
  const own = lexicon.fractionWords.get(token.lower);
  const before = tokens[index - 1]?.lower ?? "";
  const next = tokens[index + 1]?.lower ?? "";
  if (own !== undefined) {
    const whole = token.lower === "half" || lexicon.language !== "en";
    // "A third of voters", "up by a third".
    const bare = tokens[index - 2]?.lower === "by" && tokens[index + 1]?.pos !== "NOUN";
    const fits = whole ? OF_WHOLE.test(next) : (before === "a" || before === "one") && (next === "of" || bare);
    return fits ? share(own, index + 1) : undefined;
  }
  const count = lexicon.numberWords.get(token.lower);
  const at = index + (next === "-" ? 2 : 1);
  const part = lexicon.fractionWords.get(tokens[at]?.lower ?? "");
  if (count === undefined || part === undefined || count < 1 || count * part >= 1) return undefined;
  if (count === 1 ? tokens[at + 1]?.lower !== "of" : !tokens[at]!.lower.endsWith("s")) return undefined;
  return share(count * part, at + 1);
}

/** Wholes that a share is counted by: "three in four", "57 out of every hundred". */
const ROUND_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 8, 10, 20, 100, 1000]);

/** "One in four", "seven out of ten", "57 out of every hundred". */
function readRatio(
  tokens: readonly Token[],
  low: PlainNumber,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): Amount | undefined {
  if (lexicon.language !== "en") return undefined;
  const out = tokens[low.last]?.lower === "out" && tokens[low.last + 1]?.lower === "of";
  if (!out && tokens[low.last]?.lower !== "in") return undefined;
  const from = low.last + (out ? 2 : 1);
  const every = tokens[from]?.lower === "every" ? 1 : 0;
  const whole = readPlain(tokens, from + every, taken, lexicon);
  if (whole === undefined || low.value < 1 || low.value >= whole.value || !ROUND_WHOLES.has(whole.value))
    return undefined;
  // "Two in ten minutes" is a pace.
  if (lexicon.units.has(tokens[whole.last]?.lower ?? "")) return undefined;
  return share(low.value / whole.value, whole.last);
}

/** Reads the amount that starts at token `index`: a number, range, share, ordinal, score or vague amount. */
export function readAmount(
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): Amount | undefined {
  const token = tokens[index]!;
  if (token.kind === "mark") return undefined;
  const vague = readVague(tokens, index, lexicon) ?? readFraction(tokens, index, lexicon);
  if (vague !== undefined) return vague;
  const ordinal = lexicon.ordinalWords.get(token.lower);
  if (ordinal !== undefined && token.pos !== "ADV") {
    return { low: ordinal, high: ordinal, vague: false, kind: "ordinal", last: index + 1 };
  }
  const suffix = tokens[index + 1];
  if (
    token.kind === "number" &&
    suffix !== undefined &&
    suffix.start === token.end &&
    /^(?:st|nd|rd|th)$/.test(suffix.lower)
  ) {
    const value = Number(token.text);
    if (Number.isFinite(value)) return { low: value, high: value, vague: false, kind: "ordinal", last: index + 2 };
  }
  const low = readPlain(tokens, index, taken, lexicon);
  if (low === undefined) return undefined;
  const ratio = readRatio(tokens, low, taken, lexicon);
  if (ratio !== undefined) return ratio;
  const link = tokens[low.last];
  const rangeLink =
    link !== undefined &&
    (/^[-–—]$/.test(link.text) || ((link.lower === "to" || link.lower === "and") && isRangeStart(tokens, index)));
  if (rangeLink || (link?.lower === "to" && tokens[low.last + 1]?.kind === "number" && token.kind === "number")) {
    const skip = /^[$€£]$/.test(tokens[low.last + 1]?.text ?? "") ? 2 : 1;
    const high = readPlain(tokens, low.last + skip, taken, lexicon);
    if (high !== undefined) {
      const tight = link!.start === tokens[low.last - 1]!.end && tokens[low.last + 1]!.start === link!.end;
      const small = low.value < 100 && high.value < 100 && /^[-–]$/.test(link!.text) && tight;
      // "3-1": a score, unless a unit or noun makes it a range that grows.
      if (small && high.value <= low.value) {
        return { low: low.value, high: high.value, vague: false, kind: "score", last: high.last };
      }
      const scale =
        high.value >= 1_000 && low.value < 1_000 && low.last === index + 1 ? high.value / mantissa(high.value) : 1;
      const scaled = scale > 1 && high.last - low.last > skip + 1 ? low.value * scale : low.value;
      if (high.value >= scaled) return { low: scaled, high: high.value, vague: false, kind: "count", last: high.last };
    }
  }
  return { low: low.value, high: low.value, vague: false, kind: "count", last: low.last };
}

function isRangeStart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower;
  return before === "between" || before === "from";
}

/** "2 to 3 million" means millions twice: the part of `value` without its power of a thousand. */
function mantissa(value: number): number {
  let rest = value;
  while (rest >= 1_000) rest /= 1_000;
  return rest;
}
