import { randomUUID } from "node:crypto";
import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { sha256 } from "./hash.ts";
import type { Log } from "./log.ts";
import type { StoryQueue, UploadQueue } from "./queue.ts";

/** The story queue in SQS. */
export const sqsStoryQueue = (client: SQSClient, queueUrl: string): StoryQueue => ({
  async send(message) {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(message),
        MessageGroupId: groupIdOf(message.story),
        // A trigger that SQS took for a repetition of an earlier one would be an update that is lost.
        MessageDeduplicationId: randomUUID(),
      }),
    );
  },
});

/** SQS takes 128 characters of ASCII as a group: longer names end in their hash. */
export const groupIdOf = (story: string): string => {
  const encoded = encodeURIComponent(story);
  return encoded.length <= 128 ? encoded : `${encoded.slice(0, 63)}.${sha256(story)}`;
};

/** The queue of uploads in SQS. */
export const sqsUploadQueue = (client: SQSClient, queueUrl: string): UploadQueue => ({
  async send(message) {
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
  },
});

/** Structured logs and CloudWatch metrics by Lambda Powertools; `flush` writes the metrics of one invocation. */
export const lambdaLog = (): Log & { flush(): void } => {
  const logger = new Logger();
  const metrics = new Metrics();
  return {
    info: (message, fields) => logger.info(message, { ...fields }),
    warn: (message, fields) => logger.warn(message, { ...fields }),
    error: (message, fields) => logger.error(message, { ...fields }),
    count: (metric, by = 1) => metrics.addMetric(metric, MetricUnit.Count, by),
    flush: () => metrics.publishStoredMetrics(),
  };
};
