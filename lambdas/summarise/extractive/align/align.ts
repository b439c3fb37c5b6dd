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
/** In a story of more articles than this, the best few partners tell all that the others would. */
const MANY_ARTICLES = 40;
const MAX_PARTNERS_OF_MANY = 6;
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
  /** The same terms as numbers. */
  codes: Int32Array;
  weight: number;
}

/** Weight of each term by its code, and a scratch copy in which only the terms of the sentence at hand are set. */
interface Weights {
  readonly byCode: Float64Array;
  readonly own: Float64Array;
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

/** Gives each term a number and each sentence its weight. */
function encode(nodes: readonly Node[]): Weights {
  const weights = weigh(nodes.map((node) => node.terms));
  const codes = new Map([...weights.keys()].map((term, code) => [term, code] as const));
  const byCode = Float64Array.from(weights.values());
  for (const node of nodes) {
    node.codes = Int32Array.from(node.terms, (term) => codes.get(term)!);
    node.weight = node.codes.reduce((sum, code) => sum + byCode[code]!, 0);
  }
  return { byCode, own: new Float64Array(byCode.length) };
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
  weights: Weights,
  limit: number,
): Partner[] {
  const node = nodes[own]!;
  const { byCode, own: mine } = weights;
  const probes = [...node.terms.keys()]
    .sort((a, b) => byCode[node.codes[b]!]! - byCode[node.codes[a]!]! || (node.terms[a]! < node.terms[b]! ? -1 : 1))
    .slice(0, MAX_PROBES)
    .map((position) => node.terms[position]!);
  const candidates = new Set<number>();
  for (const term of probes) {
    for (const other of index.get(term) ?? []) if (nodes[other]!.article !== node.article) candidates.add(other);
  }
  for (const code of node.codes) mine[code] = byCode[code]!;
  const scored: Partner[] = [];
  for (const other of candidates) {
    const partner = nodes[other]!;
    let shared = 0;
    for (const code of partner.codes) shared += mine[code]!;
    scored.push({ index: other, shared, score: (2 * shared) / (node.weight + partner.weight) });
  }
  for (const code of node.codes) mine[code] = 0;
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
      .map((sentence) => ({ sentence, article, terms: termsOf(sentence), codes: new Int32Array(), weight: 0 }))
      .filter((node) => node.terms.length >= MIN_TERMS),
  );
  if (nodes.length === 0) return [];
  const weights = encode(nodes);
  const index = indexOf(nodes, articles);
  const many = articles.length > MANY_ARTICLES;
  const limit = options.maxPartners ?? (many ? MAX_PARTNERS_OF_MANY : DEFAULT_MAX_PARTNERS);
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
