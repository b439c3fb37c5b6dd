import type { Warning } from "../../../shared/contracts/summary.ts";
import type { Reading } from "./reading.ts";

/** Languages (ISO 639-1) with rules on wording. */
const checkedLanguages: ReadonlySet<string> = new Set(["en"]);

const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
const nameOf = (code: string): string => names.of(code) ?? code;

/**
 * The language that the summary is told in: that of most witnesses; of as many, that of more sentences. Null where no language
 * is known.
 * @param witnesses indices of the articles that are neither copies nor off the topic.
 */
export function languageOfStory({ articles }: Reading, witnesses: readonly number[]): string | null {
  const found = new Map<string, { articles: number; sentences: number }>();
  for (const index of witnesses) {
    const { language, sentences } = articles[index]!.article;
    if (language === null) continue;
    const known = found.get(language) ?? { articles: 0, sentences: 0 };
    found.set(language, { articles: known.articles + 1, sentences: known.sentences + sentences.length });
  }
  const [first] = [...found].sort(
    ([codeA, a], [codeB, b]) =>
      b.articles - a.articles || b.sentences - a.sentences || (codeA < codeB ? -1 : codeA > codeB ? 1 : 0),
  );
  return first?.[0] ?? null;
}

/** What a reader should know of the languages: which of them weren't checked, and what the text is told in where there are several. */
export function languageWarnings(languages: readonly (string | null)[], spoken: string | null): Warning[] {
  const all = [...new Set(languages.map((language) => language ?? "unknown"))].sort();
  const told = spoken ?? "unknown";
  const others = all.filter((language) => language !== told && language !== "unknown");
  const sentences: string[] = [];
  if (others.length > 0)
    sentences.push(
      `The summary is told in ${nameOf(told)}, as most sources are; what only the sources in ${others.map(nameOf).join(", ")} tell stands in the list of who reports what.`,
    );
  if (!checkedLanguages.has(told))
    sentences.push(
      `In ${nameOf(told)}, sentences were chosen by their words alone: references to the sentence before, shorter wordings and names in full were not checked.`,
    );
  return sentences.length > 0 ? [{ code: "unchecked-language", message: sentences.join(" ") }] : [];
}
