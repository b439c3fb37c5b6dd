import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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
    await mkdir(join(folder, "empty"));
    const { code, stderr } = await run("empty");
    expect(code).toBe(1);
    expect(stderr).toContain("There are no articles in empty");
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
});
