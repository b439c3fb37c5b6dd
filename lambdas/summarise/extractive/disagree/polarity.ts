import type { AnnotatedSentence, Token } from "../annotate/types.ts";

/** Words that turn the meaning of what follows: "failed to", "refused to". By lemma. */
const TURNING = new Set("fail refuse decline unable lack absence deny denial".split(" "));
const NEGATORS = new Set("not n't never no none neither nor without cannot nobody nothing hardly scarcely".split(" "));
/** "not only", "no longer", "no doubt": no negation of what is said, or another one. */
const HARMLESS_AFTER = new Set("only just doubt longer later sooner less fewer more matter wonder such".split(" "));
/** Verbs of giving up: who has "not dropped the demand" still demands, so that only the dropping is denied. By lemma. */
const GIVING_UP = new Set(
  "drop abandon withdraw waive renounce relinquish rescind retract forgo shelve scrap".split(" "),
);
/** Content words after a negator that it denies: the verb and its object. */
const MAX_TARGETS = 2;
/** Tokens after a negator in which these are looked for. */
const REACH = 6;
/** Tokens on either side of a word within which a negator may still concern it. */
const NEIGHBOURHOOD = 9;

function isClauseEnd(token: Token): boolean {
  return /^[.,;:–—()]$/.test(token.text) || token.lower === "but";
}

/** "Never been closer", "never so close": nothing is denied, it is so more than before. */
const isSuperlative = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.lower === "never" &&
  tokens
    .slice(index + 1, index + 4)
    .some(
      ({ lower, pos }) =>
        /^(?:so|better|worse|more)$/.test(lower) || ((pos === "ADJ" || pos === "ADV") && /[^e]er$/.test(lower)),
    );

/** Tokens behind a negator in which "without" takes it back. */
const TAKEN_BACK_REACH = 10;

/** "Would not be here without them": they are, but "did not enter without a warrant" denies that they entered. */
function isTakenBack(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:would|could)(?:n't)?$/.test(tokens[index - 1]?.lower ?? "")) return false;
  const behind = tokens.slice(index + 1, index + 1 + TAKEN_BACK_REACH);
  const end = behind.findIndex((token) => isClauseEnd(token));
  return behind.slice(0, end < 0 ? undefined : end).some(({ lower }) => lower === "without");
}

/** Whether token `index` is a negator that stands for itself: "not", "no", "never". */
export function isNegator(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const negates = NEGATORS.has(token.lower) || token.lower.endsWith("n't");
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  // "No-confidence vote", "almost no fish", "not the largest".
  if (next?.text === "-" && next.start === token.end) return false;
  // "Voters say no to the law" refuse it; "no question that it was" affirms.
  if (token.lower === "no" && next?.lower === "to") return false;
  if (token.lower === "no" && next?.lower === "question" && tokens[index + 2]?.lower !== "of") return false;
  if (/^(?:almost|nearly|virtually|practically)$/.test(before?.lower ?? "")) return false;
  if (next?.lower === "the" && /(?:^most|est)$/.test(tokens[index + 2]?.lower ?? "")) return false;
  return (
    negates &&
    !HARMLESS_AFTER.has(tokens[index + 1]?.lower ?? "") &&
    !isSuperlative(tokens, index) &&
    !isTakenBack(tokens, index)
  );
}

/** Whether token `index` gives up what follows: "drop", "abandon". */
export const givesUp = (tokens: readonly Token[], index: number): boolean => GIVING_UP.has(tokens[index]!.lemma);

/** Two words that turn what follows: "ruled out selling", "contrary to the interest". */
const TURNING_PAIRS = new Set(["rule out", "contrary to", "far from"]);

/** Whether token `index` denies, or turns what follows: "not", "failed to". */
export function turns(tokens: readonly Token[], index: number): boolean {
  const { lemma, lower } = tokens[index]!;
  return (
    lower === "missing" ||
    isNegator(tokens, index) ||
    TURNING.has(lemma) ||
    TURNING_PAIRS.has(`${lemma} ${tokens[index + 1]?.lower ?? ""}`)
  );
}

/** "Did not set the fire himself": it was done, by somebody else. */
export const deniesWho = ({ tokens }: AnnotatedSentence, negator: number): boolean =>
  tokens.slice(negator).some(({ lower }) => /^(?:himself|herself|themselves|itself|personally)$/.test(lower));

/**
 * Whether the other sentence has all that a negator denies together with a word: "needs no second round" doesn't deny a first one, and
 * "did not obey three commands" no command.
 */
export function deniesWhole(
  own: AnnotatedSentence,
  negator: number,
  target: number,
  other: AnnotatedSentence,
): boolean {
  if (deniesWho(own, negator)) return false;
  return own.tokens
    .slice(negator + 1, target)
    .every(
      ({ kind, pos, lemma, lower }) =>
        !(pos === "VERB" || pos === "ADJ" || kind === "number") ||
        other.tokens.some((token) => token.lemma === lemma || token.lower === lower),
    );
}

