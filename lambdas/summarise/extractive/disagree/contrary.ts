import { termOf } from "../align/align.ts";
import type { AnnotatedSentence } from "../annotate/types.ts";
import type { Candidate, Side } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { type Contrast, contrastOf, type Met } from "./excluding.ts";
import weights from "./excluding.weights.json" with { type: "json" };
import { readingOf, type SentenceReading } from "./excluding-words.ts";
import { probability } from "./learnt.ts";
import { isQuestion } from "./polarity.ts";
import { takeSides } from "./sides-apart.ts";
import type { StoryView } from "./story-view.ts";
import { topicPairs } from "./topic-pairs.ts";

/** Word for word alike: what differs there is compared word by word by others. */
const SAME_TEXT = 0.55;
/** Share of its words that each sentence has for itself. */
const LEAST_LONE = 0.15;

/** Pairs of sentences of two articles that are each other's nearest in topic, with what differs in them. */
export function contrastsOf(view: StoryView): Contrast[] {
  const readings = new Map<AnnotatedSentence, SentenceReading>();
  const read = (sentence: AnnotatedSentence): SentenceReading => {
    let reading = readings.get(sentence);
    if (reading === undefined) {
      reading = readingOf(sentence, ({ lemma }) => view.weights.get(termOf(lemma)) ?? 0);
      readings.set(sentence, reading);
    }
    return reading;
  };
  return topicPairs(view)
    .filter(({ a, b }) => !isQuestion(a) && !isQuestion(b))
    .filter(({ a, b }) => (view.pairOf(a, b)?.score ?? 0) < SAME_TEXT)
    .map((pair) => contrastOf(view, pair, read(pair.a), read(pair.b)))
    .filter(({ features }) => features["loneLess"]! >= LEAST_LONE);
}

/** Likelihood from which two sentences are reported. */
const SURE = 0.8;
/** Loaded words that tell of a tone: how kind the one and how unkind the other must be. */
const LEAST_TONE = 1.5;

/** The word that tells most of what only this side says; with `tone`, the most loaded one. */
function tellingWord(words: readonly Met[], tone: number): Met | undefined {
  const of = ({ valence, weight, token }: Met) =>
    tone !== 0 ? tone * valence : weight * (token.pos === "VERB" ? 1.5 : token.isName ? 0.5 : 1);
  return words.reduce<Met | undefined>(
    (best, word) => (best === undefined || of(word) > of(best) ? word : best),
    undefined,
  );
}

/** Which side is the kinder one, 1 for the first; 0 where the difference isn't one of tone. */
function toneOf({ own: [a, b], features }: Contrast): number {
  if (features["toneCrossed"]! < LEAST_TONE || features["toneOpposed"] === 0) return 0;
  const sum = (words: readonly Met[]) => words.reduce((total, { valence }) => total + valence, 0);
  return Math.sign(sum(a) - sum(b));
}

function sideOf(sentence: AnnotatedSentence, words: readonly Met[], tone: number, value: string): Side {
  const at = tellingWord(words, tone)?.at ?? 0;
  return sideAt(sentence, at, at + 1, value);
}

/**
 * Sentences that tell one fact and exclude each other, in whatever words: by learnt weights over opposed words, one-sided denial,
 * kind words against unkind ones, other names, and words by which a sentence says that something isn't as one might think.
 */
export function findContraries(view: StoryView): Candidate[] {
  const sure = contrastsOf(view)
    .map((contrast) => ({
      a: contrast.pair.a,
      b: contrast.pair.b,
      contrast,
      sure: probability(weights, contrast.features),
    }))
    .filter((one) => one.sure >= SURE);
  return takeSides<AnnotatedSentence, (typeof sure)[number]>(sure).map(({ pair, flip, matter }) => {
    const tone = toneOf(pair.contrast);
    const [left, right] = pair.contrast.own;
    const value = (second: boolean) => `${matter} ${second ? "second" : "first"}`;
    const a = sideOf(pair.a, left, tone, value(flip));
    const b = sideOf(pair.b, right, -tone, value(!flip));
    const word = (side: Side) => side.sentence.tokens[side.first]!.text;
    return {
      detector: tone === 0 ? "contrary" : "tone",
      kind: tone === 0 ? "contradiction" : "framing",
      a,
      b,
      score: 0.3 * pair.sure,
      question: `Is “${word(a)}” or “${word(b)}” the right word?`,
    };
  });
}
