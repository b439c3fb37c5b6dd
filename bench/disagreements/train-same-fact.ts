import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import { probability, type Weights } from "../../lambdas/summarise/extractive/disagree/learnt.ts";
import { type Meeting, meetingsOf, rank } from "../../lambdas/summarise/extractive/disagree/same-fact.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { type EventStory, readEvents } from "./event-stories.ts";
import { storyOfItem } from "./items.ts";
import { fit as learnWeights, type Row } from "./logistic.ts";
import { partOf } from "./split.ts";

/**
 * Learns from the events that may be read which two sentences of two articles tell the same fact, and writes the weights. Prints how
 * well that tells in each file with weights learnt from the others, and in the files that are held back.
 */

const folder = new URL("events", import.meta.url).pathname;
const file = new URL("../../lambdas/summarise/extractive/disagree/same-fact.weights.json", import.meta.url).pathname;
const penalty = 1;
const thresholds = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

interface Model {
  readonly alone: Weights;
  readonly beside: Weights;
}

/** The pairs of an event, and of which it is known whether they are of one fact: not where a splitter has cut differently. */
interface Met {
  readonly item: EventStory["item"];
  readonly meetings: readonly Meeting[];
  isRight(meeting: Meeting): boolean;
}

/** What only looks like one fact (`near`) isn't one. */
function metIn({ item, told }: EventStory): Met {
  const factOf = ({ source, start }: Meeting["a"]) =>
    told.find((one) => one.source === source && one.start <= start && start < one.end);
  const meetings = meetingsOf(viewOf(annotate(storyOfItem(item))));
  const right = new Set(
    meetings
      .filter(({ a, b }) => {
        const [x, y] = [factOf(a), factOf(b)];
        return x !== undefined && x.fact === y?.fact && x.kind !== "near";
      })
      .map(({ keys }) => keys.join()),
  );
  return { item, meetings, isRight: ({ keys }) => right.has(keys.join()) };
}

const besideOf = ({ item, meetings, isRight }: Met, alone: Weights): Row[] =>
  rank(meetings, alone).map((one) => ({ story: item.id, right: isRight(one), features: one.beside }));

function learn(stories: readonly Met[]): Model {
  const rows = stories.flatMap(({ item, meetings, isRight }) =>
    meetings.map((one): Row => ({ story: item.id, right: isRight(one), features: one.common })),
  );
  const alone = learnWeights(rows, penalty);
  return {
    alone,
    beside: learnWeights(
      stories.flatMap((story) => besideOf(story, alone)),
      penalty,
    ),
  };
}

function judge(name: string, told: readonly { readonly likely: number; readonly right: boolean }[]): void {
  const all = told.filter(({ right }) => right).length;
  const lines = thresholds.map((least) => {
    const some = told.filter(({ likely }) => likely >= least);
    const right = some.filter((one) => one.right).length;
    return `${least}: P ${(right / some.length).toFixed(2)} R ${(right / all).toFixed(2)}`;
  });
  say(`${name}: ${told.length} pairs, ${all} of one fact | ${lines.join(" | ")}`);
}

const likelyOf = (stories: readonly Met[], { alone, beside }: Model) =>
  stories
    .flatMap((story) => besideOf(story, alone))
    .map(({ features, right }) => ({ likely: probability(beside, features), right }));

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".events"))
  .sort();
const events = files.map((name) => readEvents(join(folder, name)));
const ofPart = (part: "dev" | "held"): Met[][] =>
  events
    .map((stories) => stories.filter(({ item }) => partOf(item) === part).map(metIn))
    .filter(({ length }) => length > 0);
const dev = ofPart("dev");
judge(
  "dev, learnt from the other files",
  dev.flatMap((some) => likelyOf(some, learn(dev.filter((one) => one !== some).flat()))),
);
const model = learn(dev.flat());
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
judge("held", likelyOf(ofPart("held").flat(), model));
