import { answersKept } from "../../../../shared/remember.ts";
import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { areContrasts } from "../lexicon/en-contrasts.ts";
import { oppositeForms } from "../lexicon/en-forms.ts";
import { areDirectOpposites, relate } from "../lexicon/wordnet.ts";
import type { Candidate } from "./candidate.ts";
import { areOthers } from "./counted.ts";
import { isSameStatement, leastOverlapOf, overlapOf } from "./near.ts";
import { mayBeNegated } from "./polarity.ts";
import { retoldPairs } from "./retold.ts";
import type { Slot, WordAlignment } from "./slots.ts";
import type { StoryView } from "./story-view.ts";
import { wordContrast } from "./word-contrast.ts";

/** Share of matched content words from which words in one place are compared; chosen on the development half. */
const MIN_OVERLAP = 0.5;
/** The same share of the longer sentence, under which it says more than that: what is opposed then is often of something else. By counts. */
const MIN_LEAST_OVERLAP = 0.45;
/** The same from which light verbs that go with anything ("come", "return") are compared too. */
const SAME_TEXT = 0.8;
/** Verbs that go with anything: opposites only where all else is the same. */
export const LIGHT: ReadonlySet<string> = new Set(
  "be have do make get go come return reach take give bring put keep let see look find know think want help work use show".split(
    " ",
  ),
);
/** Longest stretch of differing words that still holds one replaced word. */
const MAX_SLOT_WORDS = 6;

/** Most pairs of words of which the answer is remembered. */
const MAX_ANSWERS = 100_000;
const answered = answersKept<boolean>(MAX_ANSWERS);

/** Whether two words in the same place exclude each other. */
export function exclude(x: Token, y: Token): boolean {
  if (x.kind !== "word" || y.kind !== "word" || x.lower === y.lower) return false;
  const key = `${x.lower} ${x.pos}${x.isName ? "*" : ""} ${y.lower} ${y.pos}${y.isName ? "*" : ""}`;
  return answered(key, () => areExclusive(x, y));
}

/** How far something has come: what begins on one day ends on another. */
const PHASES = new Set(
  "stay remain back begin start commence open close closed launch resume continue end finish close conclude stop cease arrive leave depart enter".split(
    " ",
  ),
);

/**
 * The same for words that need not stand in the same place: only opposites of the first order, and none that come one after the
 * other.
 */
export function excludePlainly(x: Token, y: Token): boolean {
  if ((PHASES.has(x.lemma) && PHASES.has(y.lemma)) || !exclude(x, y)) return false;
  return areContrasts(x.lemma, y.lemma) || oppositeForms(x.lemma, y.lemma) || areDirectOpposites(x, y);
}

function areExclusive(x: Token, y: Token): boolean {
  if (areContrasts(x.lemma, y.lemma) || areContrasts(x.lower, y.lower)) return true;
  if (oppositeForms(x.lower, y.lower) || oppositeForms(x.lemma, y.lemma)) return true;
  if (x.stop || y.stop || x.isName || y.isName) return false;
  if (x.pos !== y.pos && x.pos !== "X" && y.pos !== "X") return false;
  return relate(x, y) === "opposite";
}

const TIME = new Set(
  "hour day week month quarter half year season decade century morning afternoon evening night".split(" "),
);

/** "Last year", "the first half": when, which the dates are there for. */
const isOfTime = (sentence: AnnotatedSentence, at: number): boolean =>
  sentence.tokens[at]!.pos === "ADJ" && TIME.has(sentence.tokens[at + 1]?.lemma ?? "");

/** "Go on paying", "take over", "break out": another verb than "go", "take", "break". */
function isPhrasal({ tokens }: AnnotatedSentence, index: number): boolean {
  const particle = tokens[index + 1]?.lower ?? "";
  // "Opening up" is opening still.
  if (LIGHT.has(tokens[index]!.lemma) && /^(?:on|up|ahead|through)$/.test(particle)) return true;
  return tokens[index]!.pos === "VERB" && /^(?:out|off|over|away|down)$/.test(particle);
}

