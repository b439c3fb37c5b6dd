import type { AnnotatedSentence, DateMention, Quantity, Token } from "../../annotate/types.ts";
import { amountInside } from "../amount-inside.ts";
import type { Candidate, Side } from "../candidate.ts";
import { wordsOf } from "../candidate.ts";
import { mayBeNegated } from "../polarity.ts";
import { clauseAfter, clauseBefore, type Range } from "./clause-parts.ts";
import { accountQuestion, briefQuestion, measureQuestion } from "./fallbacks.ts";
import { asked, inverted } from "./inverted.ts";

/** Positions that a question names. */
const mostLabels = 3;
/** Questions that need no clause: they name what is counted. */
const namesIt = /^How many (?:people|jobs) /;

/** Whether a word is written small somewhere in the story, and so is no name where a sentence begins with it. */
export type IsCommon = (word: string) => boolean;

interface Asked {
  /** Words that ask, with the preposition that stood before: "For how long". */
  readonly wh: string;
  /** Everything that they stand for. */
  readonly gap: Range;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Tokens after an amount up to what is counted: "Russian troops", "of forest". */
function nounEnd({ tokens }: AnnotatedSentence, { last, head }: Quantity): number {
  let at = last;
  if (head === "") return at;
  while (at < Math.min(tokens.length, last + 6)) {
    const { lemma, pos, kind } = tokens[at]!;
    if (kind === "mark" && tokens[at]!.text !== "-") return last;
    at++;
    if (lemma === head) return at;
    if (pos === "VERB" || pos === "AUX") return last;
  }
  return last;
}

/** "of the blaze" after a share or a measure. */
function ofEnd({ tokens }: AnnotatedSentence, from: number): number {
  if (tokens[from]?.lower !== "of") return from;
  let at = from + 1;
  let hasNoun = false;
  while (at < Math.min(tokens.length, from + 6) && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos)) {
    // "Of coffee this season": what comes after the noun is something else.
    if (hasNoun && tokens[at]!.pos === "DET") break;
    hasNoun ||= /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos);
    at++;
  }
  return hasNoun ? at : from;
}

const preposition = /^(?:for|by|to|at|of|in|on|from|with|over|within|after|until|since|before)$/;

/** Words before an amount that can't do without it, and words after it: "40 tonnes less", "58 to 42", "three days later". */
const bound = /^(?:of|with|between|and|or|worth|than|-)$/;
const leaning = /^(?:less|more|fewer|higher|lower|longer|shorter|later|earlier|ago|old|out|to|per|-)$/;

/** "Scallops weighing 40 tonnes": what hangs on a noun. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== "VERB" || !tokens[at].lower.endsWith("ing")) return false;
  // "Were carrying", "is now offering": a verb of its own, also where its subject stands between.
  return !tokens.slice(Math.max(0, at - 2), at).some(({ pos }) => pos === "AUX");
}

/** How an amount is asked for; undefined for one without a noun. */
function amountAsked(sentence: AnnotatedSentence, quantity: Quantity, sameUnit: boolean): Asked | undefined {
  const { tokens } = sentence;
  const before = tokens[quantity.first - 1]?.lower ?? "";
  // "A fine of two million", "sentenced to five years in prison": the words around it can't do without.
  const after = tokens[quantity.last]?.lower ?? "";
  if (
    bound.test(before) ||
    isParticiple(tokens, quantity.first - 1) ||
    leaning.test(after) ||
    (quantity.kind === "duration" &&
      ((preposition.test(before) && !/^(?:for|by|at)$/.test(before)) || /^(?:after|before|into|from|ago)$/.test(after)))
  )
    return undefined;
  // "Bring in 40 bags": a part of the verb.
  const isParticle = /^(?:in|on)$/.test(before) && tokens[quantity.first - 2]?.pos === "VERB";
  const prep = preposition.test(before) && !isParticle ? before : "";
  const first = prep ? quantity.first - 1 : quantity.first;
  const wh = (words: string) => (prep ? `${prep} ${words}` : words);
  switch (quantity.kind) {
    case "money":
      return { wh: wh("how much"), gap: [first, quantity.last] };
    case "percent": {
      const end = ofEnd(sentence, quantity.last);
      const of = wordsOf(sentence, quantity.last, end);
      return { wh: wh(`what percentage ${of}`.trim()), gap: [first, end] };
    }
    case "duration":
      return { wh: wh("how long"), gap: [first, quantity.last] };
    case "measure": {
      const unit = tokens[quantity.last - 1]?.lower ?? "";
      const end = ofEnd(sentence, quantity.last);
      const of = wordsOf(sentence, quantity.last, end);
      const what = sameUnit && /^\p{L}{3,}$/u.test(unit) ? `how many ${unit}` : "how much";
      return { wh: wh(`${what} ${what === "how much" ? of.replace(/^of /, "") : of}`.trim()), gap: [first, end] };
    }
    case "score":
      return { wh: "by what score", gap: [first, quantity.last] };
    case "count": {
      const noun = nounEnd(sentence, quantity);
      if (noun === quantity.last) return undefined;
      // "Three of the boat's crew" are asked for with all of it, "three more people" as "people".
      const isPart = /^of (?:the|its|their|his|her|these|those)$/.test(
        `${tokens[quantity.last]!.lower} ${tokens[quantity.last + 1]?.lower}`,
      );
      let from = quantity.last;
      while (!isPart && from < noun && /^(?:of|the|more|other|-)$/.test(tokens[from]!.lower)) from++;
      const end = ofEnd(sentence, noun);
      return { wh: wh(`how many ${wordsOf(sentence, from, end)}`), gap: [first, end] };
    }
    default:
      return undefined;
  }
}

