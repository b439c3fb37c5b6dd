import type { CleanedArticle } from "../../../../shared/contracts/article.ts";
import type { DateRole, Lexicon, Qualifier } from "../lexicon/lexicon.ts";

/** Universal part of speech; `X` where none is known (languages without a tagger). */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, number or mark. Offsets are UTF-16 code units into the article's text. */
export interface Token {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** A function word, a mark, or a word too common to carry content. */
  readonly stop: boolean;
  /** Part of a proper name, as far as capitals and the tagger tell. */
  readonly isName: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** Token interval [first, last) of a sentence, and the same as offsets into the text. */
interface Mention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export type QuantityKind = "count" | "money" | "percent" | "measure" | "duration" | "age" | "ordinal" | "score";

/** A stated amount. `low`..`high` in base units (`seconds`, `metres`, currency units, per cent); equal for one value. */
export interface Quantity extends Mention {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  /** A vague amount: "dozens", "thousands". */
  readonly vague: boolean;
  /** Currency, measure or `""`. */
  readonly unit: string;
  /** Digits after the point, as it is told: two in "7.00". */
  readonly decimals?: number;
  /** Of a length of time: the seconds of the smallest unit that it is told in. */
  readonly grain?: number;
  /** Seconds of the stretch of time that it is for ("a month", "per year"), if it is for one. */
  readonly per?: number;
  /** Lemma of what is counted or measured ("troop"), or `""`. */
  readonly head: string;
  /** Lemmas of the words between number and head: "Russian". */
  readonly modifiers: readonly string[];
}

/** A point in calendar time, as far as it is given. */
export interface DateMention extends Mention {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  /** Of the month. */
  readonly day?: number;
  /** 0 = Sunday. */
  readonly weekday?: number;
  /** 0 = spring, from March to May. */
  readonly season?: number;
  /** Minutes after midnight. */
  readonly minutes?: number;
  /** False where an hour may be of either half of the day: "at seven". */
  readonly isHalfKnown?: boolean;
  /** "Around noon", "shortly after six". */
  readonly isRough?: boolean;
  /** Days from the article's own date: "yesterday" is -1. */
  readonly relative?: number;
  readonly role: DateRole;
}

/** A name as it stands in a sentence; `key` is its lower-cased words. */
export interface NameMention extends Mention {
  readonly key: string;
  /** Lower-cased last word, by which later mentions refer to it. */
  readonly surname: string;
}

/** Who is said to say something in this sentence. */
export interface Speaker extends Mention {
  /** Lower-cased words of the speaker, titles and articles left out. */
  readonly key: string;
  readonly verb: string;
}

export interface AnnotatedSentence {
  readonly source: string;
  /** From 1, as in the article. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the paragraph from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Distinct lemmas of content words and numbers, in order. */
  readonly content: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly speakers: readonly Speaker[];
  /** Holds a negation anywhere. */
  readonly negated: boolean;
  /** More than half of its words stand in quotation marks. */
  readonly inQuotes: boolean;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly article: CleanedArticle;
  readonly lexicon: Lexicon;
  /** A tagger gave parts of speech and lemmas (English); else words are compared as written. */
  readonly tagged: boolean;
  readonly sentences: readonly AnnotatedSentence[];
}
