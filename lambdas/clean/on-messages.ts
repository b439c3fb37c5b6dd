import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type CleanPorts, cleanKey } from "./clean-key.ts";
import { keysIn } from "./messages.ts";

/** Every key is looked at, also behind one that fails. @throws the first error. */
const cleanAll = async (keys: readonly string[], ports: CleanPorts): Promise<void> => {
  const errors: unknown[] = [];
  for (const key of keys) await cleanKey(key, ports).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
};

/** The clean function over its ports. Each message of the batch succeeds or fails for itself. */
export const onUploadMessages =
  (ports: CleanPorts) =>
  async (event: SQSEvent, context?: Context): Promise<SQSBatchResponse> => {
    const handle = async (message: SQSRecord): Promise<void> => {
      try {
        await cleanAll(keysIn(message.body), ports);
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
