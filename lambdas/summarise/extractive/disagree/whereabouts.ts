import type { AnnotatedSentence, Token } from "../annotate/types.ts";
import { akin } from "../lexicon/akin.ts";
import { wordSet } from "../lexicon/words.ts";
import { clauseOf, type Place } from "./surroundings.ts";

/** Tokens on either side of an amount in which it is said where it was. */
const REACH = 10;
/** Tokens behind the preposition in which its noun stands. */
const NOUN_REACH = 4;
/** Kinship from which two places may be one. */
const SAME_PLACE = 0.5;

/** Nouns after "in", "at" and "on" that don't tell where: "on board", "in the evening", "at the scene". */
const NO_PLACE = wordSet(
  "board hand foot scene spot site end beginning start time hour day night morning afternoon evening dawn noon week weekend month year season course total addition all fact attack accident incident crash disaster condition critical",
);

const isWhere = ({ lower }: Token): boolean => /^(?:in|at|on|aboard|inside)$/.test(lower);

/** Nouns that tell where: "in the old mill", "at the harbour of Harnes". Names aren't among them. */
function placesOf(sentence: AnnotatedSentence, place: Place): Token[] {
  const { first, last } = clauseOf(sentence, place, REACH);
  return sentence.tokens.slice(first, last).flatMap((token, step) => {
    if (!isWhere(token)) return [];
    const behind = sentence.tokens.slice(first + step + 1, first + step + 1 + NOUN_REACH);
    return behind.find(({ pos, isName, lemma }) => pos === "NOUN" && !isName && !NO_PLACE.has(lemma)) ?? [];
  });
}

/** Whether two amounts are told of two places, and of no common one. */
export function areElsewhere(a: AnnotatedSentence, x: Place, b: AnnotatedSentence, y: Place): boolean {
  const [left, right] = [placesOf(a, x), placesOf(b, y)];
  return (
    left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => akin(one, other) >= SAME_PLACE))
  );
}
