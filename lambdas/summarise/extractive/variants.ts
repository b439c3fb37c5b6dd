import type { Token } from "./annotate/annotate.ts";
import type { Sentence } from "./reading.ts";

/** A wording of a sentence: the intervals of the article's text that are kept, in order. */
export interface Variant {
  readonly kept: readonly (readonly [start: number, end: number])[];
  readonly text: string;
}

/** Openers of a tail that the main clause does without. */
const tailOpeners = new Set(
  "which who whose where as while with after following amid adding raising including making leaving marking sparking prompting bringing despite although though since ahead along".split(
    " ",
  ),
);
/** Openers of a tail that says where or when, if no verb follows. */
const placeOpeners = new Set("in at on during for by from through across".split(" "));
/** Openers of a head that the main clause does without: circumstance, not condition. */
const headOpeners = new Set(
  "amid as while following with hours days weeks months earlier later meanwhile when".split(" "),
);
/** A part with one of these may turn the whole around: it stays. */
const turning =
  /\b(?:den(?:y|ies|ied|ial)|reject|disput|question|doubt|alleg|claim|accus|unless|except|until|if|but|despite|although|though|not|never|no|without|unproven|unconfirmed)/i;
/** What says who says so: without it a claim would stand as a fact. */
const attributing = /\b(?:according|said|says|say|told|reported|quoted|announced|added)\b/i;
const leastWords = 6;
const mostVariants = 8;

const isVerb = (token: Token): boolean => token.pos === "VERB" || token.pos === "AUX";
const isMark = (token: Token, mark: string): boolean => token.text === mark && !token.quoted;

/** Verbs that carry a clause: not "to go", not a participle after a noun without its auxiliary. */
export const isFiniteVerb = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!;
  if (!isVerb(token) || token.quoted) return false;
  if (tokens[i - 1]?.lower === "to" || /ing$/.test(token.lower)) return false;
  return true;
};

const hasFinite = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
};

/** Whether a subject and its verb start at `from`: a noun phrase without pronouns, then a finite verb. */
const startsClause = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    if (isFiniteVerb(tokens, i)) return i > from;
    const token = tokens[i]!;
    const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ)$/.test(token.pos) || /^(?:['’]s?|-)$/.test(token.text);
    if (!nominal) return false;
  }
  return false;
};

const isSubjectStart = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|PROPN|NOUN|NUM|ADJ)$/.test(token.pos) || token.isName);

const wordsBetween = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.kind !== "mark").length;

/** Whether a sentence begins with a clause that can't stand alone. */
const opensSubordinate = (first: Token | undefined): boolean =>
  first !== undefined &&
  (first.pos === "SCONJ" ||
    /^(?:when|while|as|after|before|once|since|until|although|though|if|because)$/.test(first.lower));

type Range = readonly [from: number, to: number];

/** Token ranges that can be taken out of the sentence without harm to its grammar or its truth. */
function removable(tokens: readonly Token[], textOf: (from: number, to: number) => string): Range[] {
  const ranges: Range[] = [];
  const last = tokens.length;
  const end = /^[.!]$/.test(tokens[last - 1]?.text ?? "") ? last - 1 : last;
  const commas = tokens.flatMap((token, i) => (isMark(token, ",") ? [i] : []));
  const harmless = (from: number, to: number) => {
    const text = textOf(from, to);
    return !turning.test(text) && !attributing.test(text);
  };
  const first = tokens[0];
  // The tail: ", which …", ", as …", ", raising …", " – …".
  tokens.forEach((token, i) => {
    if (!isMark(token, ",") && !/^[–—]$/.test(token.text)) return;
    const next = tokens[i + 1];
    if (!next || token.quoted || i + 1 >= end) return;
    const participle = next.pos === "VERB" && /ing$/.test(next.lower);
    const circumstance = placeOpeners.has(next.lower) && !hasFinite(tokens, i + 1, end);
    if (!tailOpeners.has(next.lower) && !participle && !circumstance) return;
    // "When it went to press, with most votes counted, the party had lost": what carries the sentence comes later.
    if (opensSubordinate(first) && commas.every((comma) => comma >= i)) return;
    if (commas.some((comma) => comma > i && !hasFinite(tokens, i, comma) && startsClause(tokens, comma + 1))) return;
    if (hasFinite(tokens, 0, i) && harmless(i, end)) ranges.push([i, end]);
  });
  // The head: "Amid …, ", up to the first comma after which a subject follows.
  const comma = commas[0];
  const midst = first?.lower === "in" && /^(?:the midst|a sign|a move|a bid)/.test(textOf(1, 4).toLowerCase());
  if (first && comma !== undefined && (headOpeners.has(first.lower) || midst)) {
    if (isSubjectStart(tokens[comma + 1]) && hasFinite(tokens, comma + 1, end) && harmless(0, comma))
      ranges.push([0, comma + 1]);
  }
  // The aside between two commas that a verb follows: ", which was founded in 1990, ", ", including two children, ".
  commas.forEach((open, k) => {
    const close = commas[k + 1];
    const opener = tokens[open + 1];
    if (close === undefined || !opener || !/^(?:which|who|whose|where|including)$/.test(opener.lower)) return;
    const after = tokens[close + 1];
    if (!after || !isVerb(after) || !hasFinite(tokens, close + 1, end) || !harmless(open, close)) return;
    // "The captain, Ruth Ostrander, who flew, came out": the comma before "who" closes the name's, and one must stay.
    const closes = k % 2 === 1 && !hasFinite(tokens, commas[k - 1]!, open);
    ranges.push([open, closes ? close : close + 1]);
  });
  // What stands in brackets.
  tokens.forEach((token, i) => {
    if (!isMark(token, "(")) return;
    const close = tokens.findIndex((other, j) => j > i && other.text === ")");
    if (close > 0 && close - i < 15) ranges.push([i, close + 1]);
  });
  return ranges;
}

