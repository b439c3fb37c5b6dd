import { existsSync } from "node:fs";
import type { Told } from "../../lambdas/summarise/extractive/disagree/settle.ts";
import type { Said } from "./hits.ts";
import { type Item, readItems } from "./items.ts";
import { partOf } from "./split.ts";

/** What the training scripts learn from, and what they only score. */

const here = (name: string): string => new URL(name, import.meta.url).pathname;
const short = (name: string): string => here(`../../../shared/bench/disagreements/${name}.jsonl`);

/** Files and folders of labelled stories; the short ones and the seeds are left out where they aren't at hand. */
const FILES = [
  here("events"),
  here("own"),
  here("everyday"),
  here("reported"),
  short("seed"),
  short("summedits"),
  short("ramdocs"),
];

/** All labelled stories at hand. */
export const labelledItems = (): Item[] => FILES.filter((file) => existsSync(file)).flatMap(readItems);

/** Whether weights may be learnt from a story; the seeds are read by all. */
export const isRead = (item: Item): boolean => item.id.startsWith("seed") || partOf(item) === "dev";

/** Whether a story is one of the events: facts told one by one. */
export const isEvent = ({ id }: Item): boolean => id.startsWith("event-");

/** How often an example of whole articles counts: they are fewer than events, and more like what will be read. */
export const WHOLE_ARTICLE_WEIGHT = 8;
/** Parts that stories which aren't events are divided into, so that each is judged by weights learnt from the others. */
export const FOLDS = 7;

/** Words of an amount or a time in their sentence, as the labels are compared with them. */
export const saidOf = ({ sentence, place }: Told): Said => ({
  source: sentence.source,
  text: sentence.text,
  span: [sentence.tokens[place.first]!.start, sentence.tokens[place.last - 1]!.end],
});
