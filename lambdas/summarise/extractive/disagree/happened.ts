import type { AnnotatedSentence, Quantity, Token } from "../annotate/types.ts";
import { eventOf } from "../lexicon/en-events.ts";
import { wordSet } from "../lexicon/words.ts";

/** Tokens in which the noun of a count stands, and the predicate behind it. */
const NOUN_REACH = 7;
/** Tokens behind it in which is told what became of them. */
const BEHIND_REACH = 12;
/** Tokens before a count in which a noun stands that leads to it: "the number of dead had risen on Monday to 37". */
const AHEAD_REACH = 12;
/** Tokens behind "left" in which stands what is left. */
const PLACE_REACH = 4;
/** Counts that "and" or commas join to one: "20 soldiers, three policemen, two coastguards and 108 civilians". */
const MOST_JOINED = 6;

/** What stands between those who are counted and what is said of them: "37 of them *are now known to have* died". */
const LINKS = wordSet(`
be have get become remain report fear believe confirm presume think know say list suspect declare find consider need feel pronounce estimate
bring take rush fly admit send transfer discharge lose give suffer sustain end
`);
const FILLERS = wordSet(
  "more other others another still also now later already least all so far both either them whom those the who that their his her its",
);
/** Verbs that lead from what is counted to its number: "the toll has risen to 37". */
const AMOUNTING = wordSet(
  "rise climb reach stand be put go grow increase pass exceed jump come bring set number total give revise mount edge soar swell stay near",
);
/** "No trace of 53". */
const TRACES = wordSet("trace sign word news");
const LAID = /^(?:lay|lays|laying|laid)$/;
/** Verbs by which lives are lost, and tokens between them and the lives. */
const TAKING = wordSet("lose claim cost take give loss");
const LOSS_REACH = 9;
/** What brings people out: "got 146 people *out*", "were brought out *alive*". */
const BRINGING = wordSet("bring take get carry lift dig fly drive rush send haul pluck drag come walk fish swim");
/** How people get out: "carried out of the building", "walked ashore", but not "carried out the attack". */
const OUT = /^(?:alive|ashore)$/;
/** Tokens behind those who are brought in which "to hospital" stands. */
const HOSPITAL_REACH = 6;
const HOMES = wordSet("home house flat apartment village town city area zone region district island building place");

/** Verbs of what is done to others: who "killed 30" isn't among the dead. */
const DONE_TO_OTHERS = wordSet(`
kill slay murder massacre injure wound hurt treat maim arrest detain apprehend rescue save pull evacuate displace infect hire carry hospitalise
hospitalize employ drown dismiss capture
`);

/** The word by which an event is looked up; what the tagger took for a noun or a name keeps its ending: "174 rescued", "Three Dozen Killed". */
function baseOf({ lemma, lower, pos }: Token): string {
  const stem = /^(?:NOUN|PROPN|ADJ)$/.test(pos) ? /^(\p{L}+?)(?:e?d|ing)$/u.exec(lower)?.[1] : undefined;
  const forms = [lemma, lower, ...(stem === undefined ? [] : [stem, `${stem}e`])];
  return forms.find((form) => eventOf(form) !== undefined) ?? lemma;
}

/** The event that a token names: to leave one's home is one, to leave much to do isn't. */
export function eventAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { lemma, pos } = token;
  const next = tokens[at + 1];
  // "A rescue coordinator", "the arrest warrant": what somebody or something is for.
  if (pos === "NOUN" && next?.pos === "NOUN" && !next.isName && eventOf(next.lemma) === undefined) return undefined;
  if (LAID.test(token.lower) && next?.lower === "off") return "job";
  // "Fighting for their lives", "for the first time in his life".
  if (lemma === "life")
    return tokens.slice(Math.max(0, at - LOSS_REACH), at).some((word) => TAKING.has(word.lemma)) ? "death" : undefined;
  if (lemma === "leave")
    return tokens.slice(at + 1, at + 1 + PLACE_REACH).some((behind) => HOMES.has(behind.lemma))
      ? eventOf(lemma)
      : undefined;
  return eventOf(baseOf(token));
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower.endsWith("ing")) return false;
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const { pos, lemma } = tokens[before]!;
    if (lemma === "be" || lemma === "get") return true;
    if (pos !== "ADV" && pos !== "PART") return false;
  }
  return false;
}

/** "The injured", "the nine dead", "a loss": not what is said of anybody. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const isNamed = tokens[at]!.pos === "NOUN" && !tokens[at]!.lower.endsWith("ed");
  return isNamed || before?.pos === "DET" || before?.kind === "number" || before?.pos === "NUM";
};

/** Whether people are brought out by what stands behind a verb; "out" alone says so only of what is done to them. */
const bringsOut = (tokens: readonly Token[], at: number, isDone: boolean): boolean =>
  tokens.slice(at, at + 2).some(({ lower }) => OUT.test(lower)) ||
  (tokens[at]?.lower === "out" && (isDone || tokens[at + 1]?.lower === "of"));

