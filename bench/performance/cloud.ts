import { cleanUpload } from "../../lambdas/clean/clean.ts";
import { onUploadMessages } from "../../lambdas/clean/on-messages.ts";
import { extractiveEngine } from "../../lambdas/summarise/extractive-engine.ts";
import { onStoryMessages } from "../../lambdas/summarise/on-messages.ts";
import { s3Notification, sqsEvent } from "../../local/sqs-event.ts";
import type { Engine } from "../../shared/contracts/draft.ts";
import { silentLog } from "../../shared/log.ts";
import type { StoryMessage } from "../../shared/queue.ts";
import { MemoryStore } from "../../shared/store/memory-store.ts";
import { counting } from "./counting.ts";

interface Sent {
  readonly message: StoryMessage;
  readonly at: number;
}

/**
 * The deployed pipeline with its clock in hand: the real handlers, buckets that count requests, and the story queue with its
 * delay. Time stands still but for `advance`.
 */
export class Cloud {
  readonly input: ReturnType<typeof counting>;
  readonly output: ReturnType<typeof counting>;
  /** Messages that were sent, and calls of the engine, since the start. */
  sends = 0;
  engineCalls = 0;
  summariseCalls = 0;
  readonly #settleSeconds: number;
  #now = Date.parse("2026-01-01T00:00:00Z");
  #queue: Sent[] = [];
  #id = 0;
  readonly #clean: ReturnType<typeof onUploadMessages>;
  readonly #summarise: ReturnType<typeof onStoryMessages>;

  constructor(settleSeconds = 10) {
    const clock = { now: () => new Date(this.#now) };
    this.#settleSeconds = settleSeconds;
    this.input = counting(new MemoryStore(clock));
    this.output = counting(new MemoryStore(clock));
    const stories = {
      send: async (message: StoryMessage) => {
        this.sends += 1;
        this.#queue.push({ message, at: this.#now });
      },
    };
    const extractive = extractiveEngine();
    const engine: Engine = {
      ...extractive,
      draft: (articles, options) => {
        this.engineCalls += 1;
        return extractive.draft(articles, options);
      },
    };
    this.#clean = onUploadMessages({
      input: this.input.store,
      output: this.output.store,
      stories,
      log: silentLog,
      clean: (upload) => cleanUpload(upload, { mode: "balanced" }),
    });
    this.#summarise = onStoryMessages({
      input: this.input.store,
      output: this.output.store,
      clock,
      log: silentLog,
      engine,
      fallback: engine,
      defaults: { words: 230 },
      maxWaitSeconds: 300,
      written: async () => {},
    });
  }

  /** A user's upload and its event, cleaned at once. The upload itself is not counted: it is the user's. */
  async upload(key: string, body: string | Uint8Array): Promise<void> {
    const { put } = this.input.counts;
    await this.input.store.put(key, body, { contentType: "binary/octet-stream" });
    this.input.counts.put = put;
    await this.#clean(sqsEvent([this.#message(s3Notification(key), undefined, this.#now)]));
  }

  /** Lets time pass; story messages whose delay is over are delivered one by one, in order. */
  async advance(seconds: number): Promise<void> {
    const until = this.#now + seconds * 1000;
    for (;;) {
      const [next] = this.#queue;
      const due = next && next.at + this.#settleSeconds * 1000;
      if (due === undefined || due > until) break;
      this.#queue = this.#queue.slice(1);
      this.#now = Math.max(this.#now, due);
      this.summariseCalls += 1;
      await this.#summarise(
        sqsEvent([this.#message(JSON.stringify(next?.message), next?.message.story, next?.at ?? 0)]),
      );
    }
    this.#now = until;
  }

  #message(body: string, group: string | undefined, sentAt: number) {
    this.#id += 1;
    return { id: `m${this.#id}`, body, group, sentAt: new Date(sentAt), receives: 1 };
  }
}
