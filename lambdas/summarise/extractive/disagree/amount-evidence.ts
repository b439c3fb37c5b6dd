import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { akin, kinshipOf } from "../lexicon/akin.ts";
import { eventOf, GENERIC_PEOPLE } from "../lexicon/en-events.ts";
import { partyOf } from "../lexicon/entities.ts";
import { wordSet } from "../lexicon/words.ts";
import { amountFeatures, apart, type Mention, sameMeasure } from "./amount-pairs.ts";
import { standingFeatures } from "./amount-standing.ts";
import { compareAmounts } from "./amounts.ts";
import { datesAgree, datesDiffer } from "./dates.ts";
import { lastAlike } from "./lasting.ts";
import type { Features } from "./learnt.ts";
import { factOdds, isMutual } from "./same-fact-index.ts";
import { weightOf } from "./soft.ts";
import type { StoryView } from "./story-view.ts";
import { type Common, clauseOf } from "./surroundings.ts";
import { tellingFeatures } from "./telling.ts";

/** Tokens on either side of an amount in which words say how it is meant, and in which its verb stands. */
const CUE_REACH = 6;
const VERB_REACH = 10;
/** Tokens behind "tonnes of", "percent of" in which the noun stands that it is of. */
const OF_REACH = 5;
const FROM_REACH = 3;

/** Words that say how an amount is meant: one that is "more" or "planned" is seldom another that isn't. By lemma or form. */
const CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["more", wordSet("more another other additional further extra remaining rest remain")],
  ["total", wordSet("total altogether overall combined combine all whole entire both")],
  ["mean", wordSet("average mean typical median usual usually normally")],
  ["peak", wordSet("record high low peak maximum minimum most least highest lowest")],
  ["past", wordSet("previous last former formerly earlier before ago previously already once originally")],
  ["ahead", wordSet("will would may could might plan expect forecast target aim propose should shall intend due next")],
  ["each", wordSet("each every per apiece")],
  ["change", wordSet("rise fall increase decrease drop grow shrink climb gain lose cut raise add up down")],
  ["part", wordSet("include including among part some only")],
]);

interface Clause {
  readonly cues: ReadonlySet<string>;
  /** Last words of the names around the amount. */
  readonly names: ReadonlySet<string>;
  /** Verbs around the amount, the nearest first. */
  readonly verbs: readonly Token[];
}

const clauses = new WeakMap<Mention, Clause>();

function cuesOf({ sentence, quantity }: Mention): Set<string> {
  const { tokens } = sentence;
  const { first, last } = clauseOf(sentence, quantity, CUE_REACH);
  const cues = new Set<string>();
  for (let at = first; at < last; at++) {
    if (at >= quantity.first && at < quantity.last) continue;
    const { lemma, lower } = tokens[at]!;
    for (const [cue, words] of CUES) if (words.has(lemma) || words.has(lower)) cues.add(cue);
  }
  return cues;
}

function verbsOf({ sentence, quantity }: Mention): Token[] {
  const { first, last } = clauseOf(sentence, quantity, VERB_REACH);
  const away = (at: number) => (at < quantity.first ? quantity.first - at : at - quantity.last + 1);
  return sentence.tokens
    .slice(first, last)
    .map((token, step) => ({ token, away: away(first + step) }))
    .filter(({ token }) => token.pos === "VERB" && !token.stop)
    .sort((x, y) => x.away - y.away)
    .map(({ token }) => token);
}

function namesIn({ sentence, quantity }: Mention): Set<string> {
  const { first, last } = clauseOf(sentence, quantity, VERB_REACH);
  return new Set(sentence.names.filter((name) => name.first >= first && name.last <= last).map(partyOf));
}

function clauseAt(mention: Mention): Clause {
  let clause = clauses.get(mention);
  if (clause === undefined) {
    clause = { cues: cuesOf(mention), names: namesIn(mention), verbs: verbsOf(mention) };
    clauses.set(mention, clause);
  }
  return clause;
}

