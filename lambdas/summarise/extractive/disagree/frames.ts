import type { AnnotatedSentence, Token } from "../annotate/types.ts";

/** Words [first, last) that stand for somebody or something; the head is its first noun phrase, what follows only tells more of it. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** "He", "they", "it", "who" without anybody before it: whoever the sentence before was about. */
  readonly pronoun: boolean;
}

/** What one verb of a sentence says. */
export interface Frame {
  readonly verb: number;
  readonly passive: boolean;
  /** Who acts: the subject, of a passive what follows "by". */
  readonly agent: Phrase | undefined;
  /** What it is done to: the object, of a passive the subject. */
  readonly patient: Phrase | undefined;
  /** "It was the mayor who opened it": the sentence is there to say who. */
  readonly cleft: boolean;
}

/** Words that a noun phrase may hold. */
const MAX_PHRASE = 12;
/** Tokens back in which the subject of a verb after "and" is looked for. */
const MAX_BACK = 30;
/** Tokens that a remark between commas may have. */
const MAX_REMARK = 18;
const BE = new Set("be is are was were been being am 's 're".split(" "));
const RELATIVE = new Set("who which that whom".split(" "));
const PRONOUNS = new Set("he she it they him them we i this these those".split(" "));
/** Prepositions that only tell more of the noun before them. */
const MODIFYING = /^(?:of|in|at|from|for|with|on|near|to|as|into|under|about|between|against|without)$/;

const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === "mark";
const isAux = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "AUX" || token.pos === "PART" || BE.has(token.lower));
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== "mark" &&
  (token.isName ||
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos) ||
    /^(?:'s|his|her|its|their|our|my)$/.test(token.lower));
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && (token.isName || token.pos === "NOUN" || token.pos === "PROPN");

/** The phrase that ends before token `end`, back over what modifies it: "the head of the mission in Rome". */
function phraseBefore(tokens: readonly Token[], end: number): Phrase | undefined {
  const last = end;
  let first = end;
  let nouns = 0;
  while (first > 0 && end - first < MAX_PHRASE) {
    const token = tokens[first - 1]!;
    const joins = token.lower === "and" || token.lower === "-" || (MODIFYING.test(token.lower) && token.lower !== "to");
    if (isNominal(token)) {
      if (isNoun(token)) nouns += 1;
    } else if (!(joins && first < end && (isNominal(tokens[first - 2]) || tokens[first - 2]?.text === ","))) break;
    first -= 1;
  }
  while (first < last && (tokens[first]!.lower === "and" || tokens[first]!.kind === "mark")) first += 1;
  if (nouns > 0) return { first, last, pronoun: false };
  const word = tokens[end - 1];
  return word !== undefined && PRONOUNS.has(word.lower) ? { first: end - 1, last: end, pronoun: true } : undefined;
}

/** The phrase that begins at token `start`, without what modifies it. */
export function phraseAfter(tokens: readonly Token[], start: number): Phrase | undefined {
  let last = start;
  let nouns = 0;
  while (last < tokens.length && last - start < MAX_PHRASE) {
    const token = tokens[last]!;
    if (isNominal(token)) {
      if (isNoun(token)) nouns += 1;
    } else if (!(nouns > 0 && /^(?:of|and|-|')$/.test(token.lower) && isNominal(tokens[last + 1]))) break;
    last += 1;
  }
  if (nouns > 0) return { first: start, last, pronoun: false };
  const word = tokens[start];
  return word !== undefined && PRONOUNS.has(word.lower) ? { first: start, last: start + 1, pronoun: true } : undefined;
}

/** Where the subject of the verb at `verb` ends: before auxiliaries and adverbs, and before a remark between commas. */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let end = verb;
  while (end > 0 && (isAux(tokens[end - 1]) || tokens[end - 1]!.pos === "ADV" || tokens[end - 1]!.lower === "not"))
    end -= 1;
  if (tokens[end - 1]?.text !== ",") return end;
  for (let at = end - 2; at >= Math.max(0, end - MAX_REMARK); at--) {
    if (/^[.;:!?“”"]$/.test(tokens[at]!.text)) return end;
    if (tokens[at]!.text === ",") return at;
  }
  return end;
}

interface Subject {
  readonly phrase: Phrase | undefined;
  readonly cleft: boolean;
}

function subjectOf(tokens: readonly Token[], verb: number): Subject {
  const end = subjectEnd(tokens, verb);
  const relative = tokens[end - 1];
  if (relative !== undefined && RELATIVE.has(relative.lower)) {
    const before = tokens[end - 2]?.text === "," ? end - 2 : end - 1;
    const phrase = phraseBefore(tokens, before);
    if (phrase === undefined) return { phrase: undefined, cleft: false };
    const cleft =
      before === end - 1 && BE.has(tokens[phrase.first - 1]?.lower ?? "") && tokens[phrase.first - 2]?.lower === "it";
    return { phrase, cleft };
  }
  // "Left the house and closed it": the subject of the verb before it.
  if (relative?.lower === "and" || relative?.lower === "or" || relative?.lower === "but") {
    for (let at = end - 2; at >= Math.max(0, end - MAX_BACK) && !/^[.;:!?]$/.test(tokens[at]!.text); at--) {
      if (tokens[at]!.pos !== "VERB") continue;
      const before = subjectOf(tokens, at);
      if (before.phrase !== undefined) return before;
    }
    return { phrase: undefined, cleft: false };
  }
  const phrase = phraseBefore(tokens, end);
  // "His lawyer, Nadia Brandt, said": both are who it is.
  const remark = end < verb && tokens[end]?.text === "," && phrase && !phrase.pronoun;
  const close = remark ? tokens.findIndex((one, at) => at > end && one.text === ",") : -1;
  const isName =
    close > 0 && close <= verb && !tokens.slice(end, close).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return { phrase: isName ? { ...phrase!, last: close } : phrase, cleft: false };
}

/** Whether the verb at `at` is a passive: "was opened", "has been opened". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|en|t|n|d|e|k|g|m)$/.test(tokens[at]!.lower) || tokens[at]!.lower.endsWith("ing")) return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const token = tokens[back]!;
    if (BE.has(token.lower)) return true;
    // "Was stopped and searched".
    if (token.lower === "and" && tokens[back - 1]?.pos === "VERB") return isPassive(tokens, back - 1);
    if (token.pos !== "ADV" && token.pos !== "PART" && token.lower !== "not") return false;
  }
  return false;
}

/** The frames of a sentence, one for each verb with content. */
export function framesOf({ tokens }: AnnotatedSentence): Frame[] {
  return tokens.flatMap((token, verb): Frame[] => {
    if (token.pos !== "VERB" || token.kind !== "word" || token.isName) return [];
    const { phrase: subject, cleft } = subjectOf(tokens, verb);
    const passive = isPassive(tokens, verb);
    if (!passive) return [{ verb, passive, agent: subject, patient: phraseAfter(tokens, verb + 1), cleft }];
    const by = tokens.findIndex((one, at) => at > verb && at <= verb + 8 && one.lower === "by");
    const stop = tokens.findIndex((one, at) => at > verb && isMark(one));
    const agent = by < 0 || (stop >= 0 && stop < by) ? undefined : phraseAfter(tokens, by + 1);
    return [{ verb, passive, agent, patient: subject, cleft }];
  });
}
