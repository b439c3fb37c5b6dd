import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** zod brings its messages in fifty languages. The functions' are for logs and need English alone. */
const zodInEnglish: Plugin = {
  name: "zod-in-english",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

/** Data stays in files of its own beside the code: a long literal is read by V8 twice, and never kept compiled. */
const dataBeside: Plugin = {
  name: "data-beside",
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const contents = await readFile(path);
      return contents.length < 20_000 ? { contents, loader: "json" } : { contents, loader: "copy" };
    });
  },
};

/** What makes the bundles smaller and quicker to load than the packages as they come. */
export const forBundles: readonly Plugin[] = [zodInEnglish, dataBeside];