/** Negators of a sentence with the words that they deny, as token indexes. */
export function denialsOf(
  sentence: AnnotatedSentence,
): { readonly negator: number; readonly targets: readonly number[] }[] {
  const { tokens } = sentence;
  return tokens.flatMap((_, negator) => {
    // "Homes without power" denies nothing of the power.
    if (!isNegator(tokens, negator) || tokens[negator]!.lower === "without") return [];
    // "Not Norway, where it has never been sold": of that place only.
    if (tokens.slice(Math.max(0, negator - REACH), negator).some(({ lower }) => lower === "where")) return [];
    const targets: number[] = [];
    for (let at = negator + 1; at < Math.min(tokens.length, negator + 1 + REACH); at++) {
      if (isClauseEnd(tokens[at]!) || targets.length === MAX_TARGETS) break;
      if (!tokens[at]!.stop && tokens[at]!.kind === "word") targets.push(at);
      if (givesUp(tokens, at)) break;
    }
    return [{ negator, targets }];
  });
}

/** In "came out to speak", "ready to talk": the word that the infinitive at `index` hangs on. Undefined for other forms. */
function governorOf({ tokens }: AnnotatedSentence, index: number): number | undefined {
  if (tokens[index - 1]?.lower !== "to") return undefined;
  for (let at = index - 2; at >= 0 && !isClauseEnd(tokens[at]!); at--)
    if (!tokens[at]!.stop && tokens[at]!.kind === "word") return at;
  return undefined;
}

/**
 * Whether two words are no infinitives, or hang on the same word: "not come out to speak" denies no "ready to speak".
 * @param same whether token `x` of `a` is token `y` of `b`; by default one lemma.
 */
export function hangOnOneWord(
  a: AnnotatedSentence,
  i: number,
  b: AnnotatedSentence,
  j: number,
  same = (x: number, y: number): boolean => a.tokens[x]!.lemma === b.tokens[y]!.lemma,
): boolean {
  const [x, y] = [governorOf(a, i), governorOf(b, j)];
  return x === undefined || y === undefined ? x === y : same(x, y);
}

/** Words before what is asked for, or only alleged: "asking for an exit", "rejected the charge of abuse", "accused of spying". By lemma. */
const NOT_TOLD = new Set(
  "ask demand want need request seek hope plan promise propose lack reject dismiss deny accuse accusation charge allege allegation suspect suspicion".split(
    " ",
  ),
);
const NOT_TOLD_REACH = 5;

/** Whether something is asked for or alleged, and not told. */
export const isAlleged = ({ tokens }: AnnotatedSentence, index: number): boolean =>
  tokens.slice(Math.max(0, index - NOT_TOLD_REACH), index).some(({ lemma }) => NOT_TOLD.has(lemma));

/** Who asks doesn't tell. */
export const isQuestion = ({ text }: AnnotatedSentence): boolean => text.trimEnd().endsWith("?");

/** Words before "to" with which an infinitive tells what is: "is to meet", "managed to flee", "began to leak". By lemma. */
const TELLING_INFINITIVE = new Set("be have begin start continue manage come go use help appear seem".split(" "));

/** "Would allow her to enter": what may come, not what is. */
export const isInfinitive = ({ tokens }: AnnotatedSentence, index: number): boolean =>
  tokens[index - 1]?.lower === "to" && !TELLING_INFINITIVE.has(tokens[index - 2]?.lemma ?? "");

const MODALS = new Set("may might could would should must can shall will".split(" "));

/** "Must leave", "could stay": demanded or thought of, not told as done. */
export function isOpen(sentence: AnnotatedSentence, index: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, index - 3), index);
  // In small letters: "in May" is no "may".
  return before.some((token) => MODALS.has(token.text)) || before.at(-1)?.lower === "to";
}

/** "Not since March", "not yet": when, and not whether. "Not before Friday" does deny what is to be on Tuesday. */
const WHEN = new Set("since yet only".split(" "));

/** "The last time that the valley went without water": of another time than now. */
export const isOfEarlierTime = ({ tokens }: AnnotatedSentence): boolean =>
  tokens.some(({ lower }, at) => lower === "time" && /^(?:last|previous)$/.test(tokens[at - 1]?.lower ?? ""));

/** Whether a denial in this sentence may say when something is so, and not that it isn't. */
export const mayTellWhen = ({ tokens }: AnnotatedSentence): boolean => tokens.some((token) => WHEN.has(token.lower));

/** Whether any negation, or a "whether", stands in the clause around token `index`: then nothing is said about whether it is so. */
export function mayBeNegated(sentence: AnnotatedSentence, index: number): boolean {
  const { tokens } = sentence;
  // "None of the deaths that occurred among the participants was linked": however far away.
  if (/^(?:none|neither|nobody|nothing)$/.test(tokens[0]?.lower ?? "")) return true;
  for (let at = index; at >= Math.max(0, index - NEIGHBOURHOOD) && !isClauseEnd(tokens[at]!); at--)
    if (turns(tokens, at) || tokens[at]!.lower === "whether") return true;
  for (let at = index; at < Math.min(tokens.length, index + NEIGHBOURHOOD) && !isClauseEnd(tokens[at]!); at++) {
    if (turns(tokens, at)) return true;
  }
  return false;
}
