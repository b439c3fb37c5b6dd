import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { type Item, type Prediction, predict, readItems } from "./items.ts";
import { measureScale } from "./scale.ts";
import { isOwn, partOf } from "./split.ts";

const DATA = new URL("../../../shared/bench/disagreements/", import.meta.url).pathname;
const here = (name: string): string => new URL(name, import.meta.url).pathname;
/** Sets of this project by their names. */
const SETS: Readonly<Record<string, string>> = {
  own: here("own"),
  everyday: here("everyday"),
  reported: here("reported"),
  events: here("events"),
};
const DEFAULT_GOLD = [
  here("own"),
  here("everyday"),
  here("reported"),
  ...["seed.jsonl", "summedits.jsonl", "ramdocs.jsonl"].map((name) => join(DATA, name)),
];

const HELP = `Scores the disagreements that are found without a model against labelled stories.

npm run bench:disagreements -- [options]
  --gold FILE[,FILE]   labelled stories: .jsonl in the evaluator's format, a folder of .story files, "own", "everyday", "reported" or "events" (default: all but events)
  --part PART          all, dev (the half that was read) or held (the half that was only scored); default all
  --detectors          what each detector finds by itself
  --verbose            what was found in each story, with its evidence
  --scale              instead: processor time and memory for stories of 5 to 1,000 articles
  --evaluator FILE     the program that scores (default: ${join(DATA, "evaluate.mjs")})
  --help               this text`;

const PARTS = ["all", "dev", "held"];

function readOptions() {
  const { values } = parseArgs({
    options: {
      gold: { type: "string" },
      part: { type: "string", default: "all" },
      evaluator: { type: "string", default: join(DATA, "evaluate.mjs") },
      verbose: { type: "boolean", default: false },
      detectors: { type: "boolean", default: false },
      scale: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (!PARTS.includes(values.part)) throw new Error(`--part is one of ${PARTS.join(", ")}, not "${values.part}"`);
  if (!values.scale && !values.help && !existsSync(values.evaluator))
    throw new Error(`there is no evaluator at ${values.evaluator}; name one with --evaluator FILE`);
  return values;
}

/** What was asked for; a wrong option ends the program with one plain line. */
function optionsOrEnd(): ReturnType<typeof readOptions> {
  try {
    return readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nTry: npm run bench:disagreements -- --help`);
    process.exit(2);
  }
}

const values = optionsOrEnd();

interface Scores {
  readonly conflict: {
    gold: number;
    tp: number;
    fp: number;
    precision: number;
    recall: number;
    f1: number;
    kind_accuracy: number;
  };
  readonly recall_by_kind: Readonly<Record<string, string>>;
  readonly controls: { n: number; false_alarms: number; false_alarms_per_control: number };
  readonly quotes: { n: number; verbatim_rate: number; bad_offsets: number };
}

/** Runs the evaluator on some items and what was found in them. */
function evaluate(items: readonly Item[], predictions: readonly Prediction[], folder: string): Scores {
  const lines = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).join("\n");
  const [gold, pred] = [join(folder, "gold.jsonl"), join(folder, "pred.jsonl")];
  writeFileSync(gold, lines(items));
  writeFileSync(pred, lines(predictions));
  const out = execFileSync(process.execPath, [values.evaluator, "--gold", gold, "--pred", pred], { encoding: "utf8" });
  return JSON.parse(out) as Scores;
}

function row(name: string, scores: Scores): string {
  const { conflict, controls, quotes } = scores;
  const kinds = Object.entries(scores.recall_by_kind)
    .filter(([kind]) => kind !== "omission")
    .map(([kind, share]) => `${kind} ${share}`)
    .join(", ");
  return [
    name.padEnd(24),
    `F1 ${conflict.f1.toFixed(3)}  P ${conflict.precision.toFixed(3)}  R ${conflict.recall.toFixed(3)}`,
    `${conflict.tp}/${conflict.gold} found, ${conflict.fp} wrong`,
    `controls ${controls.false_alarms}/${controls.n} = ${controls.false_alarms_per_control.toFixed(3)}`,
    `verbatim ${quotes.verbatim_rate}, bad offsets ${quotes.bad_offsets}`,
    kinds,
  ].join(" | ");
}

function report(): void {
  const files = values.gold?.split(",").map((file) => SETS[file] ?? file) ?? DEFAULT_GOLD;
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(`no such file: ${missing.join(", ")}; give labelled stories with --gold file[,file]`);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "disagreements-"));
  try {
    const wanted = (item: Item) => values.part === "all" || partOf(item) === values.part;
    const sets = files.map((file) => ({ name: basename(file, ".jsonl"), items: readItems(file).filter(wanted) }));
    const predictions = new Map(sets.flatMap(({ items }) => items.map((item) => [item.id, predict(item)] as const)));
    const score: Score = (items, keep = () => true) => {
      const kept = items.map((item) => {
        const { id, disagreements } = predictions.get(item.id)!;
        return { id, disagreements: disagreements.filter(keep) };
      });
      return evaluate(items, kept, folder);
    };
    for (const { name, items } of sets) {
      if (items.length === 0) continue;
      console.log(row(`${name} (${values.part})`, score(items)));
      if (values.part !== "all" || items.length < 2) continue;
      for (const part of ["dev", "held"] as const) {
        const some = items.filter((item) => partOf(item) === part);
        if (some.length > 0) console.log(row(`  ${name} (${part})`, score(some)));
      }
    }
    const many = sets.filter(({ items }) => items.length > 1 && !items.every(isOwn)).flatMap(({ items }) => items);
    for (const part of ["dev", "held"] as const) {
      const some = many.filter((item) => partOf(item) === part);
      if (sets.length > 1 && some.length > 0) console.log(row(`short stories together (${part})`, score(some)));
    }
    if (values.detectors) {
      for (const { name, items } of sets) printDetectors(name, items, predictions, score);
    }
    if (values.verbose)
      for (const { items } of sets) for (const item of items) explain(item, predictions.get(item.id)!);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Found = Prediction["disagreements"][number];
type Score = (items: readonly Item[], keep?: (found: Found) => boolean) => Scores;

/** What each detector finds by itself. */
function printDetectors(
  name: string,
  items: readonly Item[],
  predictions: ReadonlyMap<string, Prediction>,
  score: Score,
): void {
  const all = new Set(items.flatMap((item) => predictions.get(item.id)!.disagreements.map(({ basis }) => basis)));
  for (const basis of [...all].sort()) {
    const { conflict, controls } = score(items, (found) => found.basis === basis);
    console.log(
      `  ${name} ${basis}: ${conflict.tp} right, ${conflict.fp} wrong, ${controls.false_alarms} of them in controls`,
    );
  }
}

function explain(item: Item, prediction: Prediction): void {
  console.log(`\n${item.id}${item.control ? " (control)" : ""}: ${item.gold_disagreements.length} labelled`);
  for (const found of prediction.disagreements) {
    console.log(`  ${found.basis} ${found.question}`);
    for (const position of found.positions) console.log(`    ${position.source}: ${position.quote}`);
  }
}

if (values.help) console.log(HELP);
else if (values.scale) measureScale();
else report();
