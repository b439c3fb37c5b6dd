import type { SQSEvent, SQSRecord } from "aws-lambda";

/** A message of a queue in this process. */
export interface LocalMessage {
  readonly id: string;
  readonly body: string;
  readonly group: string | undefined;
  readonly sentAt: Date;
  readonly receives: number;
}

const recordOf = (message: LocalMessage): SQSRecord => ({
  messageId: message.id,
  receiptHandle: message.id,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt.getTime()),
    SenderId: "local",
    ApproximateFirstReceiveTimestamp: String(message.sentAt.getTime()),
    ...(message.group ? { MessageGroupId: message.group } : {}),
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: message.group
    ? "arn:aws:sqs:local:000000000000:stories.fifo"
    : "arn:aws:sqs:local:000000000000:uploads",
  awsRegion: "local",
});

/** What Lambda would be given for these messages. */
export const sqsEvent = (messages: readonly LocalMessage[]): SQSEvent => ({ Records: messages.map(recordOf) });

/** S3's notification of one object, as SQS delivers it: the key is form encoded. */
export const s3Notification = (key: string): string =>
  JSON.stringify({
    Records: [
      {
        eventSource: "aws:s3",
        eventName: "ObjectCreated:Put",
        s3: { object: { key: encodeURIComponent(key).replace(/%20/g, "+") } },
      },
    ],
  });
