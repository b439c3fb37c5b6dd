/**
 * The different words of a document, numbered as they come: what compares words compares and counts small numbers.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];

  /** How many words it has: their numbers are all smaller. */
  get size(): number {
    return this.words.length;
  }

  /** The number of a word, which is added when it is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** The number of a word, or -1 when the document doesn't have it. */
  find(word: string): number {
    return this.numbers.get(word) ?? -1;
  }

  /** The words behind some numbers. */
  wordsOf(numbers: readonly number[]): string[] {
    return numbers.map((number) => this.words[number]!);
  }

  wordAt(number: number): string {
    return this.words[number]!;
  }
}
