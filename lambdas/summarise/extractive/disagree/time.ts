import { termOf } from "../align/align.ts";
import type { AnnotatedSentence, DateMention } from "../annotate/types.ts";
import { type Candidate, type Side, wordsOf } from "./candidate.ts";
import weights from "./date.weights.json" with { type: "json" };
import { areOfOneKind, type TimedSentence, timePairs, timesExclude } from "./date-pairs.ts";
import { dateKey, datesAgree, datesDiffer } from "./dates.ts";
import { isDayOfTelling } from "./growing.ts";
import { isSameStatement, overlapOf } from "./near.ts";
import { settle } from "./settle.ts";
import type { WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";

/** Share of matched content words from which dates in one place are compared; chosen on the development half. */
const MIN_OVERLAP = 0.6;
/** Likeness of sentences from which dates with the same event before them are compared. */
const MIN_SCORE = 0.28;
/** Tokens on either side of a date in which its event stands. */
const REACH = 7;
/** Common words around two dates, the event among them. */
const MIN_COMMON = 2;
/** Words that stand beside dates of any event. */
const IDLE = new Set(
  "say tell report expect time day week month year early late last next morning evening night".split(" "),
);

function isEvent(sentence: AnnotatedSentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  return (token.pos === "VERB" || token.pos === "NOUN") && !token.stop && !IDLE.has(token.lemma) && !token.isName;
}

/** Terms of the words around a date, and of those the ones that can be its event. */
function around(sentence: AnnotatedSentence, date: DateMention): { all: Set<string>; events: Set<string> } {
  const all = new Set<string>();
  const events = new Set<string>();
  for (let at = Math.max(0, date.first - REACH); at < Math.min(sentence.tokens.length, date.last + REACH); at++) {
    const token = sentence.tokens[at]!;
    if (token.kind !== "word" || token.stop || (at >= date.first && at < date.last)) continue;
    all.add(termOf(token.lemma));
    if (isEvent(sentence, at)) events.add(termOf(token.lemma));
  }
  return { all, events };
}

function sameEvent(pair: WordAlignment, x: DateMention, y: DateMention): boolean {
  const [left, right] = [around(pair.a, x), around(pair.b, y)];
  const common = [...left.all].filter((term) => right.all.has(term)).length;
  return common >= MIN_COMMON && [...left.events].some((term) => right.events.has(term));
}

/** Dates that stand in the same differing stretch of nearly the same statement. */
function inSamePlace(pair: WordAlignment, x: DateMention, y: DateMention): boolean {
  if (!isSameStatement(pair, MIN_OVERLAP)) return false;
  return pair.slots.some(
    (slot) =>
      x.first < slot.aLast &&
      x.last > slot.aFirst &&
      y.first < slot.bLast &&
      y.last > slot.bFirst &&
      slot.before + slot.after > 0,
  );
}

function sideOf(sentence: AnnotatedSentence, date: DateMention): Side {
  return {
    sentence,
    first: date.first,
    last: date.last,
    value: dateKey(date),
    label: wordsOf(sentence, date.first, date.last),
  };
}

/** Other dates in the same place of one statement, or of the same event in sentences that are much alike. */
export function findDateConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  for (const pair of view.pairs) {
    for (const x of pair.a.dates) {
      if (pair.b.dates.some((date) => datesAgree(x, date))) continue;
      for (const y of pair.b.dates) {
        if (!datesDiffer(x, y) || x.role !== y.role || pair.a.dates.some((date) => datesAgree(date, y))) continue;
        if (isDayOfTelling(pair.a, x) !== isDayOfTelling(pair.b, y)) continue;
        const near = inSamePlace(pair, x, y);
        if (!near && (pair.score < MIN_SCORE || !sameEvent(pair, x, y))) continue;
        found.push({
          detector: "time",
          kind: "time",
          a: sideOf(pair.a, x),
          b: sideOf(pair.b, y),
          score: near ? 0.6 + 0.3 * overlapOf(pair) : 0.45 + 0.3 * pair.score,
          question: `When was it, ${wordsOf(pair.a, x.first, x.last)} or ${wordsOf(pair.b, y.first, y.last)}?`,
        });
      }
    }
  }
  return found;
}

/** Probability, by weights that `npm run train:times` learns, from which two times are of the same event. */
const LEAST_LIKELY = 0.5;

function sideOfTime({ sentence, time }: TimedSentence): Side {
  const { first, last, axis, low, high, year } = time;
  return {
    sentence,
    first,
    last,
    value: `${axis} ${low}..${high} ${year ?? ""}`,
    label: wordsOf(sentence, first, last),
  };
}

/** Another day, year, hour or length of the same event, in sentences that need not be alike, but are each other's nearest: each is the other's likeliest. */
export function findTimeConflicts(view: StoryView): Candidate[] {
  const nearest = settle(timePairs(view), weights, timesExclude);
  return nearest.flatMap(({ a, b, likely, isNearest }): Candidate[] => {
    if (likely < LEAST_LIKELY || !isNearest || !areOfOneKind(a, b)) return [];
    const labels = [a, b].map(({ sentence, time }) => wordsOf(sentence, time.first, time.last));
    return [
      {
        detector: "time",
        kind: "time",
        a: sideOfTime(a),
        b: sideOfTime(b),
        score: 0.4 + 0.3 * likely,
        question: `${a.time.axis === "length" ? "How long" : "When"} was it, ${labels.join(" or ")}?`,
      },
    ];
  });
}
