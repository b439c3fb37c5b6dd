import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { eventOf, GENERIC_PEOPLE, isPeople, measureOf } from "../lexicon/en-events.ts";
import { isKindOf } from "../lexicon/wordnet.ts";
import { wordSet } from "../lexicon/words.ts";
import { eventAt, happenedTo, nounEnd, OTHER } from "./happened.ts";
import { nationalsOf, nationsOf } from "./nations.ts";

/** Tokens after and before an amount in which the words that say what it is are looked for. */
const AFTER = 8;
const BEFORE = 6;
/** The same where the amount has no noun of its own: "the number of people who died has risen to 38". */
const BEFORE_BARE = 14;
/** Tokens behind "all 41" in which "on board" stands. */
const ABOARD_REACH = 5;
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

/** Tokens [from, to) around an amount, up to the next ones of its kind on either side. */
function untilRivals({ tokens, quantities }: AnnotatedSentence, quantity: Quantity): readonly [number, number] {
  const rivals = quantities.filter((other) => other !== quantity && other.kind === quantity.kind);
  return [
    rivals.findLast((other) => other.last <= quantity.first)?.last ?? 0,
    rivals.find((other) => other.first >= quantity.last)?.first ?? tokens.length,
  ];
}

/** What the nearest token around an amount is to `read`; another amount of the same kind ends the search. */
function nearest(
  sentence: AnnotatedSentence,
  quantity: Quantity,
  before: number,
  read: (at: number) => string | undefined,
): string | undefined {
  const [previous, next] = untilRivals(sentence, quantity);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const look = (index: number, distance: number) => {
    const found = read(index);
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
  const { tokens } = sentence;
  const [start, end] = untilRivals(sentence, quantity);
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

const FOUND = wordSet("find found trace locate");
const LOST_REACH = 8;
const SEARCH_REACH = 4;

/** "One person still sought", "67 were being looked for", "searching for 67 people". */
function isSought({ tokens }: AnnotatedSentence, { first, last }: Quantity): boolean {
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(" ");
  return (
    /(?:^| )(?:search(?:ed|ing)?|look(?:ed|ing)?|hunt(?:ed|ing)?|dig(?:ging)?) for(?: the| another)?$/.test(
      words(first - SEARCH_REACH, first),
    ) || /(?:still|being) (?:sought|(?:searched|looked) for)(?: |$)/.test(words(last, last + LOST_REACH))
  );
}

/** "41 had still not been traced", "68 are yet to be found". */
function isNotFound({ tokens }: AnnotatedSentence, { last }: Quantity): boolean {
  const behind = tokens.slice(last, last + LOST_REACH);
  const found = behind.findIndex(
    ({ lemma, kind, text }) => (kind !== "word" && !/^["“”]$/.test(text)) || FOUND.has(lemma),
  );
  if (behind[found]?.kind !== "word") return false;
  return found > 0 && behind.slice(0, found).some(({ lower }) => /^(?:not|n't|n’t|never|yet)$/.test(lower));
}

/** What is said of those who are counted, beside what the nearest word says. */
function refined(event: string | undefined, sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  if (isNotFound(sentence, quantity) || ((event === undefined || event === "missing") && isSought(sentence, quantity)))
    return "missing";
  return (event === undefined || event === "injury" || event === "hospital") && isSevere(sentence, quantity)
    ? "severe"
    : event;
}

/** What those are of whom nothing else is said: "with 310 passengers", "its staff of 2,100". */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["passenger", "aboard"],
  ["staff", "employment"],
]);

/** What some of them went through, told of them alone: "seven children among the dead", "eight students were killed". */
const someOf = (event: string): string => `some of ${event}`;

/** Tokens behind "cases" in which the disease stands. */
const DISEASE_REACH = 5;

/** Diseases that WordNet has as something else first, or not at all. */
const DISEASES = wordSet(
  "measles cholera fever coronavirus covid virus plague ebola malaria listeria salmonella legionnaires infection mpox polio norovirus botulism anthrax sars dengue zika",
);

/** "116 cases of measles", "34 confirmed cases". */
const isOfDisease = ({ tokens }: AnnotatedSentence, { modifiers, last }: Quantity): boolean =>
  modifiers.includes("confirm") ||
  tokens
    .slice(last, last + DISEASE_REACH)
    .some(({ lemma, lower, pos }) => DISEASES.has(lower) || (pos === "NOUN" && isKindOf(lemma, "disease")));

/** "All 41 people on board were killed" tells how many were on board, too. */
function isAllAboard({ tokens }: AnnotatedSentence, { first, last }: Quantity): boolean {
  if (tokens[first - 1]?.lower !== "all" && tokens[first - 3]?.lower !== "none") return false;
  const behind = tokens.slice(last, last + ABOARD_REACH).map(({ lower }) => lower);
  return behind.includes("aboard") || behind.join(" ").includes("on board");
}

/** "It was licensed to carry 200": how many it may be, not how many there were. */
const capacityBy = (sentence: AnnotatedSentence, quantity: Quantity): string | undefined =>
  nearest(sentence, quantity, BEFORE, (at) => (eventAt(sentence.tokens, at) === "capacity" ? "capacity" : undefined));

/** What the words around those who are counted say of them: `undefined` where nothing, `OTHER` where nothing that they are counted by. */
function eventAround(sentence: AnnotatedSentence, quantity: Quantity, own: string | undefined, before: number) {
  // "26 marchers were detained": what happens to them says more than what they are.
  if (own !== undefined && own !== "attendance") return own;
  const happened = happenedTo(sentence, quantity);
  const nearby = (reach: number) =>
    nearest(sentence, quantity, reach, (at) => {
      const event = eventAt(sentence.tokens, at);
      return event === own ? undefined : event;
    });
  if (own === undefined) return happened ?? nearby(before);
  return (happened === OTHER ? undefined : happened) ?? nearby(BEFORE) ?? own;
}

function measuredPeople(sentence: AnnotatedSentence, quantity: Quantity): Measured | undefined {
  const { head } = quantity;
  const own = eventOf(head);
  const bare = head === "" || own !== undefined || /^others?$/.test(head);
  const around = eventAround(sentence, quantity, own, bare ? BEFORE_BARE : BEFORE);
  const event =
    around === OTHER
      ? refined(undefined, sentence, quantity)
      : (refined(around, sentence, quantity) ?? IMPLIED.get(head));
  if (bare || isPeople(head) || nationalsOf(sentence, quantity) !== undefined) {
    if (event === undefined)
      return head !== "" || nationsOf(sentence, quantity).size > 0 || isSubject(sentence, quantity)
        ? { key: "people:", what: new Set() }
        : undefined;
    const counted = event === "aboard" ? (capacityBy(sentence, quantity) ?? event) : event;
    const isSome = isPeople(head) && !GENERIC_PEOPLE.has(head) && own === undefined;
    return {
      key: `people:${counted}`,
      what: new Set([
        counted,
        ...(isAllAboard(sentence, quantity) ? ["aboard"] : []),
        ...(isSome ? [someOf(counted)] : []),
      ]),
    };
  }
  if (head === "case" && isOfDisease(sentence, quantity))
    return { key: "people:infection", what: new Set(["infection"]) };
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

/** "The dead included 12 Belgians", "four children are among the dead": what happened to the whole, told by a noun of its own. */
function namedWhole(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  const { tokens } = sentence;
  const { first } = quantity;
  const among = amongAt(sentence, quantity);
  if (among !== undefined) return eventOf(tokens[among + 2]?.lemma ?? "");
  return tokens[first - 1]?.lemma === "include" ? eventOf(tokens[first - 2]?.lemma ?? "") : undefined;
}

/** "37 people died, including four children", "four children among the 37 dead": what happened to the people of whom these are some. */
function partOfPeople(sentence: AnnotatedSentence, quantity: Quantity): Measured | undefined {
  const { head, first, last } = quantity;
  const nation = nationalsOf(sentence, quantity);
  if (nation === undefined && (!isPeople(head) || GENERIC_PEOPLE.has(head))) return undefined;
  const counts = sentence.quantities.filter((other) => other.kind === "count" && other !== quantity);
  const before = counts.findLast((other) => other.last <= first && first - other.last <= WHOLE_REACH);
  const after = counts.find(
    (other) => other.first >= last && other.first - nounEnd(sentence, quantity) <= AMONG_REACH + 2,
  );
  const whole = isIncluded(sentence, quantity) ? before : after;
  const named = namedWhole(sentence, quantity);
  const what = named === undefined ? whole && measuredPeople(sentence, whole)?.what : new Set([named]);
  const part = nation ?? head;
  return what === undefined || what.size === 0
    ? undefined
    : { key: `part:${part}`, what: new Set([...what].flatMap((event) => [`${part} of ${event}`, someOf(event)])) };
}

/** "Including four children", but not "two tourists among the 36 missing". */
const isIncluded = ({ tokens }: AnnotatedSentence, { first, last }: Quantity): boolean =>
  (tokens[last + 1]?.lower === "included" &&
    tokens[last + 2]?.kind !== "word" &&
    tokens[last + 2]?.kind !== "number") ||
  (!(tokens[first - 2]?.lower === "among" && tokens[first - 1]?.pos === "DET") &&
    tokens.slice(Math.max(0, first - 2), first).some(({ lemma }) => SUBSET.has(lemma)));

/** Tokens behind a part in which "among" stands: "four children are *among* the 37 dead". */
const AMONG_REACH = 3;

/** Where "among the" stands behind a count of some. */
function amongAt(sentence: AnnotatedSentence, quantity: Quantity): number | undefined {
  const { tokens } = sentence;
  const end = nounEnd(sentence, quantity);
  const among = tokens.slice(end, end + AMONG_REACH).findIndex(({ lower }) => lower === "among");
  return among >= 0 && /^(?:the|those)$/.test(tokens[end + among + 1]?.lower ?? "") ? end + among : undefined;
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
  if (isIncluded(sentence, quantity) || (kind === "count" && amongAt(sentence, quantity) !== undefined))
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
