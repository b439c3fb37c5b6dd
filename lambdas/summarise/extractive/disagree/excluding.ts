import type { AnnotatedSentence } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { areContrasts } from "../lexicon/en-contrasts.ts";
import { oppositeForms } from "../lexicon/en-forms.ts";
import { cosineOf, meaningOf } from "../lexicon/word-vectors.ts";
import { areDirectOpposites, relate } from "../lexicon/wordnet.ts";
import { CUE_NAMES, type Reading, type SentenceReading } from "./excluding-words.ts";
import type { Features } from "./learnt.ts";
import { LIGHT } from "./opposites.ts";
import { softOverlap } from "./soft.ts";
import type { StoryView } from "./story-view.ts";
import type { TopicPair } from "./topic-pairs.ts";

/** Kinship from which a word is told by another, and under which it has no partner in the other sentence. */
const SAME_WORD = 0.74;
const PARTNER = 0.6;
const LEAST_KIN = 0.2;

/** A word with what it has in the other sentence. */
export interface Met extends Reading {
  akin: number;
}

/** Two sentences that may tell one fact, with what speaks for their telling it differently. */
export interface Contrast {
  readonly pair: TopicPair;
  readonly features: Features;
  /** Words without a partner. */
  readonly own: readonly [readonly Met[], readonly Met[]];
}

type Relation = "contrast" | "form" | "direct" | "through" | "sibling" | "";

function relationOf({ token: x }: Reading, { token: y }: Reading, about: number): Relation {
  if (areContrasts(x.lemma, y.lemma) || areContrasts(x.lower, y.lower)) return "contrast";
  if (oppositeForms(x.lower, y.lower) || oppositeForms(x.lemma, y.lemma)) return "form";
  if (x.isName || y.isName || about < LEAST_KIN) return "";
  if (areDirectOpposites(x, y)) return "direct";
  const relation = relate(x, y);
  return relation === "opposite" ? "through" : relation === "sibling" ? "sibling" : "";
}

const known = new Map<string, Relation>();
const MAX_KNOWN = 100_000;

function relationBetween(x: Reading, y: Reading, about: number): Relation {
  const key = `${x.token.lower} ${x.token.pos}${x.token.isName} ${y.token.lower} ${y.token.pos}${y.token.isName}`;
  let relation = known.get(key);
  if (relation === undefined) {
    relation = relationOf(x, y, about);
    if (known.size < MAX_KNOWN) known.set(key, relation);
  }
  return relation;
}

interface Kindness {
  readonly kind: number;
  readonly unkind: number;
  readonly kindest: number;
  readonly unkindest: number;
}

function kindnessOf(words: readonly Reading[]): Kindness {
  const values = words.map(({ valence }) => valence);
  const [up, down] = [values.filter((value) => value > 0), values.filter((value) => value < 0).map((value) => -value)];
  const sum = (some: readonly number[]) => some.reduce((total, value) => total + value, 0);
  return { kind: sum(up), unkind: sum(down), kindest: Math.max(0, ...up), unkindest: Math.max(0, ...down) };
}

/** How far one sentence is kinder than the other, over the words that only one of them has. */
function toneFeatures(a: readonly Reading[], b: readonly Reading[]): Features {
  const [left, right] = [kindnessOf(a), kindnessOf(b)];
  const [x, y] = [left.kind - left.unkind, right.kind - right.unkind];
  const pure = (up: Kindness, down: Kindness) => Math.min(up.kind - 2 * up.unkind, down.unkind - 2 * down.kind);
  return {
    toneOpposed: x * y < 0 ? Math.min(Math.abs(x), Math.abs(y)) : 0,
    toneApart: Math.min(6, Math.abs(x - y)),
    toneAlike: x * y > 0 ? Math.min(4, Math.abs(x), Math.abs(y)) : 0,
    toneCrossed: Math.max(Math.min(left.kindest, right.unkindest), Math.min(left.unkindest, right.kindest)),
    tonePure: Math.max(0, Math.min(4, Math.max(pure(left, right), pure(right, left)))),
    toneMean: Math.min(1.5, Math.abs(x / (a.length || 1) - y / (b.length || 1))),
  };
}

const cosine = (a: readonly Reading[], b: readonly Reading[]): number => {
  const of = (words: readonly Reading[]) =>
    meaningOf(words.filter(({ token }) => !token.isName).map(({ token, weight }) => ({ word: token.lower, weight })));
  const [x, y] = [of(a), of(b)];
  return x === undefined || y === undefined ? 0 : cosineOf(x, y);
};

