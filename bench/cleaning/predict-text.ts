/**
 * Cleans the plain texts of a benchmark folder with the very code of the Lambda function, and scores the answers with the
 * folder's own program.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CleaningMode } from "../../lambdas/clean/block.ts";
import { lookAt } from "../../lambdas/clean/classify/line.ts";
import { decide } from "../../lambdas/clean/text/decide.ts";
import { extractText } from "../../lambdas/clean/text/extract.ts";
import { linesOf } from "../../lambdas/clean/text/lines.ts";
import { readRecords, type TextRecord } from "../training/text-data.ts";
import { scriptOptions } from "./script-options.ts";

const usage = `
node bench/cleaning/predict-text.ts <data folder> <output folder> [--out-of-fold]

Writes <mode>.jsonl ({"id", "text"} a line). With --out-of-fold the answers are those of models that have seen no text of
the same site (kept by npm run train:text, which is run when they aren't there); on texts that the shipped model was
trained on, only these figures say what to expect of a new site.
`;
const { values: args, positionals } = scriptOptions(
  usage,
  { options: { "out-of-fold": { type: "boolean", default: false } }, allowPositionals: true },
  2,
);
const [data, output] = positionals.map((path) => resolve(path)) as [string, string];
const modes: readonly CleaningMode[] = ["balanced", "conservative"];
mkdirSync(output, { recursive: true });

const files = ["loose.jsonl", "whole.jsonl"].map((name) => join(data, name)).filter((path) => existsSync(path));
const records = files.flatMap(readRecords);

interface Unseen {
  readonly id: string;
  readonly probabilities: readonly number[];
}

const unseen = (): Map<string, Unseen> => {
  const path = fileURLToPath(new URL("../.work/text-out-of-fold.jsonl", import.meta.url));
  if (!existsSync(path)) {
    const trainer = fileURLToPath(new URL("../training/train-text.ts", import.meta.url));
    execFileSync(process.execPath, [trainer, "--data", data, "--no-weights"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as Unseen).map((text) => [text.id, text]));
};

const cleaned = (record: TextRecord, mode: CleaningMode): string => {
  const { blocks, decisions } = extractText(record.noisy_text, mode);
  return blocks
    .filter((_, i) => decisions[i]!.keep)
    .map((block) => block.text)
    .join("\n\n");
};

const unseenAnswer = (record: TextRecord, mode: CleaningMode, known: Map<string, Unseen>): string => {
  const answer = known.get(record.id);
  const lines = lookAt(linesOf(record.noisy_text));
  if (answer?.probabilities.length !== lines.length) {
    throw new Error(`no out-of-fold prediction for ${record.id}: run npm run train:text on this folder again`);
  }
  const { reasons } = decide(lines, mode, Float64Array.from(answer.probabilities));
  return lines
    .filter((_, i) => reasons[i] === null)
    .map((line) => line.text)
    .join("\n\n");
};

const known = args["out-of-fold"] ? unseen() : null;
const foreign = join(output, "not-english.bench.jsonl");
writeFileSync(
  foreign,
  records
    .filter((record) => !record.en)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(""),
);
const start = process.cpuUsage();
for (const mode of modes) {
  const answers = records.map((record) => {
    const text = known ? unseenAnswer(record, mode, known) : cleaned(record, mode);
    return `${JSON.stringify({ id: record.id, text })}\n`;
  });
  writeFileSync(join(output, `${mode}.jsonl`), answers.join(""));
}
const cpu = process.cpuUsage(start);

for (const mode of modes) {
  const score = execFileSync(
    "python3",
    [join(data, "eval_plaintext.py"), ...files, foreign, "--pred", join(output, `${mode}.jsonl`)],
    { encoding: "utf8" },
  );
  process.stdout.write(`${mode}${known ? ", out of fold" : ""}\n${score}`);
}
if (!known) {
  const perText = (cpu.user + cpu.system) / 1000 / modes.length / Math.max(1, records.length);
  process.stdout.write(`CPU: ${perText.toFixed(1)} ms a text\n`);
}
