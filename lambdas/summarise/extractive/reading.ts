import type { StoryArticle } from "../../../shared/contracts/draft.ts";
import { functionWords } from "./function-words.ts";
import { piecesOf } from "./segments.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A sentence of the story with what the engine knows about it. */
export interface Sentence {
  readonly index: number;
  /** Index of its article in `Reading.articles`. */
  readonly article: number;
  /** Number in its article, from 1. */
  readonly number: number;
  /** Interval in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Content terms, each once, ascending. */
  readonly terms: readonly number[];
  readonly segments: readonly Segment[];
  /** 0 for the first sentence of the article, towards 1 for the last. */
  readonly position: number;
}

/** A part of a sentence that says something by itself: the unit that claims are made of. */
export interface Segment {
  readonly index: number;
  readonly sentence: number;
  /** Interval in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** Content terms, each once, ascending. */
  readonly terms: readonly number[];
}

/** All articles of a story, read once. Articles stand in an order that only their texts decide. */
export interface Reading {
  readonly articles: readonly StoryArticle[];
  readonly sentences: readonly Sentence[];
  readonly segments: readonly Segment[];
  readonly vocabulary: readonly string[];
  /** Number of sentences with the term, by term. */
  readonly frequency: readonly number[];
  /** Number of articles with the term, by term. */
  readonly spread: readonly number[];
  /** How much a term tells, 0 for none, by term. */
  readonly weight: readonly number[];
}

/** A piece of fewer content words is not taken as a claim of its own. */
const leastContentWords = 4;
/** Share of the sentences beyond which a word without a list counts as grammar. */
const commonShare = 0.3;

const byText = (a: StoryArticle, b: StoryArticle): number => {
  if (a.article.text !== b.article.text) return a.article.text < b.article.text ? -1 : 1;
  return a.article.origin.key < b.article.origin.key ? -1 : a.article.origin.key > b.article.origin.key ? 1 : 0;
};

const ascending = (a: number, b: number): number => a - b;

/** Reads the articles: tokens, terms and their weights, segments. Linear in the length of the texts. */
export function readStory(story: readonly StoryArticle[]): Reading {
  const articles = [...story].sort(byText);
  const ids = new Map<string, number>();
  const vocabulary: string[] = [];
  const frequency: number[] = [];
  const spread: number[] = [];
  const lastArticle: number[] = [];
  const grammar: boolean[] = [];

  interface Raw {
    article: number;
    number: number;
    start: number;
    end: number;
    text: string;
    tokens: Token[];
    ids: number[];
    position: number;
  }
  const raws: Raw[] = [];
  articles.forEach(({ article }, articleIndex) => {
    const functional = functionWords(article.language);
    article.sentences.forEach(([start, end], i) => {
      const text = article.text.slice(start, end);
      const tokens = tokensOf(text);
      const seen = new Set<number>();
      const termIds = tokens.map((token) => {
        let id = ids.get(token.term);
        if (id === undefined) {
          id = vocabulary.length;
          ids.set(token.term, id);
          vocabulary.push(token.term);
          frequency.push(0);
          spread.push(0);
          lastArticle.push(-1);
          grammar.push(functional.has(token.term));
        }
        if (!seen.has(id)) {
          seen.add(id);
          frequency[id]!++;
        }
        if (lastArticle[id] !== articleIndex) {
          lastArticle[id] = articleIndex;
          spread[id]!++;
        }
        return id;
      });
      const position = article.sentences.length > 1 ? i / (article.sentences.length - 1) : 0;
      raws.push({ article: articleIndex, number: i + 1, start, end, text, tokens, ids: termIds, position });
    });
  });

  const total = raws.length;
  const weight = vocabulary.map((term, id) => {
    if (grammar[id]) return 0;
    const rarity = Math.log(1 + total / frequency[id]!);
    if (/\p{N}/u.test(term)) return rarity;
    // Short words and words that stand everywhere are mostly grammar, in any language.
    if (term.length <= 2 && !/^\p{Lu}/u.test(term) && !/[^\p{Script=Latin}]/u.test(term)) return rarity * 0.2;
    return total >= 12 && frequency[id]! > total * commonShare ? rarity * 0.5 : rarity;
  });

  const sentences: Sentence[] = [];
  const segments: Segment[] = [];
  raws.forEach((raw, index) => {
    const contentIds = (from: number, to: number): number[] => {
      const found = new Set<number>();
      raw.tokens.forEach((token, t) => {
        if (token.start >= from && token.end <= to && weight[raw.ids[t]!]! > 0) found.add(raw.ids[t]!);
      });
      return [...found].sort(ascending);
    };
    const own = piecesOf(raw.text, (from, to) => contentIds(from, to).length, leastContentWords).map(([start, end]) => {
      const segment: Segment = {
        index: segments.length,
        sentence: index,
        start,
        end,
        terms: contentIds(start, end),
      };
      segments.push(segment);
      return segment;
    });
    const { article, number, start, end, text, tokens, position } = raw;
    const terms = contentIds(0, text.length);
    sentences.push({ index, article, number, start, end, text, tokens, terms, segments: own, position });
  });
  return { articles, sentences, segments, vocabulary, frequency, spread, weight };
}
