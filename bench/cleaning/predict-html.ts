/** Cleans the pages of a benchmark folder with the very code of the Lambda function. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import { htmlSets, pagesOf } from "./pages.ts";
import { scriptOptions } from "./script-options.ts";

const usage = `
node bench/cleaning/predict-html.ts <data folder> <output folder>

Writes <set>.jsonl ({"id", "text"} a line) and prints one line of JSON: pages, CPU seconds, peak memory, pages that
failed. A rejected page counts as an empty text: that is what a user gets.
`;
const [data, output] = scriptOptions(usage, { allowPositionals: true }, 2).positionals as [string, string];
mkdirSync(output, { recursive: true });

let pages = 0;
let crashed = 0;
const rejected: string[] = [];
const start = process.cpuUsage();
for (const set of htmlSets(data)) {
  const lines: string[] = [];
  for (const page of pagesOf(data, set)) {
    pages++;
    const body = readFileSync(page.file);
    const upload = {
      key: `${set}/${page.id}.html`,
      body,
      bytes: body.byteLength,
      contentType: "text/html",
      contentEncoding: null,
      metadata: {},
      versionId: null,
      etag: page.id,
    };
    let text = "";
    try {
      const record = await cleanUpload(upload, { mode: "balanced" });
      if (record.status === "cleaned") text = record.text;
      else rejected.push(`${set}/${page.id}: ${record.reason.code}`);
    } catch (error) {
      crashed++;
      process.stderr.write(`${set}/${page.id}: ${error}\n`);
    }
    lines.push(`${JSON.stringify({ id: page.id, text })}\n`);
  }
  writeFileSync(join(output, `${set}.jsonl`), lines.join(""));
}
const cpu = process.cpuUsage(start);
process.stdout.write(
  `${JSON.stringify({ pages, crashed, rejected, cpuSeconds: (cpu.user + cpu.system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
