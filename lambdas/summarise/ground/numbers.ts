const digits = /\d+(?:[.,:]\d+)*/gu;
const wordOrNumber = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+/gu;

const list = (words: string, from = 0): [string, number][] =>
  words.split(" ").map((word, index) => [word, from + index] as [string, number]);
const tens = (words: string): [string, number][] =>
  words.split(" ").map((word, index) => [word, 20 + 10 * index] as [string, number]);

/** Number words by language, from three on: "one" and "two" are too often no count ("no one", "the two sides"). */
const numberWords: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...list(
      "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      3,
    ),
    ...tens("twenty thirty forty fifty sixty seventy eighty ninety"),
  ]),
  de: new Map([
    ...list(
      "drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
      3,
    ),
    ...tens("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"),
  ]),
  fr: new Map([
    ...list("trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 3),
    ...tens("vingt trente quarante cinquante soixante"),
  ]),
  es: new Map([
    ...list("tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis", 3),
    ...tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
  ]),
};

/** Words that multiply the number before them, in any of the languages above; "billion" only where it means 10⁹. */
const scales: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ["hundred", 1e2],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
    ["m", 1e6],
    ["bn", 1e9],
    ["k", 1e3],
  ]),
  de: new Map([
    ["hundert", 1e2],
    ["tausend", 1e3],
    ["million", 1e6],
    ["millionen", 1e6],
    ["milliarde", 1e9],
    ["milliarden", 1e9],
    ["mio", 1e6],
    ["mrd", 1e9],
  ]),
  fr: new Map([
    ["cent", 1e2],
    ["mille", 1e3],
    ["million", 1e6],
    ["millions", 1e6],
    ["milliard", 1e9],
    ["milliards", 1e9],
  ]),
  es: new Map([
    ["mil", 1e3],
    ["millon", 1e6],
    ["millones", 1e6],
  ]),
};

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ß", "ss")
    .toLowerCase();

/** Digits with thousands separators and trailing zeros of fractions out: "1,200" and "1200" are one number. */
export const plainNumber = (number: string): string => {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, "") : number.replace(",", ".");
  return grouped.includes(".") ? grouped.replace(/\.?0{1,40}$/, "") : grouped;
};

const written = (value: number): string => String(Number(value.toPrecision(12)));

interface Read {
  /** As it stands, separators folded: "1.2". */
  readonly plain: string;
  /** With its scale: "1.2 million" is "1200000"; the same as `plain` without one. */
  readonly value: string;
  /** How a person reads it. */
  readonly shown: string;
}

const readNumbers = (text: string, languages: readonly string[]): Read[] => {
  const found: Read[] = [];
  const tokens = [...fold(text).matchAll(wordOrNumber)].map((match) => match[0]);
  tokens.forEach((token, i) => {
    const isDigits = /^\d/.test(token);
    const word = isDigits ? undefined : languages.map((language) => numberWords[language]?.get(token)).find(Boolean);
    if (!isDigits && word === undefined) return;
    const plain = isDigits ? plainNumber(token) : String(word);
    const next = tokens[i + 1] ?? "";
    const scale = languages.map((language) => scales[language]?.get(next)).find(Boolean);
    // "twenty five", "twenty-five".
    const unit =
      !isDigits && word! >= 20 ? languages.map((language) => numberWords[language]?.get(next)).find(Boolean) : 0;
    const value = unit && unit < 10 ? String(word! + unit) : scale ? written(Number(plain) * scale) : plain;
    found.push({ plain, value, shown: scale || unit ? `${token} ${next}` : token });
  });
  return found;
};

/** Numbers of a text, in digits and in words, in every way in which another text may write them. */
export const numbersIn = (text: string, languages: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { plain, value } of readNumbers(text, languages)) found.add(plain).add(value);
  // A time or a date such as "12:30" or "12.03.2026" bears out its parts as well; "40,000" has no parts.
  for (const [number] of text.matchAll(digits)) {
    if (!/:|\.\d{1,4}\.\d{4}$/.test(number)) continue;
    for (const part of number.split(/[.,:]/)) found.add(plainNumber(part));
  }
  return found;
};

/**
 * Numbers of `sentence` that aren't among `support`, as they stand. "1.2 million" is borne out by "1,200,000" and by
 * "1.2 million"; "five" by "5".
 */
export const unsupportedNumbers = (
  sentence: string,
  support: ReadonlySet<string>,
  languages: readonly string[],
): string[] => {
  const missing = readNumbers(sentence, languages).filter(({ value }) => !support.has(value));
  return [...new Set(missing.map(({ shown }) => shown))];
};
