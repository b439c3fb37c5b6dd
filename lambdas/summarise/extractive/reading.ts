import type { StoryArticle } from "../../../shared/contracts/draft.ts";
import { type AnnotatedArticle, type AnnotatedSentence, annotate, type Token } from "./annotate/annotate.ts";
import { relatedWords } from "./related-words.ts";
import { piecesOf } from "./segments.ts";
import { termOf, tokensOf } from "./tokens.ts";

/** A sentence of the story with what the engine knows about it. */
export interface Sentence extends AnnotatedSentence {
  readonly index: number;
  /** Index of its article in `Reading.articles`. */
  readonly article: number;
  /** Content terms, each once, ascending. */
  readonly terms: readonly number[];
  readonly segments: readonly Segment[];
  /** 0 for the first sentence of the article, 1 for the last. */
  readonly position: number;
  /** Words, counted as a reader would. */
  readonly words: number;
}

/** A part of a sentence that says something by itself: the unit that claims are made of. */
export interface Segment {
  readonly index: number;
  readonly sentence: number;
  /** Interval in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Content terms, each once, ascending. */
  readonly terms: readonly number[];
}

/** Another term that means nearly the same. */
export interface Relation {
  readonly term: number;
  readonly strength: number;
}

/** All articles of a story, read once. Articles stand in an order that only their texts decide. */
export interface Reading {
  /** Words, names, amounts and dates of every sentence, by article. */
  readonly annotated: readonly AnnotatedArticle[];
  readonly articles: readonly StoryArticle[];
  readonly sentences: readonly Sentence[];
  readonly segments: readonly Segment[];
  readonly vocabulary: readonly string[];
  /** Whether words of the article carry parts of speech, by article. */
  readonly tagged: readonly boolean[];
  /** Terms of each token, by sentence and token. */
  readonly tokenTerms: readonly (readonly (readonly number[])[])[];
  /** Number of articles with the term, by term. */
  readonly spread: readonly number[];
  /** How much a term tells, 0 for none, by term. */
  readonly weight: readonly number[];
  /** Whether the term stands for an amount, its value or its kind, by term. */
  readonly amounts: readonly boolean[];
  /** Whether the term is the value of an amount large enough to be told once only, by term. */
  readonly figures: readonly boolean[];
  /** Terms of the story that mean nearly the same, by term; only English words have some. */
  readonly related: readonly (readonly Relation[])[];
}

/** A piece of fewer content words is not taken as a claim of its own. */
const leastContentWords = 3;
/** Share of the sentences beyond which a word tells little, in any language. */
const commonShare = 0.25;
/** A sentence with more tokens isn't cut into parts, nor shortened, nor chosen. */
export const mostTokens = 300;
const mostRelations = 5;
/** Begins the terms that stand for a kind of amount: percent, money, a count. */
const amountMark = "§";
/** Begins the terms that stand for the value of an amount. */
const figureMark = "#";
/** Smaller counts return in a text without being told twice: "two sides". */
const leastFigure = 13;
const amountShare = 0.5;
const figureShare = 0.75;

const byText = (a: StoryArticle, b: StoryArticle): number => {
  if (a.article.text !== b.article.text) return a.article.text < b.article.text ? -1 : 1;
  return a.article.origin.key < b.article.origin.key ? -1 : a.article.origin.key > b.article.origin.key ? 1 : 0;
};

const ascending = (a: number, b: number): number => a - b;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Terms by number, with how often they stand in the story. */
class Vocabulary {
  readonly terms: string[] = [];
  readonly frequency: number[] = [];
  readonly spread: number[] = [];
  /** Term stands for grammar wherever it was seen. */
  readonly grammar: boolean[] = [];
  /** Words as written, lower case, by term. */
  readonly surfaces: Set<string>[] = [];
  readonly termOfSurface = new Map<string, number>();
  private readonly ids = new Map<string, number>();
  private readonly lastSentence: number[] = [];
  private readonly lastArticle: number[] = [];

  /** Number of a term; `token` is where it stands, none for a mark of what kind of amount stands there. */
  add(term: string, token: Token | undefined, tagged: boolean, sentence: number, article: number): number {
    let id = this.ids.get(term);
    if (id === undefined) {
      id = this.terms.push(term) - 1;
      this.ids.set(term, id);
      for (const list of [this.frequency, this.spread]) list.push(0);
      for (const list of [this.lastSentence, this.lastArticle]) list.push(-1);
      this.grammar.push(true);
      this.surfaces.push(new Set());
    }
    const shouted = token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
    if (!token?.stop || (token.isName && shouted)) this.grammar[id] = false;
    if (tagged && token) {
      this.surfaces[id]!.add(token.lower);
      if (!this.termOfSurface.has(token.lower)) this.termOfSurface.set(token.lower, id);
    }
    if (this.lastSentence[id] !== sentence) {
      this.lastSentence[id] = sentence;
      this.frequency[id]!++;
    }
    if (this.lastArticle[id] !== article) {
      this.lastArticle[id] = article;
      this.spread[id]!++;
    }
    return id;
  }

