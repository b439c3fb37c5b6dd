import { answersKept } from "../../../../shared/remember.ts";
import type { Pos } from "../annotate/types.ts";
import packed from "./wordnet.json" with { type: "json" };

/**
 * What WordNet 3.1 (Princeton University, see the licence beside `wordnet.json`) knows of two English words. Used to tell a
 * paraphrase from a change: shared meanings speak against a disagreement, opposites for one.
 */
interface Network {
  /** Meanings of a letter and lemma (`v` + `run`), commonest first. */
  senses(key: string): readonly number[] | undefined;
  /** Meanings of which a meaning is a kind, and those that it is joined to as similar. */
  kindOf(sense: number): readonly number[];
  similarTo(sense: number): readonly number[];
  /** What a letter and lemma is the opposite of, and what is built from it or it from. */
  opposites(key: string): ReadonlySet<string> | undefined;
  forms(key: string): ReadonlySet<string> | undefined;
}

let network: Network | undefined;

function numbers(line: string): number[] {
  return line === "" ? [] : line.split(" ").map((code) => Number.parseInt(code, 36));
}

/** What stands in the line of a word behind it; lines are `word something…`, sorted by their words in code units. */
function findLine(text: string, word: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf("\n", (low + high) >>> 1) + 1;
    const begin = Math.max(start, low);
    const newline = text.indexOf("\n", begin);
    const end = newline < 0 ? text.length : newline;
    const blank = text.indexOf(" ", begin);
    const found = text.slice(begin, blank);
    if (found === word) return text.slice(blank + 1, end);
    if (found < word) low = end + 1;
    else high = begin - 1;
  }
  return undefined;
}

/** What `make` gives for a key, made once. Keys without anything aren't kept: there is no end of them. */
function remembered<Key, Value>(make: (key: Key) => Value | undefined): (key: Key) => Value | undefined {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (value !== undefined) made.set(key, value);
    return value;
  };
}

function readSense(lines: readonly string[]): (sense: number) => readonly number[] {
  const read = remembered((sense: number) => (sense < lines.length ? numbers(lines[sense]!) : undefined));
  return (sense) => read(sense) ?? [];
}

// A story asks for some hundreds of the words: lines are read when they are asked for, not all of them at the start.
function load(): Network {
  const texts: Readonly<Record<string, string>> = packed.words;
  const [kindOf, similarTo] = [packed.kindOf.split("\n"), packed.similarTo.split("\n")];
  // Only words of the network are asked for their links, so that there are none is remembered as well.
  const linked = (text: string) => remembered((key: string) => new Set(findLine(text, key)?.split(" ")));
  return {
    senses: remembered((key: string) => {
      const line = findLine(texts[key.charAt(0)] ?? "", key.slice(1));
      return line === undefined ? undefined : numbers(line);
    }),
    kindOf: readSense(kindOf),
    similarTo: readSense(similarTo),
    opposites: linked(packed.opposites),
    forms: linked(packed.forms),
  };
}

const LETTERS: Readonly<Partial<Record<Pos, string>>> = {
  NOUN: "n",
  PROPN: "n",
  VERB: "v",
  AUX: "v",
  ADJ: "a",
  ADV: "r",
};

/** Keys of a lemma: under its part of speech, or under all when that is unknown or not in the network. */
function keysOf(net: Network, lemma: string, pos: Pos): string[] {
  const word = lemma.replaceAll(" ", "_");
  const letter = LETTERS[pos];
  if (letter !== undefined && net.senses(letter + word) !== undefined) return [letter + word];
  return ["n", "v", "a", "r"].map((other) => other + word).filter((key) => net.senses(key) !== undefined);
}

export interface Word {
  readonly lemma: string;
  readonly pos: Pos;
}

/** How two words relate; `unknown` when either isn't in the network. */
export type WordRelation = "same" | "kind" | "sibling" | "opposite" | "none" | "unknown";

/** Meanings one step up, or joined to it as similar. */
function near(net: Network, sense: number): readonly number[] {
  return [...net.kindOf(sense), ...net.similarTo(sense)];
}

/** All meanings that are at most two steps up. */
function above(net: Network, senses: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const sense of senses) {
    for (const one of near(net, sense)) {
      found.add(one);
      for (const two of net.kindOf(one)) found.add(two);
    }
  }
  return found;
}

/** Meanings of a word that stand for it in most texts. */
const MAIN_SENSES = 2;

