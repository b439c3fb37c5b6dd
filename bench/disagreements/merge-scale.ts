import { parseArgs } from "node:util";
import { draftStory } from "../../lambdas/summarise/extractive/engine.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { articleOf, fixtureStory, storyOf } from "../../test/fixtures/stories/story.ts";
import { say, table } from "../table.ts";

/** CPU time and memory of the whole extractive engine for one story of many articles, made up from a fixed seed. */

const { values } = parseArgs({ options: { sizes: { type: "string", default: "5,50,500,1000" } } });
const sentencesPerArticle = 24;
const paragraphs = ["flood", "strike", "court", "results", "election"].flatMap((name) =>
  fixtureStory(name).flatMap(({ article }) =>
    article.sentences.map(([start, end]) => article.text.slice(start, end).split(" ")),
  ),
);
const words = [...new Set(paragraphs.flat())];

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sentences of the fixture stories; one word in ten left out, one in five another or one that no other article has. */
function madeUp(size: number): StoryArticle[] {
  const random = generator(20_261_121);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const changed = (word: string): string[] => {
    const chance = random();
    if (chance < 0.1) return [];
    if (chance < 0.2) return [pick(words)];
    return [chance < 0.3 ? `${word}${Math.floor(random() * 900)}` : word];
  };
  const sentence = () => `${pick(paragraphs).flatMap(changed).join(" ").replace(/\.*$/, "")}.`;
  return storyOf(
    Array.from({ length: size }, (_, i) =>
      articleOf(Array.from({ length: sentencesPerArticle }, sentence).join("\n\n"), {
        key: `made-up/${String(i).padStart(4, "0")}.txt`,
      }),
    ),
  );
}

const cpuMilliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

// Loading the tagger and the tables is no part of the work on a story.
draftStory(madeUp(5), { words: 230 });
const measured = values.sizes.split(",").map((one) => {
  const size = Number(one);
  const story = madeUp(size);
  const milliseconds = cpuMilliseconds(() => draftStory(story, { words: 230 }));
  return { size, milliseconds, megabytes: process.memoryUsage().rss / 1e6 };
});
say(
  table(
    ["articles", "CPU ms", "CPU ms an article", "RSS MB"],
    measured.map(({ size, milliseconds, megabytes }) => [
      String(size),
      milliseconds,
      milliseconds / size,
      Math.round(megabytes),
    ]),
  ),
);
const [from, to] = [measured.find(({ size }) => size >= 50), measured.at(-1)];
if (from && to && to.size > from.size)
  say(
    `growth from ${from.size} to ${to.size} articles: exponent ${(Math.log(to.milliseconds / from.milliseconds) / Math.log(to.size / from.size)).toFixed(2)}`,
  );
