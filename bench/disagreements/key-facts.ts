import { existsSync, readFileSync } from "node:fs";

/** What a summary of a story should tell. */
export interface KeyFact {
  readonly name: string;
  readonly isTold: (sentences: readonly string[]) => boolean;
}

/** Sentences of a summary that may tell one fact together. */
const mostSentences = 2;
/** Share of a fact's words that they must have. */
const leastShare = 0.55;
/** Letters by which words are compared: "injured" and "injuries". */
const stemLetters = 5;

const grammar = new Set(
  "the and for with from that this was were are has have had been being but not his her its their they who which while when than into onto over under about after before according both one two some more most said says say reports report outlets outlet accounts account others another speak speaks given name names".split(
    " ",
  ),
);

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.,-]+/gu, " ")} `;

const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}{3,}/gu) ?? [])
      .filter((word) => !grammar.has(word))
      .map((word) => word.slice(0, stemLetters)),
  );

/** `word|word & word`: one sentence has a word that begins so from each group. */
function byGroups(rule: string): KeyFact["isTold"] {
  const groups = rule.split("&").map((group) => group.split("|").map((word) => word.trim().toLowerCase()));
  return (sentences) =>
    sentences
      .map(plain)
      .some((sentence) => groups.every((words) => words.some((word) => sentence.includes(` ${word}`))));
}

/** A fact in a sentence: most of its words stand in two sentences at most. */
function byWords(fact: string): KeyFact["isTold"] {
  const wanted = stemsOf(fact);
  return (sentences) => {
    const left = new Set(wanted);
    const found = sentences.map((sentence) => [...stemsOf(sentence)]);
    for (let taken = 0; taken < mostSentences; taken++) {
      const shares = found.map((stems) => stems.filter((stem) => left.has(stem)));
      const best = shares.reduce((most, stems) => (stems.length > most.length ? stems : most), []);
      for (const stem of best) left.delete(stem);
    }
    return wanted.size - left.size >= wanted.size * leastShare;
  };
}

/** Reads `name: word|word & word` lines and `* sentence` lines; none where there is no such file. */
export function readKeyFacts(file: string): KeyFact[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line): KeyFact[] => {
      const sentence = /^\*\s*(\S.*)$/.exec(line)?.[1];
      if (sentence !== undefined) return [{ name: sentence, isTold: byWords(sentence) }];
      const at = line.indexOf(": ");
      return at < 0 ? [] : [{ name: line.slice(0, at), isTold: byGroups(line.slice(at + 2)) }];
    });
}
