/**
 * What a function is when it starts: the size of its bundle, and the time and memory that it takes to load it from an empty folder.
 *
 *   node bench/performance/start.ts
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { percentile, say, table } from "../table.ts";
import { builtFunctions } from "./bundles.ts";

const runs = 7;
const environment = {
  INPUT_BUCKET: "in",
  OUTPUT_BUCKET: "out",
  STORY_QUEUE_URL: "https://queue.example/stories.fifo",
  CLEAN_QUEUE_URL: "https://queue.example/uploads",
  AWS_REGION: "eu-central-1",
  POWERTOOLS_DEV: "false",
};

const probe = `
const began = performance.now();
await import(process.argv[1]);
const ms = performance.now() - began;
console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().rss / 1048576 }));
process.exit(0);
`;

const load = (file: string): { ms: number; megabytes: number } =>
  JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", probe, file], {
      env: { PATH: process.env["PATH"], ...environment },
      encoding: "utf8",
      cwd: tmpdir(),
    })
      .trim()
      .split("\n")
      .at(-1) ?? "{}",
  );

const folder = mkdtempSync(join(tmpdir(), "bundles-"));
try {
  const rows: (string | number)[][] = [];
  for (const [name, built] of builtFunctions(join(folder, "cdk.out"))) {
    const alone = join(folder, name);
    mkdirSync(alone);
    cpSync(built, alone, { recursive: true });
    const files = readdirSync(alone).filter((file) => statSync(join(alone, file)).isFile());
    const bytes = files.map((file) => readFileSync(join(alone, file)));
    const index = files.find((file) => /^index\.m?js$/.test(file)) ?? "";
    const measured = Array.from({ length: runs }, () => load(join(alone, index)));
    rows.push([
      name,
      bytes.reduce((sum, file) => sum + file.length, 0) / 1e6,
      bytes.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1e6,
      percentile(
        measured.map(({ ms }) => ms),
        0.5,
      ),
      percentile(
        measured.map(({ megabytes }) => megabytes),
        0.5,
      ),
    ]);
  }
  say(`Median of ${runs} starts`);
  say(table(["function", "unpacked MB", "gzip MB", "load ms", "RSS MB"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
