import type { AnnotatedSentence, DateMention } from "../annotate/types.ts";
import { kinshipOf } from "../lexicon/akin.ts";
import { datesAgree, datesDiffer } from "./dates.ts";
import { type ContextWord, contextWords, softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";

/** A date in its sentence. */
export interface DatedSentence {
  readonly sentence: AnnotatedSentence;
  readonly date: DateMention;
  readonly article: number;
  readonly near: readonly ContextWord[];
  /** Tokens of the verbs and nouns that the date may be said of. */
  readonly events: readonly number[];
}

/** Two dates that differ, and how alike what is said around them is. */
export interface DatePair {
  readonly a: DatedSentence;
  readonly b: DatedSentence;
  /** Share of the words around them that both have. */
  readonly near: number;
  /** Kinship of the two likeliest events. */
  readonly event: number;
}

/** Tokens on either side of a date in which its event stands. */
const WINDOW = 8;
/** Dates compared; in a large story the rest repeats them. */
const MAX_MENTIONS = 240;
/** Verbs that stand beside dates of any event. */
const IDLE = new Set(
  "say tell report expect take have do make get go come time day week month year morning evening night hour people official".split(
    " ",
  ),
);

/** Verbs and nouns around a date that can be its event, of the clause that it stands in. */
function eventsOf({ tokens }: AnnotatedSentence, date: DateMention): number[] {
  const found: number[] = [];
  const isEvent = (at: number) =>
    /^(?:VERB|NOUN)$/.test(tokens[at]!.pos) && !tokens[at]!.stop && !tokens[at]!.isName && !IDLE.has(tokens[at]!.lemma);
  const ends = (at: number) => /^[.;:–—]$/.test(tokens[at]!.text);
  for (let at = date.first - 1; at >= Math.max(0, date.first - WINDOW) && !ends(at); at--)
    if (isEvent(at)) found.push(at);
  for (let at = date.last; at < Math.min(tokens.length, date.last + WINDOW) && !ends(at); at++)
    if (isEvent(at)) found.push(at);
  return found;
}

function datesOf(view: StoryView): DatedSentence[] {
  const found: DatedSentence[] = [];
  for (const [article, { sentences }] of view.articles.entries()) {
    for (const sentence of sentences) {
      const skip = (at: number) => sentence.dates.some((other) => at >= other.first && at < other.last);
      for (const date of sentence.dates) {
        if (found.length >= MAX_MENTIONS) return found;
        found.push({
          sentence,
          date,
          article,
          near: contextWords(sentence, date.first - WINDOW, date.last + WINDOW, view, skip),
          events: eventsOf(sentence, date),
        });
      }
    }
  }
  return found;
}

/** How fine a date is: two that name different parts can't be compared. */
const grainOf = (date: DateMention): string =>
  (["year", "month", "day", "weekday", "minutes", "relative"] as const)
    .filter((part) => date[part] !== undefined)
    .join("+");

/** What speaks for two dates being of one event, each 0 to 1. */
function likenessOf(a: DatedSentence, b: DatedSentence, view: StoryView): Omit<DatePair, "a" | "b"> {
  const kinship = a.events.flatMap((i) =>
    b.events.map((j) => kinshipOf(a.sentence.tokens[i]!, b.sentence.tokens[j]!).about),
  );
  return { near: softOverlap(view.kin, a.near, b.near).share, event: Math.max(0, ...kinship) };
}

const keyOf = ({ sentence, date }: DatedSentence, other: number): string =>
  `${sentence.source}.${sentence.number}.${date.first}>${other}`;

/** Dates of two articles that differ in a part that both name, and that neither article has of anything like it. */
export function datePairs(view: StoryView): DatePair[] {
  const dates = datesOf(view);
  const known = new Set<string>();
  for (const a of dates)
    for (const b of dates) if (a.article !== b.article && datesAgree(a.date, b.date)) known.add(keyOf(a, b.article));
  const pairs: DatePair[] = [];
  for (const [index, a] of dates.entries()) {
    for (const b of dates.slice(index + 1)) {
      if (a.article === b.article || !datesDiffer(a.date, b.date)) continue;
      if (a.date.role !== b.date.role || grainOf(a.date) !== grainOf(b.date)) continue;
      if (known.has(keyOf(a, b.article)) || known.has(keyOf(b, a.article))) continue;
      pairs.push({ a, b, ...likenessOf(a, b, view) });
    }
  }
  return pairs;
}
