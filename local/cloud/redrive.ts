import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { StackOutputs } from "./outputs.ts";

/** What the outputs of a deployed stack say that redriving needs. */
export interface DeployedQueues {
  readonly clean: { readonly queueUrl: string; readonly deadLettersUrl: string };
  readonly story: { readonly queueUrl: string; readonly deadLettersUrl: string };
  readonly sweep: { readonly functionName: string; readonly deadLettersUrl: string };
}

/** @throws BadConfiguration when the stack is none of this project. */
export const queuesOf = (output: StackOutputs): DeployedQueues => ({
  clean: { queueUrl: output("CleanQueueUrl"), deadLettersUrl: output("CleanDeadLettersUrl") },
  story: { queueUrl: output("StoryQueueUrl"), deadLettersUrl: output("StoryDeadLettersUrl") },
  sweep: { functionName: output("SweepFunctionName"), deadLettersUrl: output("SweepDeadLettersUrl") },
});

/** Messages in a queue, those that are being worked on too. SQS counts them approximately. */
export const countMessages = async (client: SQSClient, queueUrl: string): Promise<number> => {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  const { ApproximateNumberOfMessages: visible = "0", ApproximateNumberOfMessagesNotVisible: taken = "0" } =
    Attributes ?? {};
  return Number(visible) + Number(taken);
};

const receive = async (client: SQSClient, queueUrl: string): Promise<readonly Message[]> => {
  const { Messages } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 2,
      MessageSystemAttributeNames: ["MessageGroupId"],
    }),
  );
  return Messages ?? [];
};

/** Takes each message out of `queueUrl` once `handle` is through with it, until it is empty or `most` are done. */
const drain = async (
  client: SQSClient,
  queueUrl: string,
  most: number,
  handle: (message: Message) => Promise<void>,
  progress: (done: number) => void,
): Promise<number> => {
  let done = 0;
  while (done < most) {
    const messages = await receive(client, queueUrl);
    if (messages.length === 0) break;
    for (const message of messages) {
      await handle(message);
      await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle }));
      done += 1;
    }
    progress(done);
  }
  return done;
};

/**
 * Moves dead letters back to the queue that they came from. Sent before it is deleted: a crash between the two leaves
 * a message twice, and handling one twice changes nothing. Not more than there were at the start: poison comes back.
 */
const moveBack = (client: SQSClient, from: string, to: string, most: number, progress: (done: number) => void) =>
  drain(
    client,
    from,
    most,
    async ({ Body, MessageId, Attributes }) => {
      const group = Attributes?.MessageGroupId;
      await client.send(
        new SendMessageCommand({
          QueueUrl: to,
          MessageBody: Body,
          // The id of this message and moment: the first delivery's own would count as a repetition for five minutes.
          ...(group === undefined
            ? {}
            : { MessageGroupId: group, MessageDeduplicationId: `redrive-${MessageId}-${Date.now()}` }),
        }),
      );
    },
    progress,
  );

export interface RedriveClients {
  readonly sqs: SQSClient;
  readonly lambda: LambdaClient;
}

/** What was done with each kind of dead letter. */
export interface Redriven {
  readonly clean: number;
  readonly story: number;
  readonly sweep: number;
}

/**
 * Sends everything in the dead-letter queues to work again. A failed sweep has nothing of its own to repeat: one new
 * sweep does for all of them.
 */
export const redrive = async (
  { sqs, lambda }: RedriveClients,
  queues: DeployedQueues,
  say: (line: string) => void,
): Promise<Redriven> => {
  const move = async (name: "clean" | "story"): Promise<number> => {
    const { queueUrl, deadLettersUrl } = queues[name];
    const most = await countMessages(sqs, deadLettersUrl);
    say(`${name}: ${most} dead letters`);
    if (most === 0) return 0;
    return moveBack(sqs, deadLettersUrl, queueUrl, most, (done) =>
      say(`${name}: ${done} of ${most} sent to work again`),
    );
  };
  const clean = await move("clean");
  const story = await move("story");
  const most = await countMessages(sqs, queues.sweep.deadLettersUrl);
  say(`sweep: ${most} dead letters`);
  if (most === 0) return { clean, story, sweep: 0 };
  await lambda.send(new InvokeCommand({ FunctionName: queues.sweep.functionName, InvocationType: "Event" }));
  const sweep = await drain(
    sqs,
    queues.sweep.deadLettersUrl,
    most,
    async () => {},
    () => {},
  );
  say("sweep: started a new one");
  return { clean, story, sweep };
};

/** How many dead letters each queue has, as lines for people. */
export const deadLetterCounts = async (sqs: SQSClient, queues: DeployedQueues): Promise<string[]> => {
  const lines: string[] = [];
  for (const [name, { deadLettersUrl }] of Object.entries(queues))
    lines.push(`${name}: ${await countMessages(sqs, deadLettersUrl)} dead letters`);
  return lines;
};
