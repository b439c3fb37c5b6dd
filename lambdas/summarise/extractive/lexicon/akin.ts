import { answersKept } from "../../../../shared/remember.ts";
import type { Pos } from "../annotate/types.ts";
import { areContrasts } from "./en-contrasts.ts";
import { countryOf } from "./entities.ts";
import { cosineOf, knownVectors } from "./word-vectors.ts";
import { haveSameForm, type Looked, lookUp, relateLooked } from "./wordnet.ts";

/** A word as far as its meaning can be looked up. */
export interface Word {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly isName: boolean;
}

/** How near two words are: in what they mean, and in what they are about. Both 0 to 1. */
export interface Kinship {
  /** 0 for opposites and alternatives ("buy", "sell"; "school", "hospital"). */
  readonly akin: number;
  /** Opposites are about the same. */
  readonly about: number;
}

/** What a relation between two words counts beside the same word (1). */
const SAME_FORM = 0.9;
const SAME_MEANING = 0.8;
const KIND = 0.6;
const OPPOSITE_ABOUT = 0.7;
/** Cosine under which two words have nothing in common, and the one from which they are as good as synonyms. */
const NOTHING_UNDER = 0.38;
const FULL_FROM = 0.8;
const VECTOR_SHARE = 0.85;
/** Letters that long words of one family share at their start. */
const FAMILY_LETTERS = 6;

const NOTHING: Kinship = { akin: 0, about: 0 };
const SAME: Kinship = { akin: 1, about: 1 };
const ONE_FAMILY: Kinship = { akin: SAME_FORM, about: SAME_FORM };

/** A word with all that tells how near others are to it, looked up once. */
export interface Meaning {
  readonly word: Word;
  readonly country: string | undefined;
  /** Its first letters: words of one family share them. */
  readonly family: string;
  readonly vectors: readonly Float32Array[];
  readonly looked: Looked;
}

/** Forms under which the vectors may have a word. */
function formsOf({ lower, lemma, pos }: Word): string[] {
  const forms = [lower, lemma];
  if (pos === "NOUN") forms.push(`${lemma}s`);
  if (pos === "VERB") forms.push(lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`, `${lemma.replace(/e$/, "")}ing`);
  return [...new Set(forms)];
}

const MAX_MEANINGS = 20_000;
const meanings = answersKept<Meaning>(MAX_MEANINGS);

/**
 * What a word means, for kinship to many others. It is remembered from story to story, so its strings are cut out of its own key: a piece of
 * an article's text would keep the whole text in memory.
 */
export function meaningOfWord({ lower, lemma, pos, isName }: Word): Meaning {
  const key = `${lower}\n${lemma}\n${pos}${isName ? "*" : ""}`;
  return meanings(key, () => {
    const [ownLower = "", ownLemma = ""] = key.split("\n");
    const word: Word = { lower: ownLower, lemma: ownLemma, pos, isName };
    return {
      word,
      country: countryOf(word.lower),
      family: word.lemma.slice(0, FAMILY_LETTERS),
      vectors: knownVectors(formsOf(word)),
      looked: lookUp(word),
    };
  });
}

function nearness(x: Meaning, y: Meaning): number {
  let cosine = 0;
  for (const a of x.vectors) for (const b of y.vectors) cosine = Math.max(cosine, cosineOf(a, b));
  return VECTOR_SHARE * Math.max(0, Math.min(1, (cosine - NOTHING_UNDER) / (FULL_FROM - NOTHING_UNDER)));
}

/** How nearly two English words mean the same, and how nearly they are about the same. */
export function kinshipBetween(x: Meaning, y: Meaning): Kinship {
  const [a, b] = [x.word, y.word];
  if (a.lemma === b.lemma || a.lower === b.lower) return SAME;
  if (x.country !== undefined && x.country === y.country) return SAME;
  if (x.family === y.family) return ONE_FAMILY;
  // A name means nothing but itself.
  if (a.isName || b.isName) return NOTHING;
  const near = nearness(x, y);
  const relation = relateLooked(x.looked, y.looked);
  if (relation === "opposite" || areContrasts(a.lemma, b.lemma))
    return { akin: 0, about: Math.max(near, relation === "opposite" ? OPPOSITE_ABOUT : 0) };
  const known =
    relation === "same"
      ? SAME_MEANING
      : haveSameForm(x.looked, y.looked)
        ? SAME_FORM
        : relation === "kind"
          ? Math.max(KIND, near)
          : near;
  return { akin: known, about: known };
}

/** How nearly two English words mean the same, and how nearly they are about the same. */
export const kinshipOf = (x: Word, y: Word): Kinship => kinshipBetween(meaningOfWord(x), meaningOfWord(y));

/** How nearly two words mean the same: 1 the same, 0 nothing in common or opposites. */
export const akin = (x: Word, y: Word): number => kinshipOf(x, y).akin;
