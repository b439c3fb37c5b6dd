import type { Token } from "../../annotate/types.ts";
import { wordsOf } from "../candidate.ts";
import { type ClauseParts, inside, type Range } from "./clause-parts.ts";

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did)$/;
const mostWords = 26;

/** "did", "does" or "do" for a verb that stands alone. */
function doFor(verb: Token, subject: readonly Token[]): string {
  if (verb.lower !== verb.lemma && !/s$/.test(verb.lower)) return "did";
  if (verb.lower !== verb.lemma) return "does";
  // "cut", "put": the same in both tenses.
  if (/^(?:cut|put|set|hit|let|cost|spread|shut|hurt|quit|split|beat)$/.test(verb.lower)) return "did";
  const of = subject.findIndex(({ pos }, i) => pos === "ADP" && i > 0);
  const head = subject.slice(0, of < 0 ? undefined : of).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return head && head.lower !== head.lemma ? "do" : "does";
}

/** Words with which no question ends. */
const loose = /^(?:of|the|a|an|in|on|at|to|for|from|with|by|and|or|that|its|their|his|her|so)$/i;

/** What is left where a clause was cut in the wrong place: "that at", "did it have lapsed", a second verb, "it was" at the end. */
const broken =
  /\b(?:that|which|who) (?:at|in|on|of|by|for|from|to)\b|\b(?:did|do|does)\b.* have \p{L}+ed\b|\b(?:it|they|he|she|there) (?:is|was|were|are|had|has)$|^(?:for |by |at |in |to )?how long (?:earlier|later|before|after|went)\b/iu;

const tidy = (words: readonly string[]): string | undefined => {
  const list = words
    .filter(Boolean)
    .join(" ")
    .replace(/ ([,'’])/g, "$1")
    .trim()
    .split(" ");
  while (loose.test(list.at(-1) ?? "")) list.pop();
  const text = list.join(" ");
  const question = `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
  return text.split(" ").length > mostWords || /["“”()]/.test(text) || broken.test(text) ? undefined : question;
};

/** What follows the verb, without what is asked for. */
function restOf({ sentence, end }: ClauseParts, from: number, gap: Range | undefined): string {
  if (!gap) return wordsOf(sentence, from, end);
  const before = gap[0] > from ? wordsOf(sentence, from, gap[0]) : "";
  // What is joined to the words in question goes with them: "300 ewes and a handful of goats".
  const isJoined = /^(?:and|or)$/.test(sentence.tokens[gap[1]]?.lower ?? "");
  const after = gap[1] < end && !isJoined ? wordsOf(sentence, gap[1], end) : "";
  return `${before} ${after}`.trim();
}

/** "The inquiry will last six weeks": "How long will the inquiry last?" `wh` is empty for a question of yes or no. */
export function inverted(
  parts: ClauseParts,
  wh: string,
  isCommon: (word: string) => boolean,
  gap?: Range,
): string | undefined {
  const { sentence, subject, verb } = parts;
  const { tokens } = sentence;
  const token = tokens[verb]!;
  const who = inside(sentence, subject, isCommon);
  let from = verb + 1;
  if (
    !auxiliary.test(token.lower) ||
    (/^(?:has|have|had|do|does|did)$/.test(token.lower) &&
      tokens[from]?.pos !== "VERB" &&
      tokens[from]?.pos !== "AUX" &&
      tokens[from]?.pos !== "ADV" &&
      tokens[from]?.pos !== "PART")
  ) {
    // "Red Cross volunteers registered": a noun taken for the verb leaves the verb behind.
    if (!/^\p{Ll}+$/u.test(token.lemma) || tokens[from]?.pos === "VERB") return undefined;
    return tidy([wh, doFor(token, tokens.slice(...subject)), who, token.lemma, restOf(parts, from, gap)]);
  }
  // "Did not", "hasn't": what is asked is whether it is so.
  if (/^(?:not|n['’]t)$/.test(tokens[from]?.lower ?? "")) from++;
  return tidy([wh, token.lower, who, restOf(parts, from, gap)]);
}

/** "Forty people were hurt": "How many people were hurt?" `what` takes the place of the subject's first words. */
export function asked({ sentence, verb, end }: ClauseParts, what: string, from: number): string | undefined {
  if (what !== "Who") return tidy([what, wordsOf(sentence, from, end)]);
  // Whoever it is, "who" is one.
  const { lower } = sentence.tokens[verb]!;
  const one = { have: "has", are: "is", were: "was", do: "does" }[lower] ?? sentence.tokens[verb]!.text;
  return tidy([what, one, wordsOf(sentence, verb + 1, end)]);
}
