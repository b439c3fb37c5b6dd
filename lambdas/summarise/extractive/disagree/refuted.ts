import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { LIGHT } from "./opposites.ts";
import { deniesWho, isAlleged, isNegator, isOpen, isQuestion, mayBeNegated } from "./polarity.ts";
import { factLikelihood } from "./same-fact-index.ts";
import type { StoryView } from "./story-view.ts";
import { type TopicContext, topicContext, topicLikeness } from "./topic-context.ts";
import { MOST_ARTICLES } from "./topic-pairs.ts";

/** Kinship from which another word tells what is denied. */
const SAME_WORD = 0.74;
/** Share of the denying clause's weight that the other sentence must have. */
const MIN_COVERED = 0.9;
/** Words of it: one is told of many things. */
const MIN_WORDS = 2;
/** Likeness, each with the sentence before, from which both are about the same. */
const MIN_LIKENESS = 0.15;
/** Likelihood of both telling one fact from which a denial is of what the other tells; by counts on stories that nobody had read. */
const LEAST_FACT = 0.3;
/** Tokens behind a count in which what is counted stands. */
const COUNTED_REACH = 5;
/** Words between "where" and a negator. */
const WHERE_REACH = 5;
/** Words after the negator that it denies in the first place. */
const MAX_TARGETS = 2;