/** "Without a home", "lost their homes", "driven from their homes", but not "shot in their home". */
const isHomeLost = (tokens: readonly Token[], at: number): boolean =>
  /^(?:home|roof)$/.test(tokens[at]!.lemma) &&
  /^(?:a|their|his|her)$/.test(tokens[at - 1]?.lower ?? "") &&
  /^(?:without|lost?|losing|from|of)$/.test(tokens[at - 2]?.lower ?? "");

const isHospital = ({ lower }: Token): boolean => /^hospitals?$/.test(lower);

/** Tokens before "hospital" in which "in" or "to" stands. */
const WAY_REACH = 3;

/** "In hospital", "to a hospital": where those who are hurt are; "at the hospital" may be anybody. */
function wayToHospital(tokens: readonly Token[], at: number): string | undefined {
  const way = tokens
    .slice(Math.max(0, at - WAY_REACH), at)
    .findLast(({ pos }) => pos === "ADP" || pos === "PART")?.lower;
  if (way === "from" || way === "of") return OTHER;
  return way === "in" || way === "to" || way === "into" ? "hospital" : undefined;
}

/** Whether a verb has an object right behind it: "the gunmen killed *eight* people", "killed *their* guards". */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return false;
  return next.kind === "number" || /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(next.pos);
}

/** First token behind the noun of a count. */
export function nounEnd({ tokens }: AnnotatedSentence, { head, last }: Quantity): number {
  if (head === "") return last;
  const at = tokens.slice(last, last + NOUN_REACH).findIndex(({ lemma }) => lemma === head);
  return at < 0 ? last : last + at + 1;
}

/** The count that "and" or a comma joins to one with a noun that ends before `at`: "twelve civilians *and three soldiers*". */
function joinedTo(
  { tokens, quantities }: AnnotatedSentence,
  { head, first }: Quantity,
  at: number,
): Quantity | undefined {
  // "Of the 40 passengers, 12 died".
  if (head === "" || /^of$/i.test(tokens[first - 1]?.text ?? "") || /^of$/i.test(tokens[first - 2]?.text ?? ""))
    return undefined;
  if (tokens[at]?.lower !== "and" && (tokens[at]?.text !== "," || tokens[at + 1]?.lower === "and")) return undefined;
  const next = quantities.find(({ kind, first: start }) => kind === "count" && start === at + 1);
  // "Forty passengers, two of them injured".
  return next !== undefined && tokens[next.last]?.lower === "of" ? undefined : next;
}

/** What is said by denying it: "102 had not been hurt", "ten did not survive". */
const DENIED: ReadonlyMap<string, string> = new Map([
  ["injury", "safe"],
  ["rescue", "death"],
]);

/** Something is said of those who are counted, but nothing that they are counted by: "2,500 firefighters battled the blaze, which killed 12". */
export const OTHER = "other";

