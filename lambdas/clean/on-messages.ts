import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type CleanPorts, cleanKey } from "./clean-key.ts";
import { keysIn } from "./messages.ts";

/** The clean function over its ports. Each message of the batch succeeds or fails for itself. */
export const onUploadMessages =
  (ports: CleanPorts) =>
  async (event: SQSEvent, context?: Context): Promise<SQSBatchResponse> => {
    const handle = async (message: SQSRecord): Promise<void> => {
      try {
        for (const key of keysIn(message.body)) await cleanKey(key, ports);
      } catch (error) {
        ports.log.error("a message failed", { messageId: message.messageId, error: String((error as Error).name) });
        ports.log.count("MessagesFailed");
        throw error;
      }
    };
    return processPartialResponse(event, handle, new BatchProcessor(EventType.SQS), {
      ...(context ? { context } : {}),
      // All failing is a partial response too: throwing would hide which ones, and count as a function error.
      throwOnFullBatchFailure: false,
    });
  };
