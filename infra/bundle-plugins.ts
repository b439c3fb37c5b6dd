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

/** A long literal takes V8 longer to read as a program than as JSON. */
const jsonAsText: Plugin = {
  name: "json-as-text",
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const value = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return value.length < 20_000
        ? { contents: value, loader: "json" }
        : { contents: `module.exports = JSON.parse(${JSON.stringify(value)});`, loader: "js" };
    });
  },
};

/** What makes the bundles smaller and quicker to load than the packages as they come. */
export const forBundles: readonly Plugin[] = [zodInEnglish, jsonAsText];
