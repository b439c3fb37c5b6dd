import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { lambdaLog, sqsStoryQueue } from "../../shared/aws.ts";
import { CleanSettings, readSettings } from "../../shared/settings.ts";
import { S3Store } from "../../shared/store/s3-store.ts";
import { cleanUpload } from "./clean.ts";
import { onUploadMessages } from "./on-messages.ts";

const settings = readSettings(CleanSettings, process.env);
const s3 = new S3Client({});
const log = lambdaLog();

const onMessages = onUploadMessages({
  input: new S3Store(s3, settings.INPUT_BUCKET),
  output: new S3Store(s3, settings.OUTPUT_BUCKET),
  stories: sqsStoryQueue(new SQSClient({}), settings.STORY_QUEUE_URL),
  log,
  clean: (upload) => cleanUpload(upload, { mode: settings.CLEANING_MODE }),
});

/** Queue of uploads → cleaned articles. */
export const handler = async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  try {
    return await onMessages(event, context);
  } finally {
    log.flush();
  }
};
