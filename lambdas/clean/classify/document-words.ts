import { isCalendarWord } from "./dates.ts";
import { type Cue, findCues, type KnownWord, languagesOf, lookUp, prepare } from "./lexicon/cues.ts";
import type { LineScanner, Scan } from "./scan.ts";
import { bitsOf, sign } from "./signs.ts";
import { Vocabulary } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

const stemLength = 6;
const minContentLength = 4;

/** Of a word, whatever line it stands in: bits. */
const fact = { functionWord: 1, person: 2, date: 4, content: 8 } as const;

const isUnspaced = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (bitsOf(word.codePointAt(at)!) & sign.unspaced) return true;
  return false;
};

/** The words of a line as numbers, and which of them are written with a capital somewhere in it. */
export interface ReadLine {
  readonly words: readonly number[];
  readonly capitalised: readonly number[];
}

const none: readonly number[] = [];

/** The words of a document: read line by line, then settled, then asked. What is true of a word is found out once. */
export class DocumentWords {
  readonly vocabulary = new Vocabulary();
  /** The languages whose cues may stand in the document (bits). */
  languages = 0;
  private facts: readonly number[] = [];
  private stems: readonly number[] = [];
  private entries: readonly (KnownWord | undefined)[] = [];
  /** By the number of a word or stem: the turn in which it was last met. */
  private marked = new Int32Array(0);
  private turn = 0;

  /** Takes the words of a line that was just scanned. */
  read(bare: string, scan: Scan, scanner: LineScanner): ReadLine {
    const { vocabulary } = this;
    // Lower case is put right sign by sign; where it isn't, words are found in the text that is already in lower case.
    if (scan.seen & sign.oddCase) {
      const words = wordsOf(bare).map((word) => vocabulary.add(word));
      const capitals = bare.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’]*/gu) ?? [];
      return { words, capitalised: this.among(words, wordsOf(capitals.join(" "))) };
    }
    const lower = bare.toLowerCase();
    const words: number[] = [];
    let capitalised: number[] | undefined;
    for (let n = 0; n < scanner.words; n++) {
      const word = lower.slice(scanner.starts[n], scanner.ends[n]);
      const number = vocabulary.add(word.includes("’") ? word.replaceAll("’", "'") : word);
      words.push(number);
      if (scanner.named[n]) {
        capitalised ??= [];
        capitalised.push(number);
      }
    }
    for (const stretch of scanner.capitalised) {
      capitalised ??= [];
      capitalised.push(...this.among(words, wordsOf(stretch)));
    }
    return { words, capitalised: capitalised ?? none };
  }

  /** Those of some words that are words of the line. */
  private among(line: readonly number[], words: readonly string[]): number[] {
    return words.map((word) => this.vocabulary.find(word)).filter((word) => line.includes(word));
  }

  /** All lines are read: finds out the document's languages, and what is true of each word. */
  settle(lines: readonly (readonly number[])[]): void {
    const { vocabulary } = this;
    const { size } = vocabulary;
    const entries: (KnownWord | undefined)[] = [];
    for (let number = 0; number < size; number++) entries.push(lookUp(vocabulary.wordAt(number)));
    this.languages = languagesOf(lines, entries);
    if (prepare(this.languages))
      for (let number = 0; number < size; number++) entries[number] ??= lookUp(vocabulary.wordAt(number));
    const facts: number[] = [];
    const stems: number[] = [];
    for (let number = 0; number < size; number++) {
      const word = vocabulary.wordAt(number);
      const entry = entries[number];
      let bits = 0;
      if (entry && entry.functionIn & this.languages) bits |= fact.functionWord;
      if (entry && entry.personIn & this.languages) bits |= fact.person;
      const digits = /^\d+$/.test(word);
      if (digits ? /^(?:19|20)\d\d$/.test(word) : isCalendarWord(word)) bits |= fact.date;
      const telling = word.length >= minContentLength && !(bits & fact.functionWord) && !digits;
      if (telling || isUnspaced(word)) bits |= fact.content;
      facts.push(bits);
      stems.push(word.length > stemLength && bits & fact.content ? vocabulary.add(word.slice(0, stemLength)) : number);
    }
    this.facts = facts;
    this.stems = stems;
    this.entries = entries;
    this.marked = new Int32Array(vocabulary.size);
  }

  /** The furniture phrases of the document's languages in a line. */
  cuesIn(line: readonly number[]): readonly Cue[] {
    return findCues(line, this.entries, this.languages);
  }

  /** The stems of the words that carry the subject, each once, and which of them are written with a capital. */
  contentOf(words: readonly number[], capitalised: readonly number[]): { content: number[]; named: boolean[] } {
    const content: number[] = [];
    const named: boolean[] = [];
    const { facts, stems, marked } = this;
    this.turn++;
    for (const word of words) {
      if (!(facts[word]! & fact.content)) continue;
      const stem = stems[word]!;
      if (marked[stem] === this.turn) continue;
      marked[stem] = this.turn;
      content.push(stem);
      named.push(false);
    }
    for (const word of capitalised) {
      const place = facts[word]! & fact.content ? content.indexOf(stems[word]!) : -1;
      if (place >= 0) named[place] = true;
    }
    return { content, named };
  }

  /** How many words of a line are function words, dates, or speak of persons; and how long the longest is. */
  sumsOf(words: readonly number[]): { functionWords: number; dates: number; persons: number; longest: number } {
    let functionWords = 0;
    let dates = 0;
    let persons = 0;
    let longest = 0;
    for (const word of words) {
      const facts = this.facts[word]!;
      if (facts & fact.functionWord) functionWords++;
      if (facts & fact.date) dates++;
      if (facts & fact.person) persons++;
      longest = Math.max(longest, this.vocabulary.wordAt(word).length);
    }
    return { functionWords, dates, persons, longest };
  }
}
