import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Speaker, Token } from "./types.ts";

/** Words before a saying verb that may belong to its subject. */
const MAX_SUBJECT_WORDS = 8;

function speakerFrom(tokens: readonly Token[], first: number, last: number, verb: string): Speaker | undefined {
  const words = tokens.slice(first, last).filter((token) => token.kind === "word" && !token.stop);
  if (words.length === 0) return undefined;
  return {
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    key: words.map((token) => token.lemma).join(" "),
    verb,
  };
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    (token.isName || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ" || token.pos === "DET")
  );
}

/** The noun phrase that ends right before token `end`, going back over adverbs and auxiliaries. */
function phraseBefore(tokens: readonly Token[], end: number): readonly [number, number] | undefined {
  let last = end;
  while (last > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[last - 1]!.pos)) last -= 1;
  let first = last;
  while (first > 0 && last - first < MAX_SUBJECT_WORDS) {
    const token = tokens[first - 1]!;
    const joins = token.text === "'s" || token.text === "’s" || token.lower === "of" || token.lower === "and";
    if (!isNominal(token) && !(joins && first < last)) break;
    first -= 1;
  }
  return first < last ? [first, last] : undefined;
}

/** The noun phrase that starts at token `start`. */
function phraseAfter(tokens: readonly Token[], start: number): readonly [number, number] | undefined {
  let last = start;
  while (last < tokens.length && last - start < MAX_SUBJECT_WORDS && isNominal(tokens[last])) last += 1;
  return last > start ? [start, last] : undefined;
}

/** Who is said to have said something: "X said", "said X", "according to X". */
export function findSpeakers(tokens: readonly Token[], lexicon: Lexicon): Speaker[] {
  const found: Speaker[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== "word") continue;
    const next = tokens[index + 1]?.lower ?? "";
    if (lexicon.accordingTo.includes(token.lower) || lexicon.accordingTo.includes(`${token.lower} ${next}`)) {
      const phrase = phraseAfter(tokens, index + (lexicon.accordingTo.includes(token.lower) ? 1 : 2));
      const speaker = phrase && speakerFrom(tokens, phrase[0], phrase[1], "say");
      if (speaker !== undefined) found.push(speaker);
      continue;
    }
    const says = lexicon.sayVerbs.has(token.lemma) || lexicon.sayVerbs.has(token.lower);
    if (!says || (token.pos !== "VERB" && token.pos !== "X")) continue;
    const before = phraseBefore(tokens, index);
    const afterQuote = /^[,"”’']$/.test(tokens[index - 1]?.text ?? "");
    const phrase = before ?? (afterQuote ? phraseAfter(tokens, index + 1) : undefined);
    const speaker = phrase && speakerFrom(tokens, phrase[0], phrase[1], token.lemma);
    if (speaker !== undefined) found.push(speaker);
  }
  return found;
}
