import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "./types.ts";

/** A number as read from tokens [index, last). */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly kind: "count" | "ordinal" | "score";
  readonly last: number;
}

/** Value of a numeral as a language writes it, or undefined: "1.500,5" is 1500.5 in German. */
export function readNumeral(text: string, decimalComma: boolean): number | undefined {
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return undefined;
  const thousands = decimalComma ? "." : ",";
  const decimal = decimalComma ? "," : ".";
  const parts = text.split(decimal);
  if (parts.length > 2)
    return text
      .split(decimal)
      .slice(1)
      .every((part) => part.length === 3)
      ? Number(parts.join(""))
      : undefined;
  const groups = (parts[0] ?? "").split(thousands);
  const grouped = groups.slice(1).every((group) => group.length === 3);
  // "1,5" in an English text, or "2.500" meant as a decimal: read a lone short group as decimals.
  if (!grouped && groups.length === 2 && parts.length === 1) return Number(groups.join("."));
  if (!grouped) return undefined;
  return Number(`${groups.join("")}.${parts[1] ?? "0"}`);
}

/** "twenty-five", "two hundred and fifty", "3", "10bn", "half a million": one plain number. */
function readPlain(tokens: readonly Token[], index: number, taken: ReadonlySet<number>, lexicon: Lexicon) {
  const token = tokens[index];
  if (token === undefined || taken.has(index)) return undefined;
  let value: number | undefined;
  let last = index + 1;
  if (token.kind === "number") value = readNumeral(token.text, lexicon.decimalComma);
  else {
    value = lexicon.numberWords.get(token.lower);
    if (value === undefined) {
      const scale = lexicon.scaleWords.get(token.lower);
      const article = tokens[index - 1]?.lower ?? "";
      // "a hundred", "a dozen", "a million"; single letters (k, m) need a digit before them.
      if (scale === undefined || token.text.length < 3 || !(article === "a" || article === "one" || scale <= 1_000))
        return undefined;
      value = scale;
    } else if (value >= 20 && value < 100) {
      const hyphen = tokens[last]?.text === "-" ? 1 : 0;
      const unit = lexicon.numberWords.get(tokens[last + hyphen]?.lower ?? "");
      if (unit !== undefined && unit > 0 && unit < 10) {
        value += unit;
        last += 1 + hyphen;
      }
    }
  }
  if (value === undefined) return undefined;
  for (let rounds = 0; rounds < 3; rounds++) {
    const next = tokens[last];
    const scale = next === undefined ? undefined : lexicon.scaleWords.get(next.lower);
    if (next === undefined || scale === undefined) break;
    // "5 m" with a blank is metres more often than millions; "5m" is read as millions.
    if (next.text.length === 1 && (token.kind !== "number" || next.start !== tokens[last - 1]!.end)) break;
    value *= scale;
    last += 1;
  }
  // "two hundred and fifty": what comes after "hundred" is added, when written out.
  if (value >= 100 && token.kind === "word" && tokens[last]?.lower === "and") {
    const rest = lexicon.numberWords.get(tokens[last + 1]?.lower ?? "");
    if (rest !== undefined && rest > 0) {
      value += rest;
      last += 2;
    }
  }
  return { value, last };
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
  if (FEW.test(word) && scale !== undefined && scale >= 100)
    return { low: 2 * scale, high: 10 * scale - 1, vague: true, kind: "count", last: index + 2 };
  const range = lexicon.vagueWords.get(word);
  if (range === undefined) return undefined;
  return { low: range[0], high: range[1], vague: true, kind: "count", last: index + 1 };
}

/** "a third of", "two thirds", "half": a share of something. */
function readFraction(tokens: readonly Token[], index: number, lexicon: Lexicon): Amount | undefined {
  const token = tokens[index]!;
  const own = lexicon.fractionWords.get(token.lower);
  const before = tokens[index - 1]?.lower ?? "";
  if (own !== undefined && (token.lower === "half" || before === "a" || before === "one")) {
    if (tokens[index + 1]?.lower !== "of" && token.lower !== "half") return undefined;
    return { low: own, high: own, vague: false, kind: "count", last: index + 1 };
  }
  const count = lexicon.numberWords.get(token.lower);
  const hyphen = tokens[index + 1]?.text === "-" ? 1 : 0;
  const part = lexicon.fractionWords.get(tokens[index + 1 + hyphen]?.lower ?? "");
  if (count === undefined || part === undefined || count >= 10 || !tokens[index + 1 + hyphen]!.lower.endsWith("s"))
    return undefined;
  return { low: count * part, high: count * part, vague: false, kind: "count", last: index + 2 + hyphen };
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
