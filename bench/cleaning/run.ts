/** How well articles are cleaned, by the scoring programs of the benchmark folder. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultData, goldFile, htmlSets, pagesOf } from "./pages.ts";
import { installPeers } from "./peers/install.ts";
import { scriptOptions } from "./script-options.ts";

const peerNames = ["readability", "defuddle", "trafilatura", "trafilatura-precision"];

const usage = `
npm run bench:cleaning -- [options]

  --data FOLDER   the benchmark data: html/<set>.gold.json with its pages, loose.jsonl, whole.jsonl, and the
                  scoring programs (default: ../shared/bench/cleaning)
  --html          only the pages
  --text          only the plain texts
  --peers         also run all peers on the same pages in the same run: ${peerNames.join(", ")};
                  they are installed into bench/.peers
  --peer NAME     also run this one; can be given again
  --out-of-fold   train anew and score every page and text by classifiers that have seen nothing of its site: of what
                  the shipped ones were trained on, only these figures say what to expect of a new site
`;

const { values: args } = scriptOptions(usage, {
  options: {
    data: { type: "string", default: defaultData },
    html: { type: "boolean", default: false },
    text: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    peer: { type: "string", multiple: true, default: [] },
    "out-of-fold": { type: "boolean", default: false },
  },
});
const peers = args.peers ? peerNames : args.peer;
const unknown = peers.find((name) => !peerNames.includes(name));
if (unknown) {
  process.stderr.write(`There is no peer ${JSON.stringify(unknown)}; there are ${peerNames.join(", ")}.\n`);
  process.exit(2);
}
const data = resolve(args.data);
if (!existsSync(data)) {
  process.stderr.write(`There is no folder ${data}; name the benchmark data with --data.\n`);
  process.exit(2);
}
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const work = here("../.work/cleaning");
// Node lets garbage lie as long as the machine has memory: with a cap, the peak says what cleaning needs.
const heapCap = "--max-old-space-size=256";
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Measured {
  readonly pages: number;
  readonly crashed: number;
  readonly rejected: readonly string[];
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const run = (program: string, given: readonly string[], complaints: "inherit" | "ignore" = "inherit"): string =>
  execFileSync(program, given, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", complaints],
    maxBuffer: 64 * 1024 * 1024,
  });

// Peers complain of style sheets and selectors by the thousand.
const measured = (program: string, given: readonly string[], isPeer: boolean): Measured =>
  JSON.parse(
    run(program, given, isPeer ? "ignore" : "inherit")
      .trim()
      .split("\n")
      .at(-1)!,
  ) as Measured;

const score = (name: string, output: string): void => {
  for (const set of htmlSets(data)) {
    const line = run("python3", [
      join(data, "eval_html.py"),
      goldFile(data, set),
      "--pred",
      join(output, `${set}.jsonl`),
    ]);
    say(`${name.padEnd(28)} ${set.padEnd(6)} ${line.trim()}`);
  }
};

const cost = (name: string, result: Measured): void => {
  const perPage = ((1000 * result.cpuSeconds) / result.pages).toFixed(0);
  say(
    `${name.padEnd(28)} ${perPage} ms CPU a page, peak ${result.peakMegabytes.toFixed(0)} MB, ${result.crashed} crashed`,
  );
  for (const page of result.rejected) say(`${"".padEnd(28)} rejected ${page}`);
};

const scoreHtml = (): void => {
  const sets = htmlSets(data);
  if (sets.length === 0) {
    say(`No HTML sets in ${data}: skipped.`);
    return;
  }
  const list = join(work, "pages.json");
  writeFileSync(
    list,
    JSON.stringify(
      Object.fromEntries(sets.map((set) => [set, pagesOf(data, set).map(({ id, file, url }) => ({ id, file, url }))])),
    ),
  );
  const results: (readonly [string, Measured])[] = [];
  const measure = (name: string, program: string, given: (output: string) => readonly string[]): void => {
    const output = join(work, name.replace(/\W+/g, "-"));
    rmSync(output, { recursive: true, force: true });
    results.push([name, measured(program, given(output), name !== "news-consensus")]);
    score(name, output);
  };
  measure("news-consensus", process.execPath, (output) => [heapCap, here("predict-html.ts"), data, output]);
  if (args["out-of-fold"]) {
    const output = join(work, "out-of-fold");
    run(process.execPath, [
      "--max-old-space-size=6000",
      here("train-html.ts"),
      "--data",
      data,
      "--predictions",
      output,
    ]);
    score("news-consensus, out of fold", output);
  }
  if (peers.length > 0) {
    const { packages, python } = installPeers();
    for (const peer of peers) {
      if (peer.startsWith("trafilatura")) {
        const mode = peer === "trafilatura" ? "balanced" : "precision";
        measure(peer, python, (output) => [here("peers/run_trafilatura.py"), mode, list, output]);
      } else measure(peer, process.execPath, (output) => [here("peers/run-peer.mjs"), peer, packages, list, output]);
    }
  }
  for (const [name, result] of results) cost(name, result);
  const [ours, trafilatura] = ["news-consensus", "trafilatura"].map((name) => results.find(([of]) => of === name)?.[1]);
  if (ours && trafilatura)
    say(
      `CPU: ${(ours.cpuSeconds / trafilatura.cpuSeconds).toFixed(2)} times trafilatura's on the same pages in this run`,
    );
};

const scoreText = (): void => {
  const predictor = here("predict-text.ts");
  if (!existsSync(predictor)) {
    say("bench/cleaning/predict-text.ts is not there: plain text skipped.");
    return;
  }
  const output = join(work, "text");
  say(run(process.execPath, [predictor, data, output, ...(args["out-of-fold"] ? ["--out-of-fold"] : [])]).trim());
};

mkdirSync(work, { recursive: true });
if (!args.text) scoreHtml();
if (!args.html) scoreText();