  weights(sentences: number): number[] {
    return this.terms.map((term, id) => {
      if (this.grammar[id]) return 0;
      const rarity = Math.log(1 + sentences / this.frequency[id]!);
      // What two sources count is the same thing even when their figures aren't.
      if (term.startsWith(amountMark)) return rarity * amountShare;
      if (term.startsWith(figureMark) || /\p{N}/u.test(term)) return rarity * figureShare;
      // Short Latin words are mostly grammar, in a language without a list of its grammar too.
      if (term.length <= 2 && /^[\p{Ll}]+$/u.test(term) && /\p{Script=Latin}/u.test(term)) return rarity * 0.2;
      return sentences >= 12 && this.frequency[id]! > sentences * commonShare ? rarity * 0.6 : rarity;
    });
  }

  relations(weight: readonly number[]): Relation[][] {
    const relations = this.terms.map(() => new Map<number, number>());
    this.surfaces.forEach((surfaces, id) => {
      if (weight[id] === 0) return;
      for (const surface of surfaces)
        for (const { word, strength } of relatedWords(surface)) {
          const other = this.termOfSurface.get(word);
          if (other === undefined || other === id || weight[other] === 0) continue;
          for (const [from, to] of [
            [id, other],
            [other, id],
          ] as const)
            relations[from]!.set(to, Math.max(strength, relations[from]!.get(to) ?? 0));
        }
    });
    return relations.map((own) =>
      [...own]
        .map(([term, strength]) => ({ term, strength }))
        .sort((a, b) => b.strength - a.strength || a.term - b.term)
        .slice(0, mostRelations),
    );
  }
}

/** Terms of one token: usually one; pairs of characters in scripts without spaces; none for a mark. */
function termsOfToken(token: Token, tagged: boolean): string[] {
  if (token.kind === "mark") return [];
  if (unspaced.test(token.text)) return tokensOf(token.text).map(({ term }) => term);
  return [termOf(tagged && !token.isName ? token.lemma : token.text, tagged)];
}

/** Token intervals of words joined by two hyphens or more, without blanks. */
function compoundsOf(tokens: readonly Token[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    let last = i;
    const touches = (t: number) => tokens[t + 1] !== undefined && tokens[t]!.end === tokens[t + 1]!.start;
    while (touches(last) && tokens[last + 1]!.text === "-" && touches(last + 1) && tokens[last + 2]!.kind !== "mark")
      last += 2;
    if (last >= i + 4) found.push([i, last + 1]);
    i = last;
  }
  return found;
}

/**
 * Offsets at which a tagged sentence may be cut although no comma stands there: before "and", "but" and the like when a
 * verb follows at once.
 */
function conjunctionsOf(tokens: readonly Token[]): number[] {
  const cuts: number[] = [];
  tokens.forEach((token, i) => {
    if (token.pos !== "CCONJ" || token.quoted) return;
    let next = i + 1;
    while (tokens[next]?.pos === "ADV") next++;
    const pos = tokens[next]?.pos;
    if (pos === "VERB" || pos === "AUX") cuts.push(token.start);
  });
  return cuts;
}

/** Content terms of a sentence that stand in the intervals (of the article's text), each once. */
export function termsBetween(
  reading: Pick<Reading, "tokenTerms" | "weight">,
  sentence: Pick<Sentence, "index" | "tokens">,
  intervals: readonly (readonly [start: number, end: number])[],
): number[] {
  const found = new Set<number>();
  const terms = reading.tokenTerms[sentence.index]!;
  sentence.tokens.forEach((token, t) => {
    if (intervals.some(([start, end]) => token.start >= start && token.end <= end))
      for (const id of terms[t]!) if (reading.weight[id]! > 0) found.add(id);
  });
  return [...found].sort(ascending);
}

/** A source as its readers know it. */
export interface Outlets {
  readonly nameOf: (source: string) => string;
  readonly languageOf: (source: string) => string | null;
}

export function outletsOf(reading: Pick<Reading, "articles">): Outlets {
  const articles = new Map(reading.articles.map(({ id, article }) => [id, article]));
  return {
    nameOf: (source) => articles.get(source)?.source.name ?? "",
    languageOf: (source) => articles.get(source)?.language ?? null,
  };
}

