/**
 * What 1,000 articles cost, in requests that the handlers make and in US$, beside summarising a story anew for each upload.
 * Requests are counted; GB-seconds are the handlers' CPU time here at the memory that they have in the cloud.
 *
 *   node bench/performance/cost.ts
 */
import { say, table } from "../table.ts";
import { Cloud } from "./cloud.ts";
import { madeUpPage } from "./stories.ts";

/** US$, us-east-1, on-demand, arm64, without the free tier; AWS's public price lists, November 2026. Change them to yours. */
const price = {
  s3Write: 5 / 1e6,
  s3Read: 0.4 / 1e6,
  sqsStandard: 0.4 / 1e6,
  sqsFifo: 0.5 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaGbSecond: 0.000_013_333_4,
};
const memoryGb = 1769 / 1024;
/** Receiving and deleting a message are requests, too. */
const requestsPerMessage = 3;

interface Cost {
  readonly reads: number;
  readonly writes: number;
  readonly messages: number;
  readonly invocations: number;
  readonly gbSeconds: number;
  readonly summaries: number;
  readonly usd: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** `pauseSeconds` after each upload: 0 is a burst; more than the settle delay makes each upload a summary of its own. */
const measure = async (size: number, articles: number, pauseSeconds: number): Promise<Cost> => {
  const cloud = new Cloud();
  const before = cpuSeconds();
  for (let n = 0; n < articles; n += 1) {
    const story = Math.floor(n / size);
    await cloud.upload(`s${story}/${n}.html`, madeUpPage(story, n));
    await cloud.advance(pauseSeconds);
  }
  await cloud.advance(600);
  const all = [cloud.input.counts, cloud.output.counts];
  const sum = (pick: (counts: (typeof all)[number]) => number) =>
    all.reduce((total, counts) => total + pick(counts), 0);
  const scale = 1_000 / articles;
  const reads = scale * sum((counts) => counts.get + counts.head);
  const writes = scale * sum((counts) => counts.put + counts.list);
  const messages = scale * cloud.sends;
  const invocations = scale * (articles + cloud.summariseCalls);
  const gbSeconds = scale * (cpuSeconds() - before) * memoryGb;
  const usd =
    reads * price.s3Read +
    writes * price.s3Write +
    1_000 * requestsPerMessage * price.sqsStandard +
    messages * requestsPerMessage * price.sqsFifo +
    invocations * price.lambdaRequest +
    gbSeconds * price.lambdaGbSecond;
  return { reads, writes, messages, invocations, gbSeconds, summaries: scale * cloud.engineCalls, usd };
};

const rows: (string | number)[][] = [];
for (const size of [5, 20, 100]) {
  const articles = Math.max(100, size);
  const burst = await measure(size, articles, 0);
  const naive = await measure(size, articles, 30);
  for (const [name, cost] of [
    [`${size} a story, uploaded together`, burst],
    [`${size} a story, summarised after each upload`, naive],
  ] as const) {
    rows.push([
      name,
      cost.reads,
      cost.writes,
      cost.invocations,
      cost.gbSeconds,
      cost.summaries,
      cost.usd,
      cost.usd / burst.usd,
    ]);
  }
}
say("Per 1,000 articles (pages)");
say(table(["stories", "S3 reads", "S3 writes, lists", "invocations", "GB-s", "summaries", "US$", "ratio"], rows));
