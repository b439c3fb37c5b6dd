import type { AnnotatedSentence } from "../annotate/types.ts";
import { isPeople } from "../lexicon/en-events.ts";
import { sameForm } from "../lexicon/wordnet.ts";
import { argumentsOf, common } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { sideAt } from "./clause.ts";
import { denialsOf, deniesWhole, hangOnOneWord, isAlleged, isQuestion, mayBeNegated, mayTellWhen } from "./polarity.ts";
import type { StoryView } from "./story-view.ts";

/** Sentences looked up for one denied word. */
const MAX_POSTINGS = 48;
/** Letters that words of one family share at their start: "refer", "reference". */
const FAMILY_LETTERS = 5;

interface Place {
  readonly sentence: AnnotatedSentence;
  readonly at: number;
}

function familyOf(lemma: string): string {
  return lemma.slice(0, FAMILY_LETTERS);
}

function isPredicate(sentence: AnnotatedSentence, at: number): boolean {
  const { pos, stop, isName, lemma } = sentence.tokens[at]!;
  if (stop || isName || lemma.length < FAMILY_LETTERS) return false;
  return pos === "VERB" || (pos === "NOUN" && !isPeople(lemma));
}

/** Verbs and nouns of action by family, the same few for all in a large story. */
function indexPredicates(view: StoryView): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const article of view.articles) {
    for (const sentence of article.sentences) {
      for (let at = 0; at < sentence.tokens.length; at++) {
        if (!isPredicate(sentence, at)) continue;
        const family = familyOf(sentence.tokens[at]!.lemma);
        const places = index.get(family);
        if (places === undefined) index.set(family, [{ sentence, at }]);
        else if (places.length < MAX_POSTINGS) places.push({ sentence, at });
      }
    }
  }
  return index;
}

/** "Does not refer to the strike" against "in a reference to the strike": the same act in another form, denied and told. */
export function findDeniedActs(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  const index = indexPredicates(view);
  for (const article of view.articles) {
    for (const sentence of article.sentences) {
      if (mayTellWhen(sentence)) continue;
      for (const { negator, targets } of denialsOf(sentence)) {
        for (const target of targets) {
          if (!isPredicate(sentence, target)) continue;
          const word = sentence.tokens[target]!;
          const own = argumentsOf(sentence, target);
          for (const { sentence: other, at } of index.get(familyOf(word.lemma)) ?? []) {
            if (
              other.source === sentence.source ||
              mayBeNegated(other, at) ||
              isQuestion(other) ||
              isAlleged(other, at)
            )
              continue;
            const there = other.tokens[at]!;
            if (there.lemma === word.lemma ? there.pos !== word.pos : !sameForm(word, there)) continue;
            if (!hangOnOneWord(sentence, target, other, at) || !deniesWhole(sentence, negator, target, other)) continue;
            const theirs = argumentsOf(other, at);
            const objects = common(own.after, theirs.after);
            const subjects = [...own.before].filter((term) =>
              other.tokens.slice(0, at).some((token) => !token.stop && token.lemma === term),
            );
            if (objects.length === 0 || subjects.length === 0) continue;
            const yes = sideAt(other, at, at + 1, "yes");
            found.push({
              detector: "negation",
              kind: "contradiction",
              a: sideAt(sentence, negator, target + 1, "no"),
              b: yes,
              score: 0.55,
              question: `Is this so: “${yes.label}”?`,
            });
          }
        }
      }
    }
  }
  return found;
}