/** Reads the articles: words, terms and their weights, segments. Linear in the length of the texts. */
export function readStory(story: readonly StoryArticle[]): Reading {
  const articles = [...story].sort(byText);
  const vocabulary = new Vocabulary();
  const read: { annotated: AnnotatedSentence; article: number; tagged: boolean; ids: number[][]; position: number }[] =
    [];
  const figureIds = new Set<number>();
  const annotated = annotate(articles);
  annotated.forEach(({ sentences, tagged }, article) => {
    sentences.forEach((sentence, i) => {
      const add = (term: string, token?: Token) => vocabulary.add(term, token, tagged, read.length, article);
      const ids = sentence.tokens.map((token) => termsOfToken(token, tagged).map((term) => add(term, token)));
      // "face-to-face" is no face: three words and more that hyphens join are one.
      for (const [first, last] of compoundsOf(sentence.tokens)) {
        for (let t = first; t < last; t++) ids[t] = [];
        const compound = sentence.tokens.slice(first, last).map(({ lower }) => lower);
        ids[first] = [add(compound.join(""), sentence.tokens[first])];
      }
      for (const { first, last, kind, unit, low, high } of sentence.quantities) {
        // "10 billion" and "10bn" are one figure; "million" and "dollars" tell nothing apart from it.
        for (let t = first; t < last; t++) ids[t] = [];
        const figure = low === high ? String(low) : `${low}–${high}`;
        const told =
          (kind !== "count" && kind !== "ordinal" && kind !== "duration") ||
          low >= leastFigure ||
          !Number.isInteger(low);
        const id = add(`${figureMark}${figure} ${kind} ${unit}`);
        if (told) figureIds.add(id);
        ids[last - 1] = [id, add(`${amountMark}${kind}${unit}`)];
      }
      // "Shortly after 3.14 am" and "fourteen minutes past three" are one time, told once.
      for (const { first, last, minutes } of sentence.dates) {
        if (minutes === undefined) continue;
        const id = add(`${figureMark}${minutes} time`);
        figureIds.add(id);
        ids[last - 1] = [
          ...ids
            .slice(first, last)
            .flat()
            .filter((term) => !figureIds.has(term)),
          id,
        ];
        for (let t = first; t < last - 1; t++) ids[t] = [];
      }
      const position = sentences.length > 1 ? i / (sentences.length - 1) : 0;
      read.push({ annotated: sentence, article, tagged, ids, position });
    });
  });
  const weight = vocabulary.weights(read.length);
  const tokenTerms = read.map(({ ids }) => ids);
  const sentences: Sentence[] = [];
  const segments: Segment[] = [];
  read.forEach(({ annotated, article, tagged, position }, index) => {
    const { tokens, start: offset } = annotated;
    const termsIn = (from: number, to: number): number[] =>
      termsBetween({ tokenTerms, weight }, { index, tokens }, [[from, to]]);
    if (tokens.length > mostTokens) {
      // No sentence of a writer: a table or a listing. It is one piece.
      const terms = termsIn(annotated.start, annotated.end);
      const whole: Segment = { index: segments.length, sentence: index, start: offset, end: annotated.end, terms };
      segments.push(whole);
      sentences.push({ ...annotated, index, article, terms, segments: [whole], position, words: tokens.length });
      return;
    }
    const cuts = tagged ? conjunctionsOf(tokens).map((cut) => cut - offset) : [];
    const matter = (from: number, to: number) => termsIn(from + offset, to + offset).length;
    const own = piecesOf(annotated.text, cuts, matter, leastContentWords).map(([from, to]): Segment => {
      const [start, end] = [from + offset, to + offset];
      return { index: segments.length, sentence: index, start, end, terms: termsIn(start, end) };
    });
    segments.push(...own.map((segment, i) => Object.assign(segment, { index: segments.length + i })));
    const terms = termsIn(annotated.start, annotated.end);
    const words = annotated.text.split(/\s+/).filter(Boolean).length;
    sentences.push({ ...annotated, index, article, terms, segments: own, position, words });
  });
  const { terms, spread } = vocabulary;
  return {
    annotated,
    articles,
    sentences,
    segments,
    vocabulary: terms,
    tagged: annotated.map(({ tagged }) => tagged),
    tokenTerms,
    spread,
    weight,
    amounts: terms.map((term) => term.startsWith(figureMark) || term.startsWith(amountMark)),
    figures: terms.map((_, id) => figureIds.has(id)),
    related: vocabulary.relations(weight),
  };
}
