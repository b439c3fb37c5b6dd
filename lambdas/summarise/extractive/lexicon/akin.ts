import { answersKept } from "../../../../shared/remember.ts";
import type { Pos } from "../annotate/types.ts";
import { areContrasts } from "./en-contrasts.ts";
import { countryOf } from "./entities.ts";
import { meaningCosine } from "./word-vectors.ts";
import { relate, sameForm } from "./wordnet.ts";

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
const MAX_ANSWERS = 200_000;
const answered = answersKept<Kinship>(MAX_ANSWERS);

/** Forms under which the vectors may have a word. */
function formsOf({ lower, lemma, pos }: Word): string[] {
  const forms = [lower, lemma];
  if (pos === "NOUN") forms.push(`${lemma}s`);
  if (pos === "VERB") forms.push(lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`, `${lemma.replace(/e$/, "")}ing`);
  return [...new Set(forms)];
}

function nearness(x: Word, y: Word): number {
  let cosine = 0;
  for (const a of formsOf(x)) for (const b of formsOf(y)) cosine = Math.max(cosine, meaningCosine(a, b) ?? 0);
  return VECTOR_SHARE * Math.max(0, Math.min(1, (cosine - NOTHING_UNDER) / (FULL_FROM - NOTHING_UNDER)));
}

const familyOf = ({ lemma }: Word): string => (lemma.length > FAMILY_LETTERS ? lemma.slice(0, FAMILY_LETTERS) : lemma);

function kinship(x: Word, y: Word): Kinship {
  const country = countryOf(x.lower);
  if (country !== undefined && country === countryOf(y.lower)) return SAME;
  if (familyOf(x) === familyOf(y)) return { akin: SAME_FORM, about: SAME_FORM };
  // A name means nothing but itself.
  if (x.isName || y.isName) return NOTHING;
  const near = nearness(x, y);
  const relation = relate(x, y);
  if (relation === "opposite" || areContrasts(x.lemma, y.lemma))
    return { akin: 0, about: Math.max(near, relation === "opposite" ? OPPOSITE_ABOUT : 0) };
  const known =
    relation === "same" ? SAME_MEANING : sameForm(x, y) ? SAME_FORM : relation === "kind" ? Math.max(KIND, near) : near;
  return { akin: known, about: known };
}

/** How nearly two English words mean the same, and how nearly they are about the same. */
export function kinshipOf(x: Word, y: Word): Kinship {
  if (x.lemma === y.lemma || x.lower === y.lower) return SAME;
  const [a, b] = [`${x.lower} ${x.pos}${x.isName ? "*" : ""}`, `${y.lower} ${y.pos}${y.isName ? "*" : ""}`];
  return answered(a < b ? `${a} ${b}` : `${b} ${a}`, () => kinship(x, y));
}

/** How nearly two words mean the same: 1 the same, 0 nothing in common or opposites. */
export const akin = (x: Word, y: Word): number => kinshipOf(x, y).akin;
