import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../shared/hash.ts";

/** A page of a benchmark folder with what it should give. */
export interface GoldPage {
  /** Name of its set: `aeb`, `nads`, `wcxb`, … */
  readonly set: string;
  readonly id: string;
  readonly file: string;
  readonly gold: string;
  readonly site: string;
  readonly url: string;
  /** False when the gold text is cut short: scored by nobody, no use for training. */
  readonly scored: boolean;
}

interface GoldEntry {
  readonly articleBody: string;
  readonly site?: string;
  readonly url?: string;
  readonly suspect_gold?: boolean;
}

const cache = fileURLToPath(new URL("../.cache", import.meta.url));

/** The default benchmark data: beside the project. */
export const defaultData = fileURLToPath(new URL("../../../shared/bench/cleaning", import.meta.url));

/** Unpacks an archive once; Python's standard library reads xz where `tar` may not. */
const unpacked = (archive: string): string => {
  const target = join(cache, `${basename(archive).split(".")[0]}-${sha256(readFileSync(archive)).slice(0, 12)}`);
  if (existsSync(target)) return target;
  const half = `${target}.half-${process.pid}`;
  mkdirSync(half, { recursive: true });
  execFileSync("python3", ["-m", "tarfile", "-e", resolve(archive), half]);
  try {
    renameSync(half, target);
  } catch {
    rmSync(half, { recursive: true });
  }
  return target;
};

const htmlFiles = (folder: string): Map<string, string> => {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.html?$/.test(entry.name))
      files.set(entry.name.replace(/\.html?$/, ""), join(entry.parentPath, entry.name));
  return files;
};

/** Names of the HTML sets in a benchmark folder: each has `html/<set>.gold.json` and `html/<set>.html.tar.xz`. */
export const htmlSets = (data: string): string[] =>
  existsSync(join(data, "html"))
    ? readdirSync(join(data, "html"))
        .filter((name) => name.endsWith(".gold.json"))
        .map((name) => name.slice(0, -".gold.json".length))
        .sort()
    : [];

export const goldFile = (data: string, set: string): string => join(data, "html", `${set}.gold.json`);

/** The pages of a set, by id. */
export const pagesOf = (data: string, set: string): GoldPage[] => {
  const archive = join(data, "html", `${set}.html.tar.xz`);
  const files = htmlFiles(existsSync(archive) ? unpacked(archive) : join(data, "html", set));
  const gold = JSON.parse(readFileSync(goldFile(data, set), "utf8")) as Record<string, GoldEntry>;
  return Object.entries(gold)
    .filter(([id]) => files.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => ({
      set,
      id,
      file: files.get(id)!,
      gold: entry.articleBody,
      url: entry.url ?? "http://unknown.invalid/",
      site: entry.site ?? new URL(entry.url ?? "http://unknown.invalid").hostname,
      scored: !entry.suspect_gold,
    }));
};
