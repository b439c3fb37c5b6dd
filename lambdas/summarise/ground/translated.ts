import { fold, nameStem, wordsIn } from "./names.ts";

/** Names of months and weekdays of a language → a key that is the same in all languages. */
const calendarOf = memo((language: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2024, month, 15));
    for (const style of ["long", "short"] as const) {
      names.set(shown(language, { month: style }, date), `month ${month}`);
    }
  }
  for (let day = 1; day <= 7; day += 1) {
    const date = new Date(Date.UTC(2024, 0, day));
    names.set(shown(language, { weekday: "long" }, date), `weekday ${day}`);
  }
  return names;
});

const shown = (language: string, options: Intl.DateTimeFormatOptions, date: Date): string =>
  fold(new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(date)).replace(/\.$/, "");

/** Codes of ISO 3166-1, from the platform: whatever two-letter code has a name is one. */
const regionsIn = memo((language: string): readonly string[] => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
});

/** A people's name differs from its country's in its ending ("deutsche", "Deutschland"): so many letters are compared. */
const regionPrefixLetters = 5;

const regionsOf = memo((language: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const found = new Map<string, Set<string>>();
  for (const code of regionsIn("en")) {
    for (const word of wordsIn(names.of(code) ?? "")) {
      if (word.length < 4) continue;
      const prefix = word.slice(0, regionPrefixLetters);
      found.set(prefix, (found.get(prefix) ?? new Set()).add(code));
    }
  }
  return found;
});

function memo<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    let one = made.get(language);
    if (one === undefined) {
      one = make(language);
      made.set(language, one);
    }
    return one;
  };
}

const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** Edit distance of at most two, for names that are spelled by ear: "Zelensky", "Selenskyj". */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 2) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    previous = row;
  }
  return previous[b.length]! <= 2;
};

/** A tag that `Intl` knows; anything else is read as English. */
const usable = (language: string | null | undefined): string =>
  language && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? language : "en";

/**
 * Whether a name in one language may be the same as a word of evidence in others: months, weekdays and countries by the
 * platform's tables, other names by their spelling. Evidence in another script can't be compared by spelling: names pass there.
 */
export const isTranslatedName = (
  name: string,
  language: string,
  evidence: string,
  evidenceLanguages: readonly (string | null)[],
): boolean => {
  if (!isLatin(evidence)) return true;
  const own = usable(language);
  const others = [...new Set(evidenceLanguages.map(usable))];
  const support = wordsIn(evidence).map(nameStem);
  return wordsIn(name)
    .map(nameStem)
    .every((part) => {
      if (part.length < 3) return true;
      const day = calendarOf(own).get(part);
      if (day !== undefined) return others.some((other) => support.some((word) => calendarOf(other).get(word) === day));
      const codes = regionsOf(own).get(part.slice(0, regionPrefixLetters)) ?? new Set();
      return support.some(
        (word) =>
          word === part ||
          (part.length >= 4 && word.length >= 4 && word.slice(0, 4) === part.slice(0, 4)) ||
          (part.length >= 6 && isNear(part, word)) ||
          others.some((other) =>
            [...(regionsOf(other).get(word.slice(0, regionPrefixLetters)) ?? [])].some((code) => codes.has(code)),
          ),
      );
    });
};
