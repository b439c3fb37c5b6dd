import type { AnnotatedArticle, AnnotatedSentence, NameMention } from "../annotate/types.ts";
import { isPeople } from "../lexicon/en-events.ts";
import { countryOf } from "../lexicon/entities.ts";
import { type Candidate, type Side, wordsOf } from "./candidate.ts";
import { isSpeaking, mayBeSame } from "./entities.ts";
import type { StoryView } from "./story-view.ts";

/** Quoted words in a row that two people don't use by chance; fewer where they are the whole of a quotation. */
const MIN_WORDS = 5;
const MIN_RUN = 6;
/** Quotations looked at for the same words. */
const MAX_POSTINGS = 16;
/** Tokens between a quotation and the name of whoever speaks it. */
const MAX_DISTANCE = 16;
/** Words of an office before a name: "deputy chief prosecutor". */
const MAX_OFFICE = 3;

/** Whose words they are: a name, and where the sentence speaks of him. */
interface Speaker {
  /** Only "he" or "she" stands there. */
  readonly isPronoun?: boolean;
  readonly name: string;
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

interface Quote {
  readonly sentence: AnnotatedSentence;
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly speaker: Speaker;
}

const PLACE = /^(?:in|at|from|near|of|to|on|for|with|by|about|against)$/;

/** "Had described Nueva Palmira as": whom or what is spoken of. By lemma. */
const NAMING = new Set("describe call label brand dub term name".split(" "));

/** Names outside quotations that may be a person's: no country, no place that something is in or from, nothing that is spoken of, no "Karsovan president". */
function personsOf({ names, tokens }: AnnotatedSentence): NameMention[] {
  return names.filter(
    ({ first, last, key }) =>
      !tokens[first]!.quoted &&
      countryOf(key) === undefined &&
      !PLACE.test(tokens[first - 1]?.lower ?? "") &&
      !NAMING.has(tokens[first - 1]?.lemma ?? "") &&
      // "Renoir's", "Marow's statement": what is his.
      !/^['’]s?$/.test(tokens[last]?.text ?? "") &&
      tokens[last]?.pos !== "NOUN" &&
      // A headline in capitals.
      !(last - first > 1 && tokens.slice(first, last).every(({ text }) => text === text.toUpperCase())),
  );
}

/** "Deputy governor": the words of an office that ends before token `end`. */
function officeBefore({ tokens }: AnnotatedSentence, end: number): string {
  let first = end;
  while (first > 0 && end - first < MAX_OFFICE) {
    const { kind, pos, stop } = tokens[first - 1]!;
    if (kind !== "word" || stop || (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ")) break;
    first -= 1;
  }
  return tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
}

/** Who holds which office, as the articles of a story call them; an office of two people is nobody's. */
function holdersOf(view: StoryView): Map<string, NameMention | undefined> {
  const holders = new Map<string, NameMention | undefined>();
  for (const { sentences } of view.articles)
    for (const sentence of sentences)
      for (const name of sentence.names) {
        const office = officeBefore(sentence, name.first);
        if (office === "") continue;
        const known = holders.get(office);
        if (!holders.has(office)) holders.set(office, name);
        else if (known !== undefined && !mayBeSame(known.key, name.key)) holders.set(office, undefined);
      }
  return holders;
}

/** Whoever holds an office; nobody where the articles know two of the kind, as two ministers. */
function holderOf(holders: Holders, office: string): NameMention | undefined {
  const alike = [...holders].filter(([other]) => other === office || other.endsWith(` ${office}`));
  const surnames = new Set(alike.map(([, name]) => name?.surname));
  return surnames.size === 1 ? alike[0]![1] : undefined;
}

type Holders = ReturnType<typeof holdersOf>;

/** Distance of tokens [first, last) from a quotation, without what stands inside quotation marks between. */
const distance = (quote: readonly [number, number], first: number, last: number): number =>
  first >= quote[1] ? first - quote[1] : quote[0] - last;

/** Whether an article speaks of a name as of a person: with an office or an age, or as of somebody who speaks. */
function isPersonIn({ sentences }: AnnotatedArticle, { surname }: NameMention): boolean {
  return sentences.some((sentence) =>
    sentence.names.some((name) => {
      if (name.surname !== surname) return false;
      const { tokens, quantities } = sentence;
      const beside = [tokens[name.first - 1], tokens[name.last + 1], tokens[name.last + 2]];
      return (
        isSpeaking(sentence, name) ||
        beside.some((token) => token?.pos === "NOUN" && isPeople(token.lemma)) ||
        quantities.some(({ kind, first }) => kind === "age" && first >= name.last && first <= name.last + 1)
      );
    }),
  );
}

/** An article names a person in full somewhere: "Television" isn't one, whatever it showed. */
const isNamedInFull = ({ sentences }: AnnotatedArticle, { surname }: NameMention): boolean =>
  sentences.some(({ names }) => names.some((name) => name.surname === surname && name.key.includes(" ")));

/** The one person whom the sentence before has in mind: its own speaker, or the only name in it. */
function personBefore(article: AnnotatedArticle, sentence: AnnotatedSentence): NameMention | undefined {
  const previous = article.sentences[sentence.number - 2];
  if (previous === undefined || sentence.paragraph - previous.paragraph > 1) return undefined;
  const persons = personsOf(previous).filter((name) => isPersonIn(article, name) && isNamedInFull(article, name));
  const speaking = persons.filter((name) => isSpeaking(previous, name));
  const one = speaking.length > 0 ? speaking : persons;
  return new Set(one.map(({ surname }) => surname)).size === 1 ? one[0] : undefined;
}

/** "State Police Commander Alden Roake said": of the names in what the sentence calls the speaker, the last is the person's. */
function namedSpeaker(
  { speakers, tokens }: AnnotatedSentence,
  persons: readonly NameMention[],
): NameMention | undefined {
  const speaking = speakers.filter(({ first }) => !tokens[first]!.quoted);
  return speaking.length === 1
    ? persons.findLast(({ first, last }) => first >= speaking[0]!.first && last <= speaking[0]!.last)
    : undefined;
}

function speakerOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  quote: readonly [number, number],
  holders: Holders,
): Speaker | undefined {
  const { tokens } = sentence;
  const persons = personsOf(sentence);
  const named = namedSpeaker(sentence, persons);
  const near = (named === undefined ? persons : [named])
    .map((name) => ({ name, far: distance(quote, name.first, name.last) }))
    .filter(({ far }) => far >= 0 && far <= MAX_DISTANCE)
    .sort((a, b) => a.far - b.far)[0];
  const pronoun = tokens.findIndex(
    ({ lower, quoted }, at) => /^(?:he|she)$/.test(lower) && !quoted && at >= quote[1] && at < quote[1] + 4,
  );
  if (pronoun >= 0 && (near === undefined || near.name.last > pronoun)) {
    const person = personBefore(article, sentence);
    return (
      person && { name: person.key, label: nameOf(article, person), first: pronoun, last: pronoun + 1, isPronoun: true }
    );
  }
  if (near !== undefined) {
    const { key, first, last } = near.name;
    return { name: key, label: wordsOf(sentence, first, last), first, last };
  }
  // "The deputy governor told analysts": whoever the articles call so.
  const speech = sentence.speakers.find(({ first }) => !tokens[first]!.quoted);
  if (speech === undefined) return undefined;
  const office = tokens
    .slice(speech.first, speech.last)
    .filter(({ kind, stop }) => kind === "word" && !stop)
    .map(({ lower }) => lower)
    .join(" ");
  const holder = holderOf(holders, office);
  // "The minister": of several, the one whom the article itself has named.
  if (
    holder !== undefined &&
    !article.sentences.some(({ names }) => names.some(({ surname }) => surname === holder.surname))
  )
    return undefined;
  return holder && { name: holder.key, label: wordsOf(sentence, speech.first, speech.last), ...placeOf(speech) };
}

const placeOf = ({ first, last }: { readonly first: number; readonly last: number }) => ({ first, last });

const nameOf = ({ article }: AnnotatedArticle, { start, end }: NameMention): string =>
  article.text.slice(start, end).replace(/\s+/g, " ");

/** Quotations of a sentence that says whose they are. */
function quotesOf(article: AnnotatedArticle, sentence: AnnotatedSentence, holders: Holders): Quote[] {
  const found: Quote[] = [];
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first++) {
    if (!tokens[first]!.quoted) continue;
    let last = first;
    const words: string[] = [];
    while (last < tokens.length && (tokens[last]!.quoted || tokens[last]!.text === ",")) {
      if (tokens[last]!.kind !== "mark") words.push(tokens[last]!.lower);
      last += 1;
    }
    if (words.length >= MIN_WORDS) {
      const speaker = speakerOf(article, sentence, [first, last], holders);
      if (speaker !== undefined) found.push({ sentence, first, last, words, speaker });
    }
    first = last;
  }
  return found;
}

/** Words in a row that two quotations have in common. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let above = new Int32Array(b.length + 1);
  for (const word of a) {
    const row = new Int32Array(b.length + 1);
    b.forEach((other, j) => {
      if (word !== other) return;
      row[j + 1] = above[j]! + 1;
      longest = Math.max(longest, row[j + 1]!);
    });
    above = row;
  }
  return longest;
}

const isSameSpeech = (a: Quote, b: Quote): boolean =>
  commonRun(a.words, b.words) >= Math.min(MIN_RUN, a.words.length, b.words.length);

const gramsOf = ({ words }: Quote): Set<string> =>
  new Set(words.slice(MIN_WORDS - 1).map((_, at) => words.slice(at, at + MIN_WORDS).join(" ")));

const surnameOf = ({ name }: Speaker): string => name.split(" ").at(-1) ?? name;

const sideOf = ({ sentence, speaker }: Quote): Side => ({
  sentence,
  first: speaker.first,
  last: speaker.last,
  // "Holte" and "Astrid Holte" are one position.
  value: surnameOf(speaker),
  label: speaker.label,
});

/** Whether the sentence of a quotation names another's speaker outside of quotation marks: one of its names may have been taken for the wrong one. */
const namesSpeakerOf = ({ sentence: { names, tokens } }: Quote, { speaker }: Quote): boolean =>
  names.some(({ first, surname }) => !tokens[first]!.quoted && surname === surnameOf(speaker));

/** The same quotation from two mouths. */
export function findQuoteConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const byGram = new Map<string, Quote[]>();
  const holders = holdersOf(view);
  for (const article of view.articles) {
    for (const quote of article.sentences.flatMap((sentence) => quotesOf(article, sentence, holders))) {
      const others = new Set<Quote>();
      for (const gram of gramsOf(quote)) {
        const known = byGram.get(gram) ?? [];
        byGram.set(gram, known);
        for (const other of known) others.add(other);
        if (known.length < MAX_POSTINGS) known.push(quote);
      }
      for (const other of others) {
        if (other.sentence.source === quote.sentence.source || mayBeSame(other.speaker.name, quote.speaker.name))
          continue;
        if (namesSpeakerOf(other, quote) && namesSpeakerOf(quote, other)) continue;
        // Who is meant by two pronouns is too unsure.
        if (!isSameSpeech(other, quote) || (other.speaker.isPronoun && quote.speaker.isPronoun)) continue;
        found.push({
          detector: "speaker",
          kind: "attribution",
          a: sideOf(other),
          b: sideOf(quote),
          score: 0.8,
          question: `Who said “${wordsOf(quote.sentence, quote.first, quote.last)}”?`,
        });
      }
    }
  }
  return found;
}
