import { writeFileSync } from "node:fs";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import {
  areOfOneKind,
  type TimePair,
  timePairs,
  timesExclude,
} from "../../lambdas/summarise/extractive/disagree/date-pairs.ts";
import type { Weights } from "../../lambdas/summarise/extractive/disagree/learnt.ts";
import { settle } from "../../lambdas/summarise/extractive/disagree/settle.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { pointsOf, verdictOn } from "./hits.ts";
import { type Item, storyOfItem } from "./items.ts";
import { FOLDS, isEvent, isRead, labelledItems, saidOf, WHOLE_ARTICLE_WEIGHT } from "./labelled.ts";
import { fit as learnWeights, type Row } from "./logistic.ts";

/**
 * Learns from the events and the stories that may be read which two differing times are of one event, and writes the weights. Prints
 * what they find in each part of these with weights that were learnt from the others, and in what is held back.
 */

const weightsFile = new URL("../../lambdas/summarise/extractive/disagree/date.weights.json", import.meta.url).pathname;
const penalty = 1;
const thresholds = [0.4, 0.5, 0.55, 0.6, 0.7, 0.8];
/** Kinds of points of which it is known that two times differ because their sentences do. */
const isOfTimes = (kind: string): boolean => kind === "date" || kind === "number";

interface Story {
  readonly item: Item;
  /** Its file of events, or one of some parts of all other stories: stories of one file are learnt from or judged together. */
  readonly file: string;
  readonly pairs: readonly (TimePair & { readonly isNearest: boolean })[];
  readonly rows: readonly Row[];
}

function storyIn(item: Item, at: number): Story {
  const pairs = [...timePairs(viewOf(annotate(storyOfItem(item))))];
  const rows = pairs.flatMap(({ a, b, agree, features }): Row[] => {
    if (agree) return [];
    const verdict = verdictOn(item, saidOf(a), saidOf(b));
    const points = pointsOf(item, saidOf(a), saidOf(b));
    const isSure = points.every((point) => isOfTimes(item.gold_disagreements[point]!.kind));
    return verdict === "debatable" || !isSure
      ? []
      : [{ story: item.id, right: verdict === "right", features, weight: isEvent(item) ? 1 : WHOLE_ARTICLE_WEIGHT }];
  });
  return {
    item,
    file: isEvent(item) ? item.id.replace(/-\d+$/, "") : `other ${at % FOLDS}`,
    pairs,
    rows,
  };
}

const learn = (stories: readonly Story[]): Weights =>
  learnWeights(
    stories.flatMap(({ rows }) => rows),
    penalty,
  );

/** Pairs that weights find, with the labelled points that they stand for. */
const foundIn = ({ item, pairs }: Story, weights: Weights) =>
  settle(pairs, weights, timesExclude)
    .filter(({ a, b, isNearest }) => isNearest && areOfOneKind(a, b))
    .map(({ a, b, likely }) => {
      const points = pointsOf(item, saidOf(a), saidOf(b)).map((point) => `${item.id} ${point}`);
      return { likely, points, between: [item.id, a.sentence.text, b.sentence.text].join("\n") };
    });

function judge(name: string, found: readonly ReturnType<typeof foundIn>[number][]): void {
  const lines = thresholds.map((least) => {
    const some = found.filter(({ likely }) => likely >= least);
    const right = new Set(some.flatMap(({ points }) => points)).size;
    const wrong = new Set(some.filter(({ points }) => points.length === 0).map(({ between }) => between)).size;
    return `from ${least}: ${right} points, ${wrong} wrong pairs`;
  });
  say(`${name} | ${lines.join(" | ")}`);
}

const stories = labelledItems().map(storyIn);
const dev = stories.filter(({ item }) => isRead(item));
const groups = [...new Set(dev.map(({ file }) => file))];
const others = groups.flatMap((group) => {
  const weights = learn(dev.filter(({ file }) => file !== group));
  return dev
    .filter(({ file }) => file === group)
    .flatMap((story) => foundIn(story, weights).map((one) => ({ ...one, ofEvent: isEvent(story.item) })));
});
judge(
  "events, learnt from the other files",
  others.filter(({ ofEvent }) => ofEvent),
);
judge(
  "other stories, learnt from the others",
  others.filter(({ ofEvent }) => !ofEvent),
);
const weights = learn(dev);
writeFileSync(weightsFile, `${JSON.stringify(weights, null, 2)}\n`);
const held = stories.filter(({ item }) => !isRead(item));
judge(
  "events held back",
  held.filter(({ item }) => isEvent(item)).flatMap((story) => foundIn(story, weights)),
);
judge(
  "other stories held back",
  held.filter(({ item }) => !isEvent(item)).flatMap((story) => foundIn(story, weights)),
);
