import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

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

/** Imports a function, and nothing but its code, in a process of its own in an empty folder; gives its exports and the time. */
const importAlone = async (asset: string): Promise<{ readonly exports: readonly string[]; readonly ms: number }> => {
  const folder = mkdtempSync(join(tmpdir(), "news-consensus-bundle-"));
  try {
    cpSync(asset, folder, { recursive: true });
    const script = `const start = performance.now(); const exports = Object.keys(await import("./index.mjs"));
      console.log(JSON.stringify({ exports, ms: Math.round(performance.now() - start) }));`;
    const args = ["--input-type=module", "--eval", script];
    const { stdout } = await run(process.execPath, args, { cwd: folder, env: environment });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Tests of what `cdk deploy` uploads to Lambda; what it is made of and how large it may be is tested without deploying. */
export const testBundles = (assembly: () => string): void => {
  it.each(names)("has code of %s that loads by itself, from an empty folder", async (name) => {
    const { exports, ms } = await importAlone(assetOf(assembly(), name));
    console.log(`${name}: loaded in ${ms} ms`);
    expect(exports).toEqual(["handler"]);
  });
};
