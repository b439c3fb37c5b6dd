import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { eventOf, GENERIC_PEOPLE, isPeople, measureOf } from "../lexicon/en-events.ts";
import { wordSet } from "../lexicon/words.ts";

/** Tokens after and before an amount in which the words that say what it is are looked for. */
const AFTER = 8;
const BEFORE = 6;
/** The same where the amount has no noun of its own: "the number of people who died has risen to 38". */
const BEFORE_BARE = 14;
/** Words that set a part off from the whole that is counted elsewhere. */
const SUBSET = new Set("including among include".split(" "));

/** Adjectives that make another figure of a company's. */
const REFINING = new Set("operating gross adjusted underlying core pre-tax pretax quarterly annual".split(" "));

/** What an amount measures. */
export interface Measured {
  /** Only amounts under the same key are compared. */
  readonly key: string;
  /** Words that say what the amount is: "price", "prison", "death". Two amounts must share one, if both have any. */
  readonly what: ReadonlySet<string>;
}

/** The nearest word around an amount that `read` knows; another amount of the same kind ends the search. */
function nearest(
  sentence: AnnotatedSentence,
  quantity: Quantity,
  before: number,
  read: (lemma: string) => string | undefined,
): string | undefined {
  const { tokens, quantities } = sentence;
  const rivals = quantities.filter((other) => other !== quantity && other.kind === quantity.kind);
  const next = rivals.find((other) => other.first >= quantity.last)?.first ?? tokens.length;
  const previous = rivals.findLast((other) => other.last <= quantity.first)?.last ?? 0;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const look = (index: number, distance: number) => {
    // "Leaving commuters stranded": what follows from it, not who left.
    const found =
      tokens[index]?.lower === "leaving"
        ? undefined
        : (read(tokens[index]?.lemma ?? "") ?? read(tokens[index]?.lower ?? ""));
    if (found === undefined || distance >= bestDistance) return;
    best = found;
    bestDistance = distance;
  };
  for (let at = quantity.last; at < Math.min(quantity.last + AFTER, next); at++) look(at, at - quantity.last);
  for (let at = quantity.first - 1; at >= Math.max(quantity.first - before, previous); at--)
    look(at, quantity.first - at);
  return best;
}

/** All words around an amount that `read` knows, up to the next amount of its kind. */
function allNear(
  sentence: AnnotatedSentence,
  quantity: Quantity,
  read: (lemma: string) => string | undefined,
): Set<string> {
  const { tokens, quantities } = sentence;
  const rivals = quantities.filter((other) => other !== quantity && other.kind === quantity.kind);
  const end = rivals.find((other) => other.first >= quantity.last)?.first ?? tokens.length;
  const start = rivals.findLast((other) => other.last <= quantity.first)?.last ?? 0;
  const from = Math.max(start, quantity.first - BEFORE_BARE);
  const near = tokens.slice(from, Math.min(end, quantity.last + AFTER));
  return new Set(
    near.flatMap(({ lemma }, index) => {
      const what = read(lemma);
      const kind = tokens[from + index - 1]?.lower ?? "";
      // "Operating profit" is not what is earned in the end.
      return what === undefined ? [] : [REFINING.has(kind) ? `${kind} ${what}` : what];
    }),
  );
}

/** "That night 47 were on shift", "More than 31,000 had been let in": a number alone, of which something is said. */
const isSubject = ({ tokens }: AnnotatedSentence, { last }: Quantity): boolean =>
  /^(?:AUX|VERB)$/.test(tokens[last]?.pos ?? "");

const SEVERE = wordSet("serious seriously severe severely critical critically grave gravely badly");
/** Tokens behind a count in which a word says how badly they are hurt. */
const SEVERE_REACH = 7;

/** "57 have severe injuries", "nine were critically hurt": some of the injured, often told beside the number of all. */
function isSevere({ tokens }: AnnotatedSentence, { last }: Quantity): boolean {
  const behind = tokens.slice(last, last + SEVERE_REACH);
  const end = behind.findIndex(({ text, kind }) => /^[,;:()–—]$/.test(text) || kind === "number");
  return (end < 0 ? behind : behind.slice(0, end)).some(({ lower }) => SEVERE.has(lower));
}

const SOUGHT = wordSet("find trace locate");
const LOST_REACH = 8;

