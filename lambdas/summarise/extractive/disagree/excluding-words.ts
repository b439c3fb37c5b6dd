import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { valenceOf } from "../lexicon/valence.ts";
import { turns } from "./polarity.ts";

/** Tokens after a negator up to which its clause is denied. */
const REACH = 8;
/** What a denied word counts of its opposite: "not kind" is less than unkind. */
const DENIED_VALENCE = -0.6;
/** Valence under which a word is neither kind nor unkind. */
const LEAST_VALENCE = 0.5;

/** A content word of a sentence. */
export interface Reading {
  readonly at: number;
  readonly token: Token;
  readonly weight: number;
  readonly denied: boolean;
  /** How kind it is here, 0 for names. */
  readonly valence: number;
}

/** What one sentence says by its words alone. */
export interface SentenceReading {
  readonly sentence: AnnotatedSentence;
  readonly words: readonly Reading[];
  readonly lemmas: ReadonlySet<string>;
  readonly denies: boolean;
  readonly quotes: boolean;
  /** How often it sets what it says against something else, by way. */
  readonly cues: Readonly<Record<string, number>>;
}

/** Words by which a sentence says that something isn't as one might think. By lemma or as written. */
const CUES: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set(["not", "n't"]),
  no: new Set(["no"]),
  never: new Set(["never"]),
  none: new Set("none nobody nothing neither nor".split(" ")),
  without: new Set(["without"]),
  rather: new Set("rather instead contrary".split(" ")),
  only: new Set("only merely mere just".split(" ")),
  alone: new Set("alone itself himself herself own themselves".split(" ")),
  refuse: new Set("refuse reject deny decline dismiss dispute".split(" ")),
  but: new Set("but although though despite yet".split(" ")),
  all: new Set("all every entire whole any".split(" ")),
  what: new Set(["what"]),
};
export const CUE_NAMES: readonly string[] = [...Object.keys(CUES), "itWas", "ruledOut"];

const endsClause = ({ text, lower }: Token): boolean => /^[.,;:–—()]$/.test(text) || lower === "but";

/** Tokens that are denied: those in the clause after a negator, once or three times. */
function deniedIn({ tokens }: AnnotatedSentence): boolean[] {
  const denied = tokens.map(() => false);
  tokens.forEach((_, negator) => {
    if (!turns(tokens, negator)) return;
    for (let at = negator + 1; at <= Math.min(tokens.length - 1, negator + REACH); at++) {
      if (endsClause(tokens[at]!)) break;
      denied[at] = !denied[at];
    }
  });
  return denied;
}

function cuesOf({ tokens }: AnnotatedSentence): Record<string, number> {
  const cues = Object.fromEntries(
    Object.entries(CUES).map(([name, words]) => [
      name,
      tokens.filter(({ lower, lemma }) => words.has(lower) || words.has(lemma)).length,
    ]),
  );
  const count = (is: (token: Token, at: number) => boolean) => tokens.filter(is).length;
  const lowerAt = (at: number) => tokens[at]?.lower;
  return {
    ...cues,
    itWas: count(({ lower }, at) => lower === "it" && /^(?:was|is)$/.test(lowerAt(at + 1) ?? "")),
    ruledOut: count(
      ({ lemma }, at) => lemma === "rule" && tokens.slice(at + 1, at + 6).some(({ lower }) => lower === "out"),
    ),
  };
}

/** @param weightOf how much a token tells in the story. */
export function readingOf(sentence: AnnotatedSentence, weightOf: (token: Token) => number): SentenceReading {
  const denied = deniedIn(sentence);
  const words = sentence.tokens.flatMap((token, at): Reading[] => {
    if (token.kind !== "word" || token.stop) return [];
    const own = token.isName ? 0 : valenceOf(token);
    const told = Math.abs(own) < LEAST_VALENCE ? 0 : own;
    return [
      { at, token, weight: weightOf(token), denied: denied[at]!, valence: denied[at] ? DENIED_VALENCE * told : told },
    ];
  });
  return {
    sentence,
    words,
    lemmas: new Set(sentence.tokens.map(({ lemma }) => lemma)),
    denies: denied.includes(true),
    quotes: sentence.tokens.some(({ quoted }) => quoted),
    cues: cuesOf(sentence),
  };
}
