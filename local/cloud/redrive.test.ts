import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { expect, it } from "vitest";
import { type DeployedQueues, redrive } from "./redrive.ts";

interface Sent {
  readonly queue: string;
  readonly body: string;
  readonly group: string | undefined;
  readonly id: string | undefined;
}

const queues: DeployedQueues = {
  clean: { queueUrl: "clean", deadLettersUrl: "clean-dead" },
  story: { queueUrl: "story", deadLettersUrl: "story-dead" },
  sweep: { functionName: "sweep", deadLettersUrl: "sweep-dead" },
};

/** Queues as SQS shows them to a client: what is received stays until it is deleted. */
const fakes = (content: Readonly<Record<string, readonly string[]>>, failSend = false) => {
  const waiting = new Map(Object.entries(content).map(([queue, bodies]) => [queue, [...bodies]]));
  const sent: Sent[] = [];
  const invoked: string[] = [];
  const at = (queue: string): string[] => waiting.get(queue) ?? [];
  const send = async (command: { constructor: { name: string }; input: Record<string, string> }) => {
    const { QueueUrl: queue = "" } = command.input;
    switch (command.constructor.name) {
      case "GetQueueAttributesCommand":
        return { Attributes: { ApproximateNumberOfMessages: String(at(queue).length) } };
      case "ReceiveMessageCommand":
        return {
          Messages: at(queue)
            .slice(0, 10)
            .map((body) => ({
              Body: body,
              MessageId: body,
              ReceiptHandle: body,
              Attributes: queue.startsWith("story") ? { MessageGroupId: `group of ${body}` } : {},
            })),
        };
      case "SendMessageCommand": {
        if (failSend) throw new Error("no access");
        const { MessageBody = "", MessageGroupId, MessageDeduplicationId } = command.input;
        sent.push({ queue, body: MessageBody, group: MessageGroupId, id: MessageDeduplicationId });
        return {};
      }
      default:
        waiting.set(
          queue,
          at(queue).filter((body) => body !== command.input["ReceiptHandle"]),
        );
        return {};
    }
  };
  const invoke = async (command: { input: { FunctionName: string } }) => void invoked.push(command.input.FunctionName);
  const clients = {
    sqs: { send } as unknown as SQSClient,
    lambda: { send: invoke } as unknown as LambdaClient,
  };
  return { clients, sent, invoked, at };
};

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `message ${index}`);

it("sends every dead letter back to where it came from, a story's in its own group, and empties the queues", async () => {
  const { clients, sent, invoked, at } = fakes({
    "clean-dead": many(23),
    "story-dead": ["a", "b"],
    "sweep-dead": ["x"],
  });
  const lines: string[] = [];
  expect(await redrive(clients, queues, (line) => lines.push(line))).toEqual({ clean: 23, story: 2, sweep: 1 });
  expect(sent.filter(({ queue }) => queue === "clean").map(({ body }) => body)).toEqual(many(23));
  expect(sent.filter(({ queue }) => queue === "story").map(({ group }) => group)).toEqual(["group of a", "group of b"]);
  expect(new Set(sent.filter(({ queue }) => queue === "story").map(({ id }) => id)).size).toBe(2);
  expect(invoked).toEqual(["sweep"]);
  for (const queue of ["clean-dead", "story-dead", "sweep-dead"]) expect(at(queue)).toEqual([]);
  expect(lines).toContain("clean: 23 of 23 sent to work again");
});

it("does nothing where nothing is dead", async () => {
  const { clients, sent, invoked } = fakes({});
  expect(await redrive(clients, queues, () => {})).toEqual({ clean: 0, story: 0, sweep: 0 });
  expect([sent, invoked]).toEqual([[], []]);
});

it("loses no message that it can't send", async () => {
  const { clients, at } = fakes({ "clean-dead": ["a", "b"] }, true);
  await expect(redrive(clients, queues, () => {})).rejects.toThrow("no access");
  expect(at("clean-dead")).toEqual(["a", "b"]);
});
