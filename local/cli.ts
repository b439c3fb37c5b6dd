#!/usr/bin/env node
import module from "node:module";
import pc from "picocolors";
import manifest from "../package.json" with { type: "json" };
import { BadConfiguration } from "../shared/errors.ts";
import { readArguments, usage } from "./cli/arguments.ts";

// Each run is a cold start: what was compiled once is kept in the system's temporary folder (NODE_COMPILE_CACHE names another,
// NODE_DISABLE_COMPILE_CACHE=1 keeps nothing). Before Node 22.8 there is no such cache.
module.enableCompileCache?.();

const main = async (): Promise<number> => {
  try {
    const args = readArguments(process.argv.slice(2));
    if (args.show) {
      process.stdout.write(args.show === "help" ? usage : `${manifest.version}\n`);
      return 0;
    }
    // What a run needs is loaded when its command is known: --help is there at once.
    if (args.stack) return await (await import("./cli/run-with-stack.ts")).runWithStack(args, args.stack);
    return await (await import("./cli/run-here.ts")).runHere(args);
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error;
    process.stderr.write(`${pc.red("Not done:")} ${error.message}.\nnpm start -- --help explains.\n`);
    return 2;
  }
};

// Whoever reads may have enough before the end: `… --json | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await main();
