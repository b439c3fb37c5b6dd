import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { lambdaLog, sqsStoryQueue, sqsUploadQueue } from "../../shared/aws.ts";
import { readSettings, SweepSettings } from "../../shared/settings.ts";
import { S3Store } from "../../shared/store/s3-store.ts";
import { pipelineVersion } from "../../shared/version.ts";
import { type SweepReport, sweep } from "./sweep.ts";

const settings = readSettings(SweepSettings, process.env);
const s3 = new S3Client({});
const sqs = new SQSClient({});
const log = lambdaLog();

/** By schedule: asks for another look at whatever may be stale. */
export const handler = async (): Promise<SweepReport> => {
  try {
    return await sweep({
      input: new S3Store(s3, settings.INPUT_BUCKET),
      output: new S3Store(s3, settings.OUTPUT_BUCKET),
      uploads: sqsUploadQueue(sqs, settings.CLEAN_QUEUE_URL),
      stories: sqsStoryQueue(sqs, settings.STORY_QUEUE_URL),
      log,
      version: pipelineVersion(settings.ENGINE),
    });
  } finally {
    log.flush();
  }
};
