/**
 * Texts cleaned a second of CPU time, beside the pages that trafilatura reads in one.
 *
 *   node bench/performance/text.ts [--data <folder>]
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPeers } from "../cleaning/peers/install.ts";
import { say, table } from "../table.ts";
import { listOf, type Sampled, samplePages, sampleTexts } from "./sample.ts";
import { dataFolder, heapCap, work } from "./settings.ts";

const textCount = 400;
const pageCount = 120;
/** Each program goes over its files so many times in one process, the first time included: what lives for hours has warmed up. */
const times = 5;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const rowOf = (name: string, files: readonly Sampled[], program: string, given: readonly string[]) => {
  const out = execFileSync(program, given, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const { pages, cpuSeconds, peakMegabytes } = JSON.parse(out.trim().split("\n").at(-1) ?? "{}");
  const bytes = files.reduce((sum, { file }) => sum + statSync(file).size, 0);
  return {
    name,
    files: files.length,
    perSecond: pages / cpuSeconds,
    kilobytes: bytes / files.length / 1000,
    peakMegabytes,
  };
};

const data = dataFolder();
if (data) {
  const ours = (name: string, format: "text" | "markdown") => {
    const texts = sampleTexts(data, format, textCount);
    const list = listOf(texts, join(work, format));
    return rowOf(name, texts, process.execPath, [heapCap, here("clean-pages.ts"), list, String(times)]);
  };
  const pages = samplePages(data, pageCount);
  const rows = [ours("news-consensus, plain text", "text"), ours("news-consensus, Markdown", "markdown")];
  const theirs = rowOf("trafilatura, pages", pages, installPeers().python, [
    here("../cleaning/peers/run_trafilatura.py"),
    "balanced",
    listOf(pages, join(work, "text-pages")),
    join(work, "text-pages", "output"),
    String(times),
  ]);
  say(`Articles from text, and from pages by a peer, in one run; each over its files ${times} times`);
  say(
    table(
      ["", "files", "articles a CPU s", "times trafilatura", "kB an article", "peak MB"],
      [...rows, theirs].map(({ name, files, perSecond, kilobytes, peakMegabytes }) => [
        name,
        String(files),
        perSecond,
        perSecond / theirs.perSecond,
        kilobytes,
        Math.round(peakMegabytes),
      ]),
    ),
  );
}
