import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modelConfigOf } from "../../lambdas/summarise/engines.ts";
import { type Grounded, ground } from "../../lambdas/summarise/ground/ground.ts";
import { sharedWords } from "../../lambdas/summarise/ground/wording.ts";
import { storeCache } from "../../lambdas/summarise/model/cache.ts";
import { openaiClient } from "../../lambdas/summarise/model/connection/openai-client.ts";
import { modelEngine } from "../../lambdas/summarise/model/engine.ts";
import { systemClock } from "../../shared/clock.ts";
import type { Engine } from "../../shared/contracts/draft.ts";
import { sha256 } from "../../shared/hash.ts";
import { silentLog } from "../../shared/log.ts";
import { ModelSettings, readSettings } from "../../shared/settings.ts";
import { MemoryStore } from "../../shared/store/memory-store.ts";
import { type Recorder, recorder } from "./recorder.ts";
import { type BenchStory, labelledStory, readItems, seedStory } from "./stories.ts";

const shared = new URL("../../../shared/", import.meta.url).pathname;
const labels = join(shared, "bench/disagreements");
const recordings = new URL("./recorded/", import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    set: { type: "string", default: "seeds,summedits" },
    upstream: { type: "string" },
    items: { type: "string", default: "30" },
    verbose: { type: "boolean", default: false },
  },
});

/** Stands where the extractive engine gives hints: without them the recorded requests don't depend on its version. */
const noHints: Engine = {
  name: "extractive",
  identity: "none",
  async draft() {
    const nothing = { headline: "", summary: [], disagreements: [], coverage: [], warnings: [] };
    return { draft: { ...nothing, copies: new Map(), offTopic: new Set() }, usage: { stages: [] } };
  },
};

/** The evaluator's names of two kinds; the rest are the same. */
const kindNames: Readonly<Record<string, string>> = { quantity: "number", time: "date" };

const engineOn = (url: string): Engine => {
  const settings = readSettings(ModelSettings, { MODEL_NAME: "recorded", MODEL_BASE_URL: url });
  const patience = { callSeconds: 24 * 3600, storySeconds: 24 * 3600 };
  const config = { ...modelConfigOf(settings, {}), ...patience };
  return modelEngine(config, {
    client: openaiClient(config, async () => undefined, systemClock),
    budget: () => ({ reserve: async () => ({ settle: async () => {} }) }),
    cache: storeCache(new MemoryStore(systemClock)),
    clock: systemClock,
    sleep: async () => {},
    random: () => 0,
    log: silentLog,
    extractive: noHints,
  });
};

/** Share of the content words of each statement that its evidence has, where there are enough to tell. */
const sharesOf = ({ summary, coverage }: Grounded): number[] =>
  [
    ...summary.map(({ text, citations }) => ({ text, evidence: citations })),
    ...coverage.map(({ claim, evidence }) => ({ text: claim, evidence })),
  ].flatMap(({ text, evidence }) => sharedWords(text, evidence.map(({ quote }) => quote).join("\n")) ?? []);

interface Outcome {
  readonly story: BenchStory;
  readonly prediction: unknown;
  readonly summary: string;
  readonly complaints: readonly string[];
  readonly shares: readonly number[];
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const runStory = async (story: BenchStory, server: Recorder): Promise<Outcome> => {
  const { draft, usage } = await engineOn(server.url).draft(story.articles, { words: story.words });
  const grounded = ground(draft, story.articles);
  const place = ({ source, quote }: { source: string; quote: string }) => ({
    source: story.documentOf.get(source),
    quote,
  });
  const sum = (field: "inputTokens" | "outputTokens") => usage.stages.reduce((total, stage) => total + stage[field], 0);
  return {
    story,
    prediction: {
      id: story.item.id,
      disagreements: grounded.disagreements.map(({ kind, positions }) => ({
        kind: kindNames[kind] ?? kind,
        positions: positions.flatMap(({ evidence }) => evidence.map(place)),
      })),
    },
    summary: [grounded.headline, ...grounded.summary.map(({ text }) => text)].join("\n"),
    complaints: grounded.complaints.map(({ code, path, message }) => `${code} ${path}: ${message}`),
    shares: sharesOf(grounded),
    inputTokens: sum("inputTokens"),
    outputTokens: sum("outputTokens"),
  };
};

interface Scores {
  readonly conflict: Readonly<Record<"gold" | "tp" | "fp" | "precision" | "recall" | "f1", number>>;
  readonly recall_by_kind: Readonly<Record<string, string>>;
  readonly controls: { readonly n: number; readonly false_alarms: number; readonly false_alarms_per_control: number };
  readonly quotes: { readonly n: number; readonly verbatim_rate: number };
}

const evaluate = (outcomes: readonly Outcome[], folder: string): Scores => {
  const lines = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).join("\n");
  writeFileSync(join(folder, "gold.jsonl"), lines(outcomes.map(({ story }) => story.item)));
  writeFileSync(join(folder, "pred.jsonl"), lines(outcomes.map(({ prediction }) => prediction)));
  const files = ["--gold", join(folder, "gold.jsonl"), "--pred", join(folder, "pred.jsonl")];
  return JSON.parse(
    execFileSync(process.execPath, [join(labels, "evaluate.mjs"), ...files], { encoding: "utf8" }),
  ) as Scores;
};

