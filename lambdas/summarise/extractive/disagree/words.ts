import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { countryOf } from "../lexicon/entities.ts";

/** Numbers that stand for the words of a sentence, so that words can be compared without comparing letters. */
export interface Codes {
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  /** Country or stem; 0 where the word is too short to be matched by it. */
  readonly term: Int32Array;
  /** The part of speech; 0 for words without content and for all that is no word. */
  readonly open: Int32Array;
  /** What stands there: `numberMark`, `nameMark`, `stopMark`, `punctuationMark`, added up. */
  readonly marks: Uint8Array;
}

export const numberMark = 1;
export const nameMark = 2;
export const stopMark = 4;
export const punctuationMark = 8;

const marksOf = ({ kind, isName, stop }: Token): number =>
  (kind === "number" ? numberMark : 0) |
  (isName ? nameMark : 0) |
  (stop ? stopMark : 0) |
  (kind === "mark" ? punctuationMark : 0);

/** Hands out the same number for the same word while one story is looked at. */
export class WordCodes {
  readonly #codes = new Map<string, number>();
  readonly #sentences = new Map<AnnotatedSentence, Codes>();

  #of(word: string): number {
    let code = this.#codes.get(word);
    if (code === undefined) {
      code = this.#codes.size + 1;
      this.#codes.set(word, code);
    }
    return code;
  }

  of(sentence: AnnotatedSentence): Codes {
    const known = this.#sentences.get(sentence);
    if (known !== undefined) return known;
    const { tokens } = sentence;
    const codes = {
      lower: Int32Array.from(tokens, (token) => this.#of(token.lower)),
      lemma: Int32Array.from(tokens, (token) => this.#of(token.lemma)),
      term: Int32Array.from(tokens, (token) => this.#term(token)),
      open: Int32Array.from(tokens, (token) => (token.kind === "word" && !token.stop ? this.#of(`:${token.pos}`) : 0)),
      marks: Uint8Array.from(tokens, marksOf),
    };
    this.#sentences.set(sentence, codes);
    return codes;
  }

  #term(token: Token): number {
    if (token.kind !== "word") return 0;
    const country = countryOf(token.lower);
    if (country !== undefined) return this.#of(`=${country}`);
    const term = termOf(token.lemma);
    return term.length >= 6 ? this.#of(`=${term}`) : 0;
  }
}

/** How alike word `i` of one sentence and word `j` of another are: 1 the same, 0 nothing in common. */
export function likeness(a: Codes, i: number, b: Codes, j: number): number {
  if (a.lower[i] === b.lower[j] || a.lemma[i] === b.lemma[j]) return 1;
  return a.term[i] !== 0 && a.term[i] === b.term[j] ? 0.8 : 0;
}
