import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sniffText } from "../../lambdas/clean/sniff.ts";
import { htmlSets, pagesOf } from "../cleaning/pages.ts";
import { readRecords } from "../training/text-data.ts";

/** A file to be cleaned, as the programs that run the peers take it. */
export interface Sampled {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

/** So many of a list, from all over it. */
export const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!);

/** Pages from all over the sets of a benchmark folder; none where it isn't there. */
export const samplePages = (data: string, count: number): Sampled[] => {
  const all = htmlSets(data).flatMap((set) => pagesOf(data, set));
  return spread(all, count).map(({ id, file, url }) => ({ id, file, url }));
};

/** Texts of a benchmark folder that are read as `format`, written to files of their own. */
export const sampleTexts = (data: string, format: "text" | "markdown", count: number): Sampled[] => {
  const sources = ["whole.jsonl", "loose.jsonl"].map((name) => join(data, name)).filter((path) => existsSync(path));
  const folder = mkdtempSync(join(tmpdir(), "texts-"));
  const texts = sources.flatMap(readRecords).filter(({ noisy_text }) => {
    const sniffed = sniffText(noisy_text, null, "text.txt");
    return "format" in sniffed && sniffed.format === format;
  });
  return spread(texts, count).map(({ noisy_text }, index) => {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, noisy_text);
    return { id: String(index), file, url: "" };
  });
};

/** Writes the list that the programs read. Gives its path. */
export const listOf = (sampled: readonly Sampled[], work: string): string => {
  mkdirSync(work, { recursive: true });
  const path = join(work, "list.json");
  writeFileSync(path, JSON.stringify({ sample: sampled }));
  return path;
};
