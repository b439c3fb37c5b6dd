import { writeFileSync } from "node:fs";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { type Features, probability, type Weights } from "../../lambdas/summarise/extractive/disagree/learnt.ts";
import {
  type AmountPair,
  amountPairs,
  amountsExclude,
  canClash,
} from "../../lambdas/summarise/extractive/disagree/quantity.ts";
import { settle } from "../../lambdas/summarise/extractive/disagree/settle.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { pointsOf, verdictOn } from "./hits.ts";
import { type Item, storyOfItem } from "./items.ts";
import { FOLDS, isEvent, isRead, labelledItems, saidOf, WHOLE_ARTICLE_WEIGHT } from "./labelled.ts";
import { fit as learnWeights, type Row } from "./logistic.ts";
import { isOwn } from "./split.ts";

/**
 * Learns from the stories and events that may be read which two amounts measure the same thing, and writes the weights. Prints what
 * they find in files of events that they were not learnt from, and in what is held back.
 */

const file = new URL("../../lambdas/summarise/extractive/disagree/amount.weights.json", import.meta.url).pathname;
const penalty = 1;
const thresholds = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
/** What is not known of large stories. */
const unknownOfMany = ["fact", "fact mutual"];

interface Story {
  readonly item: Item;
  readonly group: string;
  readonly pairs: readonly AmountPair[];
}

const sentencesOf = ({ a, b }: AmountPair): string =>
  [a, b].map(({ sentence }) => `${sentence.source}.${sentence.number}`).join();

const nothingKnown = (features: Features): Features =>
  Object.fromEntries(Object.entries(features).filter(([name]) => !unknownOfMany.includes(name)));

/**
 * Pairs of differing amounts as examples. Where two sentences disagree and have several amounts each, the labels don't say which are
 * meant: with weights at hand, the likeliest are.
 */
function rowsOf({ item, pairs }: Story, by?: Weights): Row[] {
  const judged = pairs
    .filter(({ agree }) => !agree)
    .map((pair) => ({
      pair,
      verdict: verdictOn(item, saidOf(pair.a), saidOf(pair.b)),
      likely: by === undefined ? 0 : probability(by, pair.features),
    }))
    .filter(({ verdict }) => verdict !== "debatable");
  const best = new Map<string, number>();
  for (const { pair, verdict, likely } of judged)
    if (verdict === "right") best.set(sentencesOf(pair), Math.max(likely, best.get(sentencesOf(pair)) ?? 0));
  const weight = isOwn(item) || item.id.startsWith("seed") ? WHOLE_ARTICLE_WEIGHT : 1;
  return judged
    .filter(({ pair, verdict, likely }) => verdict === "wrong" || likely >= best.get(sentencesOf(pair))!)
    .map(({ pair: { features }, verdict }) => ({ story: item.id, right: verdict === "right", features, weight }));
}

function learn(stories: readonly Story[], known: (features: Features) => Features = (features) => features): Weights {
  const fitted = (by?: Weights) =>
    learnWeights(
      stories.flatMap((story) => rowsOf(story, by)).map((row) => ({ ...row, features: known(row.features) })),
      penalty,
    );
  return fitted(fitted());
}

/** What weights find in stories from each threshold on: labelled points, and pairs that no label stands for. */
function judge(name: string, judged: readonly { readonly story: Story; readonly by: Weights }[]): void {
  const found = judged.flatMap(({ story: { item, pairs }, by }) =>
    settle(pairs, by, amountsExclude)
      .filter(canClash)
      .map(({ a, b, likely }) => ({ item, likely, points: pointsOf(item, saidOf(a), saidOf(b)) })),
  );
  const lines = thresholds.map((least) => {
    const some = found.filter(({ likely }) => likely >= least);
    const right = some.flatMap(({ item, points }) =>
      points.filter((at) => item.gold_disagreements[at]!.optional !== true).map((at) => `${item.id} ${at}`),
    );
    return `${least}: ${new Set(right).size} right ${some.filter(({ points }) => points.length === 0).length} wrong`;
  });
  say(`${name.padEnd(20)} ${lines.join(" | ")}`);
}

const stories = labelledItems().map(
  (item, index): Story => ({
    item,
    group: isEvent(item) ? item.id.split("-")[1]! : `other ${index % FOLDS}`,
    pairs: [...amountPairs(viewOf(annotate(storyOfItem(item))))],
  }),
);
/** Sets that are judged apart, by what their stories' names begin with. */
const sets = ["event-", "own-", "everyday-", "reported-", ""];
const setOf = ({ id }: Item): string => sets.find((name) => id.startsWith(name))!;
const read = stories.filter(({ item }) => isRead(item));
const groups = [...new Set(read.map(({ group }) => group))];
const apart = groups.flatMap((group) => {
  const by = learn(read.filter((story) => story.group !== group));
  return read.filter((story) => story.group === group).map((story) => ({ story, by }));
});
const few = learn(read);
writeFileSync(file, `${JSON.stringify({ few, many: learn(read, nothingKnown) }, null, 2)}\n`);
const held = stories.filter(({ item }) => !isRead(item)).map((story) => ({ story, by: few }));
for (const set of sets) {
  const inSet = ({ story }: { readonly story: Story }) => setOf(story.item) === set;
  judge(`${set || "other"} read`, apart.filter(inSet));
  judge(`${set || "other"} held`, held.filter(inSet));
}
