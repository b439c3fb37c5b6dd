import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorySummary } from "../shared/contracts/summary.ts";

const execute = promisify(execFile);
const cli = resolve(import.meta.dirname, "cli.ts");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = async (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
  const options = { cwd: folder, env: { ...process.env, NO_COLOR: "1" } };
  try {
    return { code: 0, ...(await execute(process.execPath, [cli, ...args], options)) };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, stdout: failed.stdout, stderr: failed.stderr };
  }
};

describe("the command line", () => {
  it("summarises the example without an argument", async () => {
    const { code, stdout, stderr } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain("Where the sources disagree");
    expect(stdout).toContain("out/stories/default/summary.html");
    expect(stderr).toContain("4 of 4");
    expect((await readdir(join(folder, "out/stories/default"))).sort()).toEqual([
      "summary.html",
      "summary.json",
      "summary.md",
    ]);
  });

  it("prints JSON alone for programs", async () => {
    await mkdir(join(folder, "in"));
    await writeFile(join(folder, "in/a.txt"), "The river rose by two metres on Monday, the water board said.");
    const { stdout } = await run("in", "--json", "--out", "o");
    const [summary] = JSON.parse(stdout) as unknown[];
    expect(StorySummary.parse(summary).sources).toHaveLength(1);
    expect(JSON.parse(await readFile(join(folder, "o/stories/default/summary.json"), "utf8"))).toEqual(summary);
  });

  it("ends quietly when nobody reads on", async () => {
    await mkdir(join(folder, "in"));
    await writeFile(join(folder, "in/a.txt"), "The river rose by two metres on Monday, the water board said.");
    const { stderr } = await execute("sh", ["-c", `"${process.execPath}" "${cli}" in --json --out o | true`], {
      cwd: folder,
    });
    expect(stderr).toBe("");
  });

  it("explains itself", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("npm start -- <folder>");
  });

  it.each([
    ["a folder that isn't there", ["nowhere"], /there is no folder "nowhere"/],
    ["an unknown option", ["--frobnicate"], /Unknown option '--frobnicate'/],
    ["two folders", ["a", "b"], /one folder at a time/],
    ["a length that makes no sense", ["--words", "-3"], /--words/],
    ["an option without its value", ["--words"], /--words needs a value/],
    ["a short option without its value", [".", "-o"], /--out needs a value/],
    ["dead letters of no stack", ["--redrive"], /--redrive goes with --stack/],
    ["a stack and nothing to do", ["--stack", "news"], /--stack takes a folder, --story, --list or --redrive/],
    ["results that are not ours", [".", "--out", "foreign"], /foreign/],
  ])("says what is wrong with %s", async (_, args, message) => {
    await mkdir(join(folder, "foreign/stories"), { recursive: true });
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("has a clear message for a folder without articles", async () => {
    await mkdir(join(folder, "in"));
    await writeFile(join(folder, "in/a.txt"), "The river rose by two metres on Monday, the water board said.");
    await run("in", "--quiet");
    await rm(join(folder, "in/a.txt"));
    const { code, stderr } = await run("in");
    expect(code).toBe(1);
    expect(stderr).toContain("There are no articles in in.");
    // The summary of what was there goes; nothing is summarised.
    expect(stderr).toContain("Clearing up: 1 of 1");
    expect(stderr).not.toContain("Summarising");
  });

  it("lists what it can't use, and goes on", async () => {
    await mkdir(join(folder, "in"));
    await writeFile(join(folder, "in/a.txt"), "The river rose by two metres on Monday, the water board said.");
    await writeFile(join(folder, "in/empty.html"), "");
    await writeFile(join(folder, "in/picture.html"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
    await writeFile(join(folder, "in/huge.txt"), Buffer.alloc(30 * 1024 * 1024, "word "));
    const { code, stdout, stderr } = await run("in");
    expect(code).toBe(0);
    expect(stdout).toMatch(/empty\.html[\s\S]*The file is empty/);
    expect(stdout).toMatch(/huge\.txt[\s\S]*30 MB/);
    expect(stdout).toMatch(/picture\.html[\s\S]*not text/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  it("calls loose files by the name of their folder when it lists stories", async () => {
    for (const name of ["a.txt", "bridge/a.txt", "quay/a.txt", "lock/a.txt"]) {
      await mkdir(dirname(join(folder, "harbour", name)), { recursive: true });
      await writeFile(join(folder, "harbour", name), "The river rose by two metres on Monday, the water board said.");
    }
    const { stdout } = await run("harbour");
    expect(stdout).toMatch(/^ {2}bridge .*[\s\S]*^ {2}harbour /m);
  });
});

/** The command in a shell of its own, which goes on behind it, as npm's does; and what both have printed, as it comes. */
const inShell = (environment: NodeJS.ProcessEnv) => {
  const given = ["-c", `"${process.execPath}" "${cli}" in --watch & echo "pid $!"; wait; true`];
  const shell = spawn("sh", given, { cwd: folder, env: { ...process.env, NO_COLOR: "1", ...environment } });
  let printed = "";
  const waiting = new Set<() => void>();
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      for (const look of waiting) look();
    });
  const found = (what: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolved) => {
      const look = () => {
        const match = what.exec(printed);
        if (!match) return;
        waiting.delete(look);
        resolved(match);
      };
      waiting.add(look);
      look();
    });
  // Both write to these pipes: they close when the last of the two has ended.
  return { shell, found, bothEnded: once(shell, "close") };
};

describe("--watch", () => {
  beforeEach(() => mkdir(join(folder, "in")));

  it("ends when npm, which runs it, is gone", async () => {
    const { shell, found, bothEnded } = inShell({ npm_lifecycle_event: "start" });
    await found(/Watching/);
    shell.kill("SIGTERM");
    await bothEnded;
  });

  it("without npm, outlives its shell and goes on until it is asked to end", async () => {
    const { shell, found, bothEnded } = inShell({ npm_lifecycle_event: undefined });
    const [, pid] = await found(/pid (\d+)/);
    await found(/Watching/);
    shell.kill("SIGTERM");
    await once(shell, "exit");
    await writeFile(join(folder, "in/a.txt"), "The river rose by two metres on Monday, the water board said.");
    await found(/1 file, 1 story/);
    process.kill(Number(pid), "SIGTERM");
    await bothEnded;
  });
});
