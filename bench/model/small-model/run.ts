/**
 * Runs the pipeline with a real model that is far too small for the work: it invents quotes, names the wrong speakers and stops in
 * the middle of its JSON. What is written must hold all the same. Ends with status 1 if it doesn't.
 *
 *   npm run try:small-model [-- <folder of stories>]
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { assertGrounded } from "../../../lambdas/summarise/ground/assert-grounded.ts";
import { ArticleRecord } from "../../../shared/contracts/article.ts";
import { StorySummary } from "../../../shared/contracts/summary.ts";
import { recordKeyOf } from "../../../shared/keys.ts";
import { table } from "../../table.ts";
import { installSmallModel } from "./install.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const stories = resolve(process.argv[2] ?? join(root, "examples"));

/** Small enough for a context of 8,192 tokens; a call on one core takes its time. */
const settings = {
  OPENAI_API_KEY: "none",
  MODEL_MAX_INPUT_TOKENS: "4000",
  MODEL_MAX_OUTPUT_TOKENS: "500",
  MODEL_CALL_SECONDS: "120",
  MODEL_STORY_SECONDS: "900",
};

const summarise = (model: string, url: string, out: string) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const args = [join(root, "local/cli.ts"), stories, "--engine", "openai", "--model", model, "--base-url", url];
    const options = { env: { ...process.env, ...settings }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [...args, "--json", "--out", out], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });

/** Every quote of a summary is looked up in the article that was written beside it. */
const checkQuotes = (summary: StorySummary, out: string): number => {
  const articles = summary.sources.map(({ id, key }) => {
    const article = ArticleRecord.parse(JSON.parse(readFileSync(join(out, recordKeyOf(key)), "utf8")));
    if (article.status !== "cleaned") throw new Error(`${key} is cited and was rejected`);
    return { id, article };
  });
  assertGrounded(summary, articles);
  const cited = [
    ...summary.summary.map(({ citations }) => citations.length),
    ...summary.disagreements.flatMap(({ positions }) => positions.map(({ evidence }) => evidence.length)),
  ];
  return cited.reduce((sum, count) => sum + count, 0);
};

console.log("installing the model, once …");
const { library, weights } = installSmallModel();
const server = spawn(process.execPath, [join(import.meta.dirname, "server.ts"), library, weights], {
  stdio: ["ignore", "pipe", "inherit"],
});
const out = mkdtempSync(join(tmpdir(), "small-model-"));
try {
  const [url] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
  const rows: (string | number)[][] = [];
  for (const model of ["free", "shaped"]) {
    const folder = join(out, model);
    const { code, stdout, stderr } = await summarise(model, url, folder);
    if (code !== 0) throw new Error(`the run with "${model}" ended with status ${code}: ${stderr}`);
    for (const written of JSON.parse(stdout) as unknown[]) {
      const summary = StorySummary.parse(written);
      const calls = summary.engine.calls;
      rows.push([
        model,
        summary.story,
        calls,
        summary.engine.name,
        summary.summary.length,
        summary.disagreements.length,
        checkQuotes(summary, folder),
        [...new Set(summary.warnings.map(({ code }) => code))].join(", "),
      ]);
    }
  }
  console.log(
    table(
      ["answers", "story", "calls", "engine", "sentences", "disagreements", "quotes, all verbatim", "warnings"],
      rows,
    ),
  );
} finally {
  server.kill();
  rmSync(out, { recursive: true, force: true });
}
