import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { argumentsOf, common } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { areOthers, isCounted } from "./counted.ts";
import { excludePlainly, LIGHT } from "./opposites.ts";
import {
  denialsOf,
  deniesWhole,
  hangOnOneWord,
  isAlleged,
  isInfinitive,
  isOpen,
  isQuestion,
  mayBeNegated,
  mayTellWhen,
} from "./polarity.ts";
import type { StoryView } from "./story-view.ts";
import { type TopicPair, topicPairs } from "./topic-pairs.ts";
import { wordContrast } from "./word-contrast.ts";

/** Likeness from which opposite words in two sentences are about the same point; chosen on the development half. */
const LEAST_FOR_OPPOSITES = 0.33;
/** The same for a denial whose word the other sentence has. */
const LEAST_FOR_DENIAL = 0.28;
/** Kinship from which a denied word is told by another. */
const SAME_ACT = 0.75;

const isAct = (token: Token): boolean =>
  token.pos === "VERB" && token.kind === "word" && !token.stop && !token.isName && !LIGHT.has(token.lemma);

/** Whether two verbs have somebody or something in common that acts or that it is done to. */
function shareArgument(a: AnnotatedSentence, i: number, b: AnnotatedSentence, j: number): boolean {
  const [left, right] = [argumentsOf(a, i), argumentsOf(b, j)];
  return common(left.before, right.before).length + common(left.after, right.after).length > 0;
}
const has = (sentence: AnnotatedSentence, lemma: string): boolean =>
  sentence.tokens.some((token) => token.lemma === lemma);

/** Opposite words of one kind, of which neither sentence has the other's. */
function opposites({ a, b }: TopicPair): readonly [number, number] | undefined {
  for (const [i, x] of a.tokens.entries()) {
    if (!isAct(x) || has(b, x.lemma) || isCounted(a, i)) continue;
    for (const [j, y] of b.tokens.entries()) {
      if (!isAct(y) || has(a, y.lemma) || isCounted(b, j) || !excludePlainly(x, y)) continue;
      if (isOpen(a, i) !== isOpen(b, j)) continue;
      if (mayBeNegated(a, i) === mayBeNegated(b, j) && shareArgument(a, i, b, j)) return [i, j];
    }
  }
  return undefined;
}

/** A word that one sentence denies and the other tells, the same or a like one: [negator, denied, told]. */
function denial(own: AnnotatedSentence, other: AnnotatedSentence): readonly [number, number, number] | undefined {
  if (mayTellWhen(own) || isQuestion(own) || isQuestion(other)) return undefined;
  for (const { negator, targets } of denialsOf(own)) {
    for (const target of targets) {
      const denied = own.tokens[target]!;
      if (!isAct(denied)) continue;
      const told = other.tokens.findIndex(
        (token, at) =>
          isAct(token) &&
          !areOthers(own, target, other, at) &&
          akin(denied, token) >= SAME_ACT &&
          !mayBeNegated(other, at) &&
          !isAlleged(other, at) &&
          (!isInfinitive(other, at) || isInfinitive(own, target)) &&
          hangOnOneWord(own, target, other, at) &&
          deniesWhole(own, negator, target, other) &&
          shareArgument(own, target, other, at),
      );
      if (told >= 0) return [negator, target, told];
    }
  }
  return undefined;
}

function deniedIn(pair: TopicPair, flip: boolean): Candidate | undefined {
  const [own, other] = flip ? [pair.b, pair.a] : [pair.a, pair.b];
  const found = denial(own, other);
  if (found === undefined) return undefined;
  const [negator, denied, told] = found;
  const no = sideAt(own, negator, denied + 1, "no");
  const yes = sideAt(other, told, told + 1, "yes");
  return {
    detector: "negation",
    kind: "contradiction",
    a: flip ? yes : no,
    b: flip ? no : yes,
    score: 0.4 + 0.3 * pair.score,
    question: `Is this so: “${yes.label}”?`,
  };
}

/** Opposites and denials in sentences that share what they are about and few words. */
export function findContrasts(view: StoryView): Candidate[] {
  return topicPairs(view).flatMap((pair): Candidate[] => {
    if (pair.score < LEAST_FOR_DENIAL) return [];
    const denied = deniedIn(pair, false) ?? deniedIn(pair, true);
    if (denied !== undefined) return [denied];
    const words = pair.score < LEAST_FOR_OPPOSITES ? undefined : opposites(pair);
    return words === undefined ? [] : [wordContrast(pair, words[0], words[1], 0.4 + 0.3 * pair.score)];
  });
}
