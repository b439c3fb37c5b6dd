import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { draftStory } from "../../lambdas/summarise/extractive/engine.ts";
import { type Grounded, ground } from "../../lambdas/summarise/ground/ground.ts";
import { say } from "../table.ts";
import { cleanFolder } from "./clean-folder.ts";

/**
 * Cleans and merges the five seed articles with the real code and scores what comes out: boilerplate removed, article
 * lines kept, key facts in the summary, omissions found. Prints the evaluators' own output and the summary.
 */

const shared = new URL("../../../shared/", import.meta.url).pathname;
const data = join(shared, "bench/disagreements");

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: join(shared, "seeds") },
    words: { type: "string", default: "230" },
  },
});

/** Coverage with somebody silent, as the evaluator of disagreements reads omissions. */
const omissionsOf = (grounded: Grounded) =>
  grounded.coverage
    .filter(({ notReportedBy }) => notReportedBy.length > 0)
    .map(({ evidence, notReportedBy }) => ({
      kind: "omission",
      positions: evidence.map(({ source, quote }) => ({ source, quote })),
      silent: notReportedBy,
    }));

const run = (script: string, args: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [join(data, script), ...args], { encoding: "utf8" }));

async function main(): Promise<void> {
  if (!existsSync(values.seeds) || !existsSync(data)) {
    say(`there is no ${values.seeds} or no ${data}: nothing to measure`);
    return;
  }
  const story = await cleanFolder(values.seeds, "S", 0);
  const grounded = ground(draftStory(story, { words: Number(values.words) }), story);
  const folder = mkdtempSync(join(tmpdir(), "seed-summary-"));
  try {
    const [merged, cleaned, predicted] = ["merged.txt", "cleaned.json", "predicted.jsonl"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(merged, grounded.summary.map(({ text }) => text).join(" "));
    writeFileSync(cleaned, JSON.stringify(Object.fromEntries(story.map(({ id, article }) => [id, article.text]))));
    const [item] = readFileSync(join(data, "seed.jsonl"), "utf8").split("\n");
    const id = (JSON.parse(item ?? "{}") as { id: string }).id;
    writeFileSync(predicted, `${JSON.stringify({ id, disagreements: omissionsOf(grounded) })}\n`);
    const gold = join(data, "seed_cleaning_and_facts.json");
    const facts = run("evaluate_seed_summary.mjs", ["--gold", gold, "--summary", merged, "--clean", cleaned]);
    const scores = run("evaluate.mjs", ["--gold", join(data, "seed.jsonl"), "--pred", predicted]) as {
      omission: unknown;
    };
    say(grounded.headline);
    for (const { text, citations } of grounded.summary)
      say(`  ${text} [${citations.map(({ source, sentence }) => `${source}.${sentence}`).join(" ")}]`);
    say(JSON.stringify(facts, null, 1));
    say(JSON.stringify({ omission: scores.omission }, null, 1));
    if (grounded.complaints.length > 0) say(JSON.stringify(grounded.complaints, null, 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