/** Token ranges that are clauses of their own: the halves of "A did x, and B did y". */
function halves(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  const end = tokens.length;
  const subordinate = tokens[0]?.pos === "SCONJ" || headOpeners.has(tokens[0]?.lower ?? "");
  tokens.forEach((token, i) => {
    if (token.quoted || i === 0) return;
    const next = tokens[i + 1];
    if (!next) return;
    const coordinates = /^(?:and|but|while)$/.test(token.lower);
    // "to build and sell ships": what is built stands after the second verb.
    if (!coordinates || tokens[i - 1]!.quoted || isVerb(tokens[i - 1]!)) return;
    const afterComma = isMark(tokens[i - 1]!, ",");
    let verb = i + 1;
    while (tokens[verb]?.pos === "ADV") verb++;
    const samesubject = tokens[verb] !== undefined && isFiniteVerb(tokens, verb) && !subordinate;
    const ownSubject = afterComma && isSubjectStart(next) && startsClause(tokens, i + 1);
    if (!samesubject && !ownSubject) return;
    if (!hasFinite(tokens, 0, i)) return;
    ranges.push([0, afterComma ? i - 1 : i]);
    // What follows a saying verb may be part of what is said: it doesn't stand alone.
    const said = tokens.slice(0, i).some((before) => attributing.test(before.text));
    if (ownSubject && !said && !subordinate && next.pos !== "PRON") ranges.push([i + 1, end]);
  });
  return ranges;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Text of the kept token ranges: trimmed, with one full stop and a capital. */
function wordingOf(sentence: Sentence, ranges: readonly Range[]): Variant {
  const { tokens, text, start: offset, end } = sentence;
  const kept = ranges.map(([from, to]): [number, number] => [
    from === 0 ? offset : tokens[from]!.start,
    to >= tokens.length ? end : tokens[to]!.start,
  ]);
  let wording = kept
    .map(([from, to]) => text.slice(from - offset, to - offset).trim())
    .filter(Boolean)
    .join(" ")
    .replace(/\s{1,10}([,.;:!?])/g, "$1")
    .replace(/[,;:–—-]{1,10}(?=[.!]?$)/, "")
    // The full stop of "a.m." closes the sentence too.
    .replace(/(?<=[^.])\.\.$/, ".");
  if (!/[.!?]["”’)]?$/.test(wording)) wording = `${wording.replace(/[,;:\s–—-]{1,20}$/, "")}.`;
  return { kept, text: capital(wording) };
}

const without = (ranges: readonly Range[], [from, to]: Range): Range[] =>
  ranges.flatMap(([a, b]): Range[] => {
    if (to <= a || from >= b) return [[a, b]];
    return [...(from > a ? [[a, from] as const] : []), ...(to < b ? [[to, b] as const] : [])];
  });

const balanced = (text: string): boolean =>
  (text.match(/[“„]/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);

/**
 * The sentence as it stands and shorter wordings of it, each made of pieces of the sentence in their order. Only for
 * tagged sentences (English): elsewhere the sentence alone.
 */
export function variantsOf(sentence: Sentence, tagged: boolean): Variant[] {
  const whole: Variant = { kept: [[sentence.start, sentence.end]], text: sentence.text };
  const { tokens, text, start } = sentence;
  if (!tagged || tokens.length < leastWords) return [whole];
  const textOf = (from: number, to: number): string =>
    to > from ? text.slice(tokens[from]!.start - start, tokens[Math.min(to, tokens.length) - 1]!.end - start) : "";
  const all: Range = [0, tokens.length];
  const cuts = removable(tokens, textOf);
  const candidates: Range[][] = [...cuts.map((cut) => without([all], cut)), ...halves(tokens).map((half) => [half])];
  for (const half of halves(tokens)) for (const cut of cuts) candidates.push(without([half], cut));
  if (cuts.length > 1) candidates.push(cuts.reduce<Range[]>((ranges, cut) => without(ranges, cut), [all]));
  const seen = new Set([whole.text]);
  const variants = [whole];
  for (const ranges of candidates) {
    if (variants.length >= mostVariants) break;
    if (ranges.reduce((sum, [from, to]) => sum + wordsBetween(tokens, from, to), 0) < leastWords) continue;
    if (!ranges.some(([from, to]) => hasFinite(tokens, from, to))) continue;
    const variant = wordingOf(sentence, ranges);
    if (seen.has(variant.text) || !balanced(variant.text)) continue;
    seen.add(variant.text);
    variants.push(variant);
  }
  return variants;
}
