/**
 * Builds the code of the functions: `node infra/bundle.ts <folder>` leaves one folder each in it, as Lambda gets them.
 *
 * Each is an `index.mjs` and chunks beside it that are loaded when they are first needed: a function that only ever sees plain
 * text never loads a reader of pages, and a story whose articles didn't change loads no language data.
 */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { forBundles } from "./bundle-plugins.ts";
import { type FunctionName, functionNames, projectRoot } from "./function-code.ts";

/** What each bundle is made of, as esbuild tells it; paths are relative to the project. */
export type Contents = Readonly<Record<FunctionName, Metafile>>;

const bundle = async (name: FunctionName, folder: string): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: { index: `lambdas/${name}/handler.ts` },
    outdir: join(folder, name),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // The AWS SDK goes in as well, so that what was tested is what runs, whatever the runtime ships.
    mainFields: ["module", "main"],
    minify: true,
    // Logs show the names of errors.
    keepNames: true,
    // ES modules have no `require`: packages written for CommonJS get one.
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
    plugins: [...forBundles],
    metafile: true,
    logLevel: "warning",
  });
  return metafile;
};

/** Builds all functions into a folder: what was in their folders there is replaced. */
export const bundleFunctions = async (folder: string): Promise<Contents> => {
  const contents: Partial<Record<FunctionName, Metafile>> = {};
  for (const name of functionNames) {
    await rm(join(folder, name), { recursive: true, force: true });
    contents[name] = await bundle(name, folder);
  }
  return contents as Contents;
};

if (import.meta.main && process.argv[2]) await bundleFunctions(resolve(process.argv[2]));