/** A letter and lemma with all that tells how it relates to others, looked up once. */
interface Entry {
  readonly key: string;
  readonly senses: readonly number[];
  readonly above: ReadonlySet<number>;
  readonly forms: ReadonlySet<string> | undefined;
  readonly opposites: ReadonlySet<string> | undefined;
  /** Main meanings of its opposites. */
  readonly opposed: readonly number[];
  /** Its main meanings, with what they are a kind of or similar to. */
  readonly main: ReadonlySet<number>;
}

function entryOf(net: Network, key: string): Entry {
  const mainOf = (word: string) => net.senses(word)?.slice(0, MAIN_SENSES) ?? [];
  const senses = net.senses(key) ?? [];
  const opposites = net.opposites(key);
  return {
    key,
    senses,
    above: above(net, senses),
    forms: net.forms(key),
    opposites,
    opposed: [...(opposites ?? [])].flatMap(mainOf),
    main: new Set(mainOf(key).flatMap((sense) => [sense, ...near(net, sense)])),
  };
}

const MAX_ENTRIES = 20_000;
const entries = answersKept<readonly Entry[]>(MAX_ENTRIES);

/** A word as the network has it: an entry for each part of speech that it may be. */
export type Looked = readonly Entry[];

/** Looks a word up, for relations to many others. */
export function lookUp({ lemma, pos }: Word): Looked {
  return entries(`${LETTERS[pos] ?? ""} ${lemma}`, () => {
    network ??= load();
    const net = network;
    return keysOf(net, lemma, pos).map((key) => entryOf(net, key));
  });
}

/**
 * Opposites of each other, or of a word that means the same ("sick" – "well" – "healthy") or of which the other is a kind
 * ("rise" – "fall" – "plunge").
 */
function areOpposites(a: Entry, b: Entry): boolean {
  if (a.opposites?.has(b.key)) return true;
  if (a.key[0] !== b.key[0]) return false;
  return a.opposed.some((sense) => b.main.has(sense)) || b.opposed.some((sense) => a.main.has(sense));
}

function relationOf(a: Entry, b: Entry): WordRelation {
  if (areOpposites(a, b)) return "opposite";
  if (a.forms?.has(b.key)) return "same";
  if (a.senses.some((sense) => b.senses.includes(sense))) return "same";
  if (a.senses.some((sense) => b.above.has(sense)) || b.senses.some((sense) => a.above.has(sense))) return "kind";
  for (const sense of a.above) if (b.above.has(sense)) return "sibling";
  return "none";
}

const RANK: readonly WordRelation[] = ["opposite", "same", "kind", "sibling", "none", "unknown"];

/** The closest relation between any readings of two words. */
export function relateLooked(left: Looked, right: Looked): WordRelation {
  let best: WordRelation = "unknown";
  for (const x of left) {
    for (const y of right) {
      const relation = relationOf(x, y);
      if (RANK.indexOf(relation) < RANK.indexOf(best)) best = relation;
    }
  }
  return best;
}

/** The closest relation between any readings of two words. */
export const relate = (a: Word, b: Word): WordRelation => relateLooked(lookUp(a), lookUp(b));

/** Whether WordNet itself calls two words opposites, not only words that mean the same. */
export const areDirectOpposites = (a: Word, b: Word): boolean =>
  lookUp(a).some((x) => lookUp(b).some((y) => x.opposites?.has(y.key)));

/** Whether one word is built from the other: "refer" and "reference". */
export const sameForm = (a: Word, b: Word): boolean => haveSameForm(lookUp(a), lookUp(b));

export const haveSameForm = (a: Looked, b: Looked): boolean =>
  a.some((x) => b.some((y) => x.forms?.has(y.key) ?? false));

/** Whether the network has the word at all. */
export const isKnown = (word: Word): boolean => lookUp(word).length > 0;

const MAX_STEPS = 12;

/** Whether a noun is a kind of `kind` in its commonest meaning: "miner" of "person". */
export function isKindOf(lemma: string, kind: string): boolean {
  network ??= load();
  const net = network;
  const goals = new Set(net.senses(`n${kind}`)?.slice(0, 1) ?? []);
  let senses = [...(net.senses(`n${lemma}`)?.slice(0, 1) ?? [])];
  for (let step = 0; step < MAX_STEPS && senses.length > 0; step++) {
    if (senses.some((sense) => goals.has(sense))) return true;
    senses = senses.flatMap((sense) => net.kindOf(sense));
  }
  return false;
}
