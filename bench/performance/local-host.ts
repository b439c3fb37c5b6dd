/**
 * Upload → summary on this machine, in one process, over memory: the pipeline's own part, without AWS and disks.
 *
 *   node bench/performance/local-host.ts
 */
import { percentile, say, table } from "../table.ts";
import { Cloud } from "./cloud.ts";
import { madeUpPage, madeUpText } from "./stories.ts";

const settleSeconds = 10;

const storyOf = async (
  cloud: Cloud,
  story: number,
  make: (story: number, article: number) => string,
  ending: string,
) => {
  const began = performance.now();
  for (let article = 0; article < 5; article += 1)
    await cloud.upload(`s${story}/${article}${ending}`, make(story, article));
  await cloud.advance(settleSeconds + 1);
  return performance.now() - began;
};

const latency = async (make: (story: number, article: number) => string, ending: string) => {
  const cloud = new Cloud(settleSeconds);
  const first = await storyOf(cloud, 0, make, ending);
  const warm: number[] = [];
  for (let story = 1; story <= 30; story += 1) warm.push(await storyOf(cloud, story, make, ending));
  return [first, percentile(warm, 0.5), percentile(warm, 0.95)];
};

const burst = async (uploads: number, stories: number) => {
  const cloud = new Cloud(settleSeconds);
  const began = performance.now();
  for (let n = 0; n < uploads; n += 1) await cloud.upload(`s${n % stories}/${n}.txt`, madeUpText(n % stories, n));
  await cloud.advance(3600);
  const seconds = (performance.now() - began) / 1000;
  let summaries = 0;
  for await (const { key } of cloud.output.store.listAll("stories/")) if (key.endsWith("/summary.json")) summaries += 1;
  return { seconds, summaries, engineCalls: cloud.engineCalls };
};

say("The pipeline's own part of five uploads → summary, milliseconds of wall time");
say(
  table(
    ["articles", "first (cold code)", "p50", "p95"],
    [
      ["5 texts", ...(await latency(madeUpText, ".txt"))],
      ["5 pages", ...(await latency(madeUpPage, ".html"))],
    ],
  ),
);
const { seconds, summaries, engineCalls } = await burst(1_000, 100);
say("\nA burst of 1,000 uploads over 100 stories");
say(
  table(
    ["", "value"],
    [
      ["articles a second, cleaned and summarised", 1_000 / seconds],
      ["summaries there in the end", summaries],
      ["times the engine ran", engineCalls],
    ],
  ),
);
