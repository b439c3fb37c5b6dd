import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from "@aws-sdk/client-eventbridge";
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { SUMMARY_EVENT_TYPE, SummaryEvent } from "../../shared/contracts/event.ts";
import type { Emulator } from "./emulator.ts";

/** Somebody outside of the stack who wants to hear of summaries: a rule on the account's bus, and a queue behind it. */
export class Listener {
  readonly #sqs: SQSClient;
  readonly #queueUrl: string;

  private constructor(sqs: SQSClient, queueUrl: string) {
    this.#sqs = sqs;
    this.#queueUrl = queueUrl;
  }

  static async start(emulator: Emulator, sqs: SQSClient): Promise<Listener> {
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    const events = new EventBridgeClient({ endpoint: emulator.endpoint, region: "us-east-1", credentials });
    const statement = {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: "*",
    };
    const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "listener", Attributes: { Policy } }));
    if (QueueUrl === undefined) throw new Error("the queue has no address");
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
    await events.send(
      new PutRuleCommand({ Name: "listener", EventPattern: JSON.stringify({ "detail-type": [SUMMARY_EVENT_TYPE] }) }),
    );
    await events.send(
      new PutTargetsCommand({ Rule: "listener", Targets: [{ Id: "queue", Arn: Attributes?.QueueArn }] }),
    );
    return new Listener(sqs, QueueUrl);
  }

  /** The next event that is on the queue, or undefined when there is none for a second. */
  async next(): Promise<SummaryEvent | undefined> {
    const { Messages } = await this.#sqs.send(
      new ReceiveMessageCommand({ QueueUrl: this.#queueUrl, WaitTimeSeconds: 1, MaxNumberOfMessages: 1 }),
    );
    const message = Messages?.[0];
    if (message?.Body === undefined) return undefined;
    const { QueueUrl, ReceiptHandle } = { QueueUrl: this.#queueUrl, ReceiptHandle: message.ReceiptHandle };
    await this.#sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    return SummaryEvent.parse(JSON.parse(message.Body).detail);
  }
}
