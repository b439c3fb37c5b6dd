import type { AnnotatedSentence, Speaker } from "../annotate/types.ts";
import { type Candidate, wordsOf } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { mayBeSame } from "./entities.ts";
import type { StoryView } from "./story-view.ts";

/** Quoted words in a row that two people don't use by chance. */
const MIN_WORDS = 5;

interface Quote {
  readonly sentence: AnnotatedSentence;
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly speaker: Speaker;
}

/** Quotations of a sentence that says whose they are. */
function quotesOf(sentence: AnnotatedSentence): Quote[] {
  const found: Quote[] = [];
  const speaker = sentence.speakers.length === 1 ? sentence.speakers[0] : undefined;
  if (speaker === undefined) return found;
  for (let first = 0; first < sentence.tokens.length; first++) {
    if (!sentence.tokens[first]!.quoted) continue;
    let last = first;
    const words: string[] = [];
    while (last < sentence.tokens.length && (sentence.tokens[last]!.quoted || sentence.tokens[last]!.text === ",")) {
      if (sentence.tokens[last]!.kind !== "mark") words.push(sentence.tokens[last]!.lower);
      last += 1;
    }
    if (words.length >= MIN_WORDS) found.push({ sentence, first, last, words: words.join(" "), speaker });
    first = last;
  }
  return found;
}

/** A person and an office or body may be one: only two names of people tell two speakers apart. */
function differentSpeakers(a: Quote, b: Quote): boolean {
  const namesOf = ({ sentence, speaker }: Quote) =>
    sentence.names.filter(
      // A name inside the quotation is spoken of, it doesn't speak.
      (name) =>
        !sentence.tokens[name.first]!.quoted &&
        name.first < speaker.last + 6 &&
        name.last > speaker.first - 6 &&
        name.first >= speaker.first - 6,
    );
  const [left, right] = [namesOf(a), namesOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => mayBeSame(x.key, y.key)));
}

/** The same quotation from two mouths. */
export function findQuoteConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const byWords = new Map<string, Quote[]>();
  for (const article of view.articles) {
    for (const quote of article.sentences.flatMap(quotesOf)) {
      const known = byWords.get(quote.words) ?? [];
      byWords.set(quote.words, known);
      for (const other of known) {
        if (other.sentence.source === quote.sentence.source || !differentSpeakers(other, quote)) continue;
        const side = ({ sentence, speaker }: Quote) => sideAt(sentence, speaker.first, speaker.last, speaker.key);
        found.push({
          detector: "speaker",
          kind: "attribution",
          a: side(other),
          b: side(quote),
          score: 0.8,
          question: `Who said “${wordsOf(quote.sentence, quote.first, quote.last)}”?`,
        });
      }
      if (known.length < 16) known.push(quote);
    }
  }
  return found;
}
