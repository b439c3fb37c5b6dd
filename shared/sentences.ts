import { abbreviationsOf } from "./abbreviations.ts";
import type { Span } from "./contracts/article.ts";

const terminators = /[.!?…。！？｡।؟۔]+/gu;
const closers = /["'”’»›)\]}」』）】]/u;
const openers = /["'“‘„«‹([{「『（【¿¡—–-]/u;
const fullWidth = /[。！？｡]/u;
// Words that open sentences and hardly ever follow an initialism within one: "in the U.S. The court …".
const starters = new Set(
  "the a an in on at it he she they we i but and this that these those its his her their as after before if when while however meanwhile for from with more some there what who".split(
    " ",
  ),
);

const lastWord = (text: string, end: number, from: number): string => {
  let start = end;
  while (start > from && !/[\s"'“”‘’«»([{—–]/u.test(text[start - 1] as string)) start -= 1;
  return text.slice(start, end);
};

const nextWord = (text: string, start: number): string =>
  /^[\p{L}\p{M}'’]+/u.exec(text.slice(start, start + 30))?.[0] ?? "";

/** Whether the period at `dot` belongs to an abbreviation, an initial or a number and ends nothing. */
const isAbbreviation = (
  text: string,
  dot: number,
  paragraphStart: number,
  next: string,
  known: ReadonlySet<string>,
) => {
  const word = lastWord(text, dot, paragraphStart);
  const lower = word.toLowerCase();
  if (known.has(lower)) return !(word.length > 3 && lower === word && starters.has(next.toLowerCase()));
  // "J. Smith", "U.S. troops", "z. B. morgen": single letters with periods.
  if (/^\p{L}(?:\.\p{L})*$/u.test(word)) {
    if (word.length === 1 && !/^\p{Lu}$/u.test(word)) return [...next].length === 1;
    return !starters.has(next.toLowerCase());
  }
  // "1. FC", "am 3. Mai": ordinals, but not "in 2019. Then".
  return /^\d{1,2}$/.test(word) && next !== "" && !starters.has(next.toLowerCase());
};

function* paragraphsOf(text: string): Generator<Span> {
  const breaks = /\n+/g;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    if (match.index > start) yield [start, match.index];
    start = match.index + match[0].length;
  }
  if (start < text.length) yield [start, text.length];
}

const trimmed = (text: string, [start, end]: Span): Span | null => {
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1;
  return end > start ? [start, end] : null;
};

/**
 * Splits canonical text into sentences: half-open intervals of UTF-16 code units, in order, without overlap, each
 * within one line. Together they hold every character that is not white space. A line without a terminator is a sentence.
 * Runs in linear time.
 */
export const splitSentences = (text: string, language: string | null): Span[] => {
  const known = abbreviationsOf(language);
  const sentences: Span[] = [];
  for (const [from, to] of paragraphsOf(text)) {
    let start = from;
    const paragraph = text.slice(from, to);
    for (const match of paragraph.matchAll(terminators)) {
      const mark = from + match.index;
      let end = mark + match[0].length;
      while (end < to && closers.test(text[end] as string)) end += 1;
      if (end >= to) break;
      const spaced = /\s/u.test(text[end] as string);
      if (!spaced && !fullWidth.test(match[0])) continue;
      let after = end;
      while (after < to && /\s/u.test(text[after] as string)) after += 1;
      let word = after;
      while (word < to && openers.test(text[word] as string)) word += 1;
      const first = String.fromCodePoint(text.codePointAt(word) ?? 32);
      // A lower-case word goes on with the sentence: “Nonsense!” he said.
      if (/^\p{Ll}$/u.test(first)) continue;
      if (match[0] === "." && isAbbreviation(text, mark, start, nextWord(text, word), known)) continue;
      const sentence = trimmed(text, [start, end]);
      if (sentence) sentences.push(sentence);
      start = end;
    }
    const rest = trimmed(text, [start, to]);
    if (rest) sentences.push(rest);
  }
  return sentences;
};
