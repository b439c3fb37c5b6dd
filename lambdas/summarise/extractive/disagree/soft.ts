import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { kinshipBetween, type Meaning, meaningOfWord } from "../lexicon/akin.ts";

/** A word of some context, with how much it tells in the story. */
export interface ContextWord {
  readonly term: string;
  readonly weight: number;
  /** Number of the word in `Kinfolk`. */
  readonly code: number;
}

/** Pairs of words of a story that are remembered; of further words kinship is reckoned each time. */
const MAX_PAIRS = 2_000_000;
const UNKNOWN = -1;

/** How nearly the words of one story are about the same, looked up once for each two of them. */
export class Kinfolk {
  readonly #codes = new Map<string, number>();
  readonly #words: Meaning[] = [];
  /** For each word, how near all before it are. */
  readonly #about: (Float64Array | undefined)[] = [];
  #room = MAX_PAIRS;

  codeOf(token: Token): number {
    const key = `${token.lower} ${token.pos}${token.isName ? "*" : ""}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.#words.push(meaningOfWord(token)) - 1;
      this.#codes.set(key, code);
    }
    return code;
  }

  about(a: number, b: number): number {
    if (a === b) return 1;
    const [low, high] = a < b ? [a, b] : [b, a];
    const row = this.#about[high] ?? this.#rowOf(high);
    const known = row?.[low] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const { about } = kinshipBetween(this.#words[a]!, this.#words[b]!);
    if (row !== undefined) row[low] = about;
    return about;
  }

  #rowOf(high: number): Float64Array | undefined {
    if (this.#room < high) return undefined;
    this.#room -= high;
    const row = new Float64Array(high).fill(UNKNOWN);
    this.#about[high] = row;
    return row;
  }
}

/** Content words of tokens [first, last) but those that `skip` names, each term once. */
export function contextWords(
  sentence: AnnotatedSentence,
  first: number,
  last: number,
  { weights, kin }: { readonly weights: ReadonlyMap<string, number>; readonly kin: Kinfolk },
  skip: (index: number) => boolean = () => false,
): ContextWord[] {
  const found = new Map<string, ContextWord>();
  for (let at = Math.max(0, first); at < Math.min(sentence.tokens.length, last); at++) {
    const token = sentence.tokens[at]!;
    if (token.kind !== "word" || token.stop || skip(at)) continue;
    const term = termOf(token.lemma);
    if (!found.has(term)) found.set(term, { term, weight: weights.get(term) ?? 0, code: kin.codeOf(token) });
  }
  return [...found.values()];
}

/** Kinship under which two words don't stand for each other. */
const LEAST_KINSHIP = 0.3;

/** How much of a word's weight a context has, in the same or in a like word. */
function bestOf(kin: Kinfolk, word: ContextWord, context: readonly ContextWord[]): number {
  for (const other of context) if (other.term === word.term) return word.weight;
  let best = 0;
  for (const other of context) {
    // Kinship is 1 at the most: what can't be better needn't be looked up.
    const most = Math.min(word.weight, other.weight);
    if (most <= best) continue;
    const about = kin.about(word.code, other.code);
    if (about >= LEAST_KINSHIP) best = Math.max(best, about * most);
  }
  return best;
}

/** Sum of the weights of some words. */
export function weightOf(words: readonly ContextWord[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return sum;
}

/** Whether a context is the smaller one; of two as large their words decide, so that the order of the articles doesn't. */
function comesFirst(a: readonly ContextWord[], b: readonly ContextWord[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex(({ term }, place) => term !== b[place]!.term);
  return at < 0 || a[at]!.term < b[at]!.term;
}

/**
 * What two contexts have in common, in the same or in like words: the weight of what is matched over the weight of the
 * lighter one (`share`), and the sum of it (`common`). Opposites match: they are about the same.
 */
export function softOverlap(
  kin: Kinfolk,
  a: readonly ContextWord[],
  b: readonly ContextWord[],
): { readonly share: number; readonly common: number } {
  const [small, large] = comesFirst(a, b) ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) common += bestOf(kin, word, large);
  const least = Math.min(weightOf(a), weightOf(b));
  return { share: least === 0 ? 0 : Math.min(1, common / least), common };
}
