import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "./types.ts";

/** A number as read from tokens [index, last). */
export interface PlainNumber {
  readonly value: number;
  readonly last: number;
}

const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };
/** Groups of three digits that one number can have: more make no number of this world. */
const MAX_GROUPS = 5;

/** Value of a numeral as a language writes it, or undefined: "1.500,5" is 1500.5 in German. */
export function readNumeral(text: string, decimalComma: boolean): number | undefined {
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return undefined;
  const thousands = decimalComma ? "." : ",";
  const decimal = decimalComma ? "," : ".";
  const parts = text.split(decimal);
  // Nobody writes three zeros after the decimal point: "400.000" is a foreign way to write thousands.
  const foreign = parts.length === 2 && parts[1] === "000" && parts[0] !== "0" && !text.includes(thousands);
  if (foreign) return Number(parts.join(""));
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

/** Whether token `at` is three digits that stand `gap` characters behind the token before them. */
function isGroup(tokens: readonly Token[], at: number, gap: number, taken: ReadonlySet<number>): boolean {
  return /^\d{3}$/.test(tokens[at]?.text ?? "") && !taken.has(at) && tokens[at]!.start - tokens[at - 1]!.end === gap;
}

/** "Flight 17 298 people": in English a number may stand right behind another's noun or name; a sum of money is one number. */
function mayHaveBlanks(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  if (lexicon.language !== "en" || before === undefined) return true;
  if (before.isName || before.kind === "number") return false;
  return !/^(?:NOUN|PROPN)$/.test(before.pos) || lexicon.currencyWords.has(tokens[last]?.lower ?? "");
}

/** End of the groups of three digits after token `first`: "400 000", "400'000". */
function endOfGroups(tokens: readonly Token[], first: number, taken: ReadonlySet<number>, lexicon: Lexicon): number {
  if (!/^\d{1,3}$/.test(tokens[first]!.text)) return first + 1;
  const isMark = (at: number) => /^['’]$/.test(tokens[at]?.text ?? "") && tokens[at]!.start === tokens[at - 1]!.end;
  let last = first + 1;
  let blanks = 0;
  for (let round = 0; round < MAX_GROUPS; round++) {
    if (isMark(last) && isGroup(tokens, last + 1, 0, taken)) last += 2;
    else if (isGroup(tokens, last, 1, taken)) {
      last += 1;
      blanks += 1;
    } else break;
  }
  return blanks > 0 && !mayHaveBlanks(tokens, first, last, lexicon) ? first + 1 : last;
}

/** Shares that follow a whole number: "and a half", "and three quarters". */
export function partAfter(tokens: readonly Token[], at: number): { part: number; last: number } | undefined {
  const vulgar = VULGAR[tokens[at]?.text ?? ""];
  if (vulgar !== undefined) return { part: vulgar, last: at + 1 };
  let from = at;
  const word = () => tokens[from]?.lower ?? "";
  const skipHyphen = () => {
    if (word() === "-") from += 1;
  };
  skipHyphen();
  if (word() !== "and") return undefined;
  from += 1;
  skipHyphen();
  const count = word() === "a" ? 1 : word() === "three" ? 3 : undefined;
  if (count === undefined) return undefined;
  from += 1;
  skipHyphen();
  if (count === 1 && word() === "half") return { part: 0.5, last: from + 1 };
  if (/^quarters?$/.test(word())) return { part: count / 4, last: from + 1 };
  return undefined;
}

/** What one word more makes of the part of a number that is below its next scale: "twenty" and "five", "hundred" and "six". */
function joined(group: number | undefined, value: number, lexicon: Lexicon): number | undefined {
  if (group === undefined) return value;
  const rest = group % 100;
  if (group >= 100 && rest === 0 && value < 100) return group + value;
  if (rest >= 20 && rest % 10 === 0 && value >= 1 && value < 10) return group + value;
  // "Soixante-dix", "quatre-vingt-onze".
  if (lexicon.language === "fr" && (rest === 60 || rest === 80) && value >= 10 && value < 20) return group + value;
  if (lexicon.language === "fr" && rest === 4 && value === 20) return group - 4 + 80;
  return undefined;
}

/** Most words of one number: "nine hundred and ninety-nine million nine hundred and ninety-nine thousand". */
const MAX_WORDS = 16;

/** "Twenty-five", "two hundred and fifty", "four and a half thousand". */
function readWords(
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): PlainNumber | undefined {
  let total = 0;
  let group: number | undefined;
  let scale = Number.POSITIVE_INFINITY;
  let last = index;
  const between = tokens[index - 1]?.lower === "between";
  for (let words = 0; words < MAX_WORDS; words++) {
    let at = last;
    if (last > index && tokens[at]?.text === "-" && tokens[at]!.start === tokens[at - 1]!.end) at += 1;
    const open = group === undefined ? total > 0 : group >= 100 && group % 100 === 0;
    if (last > index && open && /^(?:and|et|y)$/.test(tokens[at]?.lower ?? "") && !between) {
      // "A hundred and two thousand", but "a hundred and two hundred" are two numbers.
      const value = lexicon.numberWords.get(tokens[at + 1]?.lower ?? "");
      const tens = value !== undefined && value >= 20 && tokens[at + 2]?.text === "-" ? 2 : 0;
      const next = lexicon.scaleWords.get(tokens[at + 2 + tens]?.lower ?? "");
      const fits = next === undefined || (group === undefined ? next < scale : next > 100);
      if (value === undefined || value < 1 || !fits) break;
      at += 1;
    }
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || taken.has(at)) break;
    const factor = lexicon.scaleWords.get(token.lower);
    const value = factor === undefined ? lexicon.numberWords.get(token.lower) : undefined;
    if (value !== undefined) {
      const sum: number | undefined = joined(group, value, lexicon);
      if (sum === undefined) break;
      group = sum;
    } else if (factor !== undefined && token.text.length >= 3 && (group !== 0 || last === index)) {
      if (factor < 1_000) {
        if (group !== undefined && group >= 100) break;
        group = (group ?? 1) * factor;
      } else {
        if (factor >= scale) break;
        total += (group ?? 1) * factor;
        group = undefined;
        scale = factor;
      }
    } else break;
    last = at + 1;
    const part = partAfter(tokens, last);
    if (part !== undefined) {
      if (group === undefined) total += part.part * scale;
      else group += part.part;
      last = part.last;
    }
  }
  return last === index ? undefined : { value: total + (group ?? 0), last };
}

/** "3", "10bn", "400 000", "2½ million". */
function readDigits(
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): PlainNumber | undefined {
  let last = endOfGroups(tokens, index, taken, lexicon);
  const digits = tokens
    .slice(index, last)
    .filter(({ kind }) => kind === "number")
    .map(({ text }) => text);
  let value = digits.length > 1 ? Number(digits.join("")) : readNumeral(tokens[index]!.text, lexicon.decimalComma);
  if (value === undefined) return undefined;
  const part = partAfter(tokens, last);
  if (part !== undefined) {
    value += part.part;
    last = part.last;
  }
  for (let round = 0; round < 3; round++) {
    // "A 340-million-crown contract".
    const hyphen = tokens[last]?.text === "-" && tokens[last]!.start === tokens[last - 1]!.end ? 1 : 0;
    const next = tokens[last + hyphen];
    const scale = next === undefined ? undefined : lexicon.scaleWords.get(next.lower);
    if (next === undefined || scale === undefined) break;
    // "5 m" with a blank is metres more often than millions; "5m" is read as millions.
    if (next.text.length === 1 && next.start !== tokens[last - 1]!.end) break;
    value *= scale;
    last += 1 + hyphen;
  }
  return { value, last };
}

/** Reads one plain number at token `index`, in digits or words: "twenty-five", "half a million", "10bn". */
export function readPlain(
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): PlainNumber | undefined {
  const token = tokens[index];
  if (token === undefined || taken.has(index)) return undefined;
  if (token.kind === "number") return readDigits(tokens, index, taken, lexicon);
  if (token.kind === "mark") return undefined;
  const next = tokens[index + 2];
  const scaled = lexicon.scaleWords.get(next?.lower ?? "");
  if (token.lower === "half" && tokens[index + 1]?.lower === "a" && scaled !== undefined && next!.text.length >= 3)
    return { value: scaled / 2, last: index + 3 };
  const scale = lexicon.scaleWords.get(token.lower);
  if (scale !== undefined) {
    const article = tokens[index - 1]?.lower ?? "";
    // "A hundred", "a dozen", "a million"; single letters (k, m) need a digit before them.
    if (token.text.length < 3 || !(article === "a" || article === "one" || scale <= 1_000)) return undefined;
  }
  return readWords(tokens, index, taken, lexicon);
}
