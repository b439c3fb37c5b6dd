import type { S3Client } from "@aws-sdk/client-s3";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { EventBridgeEvent } from "aws-lambda";
import { SummaryEvent } from "../../shared/contracts/event.ts";
import { readSummary } from "../../shared/read-summary.ts";

/** A Lambda function behind a rule for `StorySummaryWritten`: one line for each disagreement of a story. */
export const onSummary =
  (s3: Pick<S3Client, "send">) =>
  async (event: EventBridgeEvent<"StorySummaryWritten", unknown>): Promise<readonly string[]> => {
    const { bucket, key, disagreements } = SummaryEvent.parse(event.detail);
    if (disagreements === 0) return [];
    const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const summary = readSummary((await found.Body?.transformToString()) ?? "");
    return summary.disagreements.map(({ question, positions }) => `${question} ${positions.length} answers`);
  };
