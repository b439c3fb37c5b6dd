import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { CleaningMode } from "../lambdas/clean/block.ts";
import { cleanUpload } from "../lambdas/clean/clean.ts";
import { onUploadMessages } from "../lambdas/clean/on-messages.ts";
import { onStoryMessages } from "../lambdas/summarise/on-messages.ts";
import { refreshIndex } from "../lambdas/sweep/index-file.ts";
import { staleUploads } from "../lambdas/sweep/stale.ts";
import type { Clock } from "../shared/clock.ts";
import { ArticleRecord } from "../shared/contracts/article.ts";
import type { Engine, StoryOptions } from "../shared/contracts/draft.ts";
import type { StorySummary } from "../shared/contracts/summary.ts";
import { byCodeUnit } from "../shared/keys.ts";
import type { Log } from "../shared/log.ts";
import { collect } from "../shared/store/collect.ts";
import type { Store } from "../shared/store/store.ts";
import { type LocalMessage, s3Notification, sqsEvent } from "./sqs-event.ts";

/** As SQS's `maxReceiveCount` in the cloud. */
const maxReceives = 3;
/** As the event source's batch size in the cloud. */
const batchSize = 10;

export interface LocalOptions {
  readonly input: Pick<Store, "get" | "head" | "listAll">;
  readonly output: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly engine: Engine;
  readonly fallback: Engine;
  readonly defaults: StoryOptions;
  readonly mode: CleaningMode;
  /** Told of each step, for the progress display. */
  readonly progress: (step: Progress) => void;
}

export type Progress =
  | { readonly step: "found"; readonly uploads: number }
  | { readonly step: "cleaned"; readonly key: string; readonly record: ArticleRecord }
  | { readonly step: "stories"; readonly stories: number }
  | { readonly step: "summarised"; readonly story: string; readonly summary: StorySummary | undefined };

/** What could not be done, after all tries: what a dead-letter queue would hold. */
export interface Failure {
  readonly what: string;
  readonly reason: string;
}

export interface RunReport {
  readonly uploads: number;
  readonly stories: readonly string[];
  readonly failures: readonly Failure[];
}

type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** The pipeline on this machine: the handlers that Lambda runs, over any two stores, with queues in this process. */
export class LocalPipeline {
  readonly #options: LocalOptions;
  readonly #onUploads: Handler;
  readonly #onStories: Handler;
  readonly #waiting = new Set<string>();
  #errors = new Map<string, string>();
  #sent = 0;

  constructor(options: LocalOptions) {
    const { input, output, clock, engine, fallback, defaults, mode, progress } = options;
    const log: Log = {
      ...options.log,
      error: (message, fields) => {
        if (typeof fields?.["messageId"] === "string") this.#errors.set(fields["messageId"], String(fields["error"]));
        options.log.error(message, fields);
      },
    };
    this.#options = options;
    this.#onUploads = onUploadMessages({
      input,
      output,
      log,
      // Messages of one story in one run are one trigger, as they are after the settle delay in the cloud.
      stories: { send: async ({ story }) => void this.#waiting.add(story) },
      clean: async (upload) => {
        const record = await cleanUpload(upload, { mode });
        progress({ step: "cleaned", key: upload.key, record });
        return record;
      },
    });
    this.#onStories = onStoryMessages({
      input,
      output,
      clock,
      log,
      engine,
      fallback,
      defaults,
      maxWaitSeconds: 0,
      written: async () => {},
    });
  }

  /** Looks at the whole input: every upload, and every record whose upload is gone. */
  async runAll(): Promise<RunReport> {
    const { input, output } = this.#options;
    const uploads = await collect(input.listAll(""));
    const records = await collect(output.listAll("articles/"));
    const orphans: string[] = [];
    for (const recordKey of staleUploads(uploads, records, this.#options.clock.now()).orphans) {
      const found = await output.get(recordKey);
      const record = found && ArticleRecord.safeParse(JSON.parse(new TextDecoder().decode(found.body)));
      // What can't be read was written by something else: it is no part of this output.
      if (record?.success) orphans.push(record.data.origin.key);
    }
    return this.run([...uploads.keys(), ...orphans], uploads.size);
  }

  /** Looks at these keys, so many of which have an upload, and at their stories. */
  async run(keys: readonly string[], uploads: number = keys.length): Promise<RunReport> {
    const { progress, output } = this.#options;
    progress({ step: "found", uploads });
    const failures = await this.#drain(
      keys.map((key) => ({ what: key, body: s3Notification(key), group: undefined })),
      this.#onUploads,
    );
    const stories = [...this.#waiting].sort(byCodeUnit);
    this.#waiting.clear();
    progress({ step: "stories", stories: stories.length });
    for (const story of stories) {
      const message = { what: story, body: JSON.stringify({ story, force: true }), group: story };
      failures.push(...(await this.#drain([message], this.#onStories)));
      progress({ step: "summarised", story, summary: undefined });
    }
    await refreshIndex(output);
    return { uploads, stories, failures };
  }

  async #drain(
    sends: readonly { what: string; body: string; group: string | undefined }[],
    handler: Handler,
  ): Promise<Failure[]> {
    const failures: Failure[] = [];
    const names = new Map<string, string>();
    let queue = sends.map(({ what, body, group }): LocalMessage => {
      this.#sent += 1;
      const id = `m${this.#sent}`;
      names.set(id, what);
      return { id, body, group, sentAt: this.#options.clock.now(), receives: 0 };
    });
    while (queue.length > 0) {
      const batch = queue.slice(0, batchSize).map((message) => ({ ...message, receives: message.receives + 1 }));
      queue = queue.slice(batchSize);
      const { batchItemFailures } = await handler(sqsEvent(batch));
      const failed = new Set(batchItemFailures.map((failure) => failure.itemIdentifier));
      for (const message of batch.filter((one) => failed.has(one.id))) {
        if (message.receives < maxReceives) queue.push(message);
        else
          failures.push({
            what: names.get(message.id) ?? message.id,
            reason: this.#errors.get(message.id) ?? "unknown",
          });
      }
    }
    return failures;
  }
}
