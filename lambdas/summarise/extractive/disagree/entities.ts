import type { AnnotatedArticle, AnnotatedSentence, NameMention, Token } from "../annotate/types.ts";
import { isPeople } from "../lexicon/en-events.ts";
import { countryOf, sameEntity } from "../lexicon/entities.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { datelineOf } from "./dateline.ts";
import { isSameStatement, leastOverlapOf, matchedContent, overlapOf } from "./near.ts";
import { areRelated, relatedNames } from "./related-names.ts";
import { retoldPairs } from "./retold.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Least share of matched content words of the longer sentence. */
const MIN_LEAST = 0.4;
/** Share of matched content words from which names in one place are compared; chosen on the development half. */
const MIN_OVERLAP = 0.6;
/** Matched content words: two captions share three by chance. */
const MIN_MATCHED = 4;
const SAME_TEXT = 0.75;
const SAME_TEXT_WORDS = 8;
/** Longest stretch of differing words that still holds one replaced name. */
const MAX_SLOT_WORDS = 8;

/** Whether two names can be the same: one holds the other's words, both stand for one state, or one is the other's initials. */
export function mayBeSame(a: string, b: string): boolean {
  if (a === b || sameEntity(a, b)) return true;
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.some((word) => word.length > 2 && y.some((other) => sameName(word, other)))) return true;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join("");
  return initials(x) === b.replaceAll(".", "") || initials(y) === a.replaceAll(".", "");
}

/** "Iran" and "Iranian", "Olympics" and "Olympic", a spelling with one letter more. */
function sameName(a: string, b: string): boolean {
  if (a === b || sameEntity(a, b)) return true;
  const length = Math.min(a.length, b.length);
  return length >= 4 && a.slice(0, Math.max(4, length - 2)) === b.slice(0, Math.max(4, length - 2));
}

/** Names of some words, but for those that something is only compared with: "hotter than Rome". */
function namesIn(sentence: AnnotatedSentence, first: number, last: number): NameMention[] {
  const { names, tokens } = sentence;
  const dateline = datelineOf(sentence);
  return names.filter(
    (name) =>
      name.first < last &&
      name.first >= dateline &&
      name.last > first &&
      !/^(?:than|like|unlike)$/.test(tokens[name.first - 1]?.lower ?? ""),
  );
}

type NameIndex = ReadonlyMap<string, ReadonlySet<string>>;

function namesBySource(articles: readonly AnnotatedArticle[]): NameIndex {
  return new Map(
    articles.map((article) => [
      article.id,
      new Set(
        article.sentences.flatMap((sentence) => sentence.names.flatMap((name) => [name.key, ...name.key.split(" ")])),
      ),
    ]),
  );
}

/** So much alike that both must tell the same, whomever else the texts know. */
function isWordForWord(pair: WordAlignment, slot: Slot): boolean {
  return overlapOf(pair) >= SAME_TEXT && matchedContent(pair) >= SAME_TEXT_WORDS && slot.before >= 1;
}

/** Words beside the name in the differing words, but for an office. */
const MAX_BESIDE = 1;
/** Tokens before a name in which its preposition stands. */
const GOVERNOR_REACH = 5;
const PLACING = /^(?:in|at|near|from|outside|inside|into|off|around)$/;

const isContent = ({ kind, stop }: Token): boolean => kind === "number" || (kind === "word" && !stop);

/** The preposition on which a name hangs, with the words that belong to it between; "" for none. */
function governorOf({ tokens }: AnnotatedSentence, { first }: NameMention): string {
  for (let at = first - 1; at >= Math.max(0, first - GOVERNOR_REACH); at--) {
    const { pos, lower } = tokens[at]!;
    if (pos === "ADP") return lower;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(pos)) return "";
  }
  return "";
}

/** Whether a name is all that differs, but for an office: "Transport minister Aron Vick". */
function isAlone({ tokens }: AnnotatedSentence, { first, last }: NameMention, from: number, to: number): boolean {
  if (tokens[last]?.text === "-" && tokens[last + 1]?.lower === "based") return false;
  const beside = tokens
    .slice(from, to)
    .filter((token, at) => (from + at < first || from + at >= last) && isContent(token) && !isPeople(token.lemma));
  return beside.length <= MAX_BESIDE;
}

/** "A reference to the US", "a reference to the situation in Ukraine": what differs follows the same preposition, not one of place. */
function followsOnePreposition({ a, b }: WordAlignment, slot: Slot): boolean {
  const before = ({ tokens }: AnnotatedSentence, from: number) =>
    tokens[from - 1]?.lower === "the" ? tokens[from - 2] : tokens[from - 1];
  const [x, y] = [before(a, slot.aFirst), before(b, slot.bFirst)];
  return x?.pos === "ADP" && x.lower === y?.lower && !PLACING.test(x.lower);
}

