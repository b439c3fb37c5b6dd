/**
 * The whole command on five articles in a folder, from the shell to the page: each run is a cold start.
 *
 *   node bench/performance/command.ts
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../infra/function-code.ts";
import { percentile, say, table } from "../table.ts";
import { madeUpPage, madeUpText } from "./stories.ts";

const runs = 3;
const articles = 5;

/** Tells, as the process ends, what it took. */
const clock = `process.once("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\n"+JSON.stringify({ms:performance.now(),cpu:(user+system)/1000}))})`;

const folder = mkdtempSync(join(tmpdir(), "command-"));
const run = (program: string, input: string, environment: NodeJS.ProcessEnv): { ms: number; cpu: number } => {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(clock)}`, program, input, "--out", out, "--quiet"],
    { encoding: "utf8", env: { ...process.env, ...environment } },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.trim().split("\n").at(-1) ?? "{}");
};

try {
  for (const [kind, ending, make] of [
    ["texts", "txt", madeUpText],
    ["pages", "html", madeUpPage],
  ] as const) {
    mkdirSync(join(folder, kind));
    for (let n = 0; n < articles; n += 1) writeFileSync(join(folder, kind, `${n}.${ending}`), make(1, n));
  }
  // As it is installed: beside its package.json, with the packages that it names in reach.
  const installed = join(folder, "installed");
  mkdirSync(installed);
  spawnSync(process.execPath, [join(projectRoot, "local", "build.ts"), join(installed, "dist")], { stdio: "ignore" });
  writeFileSync(join(installed, "package.json"), '{ "name": "news-consensus", "type": "module" }\n');
  symlinkSync(join(projectRoot, "node_modules"), join(installed, "node_modules"));

  const kept = { NODE_COMPILE_CACHE: join(folder, "compiled") };
  const rows: (string | number)[][] = [];
  for (const [name, program] of [
    ["npm start", join(projectRoot, "local", "cli.ts")],
    ["the package’s command", join(installed, "dist", "cli.js")],
  ] as const)
    for (const kind of ["texts", "pages"]) {
      const first = run(program, join(folder, kind), { NODE_DISABLE_COMPILE_CACHE: "1" });
      run(program, join(folder, kind), kept);
      const later = Array.from({ length: runs }, () => run(program, join(folder, kind), kept));
      rows.push([
        `${name}, ${articles} ${kind}`,
        first.ms,
        first.cpu,
        percentile(
          later.map(({ ms }) => ms),
          0.5,
        ),
        percentile(
          later.map(({ cpu }) => cpu),
          0.5,
        ),
      ]);
    }
  say(`From the shell to the page; the first run ever, then the median of ${runs} that find compiled code`);
  say(table(["", "first ms", "first CPU ms", "later ms", "later CPU ms"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
