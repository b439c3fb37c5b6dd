import {
  isNameSupported,
  type NameSupport,
  nameSupportOf,
  namesIn,
  spelledOutIn,
  withNames,
  wordsIn,
} from "./names.ts";
import { numbersIn, unsupportedNumbers } from "./numbers.ts";
import { isTranslatedName } from "./translated.ts";
import { leastSharedWords, sharedWords } from "./wording.ts";

const quoted = /[“„«"]([^“”„«»"]{2,}?)[”“»"]|‘([^‘’]{2,})’/gu;

const quotationsIn = (text: string): string[] =>
  [...text.matchAll(quoted)].map((match) => wordsIn((match[1] ?? match[2]) as string).join(" ")).filter(Boolean);

/** What a sentence says that its evidence doesn't. Empty when everything is borne out. */
export interface Unsupported {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly quotations: readonly string[];
  /** The sentence speaks of something else than its evidence. */
  readonly wording: boolean;
}

/** Words that may bear out a sentence. */
export interface Support {
  /** The cited sentences: numbers and quotations must stand here. */
  readonly cited: readonly string[];
  /** What stands right before them: a name may come from here, where the cited sentence says "he". */
  readonly context?: readonly string[];
  /** Names that need no evidence, such as those of the cited outlets. */
  readonly known?: readonly string[];
  /** ISO 639-1 of the sentence, where an engine wrote it in words of its own. */
  readonly language?: string;
  /** Whether the sentence must also be about the same as its evidence; a question about it may use words of its own. */
  readonly isAbout?: boolean;
  /** Languages of the cited articles. */
  readonly citedLanguages?: readonly (string | null)[];
}

const areNamesSupported = (
  name: string,
  support: NameSupport,
  { language, citedLanguages = [], cited }: Support,
  all: string,
) =>
  isNameSupported(name, support) ||
  (isTranslation(language, citedLanguages) &&
    isTranslatedName(name, language as string, all || cited.join("\n"), citedLanguages));

const isTranslation = (language: string | undefined, cited: readonly (string | null)[]): boolean =>
  language !== undefined && cited.some((one) => one !== language);

/**
 * Compares a sentence with the words of its evidence: each number, each name and each quotation must stand there, and a
 * sentence in an engine's own words must be about the same. In a translation numbers and quotations must still stand in the
 * evidence, names are compared across languages, and other words can't be.
 */
export const unsupportedIn = (sentence: string, support: Support): Unsupported => {
  const { cited, context = [], known = [], language, citedLanguages = [], isAbout = true } = support;
  const own = language ?? citedLanguages[0] ?? "en";
  const languages = [...new Set([own, ...citedLanguages.map((one) => one ?? "en"), "en"])];
  const evidence = cited.join("\n");
  const everything = [...cited, ...context].join("\n");
  const evidenceNames = nameSupportOf([...cited, ...context], known);
  const names = withNames(evidenceNames, spelledOutIn(sentence, evidenceNames));
  const citedText = ` ${wordsIn(evidence).join(" ")} `;
  const share =
    !isAbout || language === undefined || isTranslation(language, citedLanguages)
      ? undefined
      : sharedWords(sentence, everything);
  return {
    numbers: unsupportedNumbers(sentence, numbersIn(evidence, languages), languages),
    names: namesIn(sentence, own).filter((name) => !areNamesSupported(name, names, support, everything)),
    quotations: quotationsIn(sentence).filter((quotation) => !citedText.includes(` ${quotation} `)),
    wording: share !== undefined && share < leastSharedWords,
  };
};

export const isBorneOut = ({ numbers, names, quotations, wording }: Unsupported): boolean =>
  numbers.length + names.length + quotations.length === 0 && !wording;

/** The same for a person, or for the model that is asked to repair it. */
export const describeUnsupported = (unsupported: Unsupported): string =>
  [
    ...unsupported.numbers.map((number) => `the number ${number}`),
    ...unsupported.names.map((name) => `the name ${name}`),
    ...unsupported.quotations.map((quotation) => `the quotation “${quotation}”`),
    ...(unsupported.wording ? ["what it speaks of"] : []),
  ].join(", ");