const keyFacts = (summary: string, folder: string): string => {
  writeFileSync(join(folder, "merged.txt"), summary);
  const args = ["--gold", join(labels, "seed_cleaning_and_facts.json"), "--summary", join(folder, "merged.txt")];
  const out = execFileSync(process.execPath, [join(labels, "evaluate_seed_summary.mjs"), ...args], {
    encoding: "utf8",
  });
  const { key_facts: facts, words } = JSON.parse(out) as { key_facts: string; words: number };
  return `key facts ${facts} in ${words} words`;
};

const row = (name: string, { conflict, controls, quotes }: Scores, outcomes: readonly Outcome[]): string => {
  const mean = (field: "inputTokens" | "outputTokens") =>
    Math.round(outcomes.reduce((sum, one) => sum + one[field], 0) / outcomes.length);
  return [
    name.padEnd(10),
    `F1 ${conflict.f1.toFixed(3)}  P ${conflict.precision.toFixed(3)}  R ${conflict.recall.toFixed(3)}`,
    `${conflict.tp}/${conflict.gold} found, ${conflict.fp} wrong`,
    controls.n > 0
      ? `controls ${controls.false_alarms}/${controls.n} = ${controls.false_alarms_per_control.toFixed(3)}`
      : "no controls",
    `verbatim ${quotes.verbatim_rate}`,
    `dropped by the check ${outcomes.reduce((sum, one) => sum + one.complaints.length, 0)}`,
    `tokens a story ${mean("inputTokens")} in, ${mean("outputTokens")} out`,
  ].join(" | ");
};

/** Stories in an order that tells nothing of their labels to whoever answers. */
const shuffled = (stories: readonly BenchStory[]): BenchStory[] =>
  [...stories].sort((a, b) => (sha256(`order ${a.item.id}`) < sha256(`order ${b.item.id}`) ? -1 : 1));

const storiesOf = async (set: string): Promise<BenchStory[]> => {
  if (set === "seeds")
    return [
      await seedStory(
        readItems(join(labels, "seed.jsonl"))[0]!,
        join(shared, "seeds"),
        join(recordings, "seeds.cleaning.json"),
      ),
    ];
  return shuffled(
    readItems(join(labels, `${set}.jsonl`))
      .slice(0, Number(values.items))
      .map(labelledStory),
  );
};

const report = async (set: string, folder: string): Promise<void> => {
  const server = await recorder(join(recordings, `${set}.json`), values.upstream);
  try {
    const outcomes: Outcome[] = [];
    // All at once: an upstream reader then has all the prompts of a stage before it.
    await Promise.all((await storiesOf(set)).map(async (story) => outcomes.push(await runStory(story, server))));
    console.log(row(set, evaluate(outcomes, folder), outcomes));
    const shares = outcomes.flatMap((one) => one.shares).sort((a, b) => a - b);
    const at = (part: number) => shares[Math.floor(part * (shares.length - 1))]?.toFixed(2);
    console.log(
      `${"".padEnd(10)} | words shared with the evidence: least ${at(0)}, median ${at(0.5)} (${shares.length} statements)`,
    );
    if (set === "seeds") console.log(`${"".padEnd(10)} | ${keyFacts(outcomes[0]!.summary, folder)}`);
    if (values.verbose)
      for (const { story, complaints } of outcomes) for (const line of complaints) console.log(story.item.id, line);
  } catch (error) {
    console.log(
      `${set}: ${server.missing()} request(s) are not recorded: the prompts changed; see bench/model/README.md`,
    );
    if (values.verbose) console.log(error);
    process.exitCode = 1;
  } finally {
    server.close();
  }
};

if (!existsSync(labels)) console.log("the labelled stories aren't here: nothing to score");
else {
  const folder = mkdtempSync(join(tmpdir(), "model-bench-"));
  for (const set of values.set.split(",")) await report(set, folder);
  rmSync(folder, { recursive: true });
}
