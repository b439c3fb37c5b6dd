import type { AnnotatedSentence, Token } from "../../annotate/types.ts";
import { wordsOf } from "../candidate.ts";

/** Token interval [first, last). */
export type Range = readonly [first: number, last: number];

/** A plain clause around some words: who, the verb that carries it, and where it ends. */
export interface ClauseParts {
  readonly sentence: AnnotatedSentence;
  readonly subject: Range;
  /** The first verb: "has" of "has been sold". */
  readonly verb: number;
  /** One past the last token. */
  readonly end: number;
}

const mostSubjectTokens = 11;
const mostClauseTokens = 26;
/** Tokens between the verb and the words that are asked for. */
const mostReach = 16;

const isVerb = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";
const saying =
  /^(?:sa(?:id|ys?)|told|tells?|announced?|announces|added|adds?|believes?|reported|reports?|claimed|claims?|warned|confirmed|according)$/;
const startsAnother =
  /^(?:which|who|whose|whom|where|when|while|as|after|before|because|although|though|if|unless|since|until|but|so|with|including|amid|following|according)$/;

/** A verb with a tense: not "to go", no participle that hangs on a noun. */
function carriesClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isVerb(token) || token.quoted) return false;
  const isInfinitive = [1, 2].some(
    (back) => tokens[at - back]?.lower === "to" && (back === 1 || /^(?:ADV|PART)$/.test(tokens[at - 1]!.pos)),
  );
  if (isInfinitive || /ing$/.test(token.lower)) return false;
  // "been", "sold" in "has been sold": the first of the chain carries the clause.
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (tokens[i]!.pos === "AUX") return false;
    if (tokens[i]!.pos !== "ADV" && tokens[i]!.lower !== "not") break;
  }
  return true;
}

/** An aside before the verb that ends at `end`, a comma: "Dana Cole" of "the owner, Dana Cole, will". */
function asideBefore(tokens: readonly Token[], end: number): Range | undefined {
  for (let at = end - 1; at >= 0 && end - at <= mostSubjectTokens; at--) if (tokens[at]!.text === ",") return [at, end];
  return undefined;
}

/** The subject of the verb; undefined where there is none that can be asked about. */
function subjectOf(tokens: readonly Token[], verb: number): Range | undefined {
  if (tokens[verb - 1]?.text === ",") {
    const aside = asideBefore(tokens, verb - 1);
    if (!aside) return undefined;
    const [first, last] = aside;
    if (tokens.slice(first + 1, last).every(({ isName }) => isName)) return [first + 1, last];
    const start = subjectStart(tokens, first);
    return start < 0 ? undefined : [start, first];
  }
  const start = subjectStart(tokens, verb);
  return start < 0 ? undefined : [start, verb];
}

/** A hyphen with blanks around it. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "-" && (tokens[at - 1]?.end ?? -1) < tokens[at]!.start;

/** Where the subject of the verb begins; -1 where there is none that can be asked about. */
function subjectStart(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  let hasNoun = false;
  for (; at >= 0 && verb - at <= mostSubjectTokens; at--) {
    const token = tokens[at]!;
    if (token.quoted || /^[,;:.()“”"–—]$/.test(token.text) || isDash(tokens, at)) break;
    if (token.lower === "that" || token.pos === "SCONJ" || saying.test(token.lower)) break;
    if (
      isVerb(token) ||
      token.pos === "PRON" ||
      (/^(?:and|but)$/.test(token.lower) && tokens[at + 1] && isVerb(tokens[at + 1]!))
    )
      return -1;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.isName) hasNoun = true;
  }
  if (verb - at > mostSubjectTokens) return -1;
  let start = at + 1;
  while (start < verb && /^(?:CCONJ|ADV)$/.test(tokens[start]!.pos)) start++;
  const first = tokens[start];
  if (!hasNoun || !first || start >= verb || first.pos === "ADP" || startsAnother.test(first.lower)) return -1;
  // What follows a comma may be the end of a list or an aside.
  const joint = tokens[start - 1]?.text;
  return joint === "," && start > 1 && !isHead(tokens, start - 1) ? -1 : start;
}

/** Whether all before the comma is a circumstance: "On Sunday, …". */
function isHead(tokens: readonly Token[], comma: number): boolean {
  return comma <= 8 && !tokens.slice(0, comma).some((token) => isVerb(token) && !/ing$/.test(token.lower));
}

/** Where the clause ends that has the verb: before the next clause, an aside or who says so. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const { text, lower, pos, quoted } = tokens[at]!;
    if (quoted || /^[,;:.!?()“”"–—…]$/.test(text)) break;
    if (startsAnother.test(lower) && tokens[at + 1]?.text !== "-") break;
    if (lower === "and" && tokens[at + 1] && (isVerb(tokens[at + 1]!) || tokens[at + 1]!.pos === "PRON")) break;
    if (pos === "SCONJ" && lower !== "that") break;
  }
  return at;
}

/** The clause whose object, complement or time [first, last) is; undefined where its grammar isn't plain. */
export function clauseBefore(sentence: AnnotatedSentence, first: number, last: number): ClauseParts | undefined {
  const { tokens } = sentence;
  for (let at = first - 1; at >= 0 && first - at <= mostReach; at--) {
    const token = tokens[at]!;
    if (token.quoted || /^[,;:()“”"–—]$/.test(token.text) || startsAnother.test(token.lower)) return undefined;
    // "Has opened an inquiry and expects …": the second verb has no subject of its own.
    if (token.pos === "CCONJ" && tokens[at + 1] && isVerb(tokens[at + 1]!)) return undefined;
    if (!carriesClause(tokens, at)) continue;
    const subject = subjectOf(tokens, at);
    if (!subject) continue;
    const end = clauseEnd(tokens, last);
    return end - subject[0] > mostClauseTokens ? undefined : { sentence, subject, verb: at, end };
  }
  return undefined;
}

/** The clause whose subject begins with [first, last). */
export function clauseAfter(sentence: AnnotatedSentence, first: number, last: number): ClauseParts | undefined {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  if (before && !/^[.;:“"]$/.test(before.text) && !(before.lower === "that" || before.text === ",")) return undefined;
  for (let at = last; at < Math.min(tokens.length, last + mostSubjectTokens); at++) {
    const token = tokens[at]!;
    if (token.quoted || /^[,;:()“”"–—]$/.test(token.text) || token.pos === "SCONJ" || token.pos === "PRON")
      return undefined;
    if (!carriesClause(tokens, at)) continue;
    const end = clauseEnd(tokens, at + 1);
    return end - first > mostClauseTokens || end - at < 2
      ? undefined
      : { sentence, subject: [first, at], verb: at, end };
  }
  return undefined;
}

const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof)$/;

/** Words of the interval as they stand inside a sentence: the first one small, unless it is a name. */
export function inside(sentence: AnnotatedSentence, [first, last]: Range, isCommon: (word: string) => boolean): string {
  const words = wordsOf(sentence, first, last);
  const token = sentence.tokens[first];
  if (!token || !/^\p{Lu}/u.test(words) || /^(?:\p{Lu}{2}|I$)/u.test(words)) return words;
  const opens = first === 0 || /^[-–—:]$/.test(sentence.tokens[first - 1]!.text);
  const standsAlone = opens && !sentence.tokens[first + 1]?.isName;
  if (title.test(token.text)) return words;
  if (token.isName && !(standsAlone && isCommon(token.lower))) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
