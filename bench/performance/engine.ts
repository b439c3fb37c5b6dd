/**
 * The extractive engine on one story of 5 to 1,000 articles, beside LexRank on the same sentences in the same run. Each size in a process of
 * its own, so that its memory is its own.
 *
 *   node bench/performance/engine.ts [--sizes 5,20,50,300,1000]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { draftStory } from "../../lambdas/summarise/extractive/engine.ts";
import { splitSentences } from "../../shared/sentences.ts";
import { articleOf, storyOf } from "../../test/fixtures/stories/story.ts";
import { installPeers } from "../cleaning/peers/install.ts";
import { say, table } from "../table.ts";
import { work } from "./settings.ts";
import { madeUpText } from "./stories.ts";

/** LexRank compares each sentence with each: beyond so many articles it takes minutes, and then hours. */
const mostForPeer = 50;
const sentencesPerArticle = 24;

const { values } = parseArgs({
  options: { sizes: { type: "string", default: "5,20,50,300,1000" }, alone: { type: "string" } },
  strict: false,
});

const textsOf = (articles: number): string[] =>
  Array.from({ length: articles }, (_, article) => madeUpText(1, article, sentencesPerArticle));

interface Measured {
  readonly articles: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const measure = (articles: number): Measured => {
  const story = (texts: readonly string[]) =>
    storyOf(texts.map((text, index) => articleOf(text, { key: `s/${String(index).padStart(4, "0")}.txt` })));
  // Loading the tagger and the tables is no part of the work on a story.
  draftStory(story(textsOf(3)), { words: 230 });
  const given = story(textsOf(articles));
  const before = process.cpuUsage();
  draftStory(given, { words: 230 });
  const { user, system } = process.cpuUsage(before);
  return {
    articles,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
};

const linesOf = (output: string): Measured[] =>
  output
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Measured);

const lexrank = (sizes: readonly number[]): Measured[] => {
  const folder = join(work, "engine");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "stories.json");
  const sentences = (text: string) => splitSentences(text, "en").map(([start, end]) => text.slice(start, end));
  writeFileSync(file, JSON.stringify(Object.fromEntries(sizes.map((size) => [size, textsOf(size).map(sentences)]))));
  const program = fileURLToPath(new URL("lexrank.py", import.meta.url));
  return linesOf(execFileSync(installPeers().python, [program, file], { encoding: "utf8" }));
};

if (values["alone"]) process.stdout.write(`${JSON.stringify(measure(Number(values["alone"])))}\n`);
else {
  const sizes = String(values["sizes"]).split(",").map(Number);
  const self = fileURLToPath(import.meta.url);
  const ours = sizes.flatMap((size) =>
    linesOf(execFileSync(process.execPath, [self, "--alone", String(size)], { encoding: "utf8" })),
  );
  const theirs = new Map(lexrank(sizes.filter((size) => size <= mostForPeer)).map((one) => [one.articles, one]));
  say(
    `One story, articles of about ${sentencesPerArticle} sentences: merged, compared and cited; and LexRank, which ranks sentences only`,
  );
  say(
    table(
      ["articles", "CPU s", "ms an article", "peak MB", "LexRank CPU s", "times LexRank"],
      ours.map(({ articles, cpuSeconds, peakMegabytes }) => {
        const peer = theirs.get(articles);
        return [
          String(articles),
          cpuSeconds,
          (1000 * cpuSeconds) / articles,
          Math.round(peakMegabytes),
          peer ? peer.cpuSeconds : "–",
          peer ? cpuSeconds / peer.cpuSeconds : "–",
        ];
      }),
    ),
  );
  const [from, to] = [ours.find(({ articles }) => articles >= 50), ours.at(-1)];
  if (from && to && to.articles > from.articles) {
    const exponent = Math.log(to.cpuSeconds / from.cpuSeconds) / Math.log(to.articles / from.articles);
    say(`Growth from ${from.articles} to ${to.articles} articles: exponent ${exponent.toFixed(2)}`);
  }
}
