/**
 * Upload → summary through the deployed whole on an AWS emulator: five articles put by the AWS SDK, until their summary lies in the bucket.
 *
 *   node bench/performance/emulator.ts [--stories 20]
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Cdk, stopRunning } from "../../test/deploy/cdk.ts";
import { startEmulator } from "../../test/deploy/emulator.ts";
import { Pipeline } from "../../test/deploy/pipeline.ts";
import { percentile, say, table } from "../table.ts";
import { madeUpPage, madeUpText } from "./stories.ts";

const { values } = parseArgs({ options: { stories: { type: "string", default: "20" } }, strict: false });
const stories = Number(values["stories"]);
const articles = 5;
const settleSeconds = 1;
/** How often the bucket is asked for the summary: what is measured is longer by half of it. */
const askMilliseconds = 25;
const patienceMilliseconds = 120_000;

/** From the last upload to the summary of all five, in milliseconds. */
const storyTime = async (
  pipeline: Pipeline,
  story: string,
  number: number,
  [ending, type, make]: readonly [string, string, (story: number, article: number) => string],
): Promise<number> => {
  await Promise.all(
    Array.from({ length: articles }, (_, article) =>
      pipeline.upload(`${story}/${article}.${ending}`, make(number, article), type),
    ),
  );
  const began = performance.now();
  while (performance.now() - began < patienceMilliseconds) {
    const summary = await pipeline.summary(story);
    if (summary?.sources.length === articles) return performance.now() - began;
    await sleep(askMilliseconds);
  }
  throw new Error(`no summary of ${story} after ${patienceMilliseconds / 1000} s`);
};

const emulator = await startEmulator();
try {
  const cdk = new Cdk(emulator);
  await cdk.bootstrap();
  const pipeline = new Pipeline(emulator, await cdk.deploy({ settleSeconds, removal: "destroy" }));
  const rows: (string | number)[][] = [];
  for (const [name, kind] of [
    ["5 texts", ["txt", "text/plain", madeUpText]],
    ["5 pages", ["html", "text/html", madeUpPage]],
  ] as const) {
    const times: number[] = [];
    for (let number = 0; number <= stories; number += 1)
      times.push(await storyTime(pipeline, `${kind[0]}-${number}`, number, kind));
    const [first = 0, ...later] = times;
    const [p50, p95] = [percentile(later, 0.5), percentile(later, 0.95)];
    rows.push([name, first, p50, p95, p50 - 1000 * settleSeconds]);
  }
  say(`From the last of five uploads to the summary, ms; of them ${settleSeconds} s is the settle delay`);
  say(table(["", "first", "p50", "p95", "p50 without the delay"], rows));
} finally {
  stopRunning();
  await emulator.stop();
}
