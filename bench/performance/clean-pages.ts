/** Cleans files with the code of the clean function, one after the other: node clean-pages.ts <list.json: {set: [{id, file}]}> [times] */
import { readFileSync } from "node:fs";
import { cleanUpload } from "../../lambdas/clean/clean.ts";

const [list, times = "1"] = process.argv.slice(2);
if (!list) throw new Error("usage: clean-pages.ts <list.json> [times]");
const sets = JSON.parse(readFileSync(list, "utf8")) as Record<string, { id: string; file: string }[]>;
let pages = 0;
let crashed = 0;
const start = process.cpuUsage();
const files = Object.values(sets).flat();
for (const { id, file } of Array.from({ length: Number(times) }, () => files).flat()) {
  pages += 1;
  const body = readFileSync(file);
  const common = { contentType: null, contentEncoding: null, metadata: {}, versionId: null };
  await cleanUpload(
    { ...common, key: file.slice(1), body, bytes: body.byteLength, etag: id },
    { mode: "balanced" },
  ).catch(() => {
    crashed += 1;
  });
}
const { user, system } = process.cpuUsage(start);
const cpuSeconds = (user + system) / 1e6;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ pages, crashed, cpuSeconds, peakMegabytes })}\n`);