const timeWord =
  /^(?:morning|afternoon|evening|night|noon|am|pm|a\.m|p\.m|local|time|of|this|last|next|year|month|week|years?)$/;

/** How a time is asked for: "on Friday night" by "when", "until Friday" by "until when". */
function timeAsked({ tokens }: AnnotatedSentence, date: DateMention): Asked {
  const before = tokens[date.first - 1]?.lower ?? "";
  const prep = preposition.test(before) ? before : "";
  let last = date.last;
  // "Friday night", "in March of last year", "7 am": the rest of the time goes with it.
  while (
    timeWord.test(tokens[last]?.lower ?? "") &&
    !(tokens[last]!.lower === "of" && !timeWord.test(tokens[last + 1]?.lower ?? ""))
  )
    last++;
  const edge = tokens
    .slice(Math.max(0, date.first - 4), date.first)
    .map(({ lower }) => lower)
    .join(" ");
  const around = /(?:^| )((?:(?:at|by|in|from|until|since|before|after) )?the (?:end|start|beginning|middle) of)$/.exec(
    edge,
  )?.[1];
  if (around !== undefined) return { wh: "when", gap: [date.first - around.split(" ").length, last] };
  const wh = /^(?:until|since|before|after|by|from)$/.test(prep)
    ? `${prep} when`
    : date.minutes !== undefined
      ? "at what time"
      : "when";
  return { wh, gap: [prep ? date.first - 1 : date.first, last] };
}

/** The question whose answer is left out of the clause. */
function open(sentence: AnnotatedSentence, { wh, gap }: Asked, isCommon: IsCommon): string | undefined {
  // "At 40 degrees the city …" has another subject than what is asked for.
  const subject = preposition.test(wh.split(" ")[0]!) ? undefined : clauseAfter(sentence, gap[0], gap[1]);
  if (subject) return asked(subject, capital(wh), gap[1]);
  const clause = clauseBefore(sentence, gap[0], gap[1]);
  return clause && inverted(clause, wh, isCommon, gap);
}

const amountAt = ({ sentence, first, last }: Side): Quantity | undefined =>
  sentence.quantities.find((one) => one.first < last && one.last > first);

function amountQuestionOf(side: Side, sides: readonly Side[], isCommon: IsCommon): string | undefined {
  const quantity = amountAt(side);
  if (!quantity) return undefined;
  const unitOf = (one: Side) => one.sentence.tokens[one.last - 1]?.lemma;
  const sameUnit = sides.every((one) => unitOf(one) === unitOf(side));
  const what = amountAsked(side.sentence, quantity, sameUnit);
  const question = what && open(side.sentence, what, isCommon);
  // "… that drew?" has lost what it asks for.
  return question && /\bthat \p{L}+\?$/u.test(question) ? undefined : question;
}

function timeQuestionOf({ sentence, first, last }: Side, isCommon: IsCommon): string | undefined {
  const date = sentence.dates.find((one) => one.first < last && one.last > first);
  if (!date) return undefined;
  const { wh, gap } = timeAsked(sentence, date);
  const clause = clauseBefore(sentence, gap[0], gap[1]);
  return clause && inverted(clause, wh, isCommon, gap);
}

/** Whether a time or a stretch of time begins within three tokens. */
function isTime({ dates, quantities }: AnnotatedSentence, at: number): boolean {
  return [...dates, ...quantities.filter(({ kind }) => kind === "duration")].some(
    ({ first, last }) => last > at && first <= at + 2,
  );
}

/** "When was the last collision in the strait before this one?" */
function sinceQuestionOf({ sentence, first }: Side): string | undefined {
  const { tokens } = sentence;
  for (let at = first; at >= Math.max(0, first - 12); at--) {
    if (tokens[at]!.lower !== "first") continue;
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tokens[at + 1]?.pos ?? "")) return undefined;
    let end = at + 1;
    while (end < Math.min(tokens.length, at + 8) && /^(?:ADJ|NOUN|PROPN|PUNCT|VERB|ADP|DET)$/.test(tokens[end]!.pos)) {
      if (/^(?:[,.;:]|since|in|for)$/.test(tokens[end]!.lower) && isTime(sentence, end + 1)) break;
      end++;
    }
    while (end > at + 1 && !/^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos)) end--;
    return end > at + 1 ? `When was the last ${wordsOf(sentence, at + 1, end)} before this one?` : undefined;
  }
  return undefined;
}