/** What is said of those who are counted, behind them: "were killed", "are believed to have drowned". */
function saidBehind(sentence: AnnotatedSentence, quantity: Quantity, joins = MOST_JOINED): string | undefined {
  const { tokens } = sentence;
  const from = nounEnd(sentence, quantity);
  const next = joinedTo(sentence, quantity, from);
  if (next !== undefined) return joins === 0 ? undefined : saidBehind(sentence, next, joins - 1);
  // "Of the building", "on board": what only tells which of them.
  let isAside = false;
  let isDenied = false;
  let isHarmed = false;
  // "A ferry with 300 passengers sank": it did, not they.
  const isBeside = tokens[quantity.first - 1]?.pos === "ADP";
  for (let at = from; at < Math.min(tokens.length, from + BEHIND_REACH); at++) {
    const { kind, lemma, lower, pos } = tokens[at]!;
    if (kind !== "word" && !(kind === "number" && isAside)) return undefined;
    const event = eventAt(tokens, at);
    if (event !== undefined && event !== "aboard" && !(isAside && isNoun(tokens, at))) {
      if (DONE_TO_OTHERS.has(baseOf(tokens[at]!)) && !isPassive(tokens, at) && hasObject(tokens, at)) return OTHER;
      return isDenied ? (DENIED.get(event) ?? OTHER) : event;
    }
    if (/^(?:not|n't|never)$/.test(lower)) isDenied = true;
    else if (isAside && isHospital(tokens[at]!) && !isHarmed) {
      const found = wayToHospital(tokens, at);
      if (found !== undefined) return found;
    } else if (isHomeLost(tokens, at)) return "evacuation";
    else if (lower === "admitted" && isPassive(tokens, at)) return "hospital";
    else if (BRINGING.has(lemma) && bringsOut(tokens, at + 1, isPassive(tokens, at))) return "rescue";
    else if (lemma === "work" && pos === "VERB") return "employment";
    else if (pos === "AUX" || LINKS.has(lemma) || (pos === "VERB" && isPassive(tokens, at))) {
      isAside = false;
      // "Two nurses were stabbed in hospital".
      isHarmed ||= !LINKS.has(lemma) && pos === "VERB";
    } else if (pos === "VERB" && !isAside) return isBeside ? undefined : OTHER;
    else if (pos === "ADV" || pos === "PART" || FILLERS.has(lower)) continue;
    else if (pos === "ADP" || event === "aboard") isAside = true;
    else if (!isAside || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** The verb of which those who are counted are the object: "killed 26 people", "injuring up to 60". */
function doneTo(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  const { tokens } = sentence;
  const { first } = quantity;
  const end = nounEnd(sentence, quantity);
  const isBroughtOut = bringsOut(tokens, end, true);
  const bringsIn = tokens.slice(end, end + HOSPITAL_REACH).some(isHospital);
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const { pos, lower, kind } = tokens[at]!;
    if (kind !== "word") return undefined;
    const base = baseOf(tokens[at]!);
    if (BRINGING.has(base) && isBroughtOut) return "rescue";
    if (base === "admit" || (BRINGING.has(base) && bringsIn)) return "hospital";
    if (DONE_TO_OTHERS.has(base)) return isPassive(tokens, at) ? undefined : eventOf(base);
    if (lower === "off" && LAID.test(tokens[at - 1]?.lower ?? "")) return "job";
    if (pos !== "DET" && pos !== "ADV" && !/^(?:all|another|further|some)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** The noun that leads to a count: "the number of dead has risen to 37", "the death of 12 people", "no trace of 53". */
function ledBy({ tokens }: AnnotatedSentence, { first }: Quantity): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - AHEAD_REACH); at--) {
    const { pos, lemma, kind } = tokens[at]!;
    if (kind !== "word" || pos === "CCONJ" || pos === "SCONJ") return undefined;
    // "A staff that numbers 188,000".
    if (lemma === "staff") return "employment";
    if (TRACES.has(lemma)) return tokens[at - 1]?.lower === "no" ? "missing" : undefined;
    if (AMOUNTING.has(lemma)) continue;
    const event = eventAt(tokens, at);
    if (event !== undefined && tokens[at - 1]?.lower === "no") return OTHER;
    if (event !== undefined) return isNoun(tokens, at) ? event : undefined;
    if (!/^(?:ADP|AUX|ADV|DET|PART|ADJ|NOUN|PROPN)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** What was done to those of the count before, joined by "and": "killed twelve residents and three firefighters". */
function doneBefore(sentence: AnnotatedSentence, quantity: Quantity, joins = MOST_JOINED): string | undefined {
  if (joins === 0) return undefined;
  const before = sentence.quantities.findLast(({ kind, last }) => kind === "count" && last < quantity.first);
  return before !== undefined && joinedTo(sentence, before, nounEnd(sentence, before)) === quantity
    ? (doneTo(sentence, before) ?? doneBefore(sentence, before, joins - 1))
    : undefined;
}

/** "Four of the 152 injured were critical": what follows is said of the four. */
const isWhole = ({ tokens, quantities }: AnnotatedSentence, { first }: Quantity): boolean => {
  const of = tokens[first - 1]?.lower === "of" ? first - 1 : first - 2;
  return tokens[of]?.lower === "of" && quantities.some(({ kind, last }) => kind === "count" && last === of);
};

/** "Three of the 12 people injured": only what stands right behind them is said of the whole. */
const saidOfWhole = (sentence: AnnotatedSentence, quantity: Quantity): string =>
  eventAt(sentence.tokens, nounEnd(sentence, quantity)) ?? OTHER;

/** "None of the 41 people on board survived", "nobody among the 120 was hurt": tokens before a count in which that stands. */
const NONE_REACH = 5;

const isNone = ({ tokens }: AnnotatedSentence, { first }: Quantity): boolean =>
  /(?:^| )(?:none|nobody|no one|not one) (?:of|among) (?:the|those)$/.test(
    tokens
      .slice(Math.max(0, first - NONE_REACH), first)
      .map(({ lower }) => lower)
      .join(" "),
  );

function readEvent(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  // "The number of dead has gone up to 42, hundreds are hurt".
  const isLed = /^(?:to|at)$/.test(sentence.tokens[quantity.first - 1]?.lower ?? "");
  return (
    doneTo(sentence, quantity) ??
    (isLed ? ledBy(sentence, quantity) : undefined) ??
    (isWhole(sentence, quantity) ? saidOfWhole(sentence, quantity) : saidBehind(sentence, quantity)) ??
    ledBy(sentence, quantity) ??
    doneBefore(sentence, quantity)
  );
}

/**
 * What happened to those who are counted, as the grammar of their sentence tells it: what was done to them, what is said of them, or what the
 * noun is that leads to the number. `undefined` where that can't be read from it, `OTHER` where it is nothing that people are counted by.
 */
export function happenedTo(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  if (!isNone(sentence, quantity)) return readEvent(sentence, quantity);
  return DENIED.get(saidBehind(sentence, quantity) ?? "") ?? OTHER;
}
