import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BundlingOptions } from "aws-cdk-lib/aws-lambda-nodejs";
import { OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";

const require = createRequire(import.meta.url);

/** The project's root: the folder above this one. */
export const projectRoot: string = dirname(import.meta.dirname);

/** jsdom starts this file by its path when a page asks for a synchronous request; a bundle can't hold it. */
const syncWorker = "./xhr-sync-worker.js";
const syncWorkerFile = (): string => join(dirname(require.resolve("jsdom")), "jsdom/living/xhr", syncWorker);

/**
 * How a handler becomes one file. The AWS SDK goes in, so that what was tested is what runs, whatever the runtime
 * ships. Names are kept, since logs show the names of errors. ES modules have no `require`: packages written for
 * CommonJS get one by the banner.
 */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: "node24",
  mainFields: ["module", "main"],
  minify: true,
  keepNames: true,
  bundleAwsSDK: true,
  banner: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
};

/** The same for a handler that loads jsdom. */
export const bundlingWithJsdom: BundlingOptions = {
  ...bundling,
  esbuildArgs: { [`--external:${syncWorker}`]: true },
  commandHooks: {
    beforeInstall: () => [],
    beforeBundling: () => [],
    afterBundling: (_input, output) => [`cp "${syncWorkerFile()}" "${output}"`],
  },
};
