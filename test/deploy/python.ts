import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const projectRoot: string = join(import.meta.dirname, "../..");
const venv = join(projectRoot, ".venv-deploy");
const requirements = join(import.meta.dirname, "requirements.txt");
const stamp = join(venv, "requirements.sha256");

/** A program of the Python environment. */
export const python = (name: string): string => join(venv, "bin", name);

/** Makes the Python environment that the emulator and cfn-lint run in; at once when it is there already. */
export const ensurePython = async (): Promise<void> => {
  const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("making a Python environment for the AWS emulator");
  await run("python3", ["-m", "venv", "--clear", venv]);
  await run(python("python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]);
  writeFileSync(stamp, wanted);
};
