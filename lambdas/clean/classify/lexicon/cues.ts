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

/** What the lexicon knows of a word. Bit `n` stands for `languages[n]`. */
export interface KnownWord {
  /** The languages that it is a function word of. */
  functionIn: number;
  /** The languages in which it speaks of the writer or to the reader. */
  personIn: number;
  /** The phrases that begin with it. */
  phrases: Node | null;
}

/** A tree of words: the phrases that begin with the same words share a path. */
interface Node {
  readonly next: Map<KnownWord, Node>;
  /** Kinds (bit `n` for `cueKinds[n]`) of the phrases that end here, by language: `[bit of the language, kinds]`. */
  readonly ends: [number, number][];
}

const node = (): Node => ({ next: new Map(), ends: [] });
const known = new Map<string, KnownWord>();
const enter = (word: string): KnownWord => obtain(known, word, () => ({ functionIn: 0, personIn: 0, phrases: null }));

for (const [n, { functionWords, personWords }] of languages.entries()) {
  for (const word of functionWords.split(" ")) enter(word).functionIn |= 1 << n;
  for (const word of personWords?.split(" ") ?? []) enter(word).personIn |= 1 << n;
}

/** The languages (bits) whose phrases are in the tree: each is put there when a text first needs it. */
let planted = 0;

const plant = (n: number): void => {
  planted |= 1 << n;
  for (const [kind, phrases] of Object.entries(languages[n]!.cues) as [CueKind, string][]) {
    const bit = 1 << cueKinds.indexOf(kind);
    for (const phrase of phrases.split("|")) {
      const [first, ...others] = wordsOf(phrase).map(enter);
      if (!first) continue;
      first.phrases ??= node();
      let at = first.phrases;
      for (const word of others) at = obtain(at.next, word, node);
      const end = at.ends.find(([language]) => language === 1 << n);
      if (end) end[1] |= bit;
      else at.ends.push([1 << n, bit]);
    }
  }
};

/** Makes the phrases of some languages (bits) known. Gives whether that changed what `lookUp` knows. */
export const prepare = (chosen: number): boolean => {
  const missing = chosen & ~planted;
  for (let n = 0; n < languages.length; n++) if (missing & (1 << n)) plant(n);
  return missing !== 0;
};

/** What the lexicon knows of a word, in lower case; undefined when that is nothing. */
export const lookUp = (word: string): KnownWord | undefined => known.get(word);

/** A phrase that was found: `length` words from word `start` on, with the kinds that it is a sign of (bits). */
export interface Cue {
  readonly start: number;
  readonly length: number;
  readonly kinds: number;
}

const kindsAt = (at: Node, chosen: number): number => {
  let kinds = 0;
  for (const [language, own] of at.ends) if (language & chosen) kinds |= own;
  return kinds;
};

const noCues: readonly Cue[] = [];

/**
 * The furniture phrases of some prepared languages (bits) in a line, from left to right, the longest at each place, without overlaps.
 * `line` has the numbers of its words, `words` what is known of each.
 */
export const findCues = (
  line: readonly number[],
  words: readonly (KnownWord | undefined)[],
  chosen: number,
): readonly Cue[] => {
  let found: Cue[] | undefined;
  for (let start = 0; start < line.length; ) {
    let length = 0;
    let kinds = 0;
    let at: Node | null | undefined = words[line[start]!]?.phrases;
    for (let end = start + 1; at; end++) {
      const own = kindsAt(at, chosen);
      if (own) {
        length = end - start;
        kinds = own;
      }
      const word: KnownWord | undefined = end < line.length ? words[line[end]!] : undefined;
      at = word && at.next.get(word);
    }
    if (length > 0) {
      found ??= [];
      found.push({ start, length, kinds });
    }
    start += Math.max(1, length);
  }
  return found ?? noCues;
};

/** How many words are looked at to tell the languages of a text. */
const languageSampleWords = 20_000;

/**
 * The languages (bits) whose furniture may stand in a text, by its function words: the likeliest, those that are nearly as
 * likely, and English, which is on pages of every language. `lines` are the numbers of their words, `word` gives what is known of
 * each.
 */
export const languagesOf = (
  lines: readonly (readonly number[])[],
  word: readonly (KnownWord | undefined)[],
): number => {
  const times = new Int32Array(word.length);
  let seen = 0;
  for (const words of lines) {
    if (seen > languageSampleWords) break;
    seen += words.length;
    for (const number of words) times[number]!++;
  }
  const hits = languages.map(() => 0);
  for (let number = 0; number < times.length; number++) {
    const functionIn = word[number]?.functionIn ?? 0;
    if (functionIn === 0) continue;
    for (let n = 0; n < languages.length; n++) if (functionIn & (1 << n)) hits[n]! += times[number]!;
  }
  const most = Math.max(...hits);
  // With hardly any function word known, the language is none of these or the text is too short: all may apply.
  const all = most < Math.max(2, seen / 50);
  let chosen = 0;
  for (const [n, { language }] of languages.entries())
    if (all || language === "en" || hits[n]! >= most * 0.7) chosen |= 1 << n;
  return chosen;
};
