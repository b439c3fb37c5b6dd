import { Duration } from "aws-cdk-lib";
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, type QueueProps } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

/** Deliveries of a message before it counts as poison. Fewer, and a short throttling would dead-letter good work. */
const maxReceiveCount = 5;
/** A visibility timeout below this many function timeouts delivers a message again while it is still being worked on. */
const visibilityPerTimeout = 6;
/** The longest that SQS keeps a message: the time that people have to notice a dead letter. */
const deadLetterDays = 14;

/** Message bodies hold keys and story names only, so SQS's own encryption does, and costs nothing. */
const common: QueueProps = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

export interface WorkQueue {
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

/** The dead-letter queue of what has no work queue: the schedule's call and the function that it calls. */
export const deadLetterQueue = (scope: Construct, id: string, props: QueueProps = {}): Queue =>
  new Queue(scope, id, { ...common, ...props, retentionPeriod: Duration.days(deadLetterDays) });

/** Uploads to clean: order doesn't matter, so a standard queue. */
export const uploadQueue = (scope: Construct, functionTimeout: Duration): WorkQueue => {
  const deadLetters = deadLetterQueue(scope, "CleanDeadLetters");
  const queue = new Queue(scope, "CleanQueue", {
    ...common,
    visibilityTimeout: Duration.seconds(functionTimeout.toSeconds() * visibilityPerTimeout),
    retentionPeriod: Duration.days(deadLetterDays),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount },
  });
  return { queue, deadLetters };
};

/**
 * Stories to summarise: one message group per story, so that one story is never worked on twice at a time and a
 * failing one holds up nobody else. The delay is the queue's, since FIFO has none per message. De-duplication is by an
 * id that the sender makes for each trigger: by content, a second change within five minutes would be dropped.
 */
export const storyQueue = (scope: Construct, functionTimeout: Duration, settle: Duration): WorkQueue => {
  const fifo: QueueProps = { fifo: true, contentBasedDeduplication: false };
  const deadLetters = deadLetterQueue(scope, "StoryDeadLetters", fifo);
  const queue = new Queue(scope, "StoryQueue", {
    ...common,
    ...fifo,
    deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
    fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
    deliveryDelay: settle,
    visibilityTimeout: Duration.seconds(functionTimeout.toSeconds() * visibilityPerTimeout),
    retentionPeriod: Duration.days(deadLetterDays),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount },
  });
  return { queue, deadLetters };
};
