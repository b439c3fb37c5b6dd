import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { Invocation } from "./invocation.ts";
import type { Message, Queue } from "./queue.ts";
import type { World } from "./world.ts";

export type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface HostOptions {
  readonly name: string;
  readonly batchSize: number;
  readonly concurrency: number;
  /** The function's time limit in milliseconds. */
  readonly timeoutMs: number;
}

const recordOf = (message: Message): SQSRecord => ({
  messageId: message.id,
  receiptHandle: `${message.id}/${message.receives}`,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentTimestamp),
    SenderId: "simulated",
    ApproximateFirstReceiveTimestamp: String(message.sentTimestamp),
    ...(message.group === undefined ? {} : { MessageGroupId: message.group }),
  },
  messageAttributes: {},
  md5OfBody: "",
  eventSource: "aws:sqs",
  eventSourceARN: "arn:aws:sqs:simulated:000000000000:queue",
  awsRegion: "simulated",
});

/**
 * A Lambda function behind a queue. Messages that the answer doesn't name as failed are deleted; all others become visible
 * again when their visibility timeout ends, as they do with Lambda.
 */
export class FunctionHost {
  readonly #world: World;
  readonly #queue: Queue;
  readonly #options: HostOptions;
  readonly #start: (invocation: Invocation) => Handler;
  #running = 0;
  #started = 0;

  constructor(world: World, queue: Queue, options: HostOptions, start: (invocation: Invocation) => Handler) {
    this.#world = world;
    this.#queue = queue;
    this.#options = options;
    this.#start = start;
    queue.onVisible = (afterMs) => world.scheduler.after(afterMs + world.random.between(1, 400), () => this.#poll());
  }

  #poll(): void {
    const { random, profile, stormy } = this.#world;
    while (this.#running < this.#options.concurrency) {
      const messages = this.#queue.receive(
        random.between(1, this.#options.batchSize),
        random,
        stormy && !this.#queue.options.fifo ? profile.twice : 0,
      );
      if (messages.length === 0) return;
      this.#invoke(messages);
    }
  }

  #invoke(messages: readonly Message[]): void {
    const world = this.#world;
    this.#started += 1;
    this.#running += 1;
    const invocation = new Invocation(world, `${this.#options.name}#${this.#started}`);
    world.trace(invocation.id, `starts with ${messages.map((one) => `${one.id}×${one.receives}`).join(", ")}`);
    let running = true;
    const end = (): void => {
      if (!running) return;
      running = false;
      world.inHand.delete(invocation);
      this.#running -= 1;
      this.#poll();
    };
    invocation.onDeath = end;
    world.inHand.set(invocation, messages);
    if (Number.isFinite(this.#options.timeoutMs)) {
      world.scheduler.after(this.#options.timeoutMs, () => {
        if (running) invocation.die("out of time");
      });
    }
    // A copy: what a handler does to its event can't reach the queue.
    const event = structuredClone({ Records: messages.map(recordOf) });
    void this.#start(invocation)(event).then(
      (answer) => {
        if (!running || invocation.dead) return;
        world.scheduler.after(world.random.between(1, 50), () => {
          if (!running) return;
          world.inHand.delete(invocation);
          this.#answer(invocation, messages, answer);
          end();
        });
      },
      (error: Error) => {
        world.trace(invocation.id, `throws ${error.name}`);
        world.scheduler.after(1, end);
      },
    );
  }

  #answer(invocation: Invocation, messages: readonly Message[], answer: SQSBatchResponse): void {
    const world = this.#world;
    if (invocation.dead) return;
    const failed = new Set(answer.batchItemFailures.map((failure) => failure.itemIdentifier));
    world.trace(invocation.id, `ends, ${failed.size} of ${messages.length} failed`);
    // Whoever fails while another has already finished its message is not called again: that is left to the sweep.
    const gone = messages.some((one) => failed.has(one.id) && !this.#queue.waiting.some(({ id }) => id === one.id));
    if (gone) world.healsAlone = false;
    if (world.stormy && world.random.chance(world.profile.lostAnswer)) {
      world.trace(invocation.id, "its answer is lost");
      invocation.excused = true;
    } else {
      for (const message of messages) if (!failed.has(message.id)) this.#queue.delete(message.id);
    }
    world.onAnswer(invocation);
  }
}
