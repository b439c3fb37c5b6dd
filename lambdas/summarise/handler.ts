import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { lambdaLog } from "../../shared/aws.ts";
import { systemClock } from "../../shared/clock.ts";
import type { StorySummary } from "../../shared/contracts/summary.ts";
import { limits } from "../../shared/limits.ts";
import { readSettings, SummariseSettings } from "../../shared/settings.ts";
import { S3Store } from "../../shared/store/s3-store.ts";
import { announceOn } from "./announce.ts";
import { engineFrom } from "./engines.ts";
import { extractiveEngine } from "./extractive-engine.ts";
import { onStoryMessages } from "./on-messages.ts";

const settings = readSettings(SummariseSettings, process.env);
const s3 = new S3Client({});
const log = lambdaLog();
const output = new S3Store(s3, settings.OUTPUT_BUCKET);
const engineUntil = engineFrom(settings, { output, clock: systemClock, log, environment: process.env });
const announce = settings.EVENT_BUS_NAME
  ? announceOn(new EventBridgeClient({}), settings.EVENT_BUS_NAME, settings.OUTPUT_BUCKET, log)
  : undefined;

const ports = {
  input: new S3Store(s3, settings.INPUT_BUCKET),
  output,
  clock: systemClock,
  log,
  fallback: extractiveEngine(),
  defaults: {
    words: settings.SUMMARY_WORDS,
    ...(settings.SUMMARY_LANGUAGE ? { language: settings.SUMMARY_LANGUAGE } : {}),
    ...(settings.SUMMARY_GUIDANCE ? { guidance: settings.SUMMARY_GUIDANCE } : {}),
  },
  maxWaitSeconds: settings.MAX_WAIT_SECONDS,
  written: async (summary: StorySummary) => {
    log.info("summary written", { disagreements: summary.disagreements.length, sources: summary.sources.length });
    await announce?.(summary);
  },
};

/** When calls to a model must have ended, so that the batch still gets its summaries without one. */
const modelDeadline = (context: Context): Date =>
  new Date(systemClock.now().getTime() + context.getRemainingTimeInMillis() - limits.modelReserveSeconds * 1000);

/** FIFO queue of stories → summaries. */
export const handler = async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  try {
    return await onStoryMessages({ ...ports, engine: engineUntil(modelDeadline(context)) })(event, context);
  } finally {
    log.flush();
  }
};
