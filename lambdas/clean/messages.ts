import { z } from "zod";
import { UnusableInput } from "../../shared/errors.ts";
import { RecheckMessage } from "../../shared/queue.ts";

const S3Event = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string().min(1) }) }) })),
});

// S3 announces a new notification configuration with this message, which names no object.
const TestEvent = z.object({ Event: z.literal("s3:TestEvent") });

/**
 * S3 → SQS notifications carry keys in form encoding: a space as `+`, everything else percent-encoded as UTF-8.
 * @throws UnusableInput when the key isn't that.
 */
export const decodeKey = (encoded: string): string => {
  try {
    return decodeURIComponent(encoded.replace(/\+/g, " "));
  } catch (cause) {
    throw new UnusableInput("the key in the event is not form encoding", { cause });
  }
};

/**
 * The keys that one message asks to look at, each once: all records of an S3 event, or a recheck by the sweep.
 * @throws UnusableInput for anything else, so that it ends in the dead-letter queue and is seen.
 */
export const keysIn = (body: string): readonly string[] => {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch (cause) {
    throw new UnusableInput("the message is not JSON", { cause });
  }
  const recheck = RecheckMessage.safeParse(message);
  if (recheck.success) return [...new Set(recheck.data.recheck)];
  const event = S3Event.safeParse(message);
  if (event.success) return [...new Set(event.data.Records.map((record) => decodeKey(record.s3.object.key)))];
  if (TestEvent.safeParse(message).success) return [];
  throw new UnusableInput("the message is neither an S3 event nor a recheck");
};
