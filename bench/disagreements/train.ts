import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { type AmountPair, amountPairs, settle } from "../../lambdas/summarise/extractive/disagree/quantity.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { pointsOf, type Said, verdictOn } from "./hits.ts";
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
const penalty = 1;
const folds = 5;
const thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

interface Story {
  readonly item: Item;
  readonly pairs: readonly AmountPair[];
  readonly rows: readonly Row[];
}

const saidOf = ({ sentence, quantity }: AmountPair["a"]): Said => ({
  source: sentence.source,
  text: sentence.text,
  span: [quantity.start, quantity.end],
});

/**
 * Two texts with the same telling value speak of the same thing nearly always: more examples than the labels give. Every third
 * is taken, so that they don't outweigh what differs.
 */
const equalsTaken = 3;
const tellingFrom = 13;
/** Of how far values are apart nothing can be learnt from equal ones: they count as far apart as labelled ones are in the middle. */
const middleApart = 0.15;

const isTelling = ({ a: { quantity: x }, b: { quantity: y } }: AmountPair): boolean =>
  x.low === x.high && x.low === y.low && !x.vague && (x.low >= tellingFrom || !Number.isInteger(x.low));

function storyOf(item: Item): Story {
  const pairs = [...amountPairs(viewOf(annotate(storyOfItem(item))))];
  const equals = pairs
    .filter((pair) => pair.agree && isTelling(pair))
    .filter((_, index) => index % equalsTaken === 0)
    .map(({ features }): Row => ({ story: item.id, right: true, features: { ...features, ratio: middleApart } }));
  const rows = pairs.flatMap((pair): Row[] => {
    if (pair.agree) return [];
    const verdict = verdictOn(item, saidOf(pair.a), saidOf(pair.b));
    return verdict === "debatable" ? [] : [{ story: item.id, right: verdict === "right", features: pair.features }];
  });
  return { item, pairs, rows: [...rows, ...equals] };
}

const files = [own, ...["seed.jsonl", "summedits.jsonl", "ramdocs.jsonl"].map((name) => join(data, name))];
const items = files.filter((file) => existsSync(file)).flatMap(readItems);
const read = items.filter((item) => item.id.startsWith("seed") || partOf(item) === "dev");
const stories = read.map(storyOf);
const rows = stories.flatMap((story) => story.rows);
say(
  `${rows.length} pairs of amounts in ${read.length} stories, ${rows.filter(({ right }) => right).length} of them labelled`,
);

/** What is found in each story with weights that were learnt from the others: its score, and what it stands for. */
const judged = stories.flatMap(({ item, pairs }, index) => {
  const others = stories.filter((_, other) => other % folds !== index % folds);
  const weights = learn(
    others.flatMap((other) => other.rows),
    penalty,
  );
  return settle(pairs, weights).map(({ a, b, likely }) => {
    const points = pointsOf(item, saidOf(a), saidOf(b));
    return {
      likely,
      points: points.map((point) => `${item.id} ${point}`),
      optional: points.some((p) => item.gold_disagreements[p]!.optional === true),
    };
  });
});
for (const least of thresholds) {
  const some = judged.filter(({ likely }) => likely >= least);
  const wrong = some.filter(({ points }) => points.length === 0).length;
  const found = new Set(some.flatMap(({ points, optional }) => (optional ? [] : points))).size;
  say(`from ${least.toFixed(1)}: ${found} labelled points found, ${wrong} wrong pairs`);
}
writeFileSync(target, `${JSON.stringify(learn(rows, penalty), null, 2)}\n`);
