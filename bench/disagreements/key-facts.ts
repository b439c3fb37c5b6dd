import { existsSync, readFileSync } from "node:fs";

/** What a summary of a story should tell. */
export interface KeyFact {
  readonly name: string;
  /** One word of each group must begin a word of one sentence. */
  readonly groups: readonly (readonly string[])[];
}

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.,-]+/gu, " ")} `;

/** Reads `name: word|word & word` lines; none where there is no such file. */
export function readKeyFacts(file: string): KeyFact[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes(": "))
    .map((line) => {
      const at = line.indexOf(": ");
      const groups = line.slice(at + 2).split("&");
      return {
        name: line.slice(0, at),
        groups: groups.map((group) => group.split("|").map((word) => word.trim().toLowerCase())),
      };
    });
}

/** Whether one of the sentences tells the fact. */
export const tells = (sentences: readonly string[], { groups }: KeyFact): boolean =>
  sentences.map(plain).some((sentence) => groups.every((words) => words.some((word) => sentence.includes(` ${word}`))));
