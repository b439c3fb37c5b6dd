/**
 * Upload → summary on this machine, in one process, over memory: the pipeline's own part, without AWS and disks.
 *
 *   node bench/performance/local-host.ts
 */
import { percentile, say, table } from "../table.ts";
import { Cloud } from "./cloud.ts";
import { madeUpPage, madeUpText } from "./stories.ts";

const settleSeconds = 10;

interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds by the clock, and of all processors. */
const took = async (work: () => Promise<void>): Promise<Took> => {
  const before = process.cpuUsage();
  const began = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - began, cpu: (user + system) / 1000 };
};

type Make = (story: number, article: number) => string;

const latency = async (name: string, make: Make, ending: string): Promise<(string | number)[]> => {
  const cloud = new Cloud(settleSeconds);
  const story = (number: number) =>
    took(async () => {
      for (let article = 0; article < 5; article += 1)
        await cloud.upload(`s${number}/${article}${ending}`, make(number, article));
      await cloud.advance(settleSeconds + 1);
    });
  const first = await story(0);
  const warm: Took[] = [];
  for (let number = 1; number <= 30; number += 1) warm.push(await story(number));
  const [walls, cpus] = [warm.map(({ wall }) => wall), warm.map(({ cpu }) => cpu)];
  return [name, first.wall, first.cpu, percentile(walls, 0.5), percentile(walls, 0.95), percentile(cpus, 0.5)];
};

const uploads = 1_000;
const stories = 100;

say(
  "The pipeline's own part of five uploads → summary, in one process, in milliseconds; the first loads the code as well",
);
say(
  table(
    ["", "first", "first, CPU", "p50", "p95", "p50, CPU"],
    [await latency("5 texts", madeUpText, ".txt"), await latency("5 pages", madeUpPage, ".html")],
  ),
);
const cloud = new Cloud(settleSeconds);
const { wall, cpu } = await took(async () => {
  for (let n = 0; n < uploads; n += 1) await cloud.upload(`s${n % stories}/${n}.txt`, madeUpText(n % stories, n));
  await cloud.advance(3_600);
});
let summaries = 0;
for await (const { key } of cloud.output.store.listAll("stories/")) if (key.endsWith("/summary.json")) summaries += 1;
say(`\nA burst of ${uploads} uploads over ${stories} stories`);
say(
  table(
    ["", "value"],
    [
      ["articles a second, cleaned and summarised", (1_000 * uploads) / wall],
      ["articles a CPU second", (1_000 * uploads) / cpu],
      ["summaries there in the end", summaries],
      ["times the engine ran", cloud.engineCalls],
    ],
  ),
);