/** "41 had still not been traced", "68 are yet to be found". */
function isNotFound({ tokens }: AnnotatedSentence, { last }: Quantity): boolean {
  const behind = tokens.slice(last, last + LOST_REACH);
  const found = behind.findIndex(({ lemma }) => SOUGHT.has(lemma));
  return found > 0 && behind.slice(0, found).some(({ lower }) => /^(?:not|n't|n’t|never|yet)$/.test(lower));
}

/** What is said of those who are counted, beside what the nearest word says. */
function refined(event: string | undefined, sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  if (isNotFound(sentence, quantity)) return "missing";
  return (event === undefined || event === "injury" || event === "hospital") && isSevere(sentence, quantity)
    ? "severe"
    : event;
}

function measuredPeople(sentence: AnnotatedSentence, quantity: Quantity): Measured | undefined {
  const { head } = quantity;
  const own = eventOf(head);
  const bare = head === "" || own !== undefined;
  // "26 marchers were detained": what happens to them says more than what they are.
  const happens = (lemma: string) => (eventOf(lemma) === own ? undefined : eventOf(lemma));
  const done = own === "attendance" ? nearest(sentence, quantity, BEFORE, happens) : undefined;
  const near = done ?? own ?? nearest(sentence, quantity, bare ? BEFORE_BARE : BEFORE, eventOf);
  const event = refined(near, sentence, quantity);
  const capacity = nearest(sentence, quantity, BEFORE, (lemma) =>
    eventOf(lemma) === "capacity" ? "capacity" : undefined,
  );
  if (bare || isPeople(head)) {
    if (event === undefined)
      return head !== "" || isSubject(sentence, quantity) ? { key: "people:", what: new Set() } : undefined;
    const counted = event === "aboard" ? (capacity ?? event) : event;
    return { key: `people:${counted}`, what: new Set([counted]) };
  }
  return { key: `count:${head}:${event ?? ""}`, what: new Set() };
}

/** "Eleven of the injured", ", three of them at night": some of those who are counted elsewhere. */
export function isPartOfCounted({ tokens }: AnnotatedSentence, { first, last }: Quantity): boolean {
  const [of, the, whole] = tokens.slice(last, last + 3);
  if (of?.lower !== "of") return false;
  if (/^(?:them|whom|which)$/.test(the?.lower ?? "")) return /^[,–—(]$/.test(tokens[first - 1]?.text ?? "");
  return /^(?:the|those|these)$/.test(the?.lower ?? "") && eventOf(whole?.lemma ?? "") !== undefined;
}

/** Tokens between a count of people and the part of it: "37 people were killed in the fire, including four children". */
const WHOLE_REACH = 14;

/** "37 people died, including four children", "four children among the 37 dead": what happened to the people of whom these are some. */
function partOfPeople(sentence: AnnotatedSentence, quantity: Quantity): Measured | undefined {
  const { head, first, last } = quantity;
  if (!isPeople(head) || GENERIC_PEOPLE.has(head)) return undefined;
  const counts = sentence.quantities.filter((other) => other.kind === "count" && other !== quantity);
  const before = counts.findLast((other) => other.last <= first && first - other.last <= WHOLE_REACH);
  const after = counts.find((other) => other.first >= last && other.first - last <= AMONG_REACH + 2);
  const whole = isIncluded(sentence, quantity) ? before : after;
  const what = whole === undefined ? undefined : measuredPeople(sentence, whole)?.what;
  return what === undefined || what.size === 0
    ? undefined
    : { key: `part:${head}`, what: new Set([...what].map((event) => `${head} of ${event}`)) };
}

const isIncluded = ({ tokens }: AnnotatedSentence, { first }: Quantity): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ lemma }) => SUBSET.has(lemma));

/** Tokens behind a part in which "among" stands: "four children are among". */
const AMONG_REACH = 3;

/** "Four children among the 37 dead". */
function isAmong({ tokens }: AnnotatedSentence, { kind, last }: Quantity): boolean {
  if (kind !== "count") return false;
  const among = tokens.slice(last, last + AMONG_REACH).findIndex(({ lower }) => lower === "among");
  return among >= 0 && /^(?:the|those)$/.test(tokens[last + among + 1]?.lower ?? "");
}

/**
 * What an amount measures: two amounts can only be compared under the same key. `undefined` where the sentence doesn't say,
 * as with a bare number, or of which whole a part is ("among them three children").
 */
export function measuredBy(sentence: AnnotatedSentence, quantity: Quantity): Measured | undefined {
  const { kind, unit, head } = quantity;
  // Without a tagger (any language but English) the words around an amount aren't known: its own noun is all there is.
  const untagged = sentence.tokens.every((token) => token.pos === "X" || token.kind !== "word");
  if (untagged && kind === "count") return head === "" ? undefined : { key: `count:${head}:`, what: new Set() };
  if (untagged && kind !== "score" && kind !== "ordinal") return { key: `${kind}:${unit}`, what: new Set() };
  if (isIncluded(sentence, quantity) || isAmong(sentence, quantity))
    return kind === "count" ? partOfPeople(sentence, quantity) : undefined;
  if (kind === "count" && isPartOfCounted(sentence, quantity)) return undefined;
  if (kind === "count") return measuredPeople(sentence, quantity);
  if (kind === "ordinal") return undefined;
  if (kind === "score") return { key: "score", what: new Set(["score"]) };
  if (kind === "age") return { key: "age", what: new Set() };
  const what = allNear(sentence, quantity, measureOf);
  if (what.size === 0 && head !== "") what.add(head);
  return { key: `${kind}:${unit}`, what };
}
