import type { AnnotatedSentence } from "../annotate/types.ts";
import { wordSet } from "../lexicon/words.ts";
import { eventLikeness, eventsOf, SAME_EVENT } from "./events.ts";
import type { Told } from "./settle.ts";
import type { Place } from "./surroundings.ts";

/** Verbs that say how long something went on. By lemma. */
const LASTING = wordSet("take last");
/** Tokens before a length of time in which such a verb, or a "first", stands. */
const REACH = 6;

function beforeIt({ tokens }: AnnotatedSentence, { first }: Place, is: (lemma: string) => boolean): boolean {
  return tokens.slice(Math.max(0, first - REACH), first).some(({ lemma }) => is(lemma));
}

/**
 * Whether two lengths of time may be of one event. They are told of everything, so that the scene alone says little: it takes
 * a common word for what lasted, "took" or "lasted" in both, or "the first in three years" against "the first in five".
 */
export function lastAlike(a: Told, b: Told): boolean {
  const both = (is: (lemma: string) => boolean) =>
    beforeIt(a.sentence, a.place, is) && beforeIt(b.sentence, b.place, is);
  if (both((lemma) => LASTING.has(lemma)) || both((lemma) => lemma === "first")) return true;
  const [x, y] = [a, b].map(({ sentence, place }) => ({ sentence, events: eventsOf(sentence, place) }));
  return eventLikeness(x!, y!) >= SAME_EVENT;
}
