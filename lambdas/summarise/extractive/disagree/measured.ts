import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { eventOf, GENERIC_PEOPLE } from "../lexicon/en-events.ts";

/** Tokens after and before an amount in which the event that it counts is looked for. */
const AFTER = 8;
const BEFORE = 6;

/** The event closest to an amount: what happened to those who are counted. */
function eventNear(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  const { tokens, quantities } = sentence;
  const next = quantities.find((other) => other.first >= quantity.last && other.kind === "count");
  const previous = [...quantities].reverse().find((other) => other.last <= quantity.first && other.kind === "count");
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const look = (index: number, distance: number) => {
    const event = eventOf(tokens[index]?.lemma ?? "");
    if (event !== undefined && distance < bestDistance) {
      best = event;
      bestDistance = distance;
    }
  };
  const end = Math.min(quantity.last + AFTER, next?.first ?? tokens.length);
  for (let index = quantity.last; index < end; index++) look(index, index - quantity.last);
  const start = Math.max(quantity.first - BEFORE, previous?.last ?? 0, 0);
  for (let index = quantity.first - 1; index >= start; index--) look(index, quantity.first - index + 0.5);
  return best;
}

/**
 * What an amount measures, as a key: two amounts can only be compared under the same key. `undefined` where the sentence
 * doesn't say, as with a bare number.
 */
export function measuredBy(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  const { kind, unit, head } = quantity;
  if (kind === "count") {
    const event = eventNear(sentence, quantity);
    const ownEvent = eventOf(head);
    if (ownEvent !== undefined) return `people:${ownEvent}`;
    if (head === "" || GENERIC_PEOPLE.has(head)) return event === undefined ? head && `people:` : `people:${event}`;
    return `count:${head}:${event ?? ""}`;
  }
  if (kind === "ordinal") return head === "" ? undefined : `ordinal:${head}`;
  return `${kind}:${unit}`;
}
