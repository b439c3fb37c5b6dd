import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { amountPairs, unconfirmed } from "../../lambdas/summarise/extractive/disagree/quantity.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { verdictOn } from "./hits.ts";
import { type Item, readItems, storyOfItem } from "./items.ts";
import { fit as learn, type Row } from "./logistic.ts";
import { partOf } from "./split.ts";

/**
 * Learns from the half of the labelled stories that may be read which two amounts measure the same thing, and writes
 * the weights. Prints how right the likeliest pairs are, each judged by weights learnt without its own story.
 */

const data = new URL("../../../shared/bench/disagreements/", import.meta.url).pathname;
const own = new URL("own", import.meta.url).pathname;
const target = new URL("../../lambdas/summarise/extractive/disagree/amount.weights.json", import.meta.url);
const penalty = 2;
const folds = 5;
const shown = [10, 20, 30, 40, 60, 80, 100];

function rowsOf(item: Item): Row[] {
  const view = viewOf(annotate(storyOfItem(item)));
  const isOpen = unconfirmed(view);
  return [...amountPairs(view)].flatMap((pair): Row[] => {
    if (!isOpen(pair)) return [];
    const [a, b] = [pair.a.sentence, pair.b.sentence];
    const verdict = verdictOn(item, { source: a.source, text: a.text }, { source: b.source, text: b.text });
    return verdict === "debatable" ? [] : [{ story: item.id, right: verdict === "right", features: pair.features }];
  });
}

function likely(weights: Readonly<Record<string, number>>, { features }: Row): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

const files = [own, ...["seed.jsonl", "summedits.jsonl", "ramdocs.jsonl"].map((name) => join(data, name))];
const items = files.filter((file) => existsSync(file)).flatMap(readItems);
const read = items.filter((item) => item.id.startsWith("seed") || partOf(item) === "dev");
const rows = read.flatMap(rowsOf);
say(
  `${rows.length} pairs of amounts in ${read.length} stories, ${rows.filter(({ right }) => right).length} of them labelled`,
);

const stories = [...new Set(rows.map(({ story }) => story))];
const judged = Array.from({ length: folds }, (_, fold) => {
  const out = new Set(stories.filter((_, index) => index % folds === fold));
  const weights = learn(
    rows.filter(({ story }) => !out.has(story)),
    penalty,
  );
  const bias = weights["bias"] ?? 0;
  return rows.filter(({ story }) => out.has(story)).map((row) => ({ row, score: bias + likely(weights, row) }));
}).flat();
judged.sort((a, b) => b.score - a.score);
for (const count of shown.filter((some) => some <= judged.length)) {
  const right = judged.slice(0, count).filter(({ row }) => row.right).length;
  say(`of the ${count} likeliest, ${right} are labelled: ${(right / count).toFixed(2)}`);
}
writeFileSync(target, `${JSON.stringify(learn(rows, penalty), null, 2)}\n`);
