import type { AnnotatedSentence } from "../annotate/types.ts";
import { type Features, probability, type Weights } from "./learnt.ts";
import { mutualBest } from "./nearest.ts";
import type { Place } from "./surroundings.ts";

/** An amount or a time in its sentence. */
export interface Told {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly place: Place;
  /** Nobody else would tell the same by chance: 2.3 million, but not five. */
  readonly isDistinct: boolean;
}

/** Two of them, of two articles, that may be of the same thing. */
export interface Pair<Of extends Told> {
  readonly a: Of;
  readonly b: Of;
  readonly features: Features;
  /** Both may be right: the same value, or one that holds the other. */
  readonly agree: boolean;
}

/** A pair with how likely both are of the same thing. */
export type Judged<One> = One & { readonly likely: number };

/**
 * Share of the likelihood of two values that differ, from which a third one that agrees with one of them, in the other's
 * article, is taken for the same thing: that text doesn't disagree then.
 */
const CONFIRMED_FROM = 0.3;
/** The same for a value that isn't met by chance. */
const CONFIRMED_DISTINCT_FROM = 0.1;

const keyOf = ({ sentence, place }: Told): string => `${sentence.source}.${sentence.number}.${place.first}`;

/** Under this a pair neither is reported nor speaks against another: in a large story that leaves a few of a hundred thousand in memory. */
const NEGLIGIBLE = 0.03;

function* likelyAmong<One extends { readonly features: Features }>(
  pairs: Iterable<One>,
  by: Weights,
): Generator<Judged<One>> {
  for (const pair of pairs) {
    const likely = probability(by, pair.features);
    if (likely >= NEGLIGIBLE) yield { ...pair, likely };
  }
}

/**
 * Pairs that differ, of which each side is the other's likeliest and neither text has the other's value of the same thing.
 * @param exclude whether two values can't both be right: "thousands" in a text of 8,000 doesn't tell another's 32,000.
 */
export function settle<Of extends Told, One extends Pair<Of>>(
  pairs: Iterable<One & Pair<Of>>,
  by: Weights,
  exclude: (a: Of, b: Of) => boolean,
): Judged<One & Pair<Of>>[] {
  const scored = [...likelyAmong(pairs, by)];
  const agreeing = new Map<string, { readonly told: Of; readonly likely: number }[]>();
  const note = (key: string, told: Of, likely: number) => {
    const list = agreeing.get(key);
    if (list === undefined) agreeing.set(key, [{ told, likely }]);
    else list.push({ told, likely });
  };
  for (const { a, b, agree, likely } of scored) {
    if (!agree) continue;
    note(`${keyOf(a)}>${b.article}`, b, likely);
    note(`${keyOf(b)}>${a.article}`, a, likely);
  }
  const isConfirmed = (told: Of, against: Of, likely: number) => {
    const least = likely * (told.isDistinct ? CONFIRMED_DISTINCT_FROM : CONFIRMED_FROM);
    const others = agreeing.get(`${keyOf(told)}>${against.article}`) ?? [];
    return others.some((other) => other.likely >= least && exclude(other.told, against));
  };
  return mutualBest(
    scored.filter(({ agree }) => !agree),
    ({ a, b }) => [`${keyOf(a)}>${b.article}`, `${keyOf(b)}>${a.article}`],
    ({ likely }) => likely,
  ).filter(({ a, b, likely }) => !isConfirmed(a, b, likely) && !isConfirmed(b, a, likely));
}
