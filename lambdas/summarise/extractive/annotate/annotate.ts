import type { StoryArticle } from "../../../../shared/contracts/draft.ts";
import { type Lexicon, lexiconFor } from "../lexicon/lexicon.ts";
import { findDates } from "./dates.ts";
import { findNames } from "./names.ts";
import { findQuantities } from "./quantities.ts";
import { findSpeakers } from "./speakers.ts";
import { type Tag, tagEnglish } from "./tagger.ts";
import { type RawToken, tokenize } from "./tokenize.ts";
import type { AnnotatedArticle, AnnotatedSentence, Quantity, Token } from "./types.ts";

export type {
  AnnotatedArticle,
  AnnotatedSentence,
  DateMention,
  NameMention,
  Pos,
  Quantity,
  QuantityKind,
  Speaker,
  Token,
} from "./types.ts";

const OPENING_QUOTE = /^[“„«]$/;
const CLOSING_QUOTE = /^[”»]$/;

/** Marks which raw tokens stand inside double quotation marks; a quote left open ends with its paragraph. */
function quotedFlags(raw: readonly RawToken[], text: string): boolean[] {
  let open = false;
  let previousEnd = 0;
  return raw.map((token) => {
    if (text.slice(previousEnd, token.start).includes("\n\n")) open = false;
    previousEnd = token.end;
    if (OPENING_QUOTE.test(token.text)) {
      open = true;
      return false;
    }
    if (CLOSING_QUOTE.test(token.text)) {
      open = false;
      return false;
    }
    if (token.text === '"') {
      open = !open;
      return false;
    }
    return open && token.kind !== "mark";
  });
}

/** Words that stand capitalised inside a sentence somewhere in the article: names even at the start of another. */
function namesInside(sentences: readonly (readonly RawToken[])[]): Set<string> {
  const inside = new Set<string>();
  for (const sentence of sentences) {
    let first = true;
    for (const token of sentence) {
      if (token.kind !== "word") continue;
      if (!first && isCapitalised(token.text)) inside.add(token.text);
      first = false;
    }
  }
  return inside;
}

function isCapitalised(word: string): boolean {
  const first = word[0] ?? "";
  return first !== first.toLowerCase();
}

function toToken(
  raw: RawToken,
  quoted: boolean,
  first: boolean,
  tag: Tag | undefined,
  lexicon: Lexicon,
  inside: ReadonlySet<string>,
): Token {
  const lower = raw.text.toLowerCase().replaceAll("’", "'");
  const stop = raw.kind === "mark" || (raw.kind === "word" && lexicon.stopWords.has(lower));
  const capital = raw.kind === "word" && isCapitalised(raw.text);
  const shouted = raw.text.length > 1 && raw.text === raw.text.toUpperCase();
  const isName =
    capital &&
    (lexicon.capitalsMarkNames || shouted) &&
    !(stop && !shouted) &&
    !/^(?:ADV|ADP|PRON|SCONJ|CCONJ|DET|AUX)$/.test(tag?.pos ?? "") &&
    (!first || inside.has(raw.text) || tag?.pos === "PROPN");
  const pos = raw.kind === "mark" ? "PUNCT" : raw.kind === "number" ? "NUM" : (tag?.pos ?? "X");
  // A tagger's lemma of a name ("states" of "United States") would hide it: names stay as written.
  const lemma = isName || tag === undefined || raw.kind !== "word" ? lower : tag.lemma.toLowerCase();
  return { text: raw.text, lower, lemma, pos, start: raw.start, end: raw.end, kind: raw.kind, stop, isName, quoted };
}

function annotateOne({ id, article }: StoryArticle): AnnotatedArticle {
  const lexicon = lexiconFor(article.language);
  const tagged = lexicon.language === "en";
  const tags = tagged ? tagEnglish(article.text) : new Map<number, Tag>();
  const raw = article.sentences.map(([start, end]) => tokenize(article.text.slice(start, end), start));
  const inside = namesInside(raw);
  const quoted = quotedFlags(raw.flat(), article.text);
  let position = 0;
  let paragraph = 0;
  let previousEnd = 0;
  const sentences = raw.map((pieces, index): AnnotatedSentence => {
    const [start, end] = article.sentences[index]!;
    if (index > 0 && article.text.slice(previousEnd, start).includes("\n\n")) paragraph += 1;
    previousEnd = end;
    let first = true;
    const tokens = pieces.map((piece) => {
      const token = toToken(piece, quoted[position++] ?? false, first, tags.get(piece.start), lexicon, inside);
      // What a missed sentence end leaves in one piece starts anew after the full stop.
      first = piece.kind === "mark" && (first || /^[.!?]$/.test(piece.text));
      return token;
    });
    const dates = findDates(tokens, lexicon);
    const taken = new Set(dates.flatMap((date) => range(date.first, date.last)));
    const words = tokens.filter((token) => token.kind !== "mark");
    return {
      source: id,
      number: index + 1,
      start,
      end,
      text: article.text.slice(start, end),
      paragraph,
      tokens,
      content: [...new Set(words.filter((token) => !token.stop).map((token) => token.lemma))],
      quantities: findQuantities(tokens, taken, lexicon, tagged),
      dates,
      names: findNames(tokens, taken, lexicon),
      speakers: findSpeakers(tokens, lexicon),
      negated: tokens.some((token) => lexicon.negators.has(token.lower)),
      inQuotes: words.filter((token) => token.quoted).length * 2 > words.length,
    };
  });
  return { id, article, lexicon, tagged, sentences: withCurrency(sentences) };
}

/** Without a currency or anything that is counted, amounts from here on are sums of money. */
const SUM_FROM = 1e6;

/** "301 million euros … just over 210 million": sums without a currency are in the one that the article names most. */
function withCurrency(sentences: readonly AnnotatedSentence[]): readonly AnnotatedSentence[] {
  const times = new Map<string, number>();
  for (const { kind, unit } of sentences.flatMap(({ quantities }) => quantities))
    if (kind === "money") times.set(unit, (times.get(unit) ?? 0) + 1);
  const [unit] = [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  if (unit === undefined) return sentences;
  const isSum = ({ kind, low, head }: Quantity) => kind === "count" && low >= SUM_FROM && head === "";
  return sentences.map((sentence) => {
    if (!sentence.quantities.some(isSum)) return sentence;
    const quantities = sentence.quantities.map((one) => (isSum(one) ? { ...one, kind: "money" as const, unit } : one));
    return { ...sentence, quantities };
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, step) => first + step);
}

/**
 * Reads every sentence of every article: words with lemma and part of speech, names, amounts, dates, speakers, negation.
 * Pure and deterministic; linear in the text. English is tagged by wink-nlp; other languages keep words as written.
 */
export function annotate(articles: readonly StoryArticle[]): AnnotatedArticle[] {
  return articles.map(annotateOne);
}
