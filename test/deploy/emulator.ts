import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ensurePython, projectRoot, python } from "./python.ts";

export interface Emulator {
  readonly endpoint: string;
  /** For every process that is to talk to the emulator instead of AWS. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the emulator and the functions in it print. */
  readonly logFile: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

const isHealthy = async (endpoint: string): Promise<boolean> => {
  try {
    return (await fetch(`${endpoint}/_ministack/health`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));

/**
 * Starts MiniStack on a free port of this machine, with IAM enforced: the functions run with the credentials of their
 * roles, and what their policies don't allow is refused.
 */
export const startEmulator = async (): Promise<Emulator> => {
  await ensurePython();
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const modules = join(projectRoot, "node_modules");
  const environment = {
    PATH: [join(modules, ".bin"), process.env.PATH].join(delimiter),
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: "us-east-1",
    CDK_DISABLE_CLI_TELEMETRY: "true",
  };
  const work = mkdtempSync(join(tmpdir(), "news-consensus-emulator-"));
  const logFile = join(work, "emulator.log");
  const log = openSync(logFile, "a");
  const child = spawn(python("python"), ["-m", "hypercorn", "emulator:app", "--bind", `127.0.0.1:${port}`], {
    cwd: work,
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      ...environment,
      AUTH: "true",
      LAMBDA_EXECUTOR: "local",
      GATEWAY_PORT: String(port),
      BIND_HOST: "127.0.0.1",
      MINISTACK_HOST: "127.0.0.1",
      // CDK's own functions find the AWS SDK of the Lambda runtime here.
      NODE_PATH: modules,
      PYTHONPATH: import.meta.dirname,
    },
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    // A hung emulator doesn't end by itself.
    const hard = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended(child);
    clearTimeout(hard);
  };
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await isHealthy(endpoint)) return { endpoint, environment, logFile, stop };
    if (child.exitCode !== null) break;
    await sleep(200);
  }
  await stop();
  throw new Error(`the emulator did not start; see ${logFile}`);
};