const NEGATORS = /^(?:not|no|never|.*n't)$/;
/** "Not all", "not before Friday", "not guilty": something else is denied, or a word is turned. */
const HARMLESS_AFTER = new Set(
  "all every both only yet before until since everyone always in at on for from this that even far quite enough just so guilty".split(
    " ",
  ),
);
/** Words by which a clause tells when or on what condition, of what may be, or of whoever speaks. */
const CONDITION = new Set(
  "since yet before until unless if whether without want wants wanted will would may might can could must should i we you my our your any longer again ever other".split(
    " ",
  ),
);

const ends = ({ tokens }: AnnotatedSentence, at: number): boolean => {
  const token = tokens[at];
  return (
    token === undefined ||
    /^[.,;:–—()“”"!?]$/.test(token.text) ||
    /^(?:but|and|although|because|while)$/.test(token.lower)
  );
};

const tells = ({ kind, stop, lemma }: Token): boolean => kind === "word" && !stop && !LIGHT.has(lemma);

interface Refusal {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly negator: number;
  /** The clause's words with content, and those right after the negator. */
  readonly words: readonly number[];
  readonly targets: readonly number[];
  readonly context: TopicContext;
}

/** "To use the lifeboats was all but impossible": denied without a negator. */
const isUnfeasible = ({ lower }: Token): boolean => /^(?:impossible|impracticable)$/.test(lower);

/** "There was no letter": one word is enough to say what there wasn't. */
const isNothing = ({ tokens }: AnnotatedSentence, negator: number): boolean =>
  tokens[negator]!.lower === "no" &&
  /^(?:was|were|been)$/.test(tokens[negator - 1]?.lower ?? "") &&
  tokens.slice(Math.max(0, negator - 4), negator).some(({ lower }) => lower === "there");

/** Clauses that deny something as a whole: "no gate had been opened", "there was no order to evacuate". */
function refusalsOf(view: StoryView): Refusal[] {
  return view.articles.flatMap((article, number) =>
    article.sentences.flatMap((sentence): Refusal[] => {
      const { tokens } = sentence;
      if (!sentence.negated || isQuestion(sentence)) return [];
      return tokens.flatMap(({ lower }, negator): Refusal[] => {
        if (!NEGATORS.test(lower) || !isNegator(tokens, negator) || deniesWho(sentence, negator)) return [];
        if (HARMLESS_AFTER.has(tokens[negator + 1]?.lower ?? "")) return [];
        let [first, last] = [negator, negator + 1];
        if (tokens.slice(Math.max(0, negator - WHERE_REACH), negator).some(({ lower }) => lower === "where")) return [];
        // "Repeated on Sunday that no gate had been opened": what is denied begins after "that".
        while (first > 0 && !ends(sentence, first - 1) && tokens[first - 1]!.lower !== "that") first -= 1;
        while (!ends(sentence, last)) last += 1;
        if (tokens.slice(first, last).some(({ text }) => text !== "May" && CONDITION.has(text.toLowerCase())))
          return [];
        if (sentence.quantities.some((one) => one.first < last && one.last > first)) return [];
        const words = Array.from({ length: last - first }, (_, step) => first + step).filter((at) =>
          tells(tokens[at]!),
        );
        const targets = words.filter((at) => at > negator).slice(0, MAX_TARGETS);
        const least = isNothing(sentence, negator) ? 1 : MIN_WORDS;
        if (words.length < least || targets.every((at) => tokens[at]!.isName)) return [];
        return [{ sentence, article: number, negator, words, targets, context: topicContext(view, article, sentence) }];
      });
    }),
  );
}

interface Told {
  readonly sentence: AnnotatedSentence;
  readonly article: number;
  readonly context: TopicContext;
}

/** Whether the words that are denied are told of something else. */
function isAnotherMatter(
  sentence: AnnotatedSentence,
  targets: readonly number[],
  other: AnnotatedSentence,
  places: readonly number[],
): boolean {
  const isVerb = ({ tokens }: AnnotatedSentence, at: number) => tokens[at]!.pos === "VERB";
  // "There was no attack", "a heart attack".
  if (places.length === 1 && other.tokens[places[0]! - 1]?.pos === "NOUN") return true;
  if (places.some((at) => isVerb(other, at))) return false;
  // "They do not bomb", "a bomb exploded"; "she has no seat", "the coalition has 48 of 90 seats".
  return (
    targets.every((at) => isVerb(sentence, at)) ||
    places.some((at) =>
      other.quantities.some(({ kind, last }) => kind === "count" && at >= last && at < last + COUNTED_REACH),
    )
  );
}

/** Where another sentence tells what is denied; undefined where it doesn't tell nearly all of it. */
function toldIn(view: StoryView, { sentence, words, targets }: Refusal, other: AnnotatedSentence): number | undefined {
  let [covered, whole] = [0, 0];
  const places: number[] = [];
  for (const at of words) {
    const word = sentence.tokens[at]!;
    const weight = view.weights.get(termOf(word.lemma)) ?? 0;
    whole += weight;
    let best = -1;
    let nearest = SAME_WORD;
    other.tokens.forEach((token, place) => {
      if (token.kind !== "word" || token.stop) return;
      const kin = akin(word, token);
      if (kin >= nearest && (best < 0 || kin > nearest)) [nearest, best] = [kin, place];
    });
    if (best >= 0) {
      covered += weight * nearest;
      places.push(best);
    } else if (targets.includes(at)) return undefined;
  }
  if (places.length < Math.min(words.length, MIN_WORDS) || covered < MIN_COVERED * whole) return undefined;
  const first = Math.min(...places);
  return isAnotherMatter(sentence, targets, other, places) ||
    isAlleged(other, first) ||
    places.some((at) => mayBeNegated(other, at) || isOpen(other, at))
    ? undefined
    : first;
}

/** What one source denies in a clause of its own and another tells, in the same or like words. */
export function findRefutedClaims(view: StoryView): Candidate[] {
  if (view.articles.length > MOST_ARTICLES) return [];
  const told: Told[] = view.articles.flatMap((article, number) =>
    article.sentences
      .filter((sentence) => !sentence.negated && !isQuestion(sentence) && !sentence.tokens.some(isUnfeasible))
      .map((sentence) => ({ sentence, article: number, context: topicContext(view, article, sentence) })),
  );
  return refusalsOf(view).flatMap((refusal): Candidate[] =>
    told.flatMap((other): Candidate[] => {
      if (other.article === refusal.article) return [];
      if (factLikelihood(view, refusal.sentence, other.sentence) < LEAST_FACT) return [];
      const place = toldIn(view, refusal, other.sentence);
      if (place === undefined) return [];
      const likeness = topicLikeness(view, refusal.context, other.context);
      if (likeness < MIN_LIKENESS) return [];
      const yes = sideAt(other.sentence, place, place + 1, "yes");
      return [
        {
          detector: "negation",
          kind: "contradiction",
          a: sideAt(refusal.sentence, refusal.negator, refusal.targets.at(-1)! + 1, "no"),
          b: yes,
          score: 0.5 + 0.3 * likeness,
          question: `Is this so: “${yes.label}”?`,
        },
      ];
    }),
  );
}
