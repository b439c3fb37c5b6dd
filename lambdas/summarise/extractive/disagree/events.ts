import type { AnnotatedSentence } from "../annotate/types.ts";
import { kinshipOf } from "../lexicon/akin.ts";
import { clauseOf, type Place } from "./surroundings.ts";

/** Tokens on either side of a time in which its event stands. */
const WINDOW = 12;
/** Verbs and nouns that stand beside times of any event. */
const IDLE = new Set(
  "say tell report expect take have do make get go come time day week month year morning evening night hour people official".split(
    " ",
  ),
);

/** Kinship of the likeliest words for the event of two times: without a common one, all else may be the scene alone. */
export const SAME_EVENT = 0.75;

/** Verbs and nouns around a date or a length of time that can be its event, of the clause that it stands in. */
export function eventsOf(sentence: AnnotatedSentence, place: Place): number[] {
  const { first, last } = clauseOf(sentence, place, WINDOW);
  const found: number[] = [];
  for (let at = first; at < last; at++) {
    const { pos, stop, isName, lemma } = sentence.tokens[at]!;
    if (at >= place.first && at < place.last) continue;
    if (/^(?:VERB|NOUN)$/.test(pos) && !stop && !isName && !IDLE.has(lemma)) found.push(at);
  }
  return found;
}

interface Eventful {
  readonly sentence: AnnotatedSentence;
  /** Tokens that can be the event. */
  readonly events: readonly number[];
}

/** Kinship of the two likeliest events. */
export function eventLikeness(a: Eventful, b: Eventful): number {
  let best = 0;
  for (const i of a.events)
    for (const j of b.events) best = Math.max(best, kinshipOf(a.sentence.tokens[i]!, b.sentence.tokens[j]!).about);
  return best;
}
