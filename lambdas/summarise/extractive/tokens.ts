/** A word of a text with the interval that it covers in the text that was given. */
export interface Token {
  /** Key by which words are compared: case, possessives and inflection folded. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** The word as it stands. */
  readonly word: string;
}

const letters = "\\p{L}\\p{M}\\p{N}";
// A number keeps its separators, a word its apostrophe; a hyphen splits ("self-ruled", "Covid-19").
const words = new RegExp(`\\p{N}+(?:[.,:]\\p{N}+)*[${letters}]*|[${letters}]+(?:['’.][${letters}]+)*`, "gu");
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const possessive = /['’](?:s|S)?$/u;
const initials = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * Length to which a word is cut so that its forms fall together. Cutting is the one stemmer that needs no language;
 * long words keep more, so that compounds of German, Dutch or Finnish stay apart.
 */
const stemLength = (length: number): number => (length <= 6 ? length : length <= 11 ? 6 : Math.floor(length * 0.65));

/** English words are lemmas when they come here: one length fits all. */
const lemmaLength = 6;

/** Key of one word; `lemma` says that inflection is out of it already. Two-letter abbreviations in capitals stay so: "US" is not "us". */
export const termOf = (raw: string, lemma = false): string => {
  const word = initials.test(raw) ? raw.replaceAll(".", "") : raw.replace(possessive, "");
  if (/^\p{Lu}{2}$/u.test(word)) return word;
  const lower = word.toLowerCase();
  if (/\p{N}/u.test(lower)) return lower;
  const characters = [...lower];
  if (characters.length > 6) return characters.slice(0, lemma ? lemmaLength : stemLength(characters.length)).join("");
  // A plural's s after four letters or more: "troops" and "troop" are one.
  return characters.length >= 5 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
};

/** Words of `text` in order. Scripts without spaces give overlapping pairs of characters. Linear in the text's length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(words)) {
    const word = match[0];
    const start = match.index;
    if (!unspaced.test(word)) {
      tokens.push({ term: termOf(word), start, end: start + word.length, word });
      continue;
    }
    let offset = start;
    const characters = [...word];
    characters.forEach((character, i) => {
      const pair = character + (characters[i + 1] ?? "");
      if (characters.length === 1 || i + 1 < characters.length)
        tokens.push({ term: pair, start: offset, end: offset + pair.length, word: pair });
      offset += character.length;
    });
  }
  return tokens;
}
