import type { AnnotatedSentence, DateMention } from "../annotate/types.ts";
import { datesDiffer } from "./dates.ts";

/** Tokens between a verb of saying and the day on which it was said: "civil defence said late on Wednesday". */
const SAID_REACH = 5;
/** Verbs of telling a count. By lemma. */
const TELLING = new Set("say tell announce report confirm count".split(" "));

/** Verbs of a count that goes up. By lemma. */
const RISING = new Set("rise climb grow increase go mount jump".split(" "));

/** Whether a verb of telling stands right before a token. */
export const isToldAt = ({ tokens }: AnnotatedSentence, first: number): boolean =>
  tokens.slice(Math.max(0, first - SAID_REACH), first).some(({ lemma }) => TELLING.has(lemma));

/** "Civil defence said on Wednesday": whether a date is the day of the statement, and not of what happened. */
export const isDayOfTelling = (sentence: AnnotatedSentence, { first, weekday, day }: DateMention): boolean =>
  (weekday !== undefined || day !== undefined) && isToldAt(sentence, first);

/** The day on which a sentence says that its count was told. */
const toldOn = (sentence: AnnotatedSentence): DateMention | undefined =>
  sentence.dates.find((date) => isDayOfTelling(sentence, date));

/** "Three more than on the day before", "a week after the quake": the count of another day than the first. */
const isLater = ({ tokens }: AnnotatedSentence): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:days?|weeks?|months?)$/.test(lower) && /^(?:before|after|later|earlier)$/.test(tokens[at + 1]?.lower ?? ""),
  );

/** "The death toll rises to seven": it was less before. */
const isRising = ({ tokens }: AnnotatedSentence): boolean =>
  tokens.some(({ lemma }, at) => RISING.has(lemma) && tokens[at + 1]?.lower === "to");

/** Whether two counts of people may be of different days of one event: the dead are counted on for a week. */
export function mayHaveGrown(a: AnnotatedSentence, b: AnnotatedSentence): boolean {
  if (isLater(a) !== isLater(b) || isRising(a) !== isRising(b)) return true;
  const [x, y] = [toldOn(a), toldOn(b)];
  const differs = (told: DateMention | undefined, { dates }: AnnotatedSentence) =>
    told !== undefined && dates.length > 0 && dates.every((date) => datesDiffer(told, date));
  return differs(x, b) || differs(y, a);
}
