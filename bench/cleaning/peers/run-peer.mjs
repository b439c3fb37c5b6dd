// Runs one of the JavaScript extractors, each as its own README shows, over the pages of a benchmark folder.
//   node run-peer.mjs <readability|defuddle> <packages folder> <page list.json> <output folder>
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { blockText } from "./block-text.mjs";

const [name, packages, list, output] = process.argv.slice(2);
const { load } = await import(pathToFileURL(join(packages, "load.mjs")).href);

const readability = async () => {
  const { JSDOM } = await load("jsdom");
  const { Readability } = await load("@mozilla/readability");
  return (html, url) => blockText(new Readability(new JSDOM(html, { url }).window.document).parse()?.content ?? "");
};
const defuddle = async () => {
  const { Defuddle } = await load("defuddle/node");
  const { parseHTML } = await load("linkedom");
  return async (html, url) => blockText((await Defuddle(parseHTML(html).document, url)).content ?? "");
};

const extract = await { readability, defuddle }[name]();
const sets = JSON.parse(readFileSync(list, "utf8"));
mkdirSync(output, { recursive: true });
let pages = 0;
let crashed = 0;
const start = process.cpuUsage();
for (const [set, files] of Object.entries(sets)) {
  const lines = [];
  for (const { id, file, url } of files) {
    pages++;
    let text = "";
    try {
      text = await extract(readFileSync(file, "utf8"), url);
    } catch {
      crashed++;
    }
    lines.push(`${JSON.stringify({ id, text })}\n`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  writeFileSync(join(output, `${set}.jsonl`), lines.join(""));
}
const cpu = process.cpuUsage(start);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ pages, crashed, rejected: [], cpuSeconds, peakMegabytes })}\n`);
