/**
 * Whether memory stays flat: 2,000 pages through one process of the clean function, as a function that lives for hours sees them.
 *
 *   node bench/performance/memory.ts [--data <folder>] [--pages 2000]
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import { defaultData } from "../cleaning/pages.ts";
import { say, table } from "../table.ts";
import { samplePages } from "./sample.ts";
import { heapCap } from "./settings.ts";
import { madeUpPage } from "./stories.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "2000" },
    data: { type: "string", default: defaultData },
    alone: { type: "boolean", default: false },
  },
  strict: false,
});
const count = Number(values["pages"]);
const every = Math.ceil(count / 8);
/** Different pages; they come round again. */
const different = 120;

interface Reading {
  readonly pages: number;
  readonly rssMegabytes: number;
  readonly heapMegabytes: number;
}

/** Real pages where there are some, else made-up ones. */
const pageSource = (): ((index: number) => Uint8Array) => {
  const data = resolve(String(values["data"]));
  const files = existsSync(data) ? samplePages(data, different).map(({ file }) => file) : [];
  return (index) =>
    files.length > 0 ? readFileSync(files[index % files.length]!) : Buffer.from(madeUpPage(index % different, index));
};

const measure = async (): Promise<Reading[]> => {
  const pageOf = pageSource();
  const readings: Reading[] = [];
  const common = { contentType: "text/html", contentEncoding: null, metadata: {}, versionId: null };
  for (let index = 0; index < count; index += 1) {
    const body = pageOf(index);
    await cleanUpload(
      { ...common, key: `s/${index}.html`, body, bytes: body.byteLength, etag: String(index) },
      { mode: "balanced" },
    );
    if ((index + 1) % every !== 0) continue;
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    readings.push({ pages: index + 1, rssMegabytes: rss / 2 ** 20, heapMegabytes: heapUsed / 2 ** 20 });
  }
  return readings;
};

if (values["alone"]) process.stdout.write(`${JSON.stringify(await measure())}\n`);
else {
  const self = fileURLToPath(import.meta.url);
  const given = ["--pages", String(count), "--data", String(values["data"])];
  const output = execFileSync(process.execPath, [heapCap, "--expose-gc", self, "--alone", ...given], {
    encoding: "utf8",
  });
  const readings = JSON.parse(output) as Reading[];
  const first = readings[0]!;
  say(`${count} pages, one after the other in one process (heap capped at 256 MB)`);
  say(
    table(
      ["pages", "RSS MB", "heap after collection MB", "times the first heap"],
      readings.map(({ pages, rssMegabytes, heapMegabytes }) => [
        String(pages),
        Math.round(rssMegabytes),
        heapMegabytes,
        heapMegabytes / first.heapMegabytes,
      ]),
    ),
  );
}
