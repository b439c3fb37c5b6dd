import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

/** `npm run fuzz -- --runs 10000`: every property of this folder and beside the parsers, with that many inputs each. */
const { values } = parseArgs({ options: { runs: { type: "string", default: "10000" } } });
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const child = spawn(process.execPath, [vitest, "run", "test/fuzz"], {
  stdio: "inherit",
  env: { ...process.env, FUZZ_RUNS: values.runs },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
