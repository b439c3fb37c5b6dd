import type { AnnotatedSentence, Token } from "../annotate/types.ts";
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

/** Kinship of the two words, one of either list, that are nearest to each other. */
export function kinshipAmong(a: readonly Token[], b: readonly Token[]): number {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, kinshipOf(x, y).about);
  return best;
}

const wordsAt = ({ sentence, events }: Eventful): Token[] => events.map((at) => sentence.tokens[at]!);

/** Kinship of the two likeliest events. */
export const eventLikeness = (a: Eventful, b: Eventful): number => kinshipAmong(wordsAt(a), wordsAt(b));
