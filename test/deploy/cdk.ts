import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "./emulator.ts";
import { projectRoot } from "./python.ts";

/** Settings as on the command line: `{ engine: "model" }` is `-c engine=model`. */
export type Settings = Readonly<Record<string, string | number>>;

export interface RunResult {
  readonly status: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Ends what is still running, so that nothing outlives a test that was given up. */
export const stopRunning = (): void => {
  for (const child of running) child.kill();
};

/** Runs a command in the project as a user would, against the emulator. */
export const runInProject = (emulator: Emulator, command: string, args: readonly string[]): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...emulator.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output });
    });
  });

/** The CDK command line, for one emulator. */
export class Cdk {
  readonly #emulator: Emulator;
  readonly folder: string = mkdtempSync(join(tmpdir(), "news-consensus-cdk-"));

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  async #run(args: readonly string[]): Promise<string> {
    const { status, output } = await runInProject(this.#emulator, "npx", ["cdk", "--no-notices", ...args]);
    if (status !== 0) throw new Error(`cdk ${args.join(" ")} failed:\n${output.slice(-4000)}`);
    return output;
  }

  bootstrap(): Promise<string> {
    return this.#run(["bootstrap", "aws://000000000000/us-east-1"]);
  }

  /** Deploys and gives the stack's outputs. */
  async deploy(settings: Settings = {}): Promise<Readonly<Record<string, string>>> {
    const file = join(this.folder, "outputs.json");
    const context = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const assembly = ["--output", join(this.folder, "cdk.out")];
    await this.#run(["deploy", ...context, ...assembly, "--require-approval", "never", "--outputs-file", file]);
    const stacks = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
    const outputs = Object.values(stacks)[0];
    if (!outputs) throw new Error("the stack has no outputs");
    return outputs;
  }

  async destroy(settings: Settings = {}): Promise<void> {
    const context = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    await this.#run(["destroy", ...context, "--output", join(this.folder, "cdk.out"), "--force"]);
  }
}
