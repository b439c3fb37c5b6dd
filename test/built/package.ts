import { execFile } from "node:child_process";
import { cp, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { App, Stack } from "aws-cdk-lib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { packageRoot } from "../../local/package-root.ts";
import { builtPackage } from "./build.ts";

const execute = promisify(execFile);
let folder: string;

// A package as it would be installed: the built files beside package.json, the dependencies in reach, no TypeScript of ours.
beforeAll(async () => {
  ({ folder } = await builtPackage());
  await cp(join(packageRoot(), "package.json"), join(folder, "package.json"));
  await cp(join(packageRoot(), "examples"), join(folder, "examples"), { recursive: true });
  await symlink(join(packageRoot(), "node_modules"), join(folder, "node_modules"));
}, 120_000);
afterAll(() => {
  vi.unstubAllEnvs();
});

describe("the package", () => {
  it("has a command that runs as JavaScript", async () => {
    const { stdout } = await execute(process.execPath, [
      join(folder, "dist/cli.js"),
      "--quiet",
      "--out",
      join(folder, "out"),
    ]);
    expect(stdout.trim()).toBe(join(folder, "out/stories/default/summary.html"));
  });

  it("loads a few files for plain text, and no table that only other uploads need", async () => {
    const note = `import{registerHooks as r}from"node:module";import{appendFileSync as w}from"node:fs";r({load(u,c,n){if(u.startsWith("file:"))w(${JSON.stringify(join(folder, "loaded.txt"))},u+"\\n");return n(u,c)}})`;
    const input = join(folder, "texts");
    await cp(join(packageRoot(), "test/fixtures/stories/flood"), input, { recursive: true });
    const hook = ["--import", `data:text/javascript,${encodeURIComponent(note)}`];
    const options = ["--quiet", "--out", join(folder, "out-texts")];
    await execute(process.execPath, [...hook, join(folder, "dist/cli.js"), input, ...options]);
    const loaded = (await readFile(join(folder, "loaded.txt"), "utf8")).trim().split("\n");
    const large = await Promise.all(
      loaded.map(async (url) => ((await stat(new URL(url))).size > 700_000 ? (url.split("/").at(-1) ?? "") : "")),
    );
    expect(loaded.length).toBeLessThan(40);
    // The language data of the engine; the detector of languages and the reader of PDF would be as large.
    const names = large.filter((name) => name !== "").map((name) => name.replace(/-[A-Z0-9]{8}\.json$/, ""));
    expect(names.sort()).toEqual(["eng-core-web-model", "word-vectors", "wordnet"]);
    expect(loaded.filter((url) => url.includes("node_modules"))).toEqual([]);
  }, 60_000);

  it("exports a reader of summaries, with types", async () => {
    const { readSummary } = (await import(
      join(folder, "dist/index.js")
    )) as typeof import("../../shared/read-summary.ts");
    const summary = readSummary(await readFile(join(folder, "out/stories/default/summary.json"), "utf8"));
    expect(summary.sources).toHaveLength(4);
    expect(await readFile(join(folder, "dist/types/shared/read-summary.d.ts"), "utf8")).toContain("readSummary");
  });

  it("has a construct that deploys the functions as the package ships them, without building anything", async () => {
    const { NewsConsensus } = (await import(
      join(folder, "dist/construct.js")
    )) as typeof import("../../infra/news-consensus.ts");
    // Whether the template is right is asked of the sources; CDK's own look at it takes three seconds.
    vi.stubEnv("CDK_VALIDATION", "false");
    const app = new App({ outdir: join(folder, "cdk.out") });
    new NewsConsensus(new Stack(app, "Newsroom"), "News");
    app.synth();
    const shipped = await readdir(join(folder, "dist/functions/clean"));
    const assets = await Promise.all(
      (await readdir(join(folder, "cdk.out")))
        .filter((name) => name.startsWith("asset."))
        .map((name) => readdir(join(folder, "cdk.out", name))),
    );
    expect(shipped).toContain("index.mjs");
    expect(assets.map((names) => names.sort())).toContainEqual(shipped.sort());
  }, 120_000);

  it("names in its manifest what the build makes", async () => {
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const named = [
      manifest.bin["news-consensus"],
      ...Object.values(manifest.exports["."]),
      ...Object.values(manifest.exports["./construct"]),
    ];
    for (const path of named as string[]) expect(await readFile(join(folder, path), "utf8")).not.toBe("");
  });
});