/**
 * Whether each name stands where the other does. Else each text adds something of its own: "a plane of the airline Kystfly", "a plane on
 * its way from Trondheim".
 */
const standAlike = (pair: WordAlignment, slot: Slot, x: NameMention, y: NameMention): boolean =>
  followsOnePreposition(pair, slot) ||
  (isAlone(pair.a, x, slot.aFirst, slot.aLast) &&
    isAlone(pair.b, y, slot.bFirst, slot.bLast) &&
    governorOf(pair.a, x) === governorOf(pair.b, y));

/** A country and a place in it, or the other way round: both can be right. */
const isOneInOther = (
  { tokens: a }: AnnotatedSentence,
  x: NameMention,
  { tokens: b }: AnnotatedSentence,
  y: NameMention,
): boolean =>
  (countryOf(x.key) === undefined) !== (countryOf(y.key) === undefined) &&
  (PLACING.test(a[x.first - 1]?.lower ?? "") || PLACING.test(b[y.first - 1]?.lower ?? ""));

/** "Some 180 kilometres south of Lisbon", "in the Alentejo region": where it is can be told by two places. */
const tellsFar = ({ quantities }: AnnotatedSentence, first: number, last: number): boolean =>
  quantities.some((one) => one.kind === "measure" && one.first < last && one.last > first);

interface Known {
  readonly isCommon: (word: string) => boolean;
  readonly names: NameIndex;
  readonly related: ReadonlySet<string>;
}

function swapped(pair: WordAlignment, slot: Slot, known: Known): readonly [NameMention, NameMention] | undefined {
  if (slot.aLast - slot.aFirst > MAX_SLOT_WORDS || slot.bLast - slot.bFirst > MAX_SLOT_WORDS) return undefined;
  // "Shop prices would rise": a word that only begins the sentence.
  const isName = ({ first, key }: NameMention) => first > 0 || key.includes(" ") || !known.isCommon(key);
  const left = namesIn(pair.a, slot.aFirst, slot.aLast).filter(isName);
  const right = namesIn(pair.b, slot.bFirst, slot.bLast).filter(isName);
  if (left.length === 0 || right.length === 0) return undefined;
  if (tellsFar(pair.a, slot.aFirst, slot.aLast) !== tellsFar(pair.b, slot.bFirst, slot.bLast)) return undefined;
  for (const x of left) {
    for (const y of right) {
      const differs =
        !pair.b.names.some((name) => mayBeSame(name.key, x.key)) &&
        !pair.a.names.some((name) => mayBeSame(name.key, y.key));
      if (!differs || areRelated(known.related, x.key, y.key)) continue;
      if (!standAlike(pair, slot, x, y)) continue;
      if (isOneInOther(pair.a, x, pair.b, y)) continue;
      // Where both texts know both names, the sentences may just speak of different people.
      const strangers = !known.names.get(pair.b.source)?.has(x.key) || !known.names.get(pair.a.source)?.has(y.key);
      if (strangers || isWordForWord(pair, slot)) return [x, y];
    }
  }
  return undefined;
}

/** Whether a name is of whom the sentence calls a speaker. */
export const isSpeaking = ({ speakers }: AnnotatedSentence, { first, last }: NameMention): boolean =>
  speakers.some((speaker) => first < speaker.last && last > speaker.first);

/**
 * Another person, place or body in the same place of nearly the same statement, of short or retold articles; in others only who said or
 * announced it.
 */
export function findEntityConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const known: Known = {
    isCommon: view.isCommon,
    names: namesBySource(view.articles),
    related: relatedNames(view.articles),
  };
  const retold = new Set(retoldPairs(view));
  for (const pair of view.pairs) {
    if (!isSameStatement(pair, MIN_OVERLAP) || matchedContent(pair) < MIN_MATCHED) continue;
    if (leastOverlapOf(pair) < MIN_LEAST) continue;
    for (const slot of pair.slots) {
      if (slot.before + slot.after === 0) continue;
      const hit = swapped(pair, slot, known);
      if (hit === undefined) continue;
      const [x, y] = hit;
      // Who says what the rest of the sentence tells is no detail that one outlet has and the other hasn't.
      if (!retold.has(pair) && !(isSpeaking(pair.a, x) && isSpeaking(pair.b, y))) continue;
      found.push({
        detector: "entities",
        kind: "contradiction",
        a: sideAt(pair.a, x.first, x.last, x.key),
        b: sideAt(pair.b, y.first, y.last, y.key),
        score: 0.6 + 0.3 * overlapOf(pair),
        question: `Who or what is it, ${pair.a.text.slice(x.start - pair.a.start, x.end - pair.a.start)} or ${pair.b.text.slice(y.start - pair.b.start, y.end - pair.b.start)}?`,
      });
    }
  }
  return found;
}
