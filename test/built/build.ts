import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contents } from "../../infra/bundle.ts";
import { buildPackage } from "../../local/build.ts";

/** What `npm run build` makes, in a folder of its own, and what the functions in it are made of. */
export interface Built {
  /** The package's folder: `dist` is in it. */
  readonly folder: string;
  readonly contents: Contents;
}

let built: Promise<Built> | undefined;

const build = async (): Promise<Built> => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return { folder, contents: await buildPackage(join(folder, "dist")) };
};

/** Builds once, whoever asks. */
export const builtPackage = (): Promise<Built> => {
  built ??= build();
  return built;
};
