/** Trains the classifier of HTML blocks and says how well it does on sites that it has not seen. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secondBlockFeatures } from "../../lambdas/clean/html/block-features.ts";
import { choose } from "../../lambdas/clean/html/choose.ts";
import { type BoostOptions, boost, defaultBoost, type Table } from "../training/boost.ts";
import { withoutDocumentConstants } from "../training/constants.ts";
import { groupedFolds, outOfFold } from "../training/folds.ts";
import { writeRows } from "../training/rows.ts";
import { blockWeights, type HtmlDataset, htmlDataset } from "./html-dataset.ts";
import { defaultData } from "./pages.ts";
import { scriptOptions } from "./script-options.ts";
import { shingleF1 } from "./shingles.ts";

const usage = `
node bench/cleaning/train-html.ts [options]

  --data FOLDER         the benchmark data (default: ../shared/bench/cleaning)
  --folds N             sites are held out in so many folds (default: 5)
  --deal N              seed by which the sites are dealt into folds (default: 11)
  --trees N             trees of each forest
  --features N          features that each forest may ask for
  --predictions FOLDER  write the texts that classifiers give which have seen no page of the same site
  --write               write the weights of the shipped classifier, trained on all pages

Two forests: the first judges each block, the second again with the first one's answers for its surroundings. Every
figure is out of fold: pages of one site are always in the same fold.
`;

const { values: args } = scriptOptions(usage, {
  options: {
    data: { type: "string", default: defaultData },
    write: { type: "boolean", default: false },
    predictions: { type: "string" },
    folds: { type: "string", default: "5" },
    deal: { type: "string", default: "11" },
    trees: { type: "string", default: "220" },
    features: { type: "string", default: "160" },
  },
});

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const softened = (share: number): number => (share < 0.15 ? 0 : share > 0.7 ? 1 : share);

const textOf = (dataset: HtmlDataset, probabilities: Float64Array, threshold?: number) =>
  dataset.pages.map(({ gold, page, numbers, row }) => {
    const own = new Float64Array(page.blocks.length);
    for (const [n, i] of numbers.entries()) own[i] = probabilities[row + n]!;
    const { kept } = choose(page, own, "balanced", threshold);
    return {
      gold,
      text: page.blocks
        .filter((_, i) => kept[i])
        .map((block) => block.text)
        .join("\n\n"),
    };
  });

const report = (name: string, dataset: HtmlDataset, probabilities: Float64Array): void => {
  const sets = [...new Set(dataset.pages.map((page) => page.gold.set))];
  for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const texts = textOf(dataset, probabilities, threshold).filter(({ gold }) => gold.scored);
    const of = (set: string) =>
      shingleF1(texts.filter(({ gold }) => gold.set === set).map(({ gold, text }) => [gold.gold, text] as const));
    log(`${name} at ${threshold}: ${sets.map((set) => `${set} ${of(set).toFixed(4)}`).join("  ")}`);
  }
};

const widened = (dataset: HtmlDataset, first: Float64Array): { names: string[]; values: Float64Array } => {
  const extra = dataset.pages.map(({ near, row }) =>
    secondBlockFeatures(near, first.subarray(row, row + near.blocks.length)),
  );
  const more = extra.find((table) => table.names.length > 0)?.names ?? [];
  const [old, wide] = [dataset.names.length, dataset.names.length + more.length];
  const values = new Float64Array(dataset.rows * wide);
  for (let row = 0; row < dataset.rows; row++)
    values.set(dataset.values.subarray(row * old, (row + 1) * old), row * wide);
  for (const [p, { row }] of dataset.pages.entries()) writeRows(extra[p]!, values, wide, row, old);
  return { names: [...dataset.names, ...more], values };
};

const started = Date.now();
const lap = (what: string): void => log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${what}`);

const dataset = await htmlDataset(args.data);
lap(`${dataset.pages.length} pages, ${dataset.rows} blocks, ${dataset.names.length} features`);
const weights = blockWeights(dataset);
const used = Uint8Array.from(weights, (weight) => Number(weight > 0));
const rows = Int32Array.from(used.keys()).filter((row) => used[row] === 1);
lap(`${rows.length} blocks to train on`);
const labels = new Float64Array(dataset.rows);
const sites: string[] = [];
for (const { gold, row, shares } of dataset.pages)
  for (let i = 0; i < shares.length; i++) {
    labels[row + i] = softened(shares[i]!);
    sites[row + i] = gold.site;
  }
const folds = groupedFolds(sites, Number(args.folds), Number(args.deal));
const options: BoostOptions = {
  ...defaultBoost,
  trees: Number(args.trees),
  learningRate: 0.045,
  leaves: 12,
  minHessian: 4,
  l2: 6,
  columnShare: 0.3,
  features: Number(args.features),
};

const ofPages = dataset.pages.map(({ row, numbers }) => ({ from: row, to: row + numbers.length }));
const tableOf = ({ names, values }: { readonly names: readonly string[]; readonly values: Float64Array }): Table => ({
  ...withoutDocumentConstants(names, values, ofPages),
  labels,
  weights,
});
const firstTable = tableOf(dataset);
const first = outOfFold(firstTable, folds, options, used);
lap("first judgement, out of fold");
report("first", dataset, first);
const secondTable = tableOf(widened(dataset, first));
const second = outOfFold(secondTable, folds, { ...options, seed: 2 }, used);
lap("second judgement, out of fold");
report("second", dataset, second);
const both = first.map((probability, row) => (probability + second[row]!) / 2);
report("both", dataset, both);

if (args.predictions) {
  mkdirSync(args.predictions, { recursive: true });
  const sets = Map.groupBy(textOf(dataset, both), ({ gold }) => gold.set);
  for (const [set, texts] of sets)
    writeFileSync(
      join(args.predictions, `${set}.jsonl`),
      texts.map(({ gold, text }) => `${JSON.stringify({ id: gold.id, text })}\n`).join(""),
    );
}
if (args.write) {
  for (const [name, table] of [
    ["first", firstTable],
    ["second", secondTable],
  ] as const) {
    const { forest } = boost(table, options, rows);
    writeFileSync(
      new URL(`../../lambdas/clean/html/${name}-blocks.weights.json`, import.meta.url),
      `${JSON.stringify(forest)}\n`,
    );
    lap(`wrote the ${name} forest`);
  }
}
