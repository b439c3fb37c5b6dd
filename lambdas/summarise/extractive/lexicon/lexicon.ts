import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";

/** How a stated number relates to the true one. */
export type Qualifier = "exact" | "about" | "nearly" | "over" | "atLeast" | "under" | "atMost";

/** What a unit word measures, and how many of the base unit it is (seconds, metres, kilograms, …). */
export interface Unit {
  readonly measure: string;
  readonly factor: number;
}

/**
 * What annotation must know of a language to read numbers, dates, negation and speech. Everything is lower case.
 * Word knowledge that only the English detectors need (opposites, scales, synonyms) is in its own files.
 */
export interface Lexicon {
  readonly language: string;
  readonly decimalComma: boolean;
  /** Words that carry no content of their own. */
  readonly stopWords: ReadonlySet<string>;
  /** `three` → 3; also `dozen` → 12. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** `third` → 3 as in "the third". */
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** `million` → 1e6: multiplies the number before it. */
  readonly scaleWords: ReadonlyMap<string, number>;
  /** `thousands` → the least and the most that a reader takes from it. */
  readonly vagueWords: ReadonlyMap<string, readonly [number, number]>;
  /** `half` → 0.5. */
  readonly fractionWords: ReadonlyMap<string, number>;
  readonly percentWords: ReadonlySet<string>;
  /** Up to four words, joined by a blank, that stand before a number. */
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  /** Words after a number: "or more", "or so". */
  readonly trailingQualifiers: ReadonlyMap<string, Qualifier>;
  readonly units: ReadonlyMap<string, Unit>;
  /** `dollars` → USD; symbols are the same in every language and live with the reader of quantities. */
  readonly currencyWords: ReadonlyMap<string, string>;
  readonly negators: ReadonlySet<string>;
  readonly sayVerbs: ReadonlySet<string>;
  readonly accordingTo: readonly string[];
  /** Prepositions that give a date its role: "since", "until", "before", "after". */
  readonly dateRoles: ReadonlyMap<string, DateRole>;
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Words between a number and the noun that is counted: "of", "the". */
  readonly partitives: ReadonlySet<string>;
  /** Titles and offices that stand before a name and are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** True when capitals mark names; German writes every noun so. */
  readonly capitalsMarkNames: boolean;
}

export type DateRole = "at" | "since" | "until" | "before" | "after";

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [english, german, french, spanish].map((lexicon) => [lexicon.language, lexicon]),
);

const DECIMAL_COMMA = new Set(
  "bg cs da el et fi hr hu id is it lt lv nb nl no pl pt ro ru sk sl sr sv tr uk".split(" "),
);

/** A language that nobody has described yet: digits, dates by `Intl`, and nothing else. */
function bare(language: string): Lexicon {
  return {
    language,
    decimalComma: DECIMAL_COMMA.has(language),
    stopWords: new Set(),
    numberWords: new Map(),
    ordinalWords: new Map(),
    scaleWords: new Map(),
    vagueWords: new Map(),
    fractionWords: new Map(),
    percentWords: new Set(),
    qualifiers: new Map(),
    trailingQualifiers: new Map(),
    units: new Map(),
    currencyWords: new Map(),
    negators: new Set(),
    sayVerbs: new Set(),
    accordingTo: [],
    dateRoles: new Map(),
    relativeDays: new Map(),
    partitives: new Set(),
    titles: new Set(),
    capitalsMarkNames: true,
  };
}

/** The word knowledge of a language; an article whose language is unknown is read as English. */
export function lexiconFor(language: string | null): Lexicon {
  const code = (language ?? "en").toLowerCase().split("-")[0] ?? "en";
  return LEXICONS.get(code) ?? bare(code);
}
