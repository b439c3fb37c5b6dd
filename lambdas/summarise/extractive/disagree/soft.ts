import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { kinshipOf } from "../lexicon/akin.ts";

/** A word of some context, with how much it tells in the story. */
export interface ContextWord {
  readonly term: string;
  readonly weight: number;
  /** Number of the word in `Kinfolk`. */
  readonly code: number;
}

/** How nearly the words of one story are about the same, looked up once for each two of them. */
export class Kinfolk {
  readonly #codes = new Map<string, number>();
  readonly #words: Token[] = [];
  /** By the smaller of two numbers, then the larger: keys of small numbers are found fastest. */
  readonly #about: Map<number, number>[] = [];
  #pairs = 0;

  codeOf(token: Token): number {
    const key = `${token.lower} ${token.pos}${token.isName ? "*" : ""}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.#words.push(token) - 1;
      this.#codes.set(key, code);
    }
    return code;
  }

  about(a: number, b: number): number {
    if (a === b) return 1;
    const [low, high] = a < b ? [a, b] : [b, a];
    const row = this.#about[low] ?? new Map<number, number>();
    this.#about[low] = row;
    let about = row.get(high);
    if (about === undefined) {
      about = kinshipOf(this.#words[a]!, this.#words[b]!).about;
      if (this.#pairs < MAX_PAIRS) {
        row.set(high, about);
        this.#pairs += 1;
      }
    }
    return about;
  }
}

const MAX_PAIRS = 200_000;

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

/**
 * What two contexts have in common, in the same or in like words: the weight of what is matched over the weight of the
 * lighter one (`share`), and the sum of it (`common`). Opposites match: they are about the same.
 */
export function softOverlap(
  kin: Kinfolk,
  a: readonly ContextWord[],
  b: readonly ContextWord[],
): { readonly share: number; readonly common: number } {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const terms = new Map(large.map((word) => [word.term, word]));
  let common = 0;
  for (const word of small) {
    const same = terms.get(word.term);
    if (same !== undefined) {
      common += word.weight;
      continue;
    }
    let best = 0;
    for (const other of large) {
      // Kinship is 1 at the most: what can't be better needn't be looked up.
      const most = Math.min(word.weight, other.weight);
      if (most <= best) continue;
      const about = kin.about(word.code, other.code);
      if (about >= LEAST_KINSHIP) best = Math.max(best, about * most);
    }
    common += best;
  }
  const sum = (words: readonly ContextWord[]) => words.reduce((total, word) => total + word.weight, 0);
  const least = Math.min(sum(a), sum(b));
  return { share: least === 0 ? 0 : Math.min(1, common / least), common };
}
