import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The project's root: the folder above this one. */
export const projectRoot: string = dirname(import.meta.dirname);

/** The functions, by their folders below `lambdas/`. */
export const functionNames = ["clean", "summarise", "sweep"] as const;
export type FunctionName = (typeof functionNames)[number];

let built: string | undefined;

// esbuild's plugins work only asynchronously, and a construct can't wait: a process of its own can.
const buildAll = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "news-consensus-functions-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, [join(projectRoot, "infra", "bundle.ts"), folder], { stdio: ["ignore", 2, 2] });
  return folder;
};

/**
 * The folder that Lambda gets as the code of a function. The package ships it built, beside the construct; from the sources it
 * is built once a process.
 */
export const functionCode = (name: FunctionName): string => {
  const shipped = join(import.meta.dirname, "functions", name);
  if (existsSync(shipped)) return shipped;
  built ??= buildAll();
  return join(built, name);
};

/** What stands for the code where nobody looks at it, as when `cdk destroy` only needs the names of things. */
export const functionSource = (name: FunctionName): string => {
  const source = join(projectRoot, "lambdas", name);
  return existsSync(source) ? source : functionCode(name);
};
