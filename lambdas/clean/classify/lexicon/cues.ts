import { obtain } from "../obtain.ts";
import { wordsOf } from "../words.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { type CueKind, cueKinds, type LanguageCues } from "./language.ts";
import { furtherLanguages } from "./more.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";

const languages: readonly LanguageCues[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ...furtherLanguages,
];

/** A tree of words: the phrases that begin with the same words share a path. */
interface Node {
  readonly next: Map<string, Node>;
  /** Bit `n` is set when a phrase of kind `cueKinds[n]` ends here. */
  kinds: number;
}

const node = (): Node => ({ next: new Map(), kinds: 0 });

const functionWordsOf = new Map(languages.map((l) => [l.language, new Set(l.functionWords.split(" "))]));

/** Which languages have a word for a function word: numbers of `languages`. */
const languagesWith = new Map<string, number[]>();
for (const [n, { language }] of languages.entries())
  for (const word of functionWordsOf.get(language)!) obtain(languagesWith, word, () => []).push(n);

/** A phrase that was found: `length` words from word `start` on, with the kinds that it is a sign of (bits). */
export interface Cue {
  readonly start: number;
  readonly length: number;
  readonly kinds: number;
}

/** Finds the furniture phrases and function words of some languages. */
export interface CueMatcher {
  /** Phrases from left to right, the longest at each place, without overlaps. */
  find(words: readonly string[]): Cue[];
  isFunctionWord(word: string): boolean;
  /** Whether the word speaks of the writer or to the reader. */
  isPersonWord(word: string): boolean;
}

const build = (chosen: readonly LanguageCues[]): CueMatcher => {
  const root = node();
  for (const { cues } of chosen) {
    for (const [kind, phrases] of Object.entries(cues) as [CueKind, string][]) {
      for (const phrase of phrases.split("|")) {
        let at = root;
        for (const word of wordsOf(phrase)) {
          at = obtain(at.next, word, node);
        }
        if (at !== root) at.kinds |= 1 << cueKinds.indexOf(kind);
      }
    }
  }
  const persons = new Set(chosen.flatMap((l) => l.personWords?.split(" ") ?? []));
  const sets = chosen.map((l) => functionWordsOf.get(l.language)!);
  return {
    find(words) {
      const found: Cue[] = [];
      for (let start = 0; start < words.length; ) {
        let length = 0;
        let kinds = 0;
        let at = root.next.get(words[start]!);
        for (let end = start + 1; at; end++) {
          if (at.kinds) [length, kinds] = [end - start, at.kinds];
          at = end < words.length ? at.next.get(words[end]!) : undefined;
        }
        if (length > 0) found.push({ start, length, kinds });
        start += Math.max(1, length);
      }
      return found;
    },
    isFunctionWord: (word) => sets.some((set) => set.has(word)),
    isPersonWord: (word) => persons.has(word),
  };
};

const matchers = new Map<string, CueMatcher>();

/** How many words are looked at to tell the languages of a text. */
const languageSampleWords = 20_000;

/**
 * The languages whose furniture may stand in a text, by its function words: the likeliest, those that are nearly as
 * likely, and English, which is on pages of every language.
 */
export const languagesOf = (lines: readonly (readonly string[])[]): string[] => {
  const hits = languages.map(() => 0);
  let seen = 0;
  for (const words of lines) {
    if (seen > languageSampleWords) break;
    seen += words.length;
    for (const word of words) {
      for (const n of languagesWith.get(word) ?? []) hits[n]!++;
    }
  }
  const most = Math.max(...hits);
  // With hardly any function word known, the language is none of these or the text is too short: all may apply.
  if (most < Math.max(2, seen / 50)) return languages.map((l) => l.language);
  return languages.map((l) => l.language).filter((l, n) => l === "en" || hits[n]! >= most * 0.7);
};

/** The matcher for some languages; built once for each set. */
export const cueMatcher = (codes: readonly string[]): CueMatcher =>
  obtain(matchers, codes.join(), () => build(languages.filter((l) => codes.includes(l.language))));
