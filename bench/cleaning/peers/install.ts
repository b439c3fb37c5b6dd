import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the peers are installed: a folder that git ignores. */
export const peersFolder = fileURLToPath(new URL("../../.peers", import.meta.url));

const npmPackages = ["jsdom@31.0.1", "@mozilla/readability@0.6.0", "defuddle@0.19.4", "linkedom@0.18.12"];
const pythonPackages = ["trafilatura==2.3.1", "lxml_html_clean"];

/** Installs the peers once, each in its own place, without touching the project's dependencies. */
export const installPeers = (): { readonly packages: string; readonly python: string } => {
  const packages = join(peersFolder, "npm");
  const python = join(peersFolder, "venv", "bin", "python");
  if (!existsSync(join(packages, "node_modules", "defuddle"))) {
    mkdirSync(packages, { recursive: true });
    writeFileSync(join(packages, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...npmPackages], {
      cwd: packages,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  if (!existsSync(python)) execFileSync("python3", ["-m", "venv", join(peersFolder, "venv")]);
  try {
    execFileSync(python, ["-c", "import trafilatura"], { stdio: "ignore" });
  } catch {
    execFileSync(python, ["-m", "pip", "install", "--quiet", ...pythonPackages], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return { packages, python };
};
