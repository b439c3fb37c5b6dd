/**
 * Builds what the package ships: the command, the reader, and the construct for other CDK apps. Node doesn't strip types below
 * `node_modules`, so a published package needs JavaScript. Usage: node local/build.ts [folder]
 */
import { execFileSync } from "node:child_process";
import { chmod, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";

const root = dirname(import.meta.dirname);
const folder = resolve(process.argv[2] ?? join(root, "dist"));
const typescript = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

await rm(folder, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: "local/cli.ts", index: "shared/read-summary.ts", construct: "infra/news-consensus.ts" },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  packages: "external",
  logLevel: "warning",
});
await chmod(join(folder, "cli.js"), 0o755);
execFileSync(
  process.execPath,
  [typescript, "-p", join(root, "tsconfig.build.json"), "--outDir", join(folder, "types")],
  { stdio: "inherit" },
);
