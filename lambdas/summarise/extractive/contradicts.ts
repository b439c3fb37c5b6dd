import type { AnnotatedSentence, Quantity, Token } from "./annotate/types.ts";
import { compareAmounts } from "./disagree/amounts.ts";
import { measuredBy } from "./disagree/measured.ts";
import { exclude } from "./disagree/opposites.ts";
import { mayBeNegated } from "./disagree/polarity.ts";
import { GENERIC_PEOPLE, PEOPLE_IN_ROLES } from "./lexicon/en-events.ts";

/** Nouns for persons in general or in a role: one source's citizens are another's people. */
const isPeople = (head: string): boolean => GENERIC_PEOPLE.has(head) || PEOPLE_IN_ROLES.has(head) || head === "citizen";

const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.kind !== "ordinal" &&
  (a.head === b.head || (isPeople(a.head) && isPeople(b.head)) || a.kind === "duration" || a.kind === "money");

/** A sentence and what of it is told. */
export interface Wording {
  readonly sentence: AnnotatedSentence;
  readonly text: string;
}

const isSpoken = ({ sentence, text }: Wording, { start, end }: Quantity): boolean =>
  text.includes(sentence.text.slice(start - sentence.start, end - sentence.start));

/**
 * Whether one sentence can't be cited for the other: it gives another figure for the same measure, and none of the same. A reader who
 * follows a citation must not find the opposite.
 */
const contradictsFigures = (told: AnnotatedSentence, cited: AnnotatedSentence, spoken: string): boolean =>
  told.quantities.some((quantity) => {
    // A figure that the wording leaves out needs no support.
    if (!isSpoken({ sentence: told, text: spoken }, quantity)) return false;
    const others = cited.quantities.filter((other) => sameMeasure(quantity, other));
    return others.length > 0 && others.every((other) => compareAmounts(quantity, other) === "differs");
  });

/** What an amount measures, if the words around it say so. */
const measureOf = (wording: Wording, quantity: Quantity) =>
  isSpoken(wording, quantity) ? measuredBy(wording.sentence, quantity) : undefined;

/** Whether two wordings give different figures for one thing: told one after the other they confuse. */
export const givesOtherFigure = (a: Wording, b: Wording): boolean =>
  a.sentence.quantities.some((one) => {
    const measured = measureOf(a, one);
    return b.sentence.quantities.some((other) => {
      const measuredThere = measureOf(b, other);
      return (
        measured !== undefined &&
        measured.key === measuredThere?.key &&
        [...measured.what].some((word) => measuredThere.what.has(word)) &&
        compareAmounts(one, other) === "differs"
      );
    });
  });

/** Tokens of a sentence that are looked at; what is longer is a table. */
const mostTokens = 120;

const isSubstance = ({ kind, stop, isName, pos }: Token): boolean =>
  kind === "word" && !stop && !isName && (pos === "VERB" || pos === "NOUN" || pos === "ADJ");

/**
 * Whether one sentence denies what the other says, or says the opposite: a verb that both have stands under a negation in one
 * only, or a word of the one excludes a word of the other.
 */
const contradictsWords = (told: AnnotatedSentence, cited: AnnotatedSentence, spoken: string): boolean => {
  const indexed = (sentence: AnnotatedSentence) =>
    sentence.tokens.slice(0, mostTokens).flatMap((token, at) => (isSubstance(token) ? [{ token, at }] : []));
  const [mine, theirs] = [indexed(told).filter(({ token }) => spoken.includes(token.text)), indexed(cited)];
  const [own, other] = [mine, theirs].map((list) => new Set(list.map(({ token }) => token.lemma)));
  let alike = 0;
  let turned = 0;
  for (const { token, at } of mine)
    for (const { token: same, at: there } of theirs) {
      if (token.lemma === same.lemma && token.pos === "VERB") {
        if (mayBeNegated(told, at) === mayBeNegated(cited, there)) alike++;
        else turned++;
      }
      if (!other!.has(token.lemma) && !own!.has(same.lemma) && exclude(token, same)) return true;
    }
  return turned > alike;
};

/** Whether a sentence can't be cited for a wording of another one, for its figures or for what it denies. */
export const contradicts = (told: AnnotatedSentence, cited: AnnotatedSentence, spoken: string): boolean =>
  contradictsFigures(told, cited, spoken) || contradictsWords(told, cited, spoken);