/** Kinship of the nearest verbs, and the greatest of any two. */
function verbFeatures({ verbs: a }: Clause, { verbs: b }: Clause): Features {
  const all = a.flatMap((x) => b.map((y) => kinshipOf(x, y).about));
  return { verb: all[0] ?? 0, verbs: Math.max(0, ...all) };
}

/** Whether the clauses of two amounts name the same, or only others: "Dublin", "Dublin and Shannon", "Spain". */
function nameFeatures({ names: a }: Clause, { names: b }: Clause): Features {
  const shared = [...a].filter((name) => b.has(name)).length;
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return {
    "clause names": Math.min(2, shared) / 2,
    "clause names apart": less > 0 && shared === 0 ? 1 : 0,
    "clause names more": Math.min(2, more - shared) / 2,
  };
}

/** Whether the words before what is counted are the same: "customs officers", "senior officers". */
function modifierFeatures({ quantity: { modifiers: a } }: Mention, { quantity: { modifiers: b } }: Mention): Features {
  const shared = a.filter((word) => b.includes(word)).length;
  return {
    "modifiers same": Math.min(1, shared),
    "modifiers apart": a.length > 0 && b.length > 0 && shared === 0 ? 1 : 0,
    "modifiers one": a.length > 0 !== b.length > 0 ? 1 : 0,
  };
}

/** A word that only one of two amounts has counts 1, one that both have -1. */
function cueFeatures({ cues: a }: Clause, { cues: b }: Clause): Features {
  const met = (cue: string) => (a.has(cue) === b.has(cue) ? (a.has(cue) ? -1 : 0) : 1);
  return Object.fromEntries([...CUES.keys()].map((cue) => [`cue ${cue}`, met(cue)]));
}

function dateFeatures({ dates: a }: AnnotatedSentence, { dates: b }: AnnotatedSentence): Features {
  const agree = a.some((x) => b.some((y) => datesAgree(x, y)));
  const differ = a.some((x) => b.some((y) => datesDiffer(x, y)));
  return {
    "date same": agree ? 1 : 0,
    "date other": differ && !agree ? 1 : 0,
    "date one": (a.length === 0) !== (b.length === 0) ? 1 : 0,
  };
}

/** Other amounts that two sentences have in common. */
function sharedAmounts(a: Mention, b: Mention): number {
  const rest = ({ sentence, quantity }: Mention) => sentence.quantities.filter((other) => other !== quantity);
  const others = rest(b);
  return rest(a).filter((x) =>
    others.some((y) => x.kind === y.kind && x.unit === y.unit && compareAmounts(x, y) === "same"),
  ).length;
}

/** The noun that a measure or a share is of: "tonnes of beef", "60 percent of the files". */
export function nounOf({ sentence: { tokens }, quantity: { kind, last } }: Mention): Token | undefined {
  if (kind === "count" || tokens[last]?.lower !== "of") return undefined;
  const behind = tokens.slice(last + 1, last + 1 + OF_REACH);
  // "Of the mud houses": the last noun of those in a row.
  return behind.find(({ pos, isName }, at) => pos === "NOUN" && !isName && behind[at + 1]?.pos !== "NOUN");
}

/** What a distance is from: "400 metres from its northern end". */
export function fromOf({ sentence: { tokens }, quantity: { kind, last } }: Mention): Token | undefined {
  if (kind !== "measure") return undefined;
  const from = tokens.slice(last, last + FROM_REACH).findIndex(({ lower }) => lower === "from");
  if (from < 0) return undefined;
  const behind = tokens.slice(last + from + 1, last + from + 1 + OF_REACH);
  return behind.findLast(({ pos, isName }, at) => pos === "NOUN" && !isName && behind[at + 1]?.pos !== "NOUN");
}

/** -1 where one of them isn't known. */
const akinOrNone = (a: Token | undefined, b: Token | undefined): number =>
  a === undefined || b === undefined ? -1 : akin(a, b);

/** Two digits and zeros: 4,300. */
const isRound = (value: number): boolean => value >= 100 && value % 10 ** (Math.floor(Math.log10(value)) - 1) === 0;

