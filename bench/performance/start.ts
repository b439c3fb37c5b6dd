/**
 * What a function is when it starts: the size of its code, the time and memory that loading it takes, and the first calls of
 * clean and summarise, with S3 and SQS beside it on this machine.
 *
 *   node bench/performance/start.ts
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFunctions } from "../../infra/bundle.ts";
import { type FunctionName, functionNames, projectRoot } from "../../infra/function-code.ts";
import { percentile, say, table } from "../table.ts";
import { atStart, bundleFiles, compressedSize, forTextAndPages, languageDataSize } from "./bundle-sizes.ts";
import { type Called, callFunction, type Given, givenStories, givenUploads, type Step } from "./call-function.ts";
import { madeUpPage, madeUpText } from "./stories.ts";

const runs = 7;
const uploads = givenUploads([
  { key: "s/1.txt", body: madeUpText(1, 1) },
  { key: "s/2.txt", body: madeUpText(1, 2) },
  { key: "s/3.html", body: madeUpPage(1, 3) },
  { key: "s/4.html", body: madeUpPage(1, 4) },
]);
const storyOf = (seed: number) =>
  Array.from({ length: 5 }, (_, article) => ({ key: `s${seed}/${article}.txt`, body: madeUpText(seed, article) }));
const stories = await givenStories(new Map([1, 2].map((seed) => [`s${seed}`, storyOf(seed)])));
const calledWith: Readonly<Record<FunctionName, { readonly given: Given; readonly steps: readonly string[] }>> = {
  clean: { given: uploads, steps: ["first text", "second text", "first page", "second page"] },
  summarise: { given: stories, steps: ["first story of five", "second story of five"] },
  sweep: { given: givenUploads([]), steps: [] },
};

const inMegabytes = (bytes: number): number => bytes / 1e6;
const median = (steps: readonly Step[], of: (step: Step) => number): number => percentile(steps.map(of), 0.5);
const timesOf = (name: string, steps: readonly Step[]) => [
  name,
  median(steps, ({ milliseconds }) => milliseconds),
  median(steps, ({ cpuMilliseconds }) => cpuMilliseconds),
  Math.round(median(steps, ({ megabytes }) => megabytes)),
];

const folder = mkdtempSync(join(tmpdir(), "functions-"));
try {
  const contents = await bundleFunctions(folder);
  say("Compressed code, MB");
  say(
    table(
      ["function", "loaded at the start", "for text and pages", "language data", "all the rest", "whole"],
      functionNames.map((name) => {
        const files = bundleFiles(join(folder, name), contents[name]);
        const whole = compressedSize(files.values());
        const data = languageDataSize(projectRoot, files.values());
        const start = compressedSize(atStart(files));
        const pages = name === "clean" ? compressedSize(forTextAndPages(files)) : start;
        return [name, start, pages, data, whole - pages - data, whole].map((cell) =>
          typeof cell === "number" ? inMegabytes(cell) : cell,
        );
      }),
    ),
  );
  const rows: (string | number)[][] = [];
  for (const name of functionNames) {
    const called: Called[] = [];
    for (let run = 0; run < runs; run += 1) called.push(await callFunction(name, folder, calledWith[name].given));
    rows.push(
      timesOf(
        `${name}: load`,
        called.map(({ start }) => start),
      ),
    );
    for (const [index, what] of calledWith[name].steps.entries())
      rows.push(
        timesOf(
          `${name}: ${what}`,
          called.map(({ calls }) => calls[index]!),
        ),
      );
  }
  say(`\nMedian of ${runs} processes`);
  say(table(["step", "ms", "CPU ms", "RSS MB afterwards"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
