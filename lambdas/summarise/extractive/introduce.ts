import type { SentenceRef } from "../../../shared/contracts/draft.ts";
import type { Reading, Sentence } from "./reading.ts";

/** Titles that stand before a surname and go when the full name comes. */
const titleBefore = /\b(?:mr|mrs|ms|miss)\.? $/i;
const leastWordsOfName = 2;

interface FullName {
  readonly name: string;
  readonly sentence: Sentence;
}

/**
 * Full names by surname: a person's name in two words whose last is also used alone. A surname of two different
 * people introduces nobody.
 */
export class Introductions {
  private readonly byArticle = new Map<string, FullName>();
  private readonly known = new Map<string, Set<string>>();
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    for (const sentence of reading.sentences) {
      if (!reading.tagged[sentence.article]) continue;
      for (const { first, last, surname } of sentence.names) {
        const words = sentence.tokens.slice(first, last);
        if (
          words.length < leastWordsOfName ||
          words.some((word) => word.kind !== "word" || !/^\p{Lu}/u.test(word.text))
        )
          continue;
        // "French President Emmanuel Macron": the name is the end of the run.
        const [given, family] = [words.at(-2)!, words.at(-1)!];
        const name = this.textOf(sentence, given.start, family.end);
        this.known.set(surname, (this.known.get(surname) ?? new Set()).add(name.toLowerCase()));
        const key = `${sentence.article}:${surname}`;
        if (!this.byArticle.has(key)) this.byArticle.set(key, { name, sentence });
      }
    }
  }

  private textOf(sentence: Sentence, start: number, end: number): string {
    return sentence.text.slice(start - sentence.start, end - sentence.start);
  }

  /**
   * The wording with the full name of each person who comes for the first time, and the places that bear the name out.
   * `met` are the surnames that the summary has had; it is added to.
   */
  introduce(sentence: Sentence, wording: string, met: Set<string>): { text: string; citations: SentenceRef[] } {
    let text = wording;
    const citations: SentenceRef[] = [];
    for (const { first, last, surname } of sentence.names) {
      const written = this.textOf(sentence, sentence.tokens[first]!.start, sentence.tokens[last - 1]!.end);
      const at = text.indexOf(written);
      if (at < 0 || met.has(surname)) continue;
      // "Brenn & Lund" is a firm.
      if ([sentence.tokens[first - 1], sentence.tokens[last]].some((token) => token?.text === "&")) continue;
      met.add(surname);
      const full = this.byArticle.get(`${sentence.article}:${surname}`);
      if (last - first > 1 || !full || this.known.get(surname)!.size > 1 || !this.isPerson(surname)) continue;
      const title = titleBefore.exec(text.slice(0, at))?.[0].length ?? 0;
      text = text.slice(0, at - title) + full.name + text.slice(at + written.length);
      if (full.sentence !== sentence) citations.push({ source: full.sentence.source, sentence: full.sentence.number });
    }
    return { text, citations };
  }

  private persons: Set<string> | undefined;

  /** Surnames with a title before them, or that speak. */
  private isPerson(surname: string): boolean {
    this.persons ??= new Set(
      this.reading.sentences.flatMap(({ tokens, names, speakers }) => [
        ...names
          .filter(
            ({ first, last }) => last - first === 1 && /^(?:mr|mrs|ms|miss|dr)$/.test(tokens[first - 1]?.lower ?? ""),
          )
          .map((name) => name.surname),
        ...speakers.filter(({ key }) => !key.includes(" ")).map(({ key }) => key),
      ]),
    );
    return this.persons.has(surname);
  }
}
