import { execFile } from "node:child_process";
import { copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { projectRoot } from "./python.ts";

const run = promisify(execFile);

const MiB = 1024 * 1024;

/**
 * Compressed sizes of the code that a bundle may not pass: what was measured and a tenth or two more, so that growth is
 * a decision. They decide how long a cold start takes. Cleaning holds jsdom, the readers of PDF and Word, and the
 * world's encodings and languages.
 */
const budgets = { Clean: 3 * MiB, Summarise: MiB, Sweep: 0.5 * MiB } as const;

/** What summarising knows of the language, counted apart: a lexicon is large by nature. */
const languageData: readonly string[] = [
  ...globSync("node_modules/wink-eng-lite-web-model/dist/languages/**/*.{js,json}", { cwd: projectRoot }),
  ...globSync("lambdas/summarise/extractive/**/*.json", { cwd: projectRoot }),
];
const languageDataBudget = 2.5 * MiB;

const compressedSize = (path: string): number => gzipSync(readFileSync(path)).length;
const languageDataSize = (): number =>
  languageData.map((path) => compressedSize(join(projectRoot, path))).reduce((sum, size) => sum + size, 0);

const names = ["Clean", "Summarise", "Sweep"] as const;

/** Where the CDK put the code of a function, by the template in the assembly. */
const assetOf = (assembly: string, name: string): string => {
  const template = JSON.parse(readFileSync(join(assembly, "NewsConsensus.template.json"), "utf8")) as {
    Resources: Record<string, { Type: string; Metadata?: Record<string, string> }>;
  };
  const found = Object.entries(template.Resources).find(
    ([id, { Type }]) => Type === "AWS::Lambda::Function" && id.startsWith(`Pipeline${name}Function`),
  );
  const path = found?.[1].Metadata?.["aws:asset:path"];
  if (path === undefined) throw new Error(`the template has no code for ${name}`);
  return join(assembly, path);
};

const environment = {
  PATH: process.env["PATH"] ?? "",
  INPUT_BUCKET: "uploads",
  OUTPUT_BUCKET: "results",
  CLEAN_QUEUE_URL: "http://127.0.0.1/clean",
  STORY_QUEUE_URL: "http://127.0.0.1/story.fifo",
  AWS_REGION: "us-east-1",
};

/** Imports a bundle, and nothing with it, in a process of its own in an empty folder; gives its exports and the time. */
const importAlone = async (bundle: string): Promise<{ readonly exports: readonly string[]; readonly ms: number }> => {
  const folder = mkdtempSync(join(tmpdir(), "news-consensus-bundle-"));
  try {
    copyFileSync(bundle, join(folder, "index.mjs"));
    const script = `const start = performance.now(); const exports = Object.keys(await import("./index.mjs"));
      console.log(JSON.stringify({ exports, ms: Math.round(performance.now() - start) }));`;
    const args = ["--input-type=module", "--eval", script];
    const { stdout } = await run(process.execPath, args, { cwd: folder, env: environment });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Tests of what `cdk deploy` uploads to Lambda. */
export const testBundles = (assembly: () => string): void => {
  const bundle = (name: string): string => join(assetOf(assembly(), name), "index.mjs");

  it.each(names)("has a bundle of %s that loads by itself, from an empty folder, and keeps its size", async (name) => {
    const data = name === "Summarise" ? languageDataSize() : 0;
    const code = compressedSize(bundle(name)) - data;
    const { exports, ms } = await importAlone(bundle(name));
    console.log(`${name}: ${code} bytes of code and ${data} of language data, compressed; loaded in ${ms} ms`);
    expect(exports).toEqual(["handler"]);
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThan(budgets[name]);
    expect(data).toBeLessThan(languageDataBudget);
  });

  it("loads no DOM before there is a page to read", () => {
    // jsdom looks for its worker file as it loads, and fails without it. The bundle was just loaded alone, so jsdom was
    // not; here the file lies beside the bundle, for when a page comes.
    expect(readFileSync(bundle("Clean"), "utf8")).toContain('"./xhr-sync-worker.js"');
    expect(existsSync(join(assetOf(assembly(), "Clean"), "xhr-sync-worker.js"))).toBe(true);
  });
};