/** Which words of two sentences have a partner, and which of them are opposed. */
function meet({ kin }: StoryView, left: SentenceReading, right: SentenceReading) {
  const a: Met[] = left.words.map((word) => ({ ...word, akin: 0 }));
  const b: Met[] = right.words.map((word) => ({ ...word, akin: 0 }));
  const count = { contrast: 0, form: 0, direct: 0, through: 0, light: 0, turned: 0, verbs: 0, adjectives: 0, nouns: 0 };
  let [agreed, denied, deniedVerb, deniedMost, toneKin, near] = [0, 0, 0, 0, 0, 0];
  const siblings: (readonly [Met, Met])[] = [];
  for (const x of a)
    for (const y of b) {
      const same = x.token.lemma === y.token.lemma || x.token.lower === y.token.lower;
      const about = same ? 1 : kin.about(kin.codeOf(x.token), kin.codeOf(y.token));
      const likeness = same ? 1 : about >= LEAST_KIN ? akin(x.token, y.token) : 0;
      x.akin = Math.max(x.akin, likeness);
      y.akin = Math.max(y.akin, likeness);
      const weight = likeness * Math.min(x.weight, y.weight);
      if (likeness >= SAME_WORD && !x.token.isName) {
        if (x.denied === y.denied) agreed += weight;
        else {
          denied += weight;
          deniedMost = Math.max(deniedMost, weight);
          if (x.token.pos === "VERB" && !LIGHT.has(x.token.lemma)) deniedVerb = Math.max(deniedVerb, weight);
        }
      }
      if (same) continue;
      const relation = relationBetween(x, y, about);
      if (relation === "sibling" && x.token.pos === "NOUN") siblings.push([x, y]);
      if (relation !== "" && relation !== "sibling") {
        if (right.lemmas.has(x.token.lemma) || left.lemmas.has(y.token.lemma)) continue;
        if (LIGHT.has(x.token.lemma) || LIGHT.has(y.token.lemma)) count.light += 1;
        else if (x.denied !== y.denied) count.turned += 1;
        else {
          count[relation] += 1;
          if (x.token.pos === y.token.pos) {
            if (x.token.pos === "VERB") count.verbs += 1;
            if (x.token.pos === "ADJ") count.adjectives += 1;
            if (x.token.pos === "NOUN") count.nouns += 1;
          }
        }
      }
      if (x.valence * y.valence < 0 && about >= LEAST_KIN && about < 0.95)
        toneKin = Math.max(toneKin, about * Math.min(Math.abs(x.valence), Math.abs(y.valence)));
      if (about >= 0.3 && about < SAME_WORD) near += about;
    }
  const own = [a.filter((word) => word.akin < PARTNER), b.filter((word) => word.akin < PARTNER)] as const;
  const lone = new Set(own.flat());
  const features: Record<string, number> = {
    agreed: Math.min(3, agreed),
    denied,
    deniedVerb,
    deniedMost,
    toneKin,
    near: Math.min(6, near),
    siblings: Math.min(3, siblings.filter(([x, y]) => lone.has(x) && lone.has(y)).length),
  };
  for (const [name, number] of Object.entries(count)) features[name] = Math.min(2, number);
  return { own, features };
}

/** What differs in names and amounts, which others compare: a pair that differs in them is no contrast of words. */
function placeFeatures({ a, b }: TopicPair): Features {
  const [x, y] = [a, b].map((sentence) => new Set(sentence.names.map(({ surname }) => surname)));
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((one) => !others.has(one)).length;
  const [p, q] = [a, b].map(
    (sentence) => new Set(sentence.quantities.map(({ kind, low, high }) => `${kind} ${low} ${high}`)),
  );
  return {
    namesShared: Math.min(2, x!.size - only(x!, y!)),
    namesApart: Math.min(2, only(x!, y!), only(y!, x!)),
    namesMost: Math.min(3, Math.max(only(x!, y!), only(y!, x!))),
    amountsShared: Math.min(2, p!.size - only(p!, q!)),
    amountsApart: Math.min(2, only(p!, q!), only(q!, p!)),
    amountsOne: p!.size > 0 !== q!.size > 0 ? 1 : 0,
    datesBoth: a.dates.length > 0 && b.dates.length > 0 ? 1 : 0,
    datesOne: a.dates.length > 0 !== b.dates.length > 0 ? 1 : 0,
  };
}

function cueFeatures(a: SentenceReading, b: SentenceReading): Features {
  const features: Record<string, number> = {
    deniesOne: a.denies !== b.denies ? 1 : 0,
    deniesBoth: a.denies && b.denies ? 1 : 0,
    quotes: Number(a.quotes) + Number(b.quotes),
  };
  for (const name of CUE_NAMES) {
    features[`cue.${name}`] = Math.min(2, Math.max(a.cues[name]!, b.cues[name]!));
    if (/^(?:not|no|never|none|without|refuse)$/.test(name))
      features[`apart.${name}`] = Math.min(2, Math.abs(a.cues[name]! - b.cues[name]!));
  }
  return features;
}

/** In longer articles more sentences are each other's nearest without telling one fact. In sentences. */
const SHORT_ARTICLE = 8;

const lengthOf = ({ articles }: StoryView, { source }: AnnotatedSentence): number =>
  articles.find(({ id }) => id === source)?.sentences.length ?? 0;

/** What speaks for two sentences telling the same fact differently. */
export function contrastOf(view: StoryView, pair: TopicPair, left: SentenceReading, right: SentenceReading): Contrast {
  const { own, features } = meet(view, left, right);
  const [a, b] = own;
  const words = (one: SentenceReading) =>
    one.words.map(({ token, weight }) => ({ term: token.lemma, weight, code: view.kin.codeOf(token) }));
  const { common, share } = softOverlap(view.kin, words(left), words(right));
  const shares = [a.length / (left.words.length || 1), b.length / (right.words.length || 1)];
  return {
    pair,
    own,
    features: {
      ...features,
      ...toneFeatures(a, b),
      ...placeFeatures(pair),
      ...cueFeatures(left, right),
      likeness: Math.min(0.6, pair.score),
      long: Math.log(Math.max(SHORT_ARTICLE, (lengthOf(view, pair.a) + lengthOf(view, pair.b)) / 2)),
      common: Math.min(3, common),
      share: Math.min(0.7, share),
      pair: Math.min(0.5, view.pairOf(pair.a, pair.b)?.score ?? 0),
      loneLess: Math.min(...shares),
      loneMore: Math.max(...shares),
      loneMeaning: cosine(a, b),
      meaning: cosine(left.words, right.words),
    },
  };
}
