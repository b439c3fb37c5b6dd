import type { AnnotatedSentence } from "../annotate/types.ts";
import type { Features } from "./learnt.ts";
import type { Told } from "./settle.ts";
import type { StoryView } from "./story-view.ts";

/** Sentences from which on a figure stands as deep in its article as any. */
const DEEP = 20;
/** Tokens before a figure with which its sentence still begins with it: "The 47 men", "At least 47 men". */
const OPENING = 2;
const MANY_FIGURES = 4;

interface Telling {
  /** Somebody is said to have said it. */
  readonly isAttributed: boolean;
  /** Number of its sentence, 0 to 1 from `DEEP` on, and the same as a share of the article. */
  readonly depth: number;
  readonly share: number;
  readonly isOpening: boolean;
  /** Figures of any kind in its sentence, 0 to 1 from `MANY_FIGURES` on. */
  readonly figures: number;
}

const known = new WeakMap<Told, Telling>();

function isAttributed({ tokens, speakers }: AnnotatedSentence, sayVerbs: ReadonlySet<string>): boolean {
  return (
    speakers.length > 0 ||
    tokens.some(
      ({ kind, pos, lemma, lower }) =>
        kind === "word" && (lower === "according" || ((pos === "VERB" || pos === "X") && sayVerbs.has(lemma))),
    )
  );
}

function tellingOf(told: Told, view: StoryView): Telling {
  let telling = known.get(told);
  if (telling === undefined) {
    const { sentence, place, article } = told;
    const { sentences, lexicon } = view.articles[article]!;
    telling = {
      isAttributed: isAttributed(sentence, lexicon.sayVerbs),
      depth: Math.min(DEEP, sentence.number) / DEEP,
      share: sentence.number / sentences.length,
      isOpening: place.first <= OPENING,
      figures: Math.min(MANY_FIGURES, sentence.tokens.filter(({ kind }) => kind === "number").length) / MANY_FIGURES,
    };
    known.set(told, telling);
  }
  return telling;
}

/**
 * How two amounts or times are told: main points stand at the top of an article, what is disputed is told with who says so, and the figure that
 * a sentence begins with, or its only one, is what the sentence is about.
 */
export function tellingFeatures(a: Told, b: Told, view: StoryView): Features {
  const [x, y] = [tellingOf(a, view), tellingOf(b, view)];
  const one = (is: (telling: Telling) => boolean) => (is(x) !== is(y) ? 1 : 0);
  const both = (is: (telling: Telling) => boolean) => (is(x) && is(y) ? 1 : 0);
  return {
    "told by one": one(({ isAttributed }) => isAttributed),
    "told by both": both(({ isAttributed }) => isAttributed),
    "depth least": Math.min(x.depth, y.depth),
    "depth most": Math.max(x.depth, y.depth),
    "share least": Math.min(x.share, y.share),
    "share most": Math.max(x.share, y.share),
    "opening one": one(({ isOpening }) => isOpening),
    "opening both": both(({ isOpening }) => isOpening),
    "figures least": Math.min(x.figures, y.figures),
    "figures most": Math.max(x.figures, y.figures),
  };
}
