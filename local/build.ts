/**
 * Builds what the package ships: the command, the reader, the construct for other CDK apps, and the code of the functions that it
 * deploys. Node doesn't strip types below `node_modules`, so a published package needs JavaScript. Usage: node local/build.ts [folder]
 */
import { execFile } from "node:child_process";
import { chmod, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { type BuildOptions, build } from "esbuild";
import { bundleFunctions, type Contents } from "../infra/bundle.ts";
import { forBundles } from "../infra/bundle-plugins.ts";

const root = dirname(import.meta.dirname);
const typescript = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const execute = promisify(execFile);

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  logLevel: "warning",
};

// Each run of the command is a cold start, and a few large files load in half the time of a thousand small ones. What only
// some runs need, and what is no JavaScript of one file, stays in its package.
const command: BuildOptions = {
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
};
const library: BuildOptions = {
  ...common,
  entryPoints: { index: "shared/read-summary.ts", construct: "infra/news-consensus.ts" },
  packages: "external",
};

const writeTypes = async (folder: string): Promise<void> => {
  const given = ["-p", join(root, "tsconfig.build.json"), "--outDir", folder];
  await execute(process.execPath, [typescript, ...given]).catch((error: { stdout?: string }) => {
    throw new Error(error.stdout, { cause: error });
  });
};

const writeCode = async (folder: string): Promise<Contents> => {
  await build({ ...command, outdir: folder });
  await build({ ...library, outdir: folder });
  await chmod(join(folder, "cli.js"), 0o755);
  return bundleFunctions(join(folder, "functions"));
};

/** Builds the package into a folder: what was there is replaced. Gives what the functions are made of. */
export const buildPackage = async (folder: string): Promise<Contents> => {
  await rm(folder, { recursive: true, force: true });
  const [contents] = await Promise.all([writeCode(folder), writeTypes(join(folder, "types"))]);
  return contents;
};

if (import.meta.main) await buildPackage(resolve(process.argv[2] ?? join(root, "dist")));
