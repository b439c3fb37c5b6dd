import { S3Client } from "@aws-sdk/client-s3";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { lambdaLog } from "../../shared/aws.ts";
import { systemClock } from "../../shared/clock.ts";
import { readSettings, SummariseSettings } from "../../shared/settings.ts";
import { S3Store } from "../../shared/store/s3-store.ts";
import { extractiveEngine } from "./extractive/engine.ts";
import { onStoryMessages } from "./on-messages.ts";

const settings = readSettings(SummariseSettings, process.env);
const s3 = new S3Client({});
const log = lambdaLog();
const extractive = extractiveEngine();

const onMessages = onStoryMessages({
  input: new S3Store(s3, settings.INPUT_BUCKET),
  output: new S3Store(s3, settings.OUTPUT_BUCKET),
  clock: systemClock,
  log,
  engine: extractive,
  fallback: extractive,
  defaults: {
    words: settings.SUMMARY_WORDS,
    ...(settings.SUMMARY_LANGUAGE ? { language: settings.SUMMARY_LANGUAGE } : {}),
    ...(settings.SUMMARY_GUIDANCE ? { guidance: settings.SUMMARY_GUIDANCE } : {}),
  },
  maxWaitSeconds: settings.MAX_WAIT_SECONDS,
  written: async (summary) =>
    log.info("summary written", { disagreements: summary.disagreements.length, sources: summary.sources.length }),
});

/** FIFO queue of stories → summaries. */
export const handler = async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  try {
    return await onMessages(event, context);
  } finally {
    log.flush();
  }
};