function sizeFeatures({ quantity: a }: Mention, { quantity: b }: Mention): Features {
  return {
    far: apart(a, b, 4),
    large: Math.min(8, Math.log10(1 + Math.min(a.low, b.low))) / 8,
    round: ((isRound(a.low) ? 1 : 0) + (isRound(b.low) ? 1 : 0)) / 2,
    vague: a.vague || b.vague ? 1 : 0,
  };
}

/** Whether both are the only value of their kind in their articles: nothing else can be what the other text means then. */
function aloneFeatures(a: Mention, b: Mention): Features {
  const isAlone = Math.max(a.values, b.values) === 1;
  const isSame = sameMeasure(a.measured, b.measured) > 0;
  return {
    alone: isAlone ? 1 : 0,
    "measure alone": isSame && isAlone ? 1 : 0,
    "measure beside others": isSame && !isAlone ? 1 : 0,
  };
}

/** Counts of people of whom it is known what happened to them, and nothing else: "at least 37 people died", "the toll stands at 41". */
const isToll = ({ quantity: { kind, head, modifiers }, measured }: Mention): boolean =>
  kind === "count" &&
  measured.what.size > 0 &&
  modifiers.length === 0 &&
  (head === "" || GENERIC_PEOPLE.has(head) || eventOf(head) !== undefined);

/** Whether each is what its article tells first, and the greatest, of all that measures the like: the whole, and not a part of it. */
function rankFeatures(a: Mention, b: Mention): Features {
  const toll = isToll(a) && isToll(b) && sameMeasure(a.measured, b.measured) > 0;
  const greatest = a.isGreatest && b.isGreatest;
  const earliest = a.isEarliest && b.isEarliest;
  return {
    toll: toll ? 1 : 0,
    greatest: greatest ? 1 : 0,
    earliest: earliest ? 1 : 0,
    "toll greatest": toll && greatest ? 1 : 0,
    "toll earliest": toll && earliest ? 1 : 0,
    "toll both": toll && greatest && earliest ? 1 : 0,
  };
}

const KINDS = ["count", "money", "percent", "measure", "age", "score"] as const;

/** What speaks for or against two amounts being of one thing, beside the likeness of the words around them. */
export function evidenceOf(a: Mention, b: Mention, view: StoryView, shared: Common): Features {
  const { near, whole } = shared;
  const [x, y] = [clauseAt(a), clauseAt(b)];
  const { kind } = a.quantity;
  return {
    ...amountFeatures(a, b, view, shared),
    fact: factOdds(view, a.sentence, b.sentence) / 4,
    "fact mutual": isMutual(view, a.sentence, b.sentence) ? 1 : 0,
    most: near.common / (Math.max(weightOf(a.near), weightOf(b.near)) || 1),
    "common whole": Math.min(8, whole.common) / 8,
    ...verbFeatures(x, y),
    ...cueFeatures(x, y),
    ...nameFeatures(x, y),
    ...modifierFeatures(a, b),
    "head akin": akinOrNone(a.head, b.head),
    "of akin": akinOrNone(nounOf(a), nounOf(b)),
    ...sizeFeatures(a, b),
    "values most": Math.min(6, Math.max(a.values, b.values)) / 6,
    "values least": Math.min(6, Math.min(a.values, b.values)) / 6,
    "rivals most": Math.min(4, Math.max(a.rivals, b.rivals)) / 4,
    others: Math.min(3, sharedAmounts(a, b)) / 3,
    short: Math.min(1, Math.min(a.whole.length, b.whole.length) / 20),
    unlike: Math.min(1, Math.abs(a.whole.length - b.whole.length) / 20),
    ...Object.fromEntries(KINDS.map((name) => [`is ${name}`, kind === name ? 1 : 0])),
    lasts: kind === "duration" ? (lastAlike(a, b) ? 1 : -1) : 0,
    per: (a.quantity.per === undefined) !== (b.quantity.per === undefined) ? 1 : 0,
    negated: a.sentence.negated !== b.sentence.negated ? 1 : 0,
    ...standingFeatures(a.standing, b.standing),
    ...tellingFeatures(a, b, view),
    ...aloneFeatures(a, b),
    ...rankFeatures(a, b),
    ...dateFeatures(a.sentence, b.sentence),
  };
}
