import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { contrastsOf } from "../../lambdas/summarise/extractive/disagree/contrary.ts";
import { probability, type Weights } from "../../lambdas/summarise/extractive/disagree/learnt.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { pointsOf } from "./hits.ts";
import { type Item, readItems, storyOfItem } from "./items.ts";
import { fit as learnWeights, type Row } from "./logistic.ts";
import { partOf } from "./split.ts";

/**
 * Learns from the events and stories that may be read which two sentences of one fact exclude each other, and writes the weights.
 * Prints what is found right and wrong in each file with weights learnt from the others, and in what is held back.
 */

const own = ["own", "everyday"].map((name) => new URL(name, import.meta.url).pathname);
const events = new URL("events", import.meta.url).pathname;
const short = new URL("../../../shared/bench/disagreements/summedits.jsonl", import.meta.url).pathname;
const file = new URL("../../lambdas/summarise/extractive/disagree/excluding.weights.json", import.meta.url).pathname;
const penalty = 4;
const folds = 6;
const thresholds = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
/** Amounts and times have detectors of their own: what differs in them is neither right nor wrong here. */
const ofOthers = new Set(["number", "date"]);

interface Judged {
  readonly story: string;
  readonly points: readonly number[];
  readonly kinds: readonly string[];
  readonly control: boolean;
  readonly row: Row;
}

function judgedIn(item: Item): Judged[] {
  return contrastsOf(viewOf(annotate(storyOfItem(item)))).map(({ pair: { a, b }, features }) => {
    const [x, y] = [a, b].map(({ source, text, start, end }) => ({ source, text, span: [start, end] as const }));
    const points = pointsOf(item, x!, y!).filter((point) => item.gold_disagreements[point]!.kind !== "omission");
    const kinds = points.map((point) => item.gold_disagreements[point]!.kind);
    const right = kinds.some((kind) => !ofOthers.has(kind));
    return { story: item.id, points, kinds, control: item.control === true, row: { story: item.id, right, features } };
  });
}

const learn = (stories: readonly Judged[][]): Weights =>
  learnWeights(
    stories
      .flat()
      .filter(({ kinds, row }) => kinds.length === 0 || row.right)
      .map(({ row }) => row),
    penalty,
  );

function judge(name: string, told: readonly { readonly one: Judged; readonly likely: number }[]): void {
  const lines = thresholds.map((least) => {
    const some = told.filter(({ likely }) => likely >= least).map(({ one }) => one);
    const found = new Set(some.flatMap(({ story, points }) => points.map((point) => `${story} ${point}`))).size;
    const wrong = some.filter(({ points }) => points.length === 0);
    return `${least}: ${found} right, ${wrong.length} wrong (${wrong.filter(({ control }) => control).length} in controls)`;
  });
  say(`${name}: ${told.length} pairs\n  ${lines.join("\n  ")}`);
}

const likelyIn = (stories: readonly Judged[][], weights: Weights) =>
  stories.flat().map((one) => ({ one, likely: probability(weights, one.row.features) }));

const eventFiles = readdirSync(events)
  .filter((name) => name.endsWith(".events"))
  .sort();
/** Items that are left out together: a file of events, a few stories. */
const groups = [
  ...eventFiles.map((name) => ({ set: "events", items: readItems(join(events, name)) })),
  ...Array.from({ length: folds }, (_, fold) => ({
    set: "own",
    items: own.flatMap(readItems).filter((_item, index) => index % folds === fold),
  })),
  ...(existsSync(short) ? [{ set: "short", items: readItems(short) }] : []),
];
const ofPart = (part: "dev" | "held") =>
  groups.map(({ set, items }) => ({ set, stories: items.filter((item) => partOf(item) === part).map(judgedIn) }));
const dev = ofPart("dev");
const apart = dev.map((group) => ({
  set: group.set,
  told: likelyIn(group.stories, learn(dev.filter((other) => other !== group).flatMap(({ stories }) => stories))),
}));
const weights = learn(dev.flatMap(({ stories }) => stories));
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
const held = ofPart("held");
for (const set of ["events", "own", "short"]) {
  judge(
    `${set}, dev, learnt from the others`,
    apart.filter((one) => one.set === set).flatMap(({ told }) => told),
  );
  judge(
    `${set}, held`,
    held.filter((one) => one.set === set).flatMap(({ stories }) => likelyIn(stories, weights)),
  );
}
