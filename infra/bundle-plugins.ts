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

// What jsdom takes of undici: two classes that it extends, one that it constructs, and a default that nobody calls.
const noNetwork =
  "class None {} module.exports = { DecoratorHandler: None, Dispatcher: None, WebSocket: None, getGlobalDispatcher: () => new None() };";
const workerOf = 'require.resolve("./xhr-sync-worker.js")';

/**
 * jsdom without what reaches the network: undici, and the worker that it starts for synchronous requests. Pages are parsed, never
 * run, so none of it can be called; left out, nobody has to trust that.
 */
const jsdomWithoutNetwork: Plugin = {
  name: "jsdom-without-network",
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: "undici", namespace: "no-network" }));
    build.onLoad({ filter: /.*/, namespace: "no-network" }, () => ({ contents: noNetwork }));
    build.onLoad({ filter: /[\\/]xhr[\\/]XMLHttpRequest-impl\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.includes(workerOf)) throw new Error("jsdom no longer starts a worker here: look how it does");
      return { contents: source.replace(workerOf, "undefined") };
    });
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
export const forBundles: readonly Plugin[] = [zodInEnglish, jsdomWithoutNetwork, jsonAsText];
