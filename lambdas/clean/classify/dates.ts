// Names of months and weekdays come from the runtime's own language data, so that no language has to be listed by hand.
const locales = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "id", "tr", "cs", "uk", "hu", "ro", "el"];

const names = (): Set<string> => {
  const found = new Set<string>();
  for (const locale of locales) {
    for (const style of ["long", "short"] as const) {
      const month = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
      const dated = new Intl.DateTimeFormat(locale, { month: style, day: "numeric", timeZone: "UTC" });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" });
      const add = (name: string | undefined) => {
        const plain = name?.toLowerCase().replace(/\.$/, "") ?? "";
        if (/^\p{L}{3,}$/u.test(plain)) found.add(plain);
      };
      for (let n = 0; n < 12; n++) {
        add(month.format(Date.UTC(2024, n, 1)));
        add(dated.formatToParts(Date.UTC(2024, n, 1)).find((part) => part.type === "month")?.value);
        add(weekday.format(Date.UTC(2024, 0, n + 1)));
      }
    }
  }
  return found;
};

let known: Set<string> | undefined;

/** Whether a lower-case word names a month or a weekday in one of many languages. */
export const isCalendarWord = (word: string): boolean => {
  known ??= names();
  return known.has(word);
};
