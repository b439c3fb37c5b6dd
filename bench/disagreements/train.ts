import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedArticle, annotate } from "../../lambdas/summarise/extractive/annotate/annotate.ts";
import type { Features } from "../../lambdas/summarise/extractive/disagree/learnt.ts";
import { type AmountPair, amountPairs } from "../../lambdas/summarise/extractive/disagree/quantity.ts";
import { type Pair, settle, type Told } from "../../lambdas/summarise/extractive/disagree/settle.ts";
import { viewOf } from "../../lambdas/summarise/extractive/disagree/story-view.ts";
import { say } from "../table.ts";
import { pointsOf, type Said, verdictOn } from "./hits.ts";
import { type Item, readItems, storyOfItem } from "./items.ts";
import { fit as learn, type Row } from "./logistic.ts";
import { partOf } from "./split.ts";

/**
 * Learns from the half of the labelled stories that may be read which two amounts measure the same thing, and writes the weights.
 * Prints what they find in stories that they were not learnt from.
 */

const data = new URL("../../../shared/bench/disagreements/", import.meta.url).pathname;
const own = new URL("own", import.meta.url).pathname;
const folder = new URL("../../lambdas/summarise/extractive/disagree/", import.meta.url).pathname;
const penalty = 1;
const folds = 9;
const thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Two texts with the same telling value speak of the same thing nearly always: more examples than the labels give. Every third
 * is taken, so that they don't outweigh what differs.
 */
const equalsTaken = 3;
const tellingFrom = 13;
/** Of how far values are apart nothing can be learnt from equal ones: they count as far apart as labelled ones are in the middle. */
const middleApart = 0.15;

const isTellingAmount = ({ a: { quantity: x }, b: { quantity: y } }: AmountPair): boolean =>
  x.low === x.high && x.low === y.low && !x.vague && (x.low >= tellingFrom || !Number.isInteger(x.low));

/**
 * Two different amounts that one text tells in two sentences are amounts of two things: examples of what only looks alike. Every
 * sixth is taken.
 */
const ownTaken = 6;

/** Pairs of amounts of one and the same article. */
function amountsOfOne(articles: readonly AnnotatedArticle[]): Features[] {
  return articles.flatMap((article) => {
    const id = `${article.id}, again`;
    const again = { ...article, id, sentences: article.sentences.map((sentence) => ({ ...sentence, source: id })) };
    return [...amountPairs(viewOf([article, again]))]
      .filter(({ a, b, agree }) => !agree && a.sentence.number < b.sentence.number)
      .map(({ features }) => features);
  });
}

const saidOf = ({ sentence, place }: Told): Said => ({
  source: sentence.source,
  text: sentence.text,
  span: [sentence.tokens[place.first]!.start, sentence.tokens[place.last - 1]!.end],
});

/** Pairs of a story, as examples: what is labelled, what isn't, and what is told alike. */
function rowsOf<Of extends Told>(
  item: Item,
  pairs: readonly Pair<Of>[],
  isTelling: (pair: Pair<Of>) => boolean,
  hidden: Readonly<Record<string, number>>,
): Row[] {
  const equals = pairs
    .filter((pair) => pair.agree && isTelling(pair))
    .filter((_, index) => index % equalsTaken === 0)
    .map(({ features }): Row => ({ story: item.id, right: true, features: { ...features, ...hidden } }));
  const differing = pairs.flatMap(({ a, b, agree, features }): Row[] => {
    if (agree) return [];
    const verdict = verdictOn(item, saidOf(a), saidOf(b));
    return verdict === "debatable" ? [] : [{ story: item.id, right: verdict === "right", features }];
  });
  return [...differing, ...equals];
}

interface Story<Of extends Told> {
  readonly item: Item;
  readonly pairs: readonly Pair<Of>[];
  readonly rows: readonly Row[];
}

/** What is found in each story with weights that were learnt from the others, and how much of it is labelled. */
function judge<Of extends Told>(name: string, stories: readonly Story<Of>[]): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = learn(
      stories.filter((_, index) => index % folds !== fold).flatMap(({ rows }) => rows),
      penalty,
    );
    return stories
      .filter((_, index) => index % folds === fold)
      .flatMap(({ item, pairs }) =>
        settle(pairs, weights).map(({ a, b, likely }) => {
          const points = pointsOf(item, saidOf(a), saidOf(b));
          const counted = points.filter((point) => item.gold_disagreements[point]!.optional !== true);
          return { likely, isWrong: points.length === 0, points: counted.map((point) => `${item.id} ${point}`) };
        }),
      );
  }).flat();
  for (const least of thresholds) {
    const some = judged.filter(({ likely }) => likely >= least);
    const found = new Set(some.flatMap(({ points }) => points)).size;
    say(
      `${name} from ${least.toFixed(1)}: ${found} labelled points found, ${some.filter(({ isWrong }) => isWrong).length} wrong pairs`,
    );
  }
}

const write = (file: string, rows: readonly Row[]): void =>
  writeFileSync(join(folder, file), `${JSON.stringify(learn(rows, penalty), null, 2)}\n`);

const files = [own, ...["seed.jsonl", "summedits.jsonl", "ramdocs.jsonl"].map((name) => join(data, name))];
const items = files.filter((file) => existsSync(file)).flatMap(readItems);
const read = items.filter((item) => item.id.startsWith("seed") || partOf(item) === "dev");
const stories = read.map((item) => {
  const articles = annotate(storyOfItem(item));
  const view = viewOf(articles);
  const amounts = [...amountPairs(view)];
  const ofOne = amountsOfOne(articles).filter((_, index) => index % ownTaken === 0);
  const amountRows = [
    ...rowsOf(item, amounts, isTellingAmount, { ratio: middleApart }),
    ...ofOne.map((features): Row => ({ story: item.id, right: false, features })),
  ];
  return { item, amounts, amountRows };
});
const amountStories = stories.map(({ item, amounts, amountRows }) => ({ item, pairs: amounts, rows: amountRows }));
say(`${read.length} stories, ${stories.flatMap(({ amountRows }) => amountRows).length} pairs of amounts`);
judge("amounts", amountStories);
write(
  "amount.weights.json",
  amountStories.flatMap(({ rows }) => rows),
);
