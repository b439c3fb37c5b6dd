/**
 * Builds what the package ships: the command, the reader, the construct for other CDK apps, and the code of the functions that it
 * deploys. Node doesn't strip types below `node_modules`, so a published package needs JavaScript. Usage: node local/build.ts [folder]
 */
import { execFileSync } from "node:child_process";
import { chmod, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { bundleFunctions } from "../infra/bundle.ts";
import { forBundles } from "../infra/bundle-plugins.ts";

const root = dirname(import.meta.dirname);
const folder = resolve(process.argv[2] ?? join(root, "dist"));
const typescript = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: folder,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  logLevel: "warning",
};

await rm(folder, { recursive: true, force: true });
// Each run of the command is a cold start, and a few large files load in half the time of a thousand small ones. What only
// some runs need, and what is no JavaScript of one file, stays in its package.
await build({
  ...common,
  entryPoints: { cli: "local/cli.ts" },
  external: ["@aws-sdk/*", "@aws-lambda-powertools/parameters", "openai", "unpdf", "mammoth"],
  mainFields: ["module", "main"],
  minifySyntax: true,
  minifyWhitespace: true,
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  plugins: [...forBundles],
});
await build({
  ...common,
  entryPoints: { index: "shared/read-summary.ts", construct: "infra/news-consensus.ts" },
  packages: "external",
});
await bundleFunctions(join(folder, "functions"));
await chmod(join(folder, "cli.js"), 0o755);
execFileSync(
  process.execPath,
  [typescript, "-p", join(root, "tsconfig.build.json"), "--outDir", join(folder, "types")],
  { stdio: "inherit" },
);