/** Yes or no: whether it is so, asked of a side that doesn't deny it. */
function closedQuestionOf({ sentence, first, last }: Side, isCommon: IsCommon): string | undefined {
  const clause = clauseBefore(sentence, last, last);
  // "Does not refer" asks "Does it refer?"; other denials would stay in the question.
  const dropsNot = clause !== undefined && /^(?:not|n['’]t)$/.test(sentence.tokens[clause.verb + 1]?.lower ?? "");
  if (mayBeNegated(sentence, first) && !dropsNot) return undefined;
  return clause && clause.verb <= last && clause.subject[0] < last ? inverted(clause, "", isCommon) : undefined;
}

/** "Will the authority approve or block the takeover?" */
function eitherQuestionOf(a: Side, b: Side, isCommon: IsCommon): string | undefined {
  const { sentence, first } = a;
  const [x, y] = [sentence.tokens[first], b.sentence.tokens[b.first]];
  if (!x || !y || a.last - a.first !== 1 || b.last - b.first !== 1 || x.pos !== y.pos) return undefined;
  const inflected = ({ lower, lemma }: { lower: string; lemma: string }) =>
    lower === lemma ? "" : /ing$/.test(lower) ? "ing" : "ed";
  if (x.pos === "VERB" && inflected(x) !== inflected(y)) return undefined;
  if (mayBeNegated(sentence, first) || mayBeNegated(b.sentence, b.first)) return undefined;
  const question = closedQuestionOf(a, isCommon);
  const word = new RegExp(`(^|[^\\p{L}])(${x.text}|${x.lemma})(?=[^\\p{L}])`, "u");
  if (!question || !/^\p{L}+$/u.test(x.text) || !word.test(question)) return undefined;
  return question.replace(
    word,
    (_, before: string, found: string) => `${before}${found} or ${found === x.lemma ? y.lemma : y.text}`,
  );
}

/** "Who announced that …?", where the names stand in one place, before the verb. */
function whoQuestionOf({ sentence, first, last }: Side): string | undefined {
  let start = first;
  while (
    start > 0 &&
    !/^[.,;:“"]$/.test(sentence.tokens[start - 1]!.text) &&
    sentence.tokens[start - 1]!.lower !== "that"
  )
    start--;
  const clause = clauseAfter(sentence, start, last);
  if (!clause || sentence.tokens.slice(start, clause.verb).some(({ pos }) => pos === "ADP" || pos === "PRON"))
    return undefined;
  return asked(clause, "Who", clause.verb);
}

const shortest = (questions: readonly (string | undefined)[]): string | undefined =>
  questions.filter((question) => question !== undefined).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];

/** The last resort, in any language: both sides in their own words. */
function whichQuestion(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label}”`);
  return `Which is right, ${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}?`;
}

/**
 * What a reader would ask, of English made from a sentence of one side with the point in question left out: "How long will the
 * strike last?" Where no sentence is plain enough, and in other languages, both sides in their own words.
 */
export function questionOf(
  lead: Candidate,
  positions: readonly (readonly Side[])[],
  isEnglish: boolean,
  labelOf: (side: Side) => string,
  isCommon: IsCommon,
): string {
  const sides = positions.flat();
  const firsts = positions.flatMap(([side]) => side ?? []);
  const labels = [...new Set(firsts.map(labelOf))].slice(0, mostLabels);
  if (!isEnglish) return whichQuestion(labels);
  const which = () => accountQuestion(firsts) ?? whichQuestion(labels);
  const brief = [...new Set(firsts.map(({ label }) => amountInside(label.replace(/[.,;:]$/, ""))))].slice(
    0,
    mostLabels,
  );
  switch (lead.detector) {
    case "quantity":
      if (namesIt.test(lead.question)) return lead.question;
      return (
        shortest(sides.map((side) => amountQuestionOf(side, sides, isCommon))) ??
        measureQuestion(firsts) ??
        briefQuestion(lead.question.slice(0, -1), brief) ??
        which()
      );
    case "time": {
      // Half a day and two weeks are times as well: how long it took, or how long after.
      const isLength = lead.question.startsWith("How long");
      const asking = isLength
        ? (side: Side) => amountQuestionOf(side, sides, isCommon)
        : (side: Side) => timeQuestionOf(side, isCommon);
      return shortest(sides.map(asking)) ?? briefQuestion(isLength ? "How long" : "When", brief) ?? which();
    }
    case "since":
      return shortest(sides.map(sinceQuestionOf)) ?? which();
    case "entities":
    case "parties":
    case "doers":
      return shortest(sides.map(whoQuestionOf)) ?? which();
    case "speaker":
      return lead.question.replace(/[,.]”/, "”");
    case "framing":
      return lead.question;
    default: {
      const [a, b] = firsts;
      return (
        (a && b && (eitherQuestionOf(a, b, isCommon) ?? eitherQuestionOf(b, a, isCommon))) ??
        shortest(sides.map((side) => closedQuestionOf(side, isCommon))) ??
        which()
      );
    }
  }
}
