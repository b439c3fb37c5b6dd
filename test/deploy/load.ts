import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { SendMessageCommand, SetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import pLimit from "p-limit";
import { countMessages } from "../../local/cloud/redrive.ts";
import { Cdk, stopRunning } from "./cdk.ts";
import { startEmulator } from "./emulator.ts";
import { eventually, Pipeline } from "./pipeline.ts";

// A burst of uploads into a stack on the emulator. Ends with status 0 if every story has the right summary, a story that
// can't be summarised is the only dead letter, and nothing waits any more.

const { values } = parseArgs({
  options: { uploads: { type: "string", default: "1000" }, stories: { type: "string", default: "100" } },
});
const uploads = Number(values.uploads);
const stories = Number(values.stories);
const perStory = Math.floor(uploads / stories);
const atOnce = 20;
/** Gives up when nothing has come for so long. */
const patienceMs = 180_000;

const storyName = (story: number): string => `burst/story ${story}`;
const keyOf = (story: number, outlet: number): string => `${storyName(story)}/outlet ${outlet}.txt`;

/** Each outlet gives a number of its own, so that a summary made from other articles would show. */
const article = (story: number, outlet: number): string =>
  [
    `Warehouse ${story} burns in the docks`,
    `A warehouse in dock ${story} burned down on Monday night. The fire service says that ${100 + outlet} people were brought to safety.`,
    `Crews from ${outlet + 2} towns fought the fire until the morning. The port stays closed until Thursday, the harbour master said.`,
  ].join("\n\n");

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

/** Whether the story's summary is the one of its own articles, all of them, quoted as they are. */
const isRight = async (pipeline: Pipeline, story: number): Promise<boolean> => {
  const summary = await pipeline.summary(storyName(story));
  const wanted = Array.from({ length: perStory }, (_, outlet) => keyOf(story, outlet)).sort();
  if (!summary || JSON.stringify(summary.sources.map(({ key }) => key)) !== JSON.stringify(wanted)) return false;
  const texts = new Map(
    await Promise.all(
      summary.sources.map(async ({ id, key }) => {
        const record = await pipeline.record(key);
        return [id, record?.status === "cleaned" ? record.text : ""] as const;
      }),
    ),
  );
  const evidence = summary.summary.flatMap(({ citations }) => citations);
  return (
    evidence.length > 0 &&
    evidence.every(({ source, start, end, quote }) => texts.get(source)?.slice(start, end) === quote)
  );
};

/** A story whose record nobody can read: each look at it fails. */
const addBrokenStory = async (pipeline: Pipeline): Promise<void> => {
  const Bucket = pipeline.output("OutputBucketName");
  await pipeline.s3.send(new PutObjectCommand({ Bucket, Key: "articles/broken/a.txt.json", Body: "{}" }));
  const QueueUrl = pipeline.output("StoryQueueUrl");
  // With the queue's own minutes between deliveries, five of them would outlast the burst.
  await pipeline.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: "20" } }));
  await pipeline.sqs.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody: JSON.stringify({ story: "broken" }),
      MessageGroupId: "broken",
      MessageDeduplicationId: "broken",
    }),
  );
};

const emulator = await startEmulator();
let failed = false;
try {
  const cdk = new Cdk(emulator);
  console.log("deploying");
  await cdk.bootstrap();
  const pipeline = new Pipeline(emulator, await cdk.deploy({ settleSeconds: 2, removal: "destroy" }));
  await addBrokenStory(pipeline);

  const start = performance.now();
  const limit = pLimit(atOnce);
  const all = Array.from(
    { length: perStory * stories },
    (_, index) => [index % stories, Math.floor(index / stories)] as const,
  );
  await Promise.all(
    all.map(([story, outlet]) =>
      limit(() => pipeline.upload(keyOf(story, outlet), article(story, outlet), "text/plain")),
    ),
  );
  console.log(`${all.length} uploads in ${seconds(start)} s`);

  const right = new Set<number>();
  let last = performance.now();
  while (right.size < stories && performance.now() - last < patienceMs) {
    const before = right.size;
    for (let story = 0; story < stories; story += 1) {
      if (!right.has(story) && (await isRight(pipeline, story))) right.add(story);
    }
    if (right.size > before) {
      last = performance.now();
      console.log(`${seconds(start)} s: ${right.size} of ${stories} summaries are right`);
    }
    await sleep(1000);
  }
  await eventually("the queues to be empty", async () => {
    const waiting = await Promise.all(
      ["CleanQueueUrl", "StoryQueueUrl"].map((name) => countMessages(pipeline.sqs, pipeline.output(name))),
    );
    return waiting.every((count) => count === 0) ? true : undefined;
  });
  const dead = async (name: string): Promise<number> => countMessages(pipeline.sqs, pipeline.output(name));
  const [clean, story] = [await dead("CleanDeadLettersUrl"), await dead("StoryDeadLettersUrl")];
  const again = Array.from({ length: stories }, (_, story) => limit(() => isRight(pipeline, story)));
  const stillRight = await Promise.all(again);
  const count = stillRight.filter(Boolean).length;
  console.log(`${count} of ${stories} summaries right, queues empty after ${seconds(start)} s`);
  console.log(`dead letters: ${clean} uploads, ${story} stories, of which 1 was broken on purpose`);
  failed = count !== stories || clean !== 0 || story !== 1;
} finally {
  stopRunning();
  await emulator.stop();
}
if (failed) process.exitCode = 1;
