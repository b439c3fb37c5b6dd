/**
 * Pages cleaned a second of CPU time, beside what others take for the same pages in the same run. All pages of the folder, or so many from
 * all over it.
 *
 *   node bench/performance/cleaning.ts [--data <folder>] [--pages <number>]
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installPeers } from "../cleaning/peers/install.ts";
import { say, table } from "../table.ts";
import { listOf, samplePages } from "./sample.ts";
import { dataFolder, heapCap, work } from "./settings.ts";

interface Measured {
  readonly pages: number;
  readonly crashed: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const { values } = parseArgs({ options: { pages: { type: "string", default: "Infinity" } }, strict: false });
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const run = (program: string, given: readonly string[]): Measured =>
  JSON.parse(
    execFileSync(program, given, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 })
      .trim()
      .split("\n")
      .at(-1) ?? "{}",
  );

const data = dataFolder();
if (data) {
  const list = listOf(samplePages(data, Number(values["pages"])), join(work, "cleaning"));
  const output = join(work, "cleaning", "output");
  const { packages, python } = installPeers();
  const peer = (name: string) =>
    run(process.execPath, [here("../cleaning/peers/run-peer.mjs"), name, packages, list, output]);
  const results: readonly (readonly [string, Measured])[] = [
    ["news-consensus", run(process.execPath, [heapCap, here("clean-pages.ts"), list])],
    ["Readability on jsdom", peer("readability")],
    ["defuddle on linkedom", peer("defuddle")],
    ["trafilatura", run(python, [here("../cleaning/peers/run_trafilatura.py"), "balanced", list, output])],
  ];
  const base = results.find(([name]) => name.startsWith("Readability"))![1];
  say(`${base.pages} pages; CPU time in this run, memory at its peak`);
  say(
    table(
      ["", "ms a page", "pages a CPU s", "times Readability's time", "peak MB", "failed"],
      results.map(([name, { pages, crashed, cpuSeconds, peakMegabytes }]) => [
        name,
        (1000 * cpuSeconds) / pages,
        pages / cpuSeconds,
        cpuSeconds / base.cpuSeconds,
        Math.round(peakMegabytes),
        crashed,
      ]),
    ),
  );
}
