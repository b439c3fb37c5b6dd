import type { AnnotatedArticle, AnnotatedSentence } from "../annotate/types.ts";
import { countryOf } from "../lexicon/entities.ts";

/** Two sentences of different articles that may tell the same thing. */
export interface SentencePair {
  /** Of the article that comes first in the input. */
  readonly a: AnnotatedSentence;
  readonly b: AnnotatedSentence;
  /** Shared weight over the mean weight of both (Dice), 0–1; 1 for the same words. */
  readonly score: number;
  /** Shared weight over the weight of the lighter sentence, 0–1: a short sentence told inside a longer one. */
  readonly containment: number;
}

export interface AlignOptions {
  /** A pair must reach this score, or `minContainment`. */
  readonly minScore?: number;
  readonly minContainment?: number;
  /** Partners kept for one sentence, over all other articles. */
  readonly maxPartners?: number;
}

/** Rarest terms of a sentence that look for partners; commoner ones only add to the score. */
const MAX_PROBES = 12;
/**
 * Most sentences that one term leads to. The index is filled in the order of the articles' hashes, so in a large story all
 * common terms lead to the same few hundred sentences: every sentence meets those, and rare terms lead anywhere. That
 * keeps the work per sentence constant from fifty articles to a thousand.
 */
const MAX_POSTINGS = 96;
const DEFAULT_MIN_SCORE = 0.2;
const DEFAULT_MIN_CONTAINMENT = 0.4;
const DEFAULT_MAX_PARTNERS = 12;
const MAX_PARTNERS_PER_ARTICLE = 3;
/** Sentences with fewer terms than this say too little to be matched. */
const MIN_TERMS = 2;
/** A number that differs must not keep two sentences apart: it weighs less than a word. */
const NUMBER_WEIGHT = 0.5;
/** Letters that a long word is cut to, so that "refer" meets "reference" and "develop" meets "development". */
const STEM_LETTERS = 6;

interface Node {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly terms: readonly string[];
  weight: number;
}

/** The key under which a word is matched: the country that it stands for, or the lemma, long ones cut to their stem. */
export function termOf(lemma: string): string {
  const country = countryOf(lemma);
  if (country !== undefined) return country;
  return lemma.length > STEM_LETTERS && /^\p{L}+$/u.test(lemma) ? lemma.slice(0, STEM_LETTERS) : lemma;
}

function termsOf(sentence: AnnotatedSentence): string[] {
  return [...new Set(sentence.content.map(termOf))];
}

function weigh(lists: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const terms of lists) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const scale = Math.log(1 + lists.length);
  const weights = new Map<string, number>();
  for (const [term, count] of frequency) {
    const weight = Math.log(1 + lists.length / count) / scale;
    weights.set(term, /^\d/.test(term) ? NUMBER_WEIGHT * weight : weight);
  }
  return weights;
}

/** How much each term tells in this story: 1 for a term of one sentence, towards 0 for one of every sentence. */
export function termWeights(articles: readonly AnnotatedArticle[]): Map<string, number> {
  return weigh(articles.flatMap(({ sentences }) => sentences.map(termsOf)));
}

/** Sentences by term, filled by article hash, at most `MAX_POSTINGS` a term. */
function indexOf(nodes: readonly Node[], articles: readonly AnnotatedArticle[]): Map<string, number[]> {
  const order = nodes
    .map((_, index) => index)
    .sort((left, right) => {
      const a = articles[nodes[left]!.article]!.article.sha256;
      const b = articles[nodes[right]!.article]!.article.sha256;
      return a < b ? -1 : a > b ? 1 : left - right;
    });
  const index = new Map<string, number[]>();
  for (const position of order) {
    for (const term of nodes[position]!.terms) {
      const postings = index.get(term);
      if (postings === undefined) index.set(term, [position]);
      else if (postings.length < MAX_POSTINGS) postings.push(position);
    }
  }
  return index;
}

interface Partner {
  readonly index: number;
  readonly shared: number;
  readonly score: number;
}

/** The best partners of one sentence in other articles, best first. */
function partnersOf(
  own: number,
  nodes: readonly Node[],
  index: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
  limit: number,
): Partner[] {
  const node = nodes[own]!;
  const probes = [...node.terms]
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MAX_PROBES);
  const candidates = new Set<number>();
  for (const term of probes) {
    for (const other of index.get(term) ?? []) if (nodes[other]!.article !== node.article) candidates.add(other);
  }
  const mine = new Set(node.terms);
  const scored: Partner[] = [];
  for (const other of candidates) {
    const partner = nodes[other]!;
    let shared = 0;
    for (const term of partner.terms) if (mine.has(term)) shared += weights.get(term) ?? 0;
    scored.push({ index: other, shared, score: (2 * shared) / (node.weight + partner.weight) });
  }
  scored.sort((x, y) => y.score - x.score || x.index - y.index);
  const perArticle = new Map<number, number>();
  const kept: Partner[] = [];
  for (const partner of scored) {
    if (kept.length >= limit) break;
    const article = nodes[partner.index]!.article;
    const count = perArticle.get(article) ?? 0;
    if (count >= MAX_PARTNERS_PER_ARTICLE) continue;
    perArticle.set(article, count + 1);
    kept.push(partner);
  }
  return kept;
}

/**
 * Pairs of sentences from different articles that share what is rare in the story, in order of position. An inverted
 * index with bounded postings finds them: time and memory grow with the number of sentences, not with its square.
 */
export function alignSentences(articles: readonly AnnotatedArticle[], options: AlignOptions = {}): SentencePair[] {
  const minScore = options.minScore ?? DEFAULT_MIN_SCORE;
  const minContainment = options.minContainment ?? DEFAULT_MIN_CONTAINMENT;
  const nodes: Node[] = articles.flatMap(({ sentences }, article) =>
    sentences
      .map((sentence) => ({ sentence, article, terms: termsOf(sentence), weight: 0 }))
      .filter((node) => node.terms.length >= MIN_TERMS),
  );
  if (nodes.length === 0) return [];
  const weights = weigh(nodes.map((node) => node.terms));
  for (const node of nodes) node.weight = node.terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const index = indexOf(nodes, articles);
  const limit = options.maxPartners ?? DEFAULT_MAX_PARTNERS;
  const pairs = new Map<number, SentencePair>();
  for (let own = 0; own < nodes.length; own++) {
    for (const partner of partnersOf(own, nodes, index, weights, limit)) {
      const first = Math.min(own, partner.index);
      const second = Math.max(own, partner.index);
      const key = first * nodes.length + second;
      if (pairs.has(key)) continue;
      const left = nodes[first]!;
      const right = nodes[second]!;
      const containment = partner.shared / Math.min(left.weight, right.weight);
      if (partner.score < minScore && containment < minContainment) continue;
      pairs.set(key, { a: left.sentence, b: right.sentence, score: partner.score, containment });
    }
  }
  return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}
