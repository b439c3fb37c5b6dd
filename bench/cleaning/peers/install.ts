import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the peers are installed: a folder that git ignores. */
export const peersFolder = fileURLToPath(new URL("../../.peers", import.meta.url));

const npmPackages = ["jsdom@31.0.1", "@mozilla/readability@0.6.0", "defuddle@0.19.4", "linkedom@0.18.12"];
const pythonPackages = ["trafilatura==2.3.1", "lxml_html_clean", "sumy==0.13.0", "numpy"];

/** Names what was installed, so that a list that changed is installed anew. */
const stamp = join(peersFolder, "installed.json");
const wanted = JSON.stringify({ npmPackages, pythonPackages, load: 1 });

/** Installs the peers once, each in its own place, without touching the project's dependencies. */
export const installPeers = (): { readonly packages: string; readonly python: string } => {
  const packages = join(peersFolder, "npm");
  const python = join(peersFolder, "venv", "bin", "python");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return { packages, python };
  process.stderr.write(`Installing the peers into ${peersFolder}\n`);
  mkdirSync(packages, { recursive: true });
  writeFileSync(join(packages, "package.json"), '{ "private": true }\n');
  // Packages are found from the file that imports them: from here, those of the peers.
  writeFileSync(join(packages, "load.mjs"), "export const load = (id) => import(id);\n");
  const quiet: ExecFileSyncOptions = { stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...npmPackages], {
    ...quiet,
    cwd: packages,
  });
  if (!existsSync(python)) execFileSync("python3", ["-m", "venv", join(peersFolder, "venv")], quiet);
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...pythonPackages], quiet);
  writeFileSync(stamp, wanted);
  return { packages, python };
};
