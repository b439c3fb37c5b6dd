import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { htmlSets } from "../cleaning/pages.ts";
import { scriptOptions } from "../cleaning/script-options.ts";
import { boost } from "./boost.ts";
import { excerpts } from "./excerpts.ts";
import { groupedFolds, outOfFold } from "./folds.ts";
import { readPageTexts } from "./page-texts.ts";
import { readTexts } from "./text-data.ts";
import { foldCount, foldSeed, textOptions, textTable } from "./text-model.ts";
import { describeThresholds } from "./thresholds.ts";

const usage = `usage: npm run train:text -- [--data FOLDER] [--no-weights]
Trains the classifier of plain text on FOLDER (loose.jsonl, whole.jsonl, html/) and writes its weights.
First predicts each site by a model that has not seen it, prints what thresholds give, and keeps these predictions in
bench/.work/text-out-of-fold.jsonl for bench/cleaning/predict-text.ts --out-of-fold.`;

const { values: args } = scriptOptions(usage, {
  options: {
    data: { type: "string", default: "../shared/bench/cleaning" },
    "no-weights": { type: "boolean", default: false },
  },
});

const root = join(import.meta.dirname, "../..");
const work = join(root, "bench/.work");
mkdirSync(work, { recursive: true });

const scored = readTexts(args.data);
const whole = [...scored, ...readPageTexts(args.data, work, htmlSets(args.data))];
const texts = [...whole, ...excerpts(whole)];
const table = textTable(texts);
console.log(`${texts.length} texts, ${table.labels.length} lines, ${table.names.length} features`);

const folds = groupedFolds(table.sites, foldCount, foldSeed);
const probabilities = outOfFold(table, folds, textOptions, table.usable);
const predicted = scored.map((text, n) => ({
  id: text.id,
  level: text.level,
  lines: text.lines.map((line) => line.text),
  labels: text.labels,
  probabilities: Array.from(text.lines, (_, i) => Number(probabilities[table.starts[n]! + i]!.toFixed(4))),
}));
writeFileSync(join(work, "text-out-of-fold.jsonl"), predicted.map((one) => `${JSON.stringify(one)}\n`).join(""));
console.log(describeThresholds(predicted));

if (!args["no-weights"]) {
  const rows = Int32Array.from(table.usable.keys()).filter((row) => table.usable[row] === 1);
  const path = join(root, "lambdas/clean/text/text.weights.json");
  const json = JSON.stringify(boost(table, textOptions, rows).forest);
  writeFileSync(path, json);
  console.log(`${path}: ${Math.round(json.length / 1024)} KB`);
}
