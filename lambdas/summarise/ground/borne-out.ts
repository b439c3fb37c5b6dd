const digits = /\d+(?:[.,:]\d+)*/gu;
// Words with an initial capital or all capitals, with inner apostrophes, hyphens and periods: names in most scripts with case.
const capitalised = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;
const quoted = /[“„«"]([^“”„«»"]{2,}?)[”“»"]/gu;

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘]/g, "'")
    .toLowerCase();

/** Digits with thousands separators and trailing zeros of fractions out: "1,200" and "1200" are one number. */
const plainNumber = (number: string): string => {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, "") : number.replace(",", ".");
  return grouped.includes(".") ? grouped.replace(/\.?0+$/, "") : grouped;
};

const numbersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(digits)].map((match) => plainNumber(match[0])));

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Possessive and plural endings carry no name of their own: "Russia's", "Russians". */
const stem = (word: string): string => word.replace(/'s?$/, "").replace(/(?<=.{3})s$/, "");

const namesIn = (text: string): string[] => {
  const names: string[] = [];
  for (const match of text.matchAll(capitalised)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    // The first word of a sentence or a quotation has its capital for that reason.
    const opens = match.index === 0 || /(?:^|[.!?:;]\s*|["“„«‘'(]\s*)$/u.test(before);
    if (opens && !/^\p{Lu}{2,}/u.test(match[0])) continue;
    names.push(match[0]);
  }
  return names;
};

const quotationsIn = (text: string): string[] =>
  [...text.matchAll(quoted)]
    .map((match) => wordsIn(match[1] as string).join(" "))
    .filter((words) => words.includes(" "));

/** What a sentence says that its evidence doesn't. Empty when everything is borne out. */
export interface Unsupported {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly quotations: readonly string[];
}

/**
 * Compares a sentence with the words of its evidence: each number, each name and each quotation of two or more words must
 * stand there. `known` are names that need no evidence, such as those of the cited outlets.
 */
export const unsupportedIn = (
  sentence: string,
  evidence: readonly string[],
  known: readonly string[] = [],
): Unsupported => {
  const support = evidence.join("\n");
  const supportNumbers = numbersIn(support);
  const supportWords = new Set([...wordsIn(support), ...known.flatMap(wordsIn)].map(stem));
  const supportText = ` ${wordsIn(support).join(" ")} `;
  const initials = initialismsIn(support);
  return {
    numbers: [...numbersIn(sentence)].filter((number) => !supportNumbers.has(number)),
    names: namesIn(sentence).filter(
      (name) =>
        !wordsIn(name).every((word) => supportWords.has(stem(word))) && !initials.has(fold(name).replace(/\./g, "")),
    ),
    quotations: quotationsIn(sentence).filter((quotation) => !supportText.includes(` ${quotation} `)),
  };
};

/** "United States" bears out "US": initials of runs of capitalised words. */
const initialismsIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const runs =
    text.match(/\p{Lu}[\p{L}\p{M}]+(?:[ -](?:(?:of|the|and|for|de|der|des|und)[ ])?\p{Lu}[\p{L}\p{M}]+){1,5}/gu) ?? [];
  for (const run of runs) {
    const capitals = run.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? [];
    for (let from = 0; from < capitals.length; from += 1) {
      for (let to = from + 2; to <= capitals.length; to += 1) found.add(fold(capitals.slice(from, to).join("")));
    }
  }
  return found;
};

export const isBorneOut = (unsupported: Unsupported): boolean =>
  unsupported.numbers.length + unsupported.names.length + unsupported.quotations.length === 0;
