import type { AnnotatedSentence, Quantity } from "../annotate/types.ts";
import { countryOf } from "../lexicon/entities.ts";
import { nounEnd } from "./happened.ts";

/** Tokens behind a count in which "from" and a country may stand: "four passengers from South Africa". */
const ORIGIN_REACH = 4;
/** Words of a country's name: "Papua New Guinea". */
const MOST_WORDS = 3;

/** The country that begins at a token. */
function countryAt({ tokens }: AnnotatedSentence, at: number): string | undefined {
  for (let words = MOST_WORDS; words > 0; words--) {
    const named = tokens.slice(at, at + words).map(({ lower }) => lower);
    const country = countryOf(named.join(" "));
    if (country !== undefined) return country;
  }
  return undefined;
}

/** The country of people who are counted by it alone: "five South Africans". */
export function nationalsOf(sentence: AnnotatedSentence, quantity: Quantity): string | undefined {
  const { kind, modifiers, head } = quantity;
  // "3,000 turkeys".
  if (kind !== "count" || !/^\p{Lu}/u.test(sentence.tokens[nounEnd(sentence, quantity) - 1]?.text ?? ""))
    return undefined;
  return countryOf(head) ?? countryOf([...modifiers, head].join(" "));
}

/**
 * The countries that those who are counted are of: "Danish pupils", "five South Africans", "six from France". In lower case, as `countryOf`
 * has them.
 */
export function nationsOf(sentence: AnnotatedSentence, quantity: Quantity): ReadonlySet<string> {
  const { kind, modifiers, last } = quantity;
  if (kind !== "count") return new Set();
  const { tokens } = sentence;
  const own = [nationalsOf(sentence, quantity), ...modifiers.map(countryOf)].filter((country) => country !== undefined);
  const direct = countryAt(sentence, last);
  const behind = tokens.slice(last, last + ORIGIN_REACH);
  const from = behind.findIndex(({ lower, kind: token }) => lower === "from" || token !== "word");
  const origin = behind[from]?.lower === "from" ? countryAt(sentence, last + from + 1) : undefined;
  return new Set([...own, ...[direct, origin].filter((country) => country !== undefined)]);
}
