import { processPartialResponse, SqsFifoPartialProcessorAsync } from "@aws-lambda-powertools/batch";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { StoryMessage } from "../../shared/queue.ts";
import { type SummarisePorts, summariseStory } from "./summarise-story.ts";

/**
 * The summarise function over its ports. A FIFO batch is taken in order; after a failure the rest of that story's messages
 * fails too, so that nothing overtakes, and other stories go on.
 */
export const onStoryMessages =
  (ports: SummarisePorts) =>
  async (event: SQSEvent, context?: Context): Promise<SQSBatchResponse> => {
    const handle = async (message: SQSRecord): Promise<void> => {
      try {
        const { story, force = false } = StoryMessage.parse(JSON.parse(message.body));
        await summariseStory(story, { sentAt: new Date(Number(message.attributes.SentTimestamp)), force }, ports);
      } catch (error) {
        ports.log.error("a message failed", { messageId: message.messageId, error: String((error as Error).name) });
        ports.log.count("MessagesFailed");
        throw error;
      }
    };
    return processPartialResponse(event, handle, new SqsFifoPartialProcessorAsync(), {
      ...(context ? { context } : {}),
      skipGroupOnError: true,
      throwOnFullBatchFailure: false,
    });
  };