/** Units and dates are compared with the amounts and times that they belong to. */
const isMeasured = ({ quantities, dates }: AnnotatedSentence, at: number): boolean =>
  [...quantities, ...dates].some(({ first, last }) => first <= at && at < last);

/** "Closed until Wednesday", "open again on Wednesday"; "left after eleven minutes", "stayed for eleven minutes". */
function areSteps({ a, b }: WordAlignment, i: number, j: number): boolean {
  if (!PHASES.has(a.tokens[i]!.lemma) || !PHASES.has(b.tokens[j]!.lemma)) return false;
  const lasts = ({ quantities }: AnnotatedSentence) => quantities.some(({ kind }) => kind === "duration");
  const ends = ({ tokens }: AnnotatedSentence) => tokens.some(({ lower }) => /^(?:until|again)$/.test(lower));
  return (lasts(a) && lasts(b)) || (ends(a) && ends(b));
}

/** "Voted for his dismissal" and "voted against him" agree. */
function haveOneObject({ a, b }: WordAlignment, i: number, j: number): boolean {
  const [x, y] = [a.tokens[i]!.lower, b.tokens[j]!.lower].sort();
  if (x !== "against" || y !== "for") return true;
  const objectOf = (tokens: readonly Token[], at: number) =>
    tokens.slice(at + 1).find(({ kind, stop }) => kind === "word" && !stop)?.lemma;
  return objectOf(a.tokens, i) === objectOf(b.tokens, j);
}

function oppositeIn(pair: WordAlignment, slot: Slot): readonly [number, number] | undefined {
  if (slot.aLast - slot.aFirst > MAX_SLOT_WORDS || slot.bLast - slot.bFirst > MAX_SLOT_WORDS) return undefined;
  for (let i = slot.aFirst; i < slot.aLast; i++) {
    for (let j = slot.bFirst; j < slot.bLast; j++) {
      const [x, y] = [pair.a.tokens[i]!, pair.b.tokens[j]!];
      if (LIGHT.has(x.lemma) && LIGHT.has(y.lemma) && overlapOf(pair) < SAME_TEXT) continue;
      if (!exclude(x, y) || (TIME.has(x.lemma) && TIME.has(y.lemma)) || isOfTime(pair.a, i) || isOfTime(pair.b, j))
        continue;
      if (areOthers(pair.a, i, pair.b, j) || areSteps(pair, i, j) || !haveOneObject(pair, i, j)) continue;
      if (isMeasured(pair.a, i) && isMeasured(pair.b, j)) continue;
      if (isPhrasal(pair.a, i) || isPhrasal(pair.b, j)) continue;
      // A word that the other sentence has elsewhere was moved, not replaced.
      const moved =
        pair.b.tokens.some((token) => token.lemma === x.lemma) ||
        pair.a.tokens.some((token) => token.lemma === y.lemma);
      if (!moved && mayBeNegated(pair.a, i) === mayBeNegated(pair.b, j)) return [i, j];
    }
  }
  return undefined;
}

/** Words that exclude each other in the same place of nearly the same statement: "opening" against "closing". */
export function findOppositeConflicts(view: StoryView): Candidate[] {
  const found: Candidate[] = [];
  for (const pair of retoldPairs(view)) {
    if (!isSameStatement(pair, MIN_OVERLAP) || leastOverlapOf(pair) < MIN_LEAST_OVERLAP) continue;
    for (const slot of pair.slots) {
      if (slot.before + slot.after === 0) continue;
      const hit = oppositeIn(pair, slot);
      if (hit === undefined) continue;
      const [i, j] = hit;
      found.push(wordContrast(pair, i, j, 0.6 + 0.3 * overlapOf(pair)));
    }
  }
  return found;
}
