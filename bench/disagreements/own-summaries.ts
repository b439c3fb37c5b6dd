import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { draftStory } from "../../lambdas/summarise/extractive/engine.ts";
import { type Grounded, ground } from "../../lambdas/summarise/ground/ground.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { say } from "../table.ts";
import { cleanFolder } from "./clean-folder.ts";
import { storyOfItem } from "./items.ts";
import { type KeyFact, readKeyFacts } from "./key-facts.ts";
import { readOwnStory } from "./own-story.ts";
import { type Part, partOf } from "./split.ts";

/**
 * Merges the invented stories of `own/` and the examples with the real code and counts how many of their key facts (`own/*.facts`) the
 * summary tells, at several lengths. `--show` prints what an editor would read, of the half of the stories that may be read.
 */

const own = new URL("own", import.meta.url).pathname;
const examples = new URL("../../examples", import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: own },
    facts: { type: "string", default: own },
    words: { type: "string", default: "60,100,230" },
    show: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});

const wordsOf = (texts: readonly string[]): number => texts.join(" ").split(/\s+/).length;

function show(grounded: Grounded): void {
  const places = (list: readonly { source: string; sentence: number }[]) =>
    list.map(({ source, sentence }) => `${source}.${sentence}`).join(", ");
  say(`\n# ${grounded.headline}`);
  for (const { text, citations } of grounded.summary) say(`  ${text} [${places(citations)}]`);
  for (const { question, kind, basis, explanation, positions } of grounded.disagreements) {
    say(`? ${question} (${kind}, ${basis})`);
    say(`  ${explanation}`);
    for (const { claim, evidence } of positions) say(`  - ${claim} [${places(evidence)}]`);
  }
  for (const { claim, evidence } of grounded.coverage) say(`. ${claim} [${places(evidence)}]`);
  for (const { path, message } of grounded.complaints) say(`! ${path}: ${message}`);
}

/** A story with the key facts that are written down for it, and whether it may be read. */
interface Told {
  readonly name: string;
  readonly part: Part;
  readonly story: readonly StoryArticle[];
  readonly facts: readonly KeyFact[];
}

/** The invented stories, labelled ones and examples. */
async function* stories(): AsyncGenerator<Told> {
  const factsOf = (name: string) => readKeyFacts(join(values.facts, `${name}.facts`));
  for (const name of readdirSync(values.stories).sort()) {
    if (!name.endsWith(".story") || !name.includes(values.only)) continue;
    const item = readOwnStory(join(values.stories, name));
    const story = storyOfItem(item).map(({ id, article }) => ({
      id,
      article: { ...article, source: { ...article.source, name: id } },
    }));
    yield { name: basename(name, ".story"), part: partOf(item), story, facts: factsOf(basename(name, ".story")) };
  }
  for (const name of readdirSync(examples).sort())
    if (name.includes(values.only))
      yield { name, part: "dev", story: await cleanFolder(join(examples, name), "s", 1), facts: factsOf(name) };
}

async function main(): Promise<void> {
  const lengths = values.words.split(",").map(Number);
  const parts: readonly Part[] = ["dev", "held"];
  const totals = new Map(parts.map((part) => [part, lengths.map(() => ({ told: 0, of: 0 }))]));
  for await (const { name, part, story, facts } of stories()) {
    const isRead = values.show && part === "dev";
    const cells = lengths.map((words, i) => {
      const grounded = ground(draftStory(story, { words }), story);
      const texts = grounded.summary.map(({ text }) => text);
      const missing = facts.filter((fact) => !fact.isTold(texts));
      const total = totals.get(part)![i]!;
      total.told += facts.length - missing.length;
      total.of += facts.length;
      if (isRead && i === lengths.length - 1) show(grounded);
      const untold = missing.length > 0 && isRead ? ` (not: ${missing.map((fact) => fact.name).join("; ")})` : "";
      return `${wordsOf(texts)} words ${facts.length - missing.length}/${facts.length}${untold}`;
    });
    say(`${name.padEnd(16)} ${cells.join(" | ")}`);
  }
  for (const [part, list] of totals)
    say(
      `key facts told, ${part === "dev" ? "half that was read" : "half held back"}: ${list.map(({ told, of }, i) => `${lengths[i]} words asked: ${told}/${of}`).join(" | ")}`,
    );
}

await main();
