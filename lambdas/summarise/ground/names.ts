import { remembering } from "../../../shared/remember.ts";

// Words with an initial capital or all capitals, with inner apostrophes, hyphens and periods: names in most scripts with case.
const capitalised = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** Case, accents and curly apostrophes folded. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘]/g, "'")
    .replaceAll("ß", "ss")
    .toLowerCase();

export const wordsIn: (text: string) => readonly string[] = remembering(
  (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
);

/** Possessive and plural endings carry no name of their own: "Russia's", "Russians". */
export const nameStem = (word: string): string => word.replace(/'s?$/, "").replace(/(?<=.{3})s$/, "");

/** Languages that write every noun with a capital: there a capital alone makes no name. */
const nounsInCapitals: ReadonlySet<string> = new Set(["de", "lb"]);

/**
 * Names of a sentence: words with a capital that doesn't come from opening a sentence or a quotation. In a language that
 * writes nouns with capitals only runs of two such words and words in capitals count.
 */
export const namesIn = (text: string, language: string | undefined): string[] => {
  const found = [...text.matchAll(capitalised)];
  const strict = nounsInCapitals.has(language ?? "");
  const opens = found.map(({ index }) => {
    const before = text.slice(Math.max(0, index - 3), index);
    return index === 0 || /(?:^|[.!?:;]\s*|["“„«‘'(]\s*)$/u.test(before);
  });
  const touches = (i: number): boolean => {
    const [here, next] = [found[i], found[i + 1]];
    return Boolean(here && next && !opens[i] && text.slice(here.index + here[0].length, next.index) === " ");
  };
  return found.flatMap((match, i) => {
    const shouted = /^\p{Lu}{2,}/u.test(match[0]);
    if (opens[i] && !shouted) return [];
    if (strict && !shouted && !touches(i) && !touches(i - 1)) return [];
    return [match[0]];
  });
};

const demonymEnding = /(?:ians?|ans?|n|ese|i|is|ish|ic|ers?)$/;
const landEndings = ["", "a", "ia", "o", "y", "e", "ain", "and", "ey", "i"];

/** "Chinese" and "China", "Iraqi" and "Iraq": a people or an adjective and its country. */
const namesCountryOf = (adjective: string, country: string): boolean => {
  const ending = demonymEnding.exec(adjective);
  if (!ending || adjective.length - ending[0].length < 3) return false;
  // Each of the endings that fit is tried: "Russian" is "Russia" + "n".
  for (const length of [1, 2, 3, 4]) {
    const rest = adjective.slice(-length);
    if (!demonymEnding.test(rest) || adjective.length - length < 3) continue;
    const root = adjective.slice(0, -length);
    if (landEndings.some((landEnding) => root + landEnding === country)) return true;
  }
  return false;
};

const isSameName = (name: string, word: string): boolean =>
  name === word || namesCountryOf(name, word) || namesCountryOf(word, name);

const runsIn = (text: string): string[] =>
  text.match(
    /\p{Lu}[\p{L}\p{M}]{1,60}(?:[ -](?:(?:of|the|and|for|de|der|des|und)[ ])?\p{Lu}[\p{L}\p{M}]{1,60}){1,5}/gu,
  ) ?? [];

/** "US" bears out "United States": words of runs of a sentence whose initials are a short form of the evidence. */
export const spelledOutIn = (text: string, { shortForms }: NameSupport): string[] =>
  runsIn(text).filter((run) => shortForms.has(fold((run.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join(""))));

/** "United States" bears out "US": initials of runs of capitalised words. */
const initialismsIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const run of runsIn(text)) {
    const capitals = run.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? [];
    for (let from = 0; from < capitals.length; from += 1) {
      for (let to = from + 2; to <= capitals.length; to += 1) found.add(fold(capitals.slice(from, to).join("")));
    }
  }
  return found;
};

/** What a name may be compared with. */
export interface NameSupport {
  /** Stems of all words of the evidence. */
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** Short forms that stand in the evidence, in lower case: "us" for "US". */
  readonly shortForms: ReadonlySet<string>;
}

// No name reaches beyond its line, so each sentence of the evidence is looked at once, whatever it is evidence for.
const supportOfLine = remembering(
  (line: string): NameSupport => ({
    words: new Set(wordsIn(line).map(nameStem)),
    initials: initialismsIn(line),
    shortForms: new Set(
      [...line.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?:\.?\p{Lu})+\.?/gu)].map(([form]) => shortForm(form)),
    ),
  }),
);

/** @param known names that bear out themselves, such as those of the outlets */
export const nameSupportOf = (evidence: readonly string[], known: readonly string[]): NameSupport => {
  const lines = evidence.map(supportOfLine);
  return {
    words: new Set([
      ...lines.flatMap((line) => [...line.words]),
      ...known.flatMap((name) => wordsIn(name).map(nameStem)),
    ]),
    initials: new Set(lines.flatMap((line) => [...line.initials])),
    shortForms: new Set(lines.flatMap((line) => [...line.shortForms])),
  };
};

/** The same with names that the sentence spells out and the evidence has as initials. */
export const withNames = (support: NameSupport, names: readonly string[]): NameSupport =>
  names.length === 0
    ? support
    : { ...support, words: new Set([...support.words, ...names.flatMap((name) => wordsIn(name).map(nameStem))]) };

const shortForm = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");

/** Whether the evidence has the name: word by word, as a country of a people, or by its initials, either way round. */
export const isNameSupported = (name: string, support: NameSupport): boolean => {
  const short = shortForm(name.replace(/['’]s$/u, ""));
  if (support.initials.has(short) || support.shortForms.has(short)) return true;
  return wordsIn(name)
    .map(nameStem)
    .every(
      (part) =>
        part.length < 2 ||
        support.words.has(part) ||
        [...support.words].some((word) => word.length > 2 && word[0] === part[0] && isSameName(part, word)),
    );
};
