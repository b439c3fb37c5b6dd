import type { SQSClient } from "@aws-sdk/client-sqs";
import type { CleanPorts } from "../../lambdas/clean/clean-key.ts";
import { onUploadMessages } from "../../lambdas/clean/on-messages.ts";
import { onStoryMessages } from "../../lambdas/summarise/on-messages.ts";
import type { SummarisePorts } from "../../lambdas/summarise/summarise-story.ts";
import { type SweepPorts, type SweepReport, sweep } from "../../lambdas/sweep/sweep.ts";
import { sqsStoryQueue, sqsUploadQueue } from "../../shared/aws.ts";
import { storyOf } from "../../shared/keys.ts";
import type { Log, LogFields } from "../../shared/log.ts";
import { S3Store } from "../../shared/store/s3-store.ts";
import { Bucket, type Version } from "./bucket.ts";
import { s3ClientFor, sqsClientFor } from "./clients.ts";
import { healsAlone, type Profile } from "./faults.ts";
import { FunctionHost, type Handler } from "./host.ts";
import { Invariants } from "./invariants.ts";
import { Invocation } from "./invocation.ts";
import { defaultWords } from "./present.ts";
import { type Message, Queue } from "./queue.ts";
import { Random } from "./random.ts";
import { Scheduler } from "./scheduler.ts";
import { modelFor, recordOf, standIn } from "./scripted.ts";
import { viewProblem } from "./views.ts";

/** The code under test: the real handlers, or one of them with a deliberate bug. */
export interface Code {
  readonly clean: (ports: CleanPorts) => Handler;
  readonly summarise: (ports: SummarisePorts) => Handler;
  readonly sweep: (ports: SweepPorts) => Promise<SweepReport>;
  readonly sqs: (client: SQSClient) => SQSClient;
}

export const realCode: Code = { clean: onUploadMessages, summarise: onStoryMessages, sweep, sqs: (client) => client };

/** 2026-01-01T00:00:00Z. */
const epoch = 1_767_225_600_000;
const seconds = 1_000;
/** Function time limits; a queue hides its messages for six of them, as AWS advises. */
const cleanTimeoutMs = 60 * seconds;
const summariseTimeoutMs = 300 * seconds;
const settleMs = 20 * seconds;

/** Everything outside of the handlers, for one run. */
export class World {
  readonly scheduler = new Scheduler();
  readonly random: Random;
  readonly profile: Profile;
  readonly input: Bucket;
  readonly output: Bucket;
  readonly uploads: Queue;
  readonly stories: Queue;
  readonly stats = { uploads: 0, summaries: 0, modelCalls: 0, crashes: 0, faults: 0, lostRaces: 0, sweeps: 0 };
  /** Faults happen only while it storms. */
  stormy = true;
  /** Every key that a user ever touched. */
  readonly keys = new Set<string>();
  /** Keys whose S3 event is on its way to the queue. */
  readonly undelivered: string[] = [];
  /** Whether everything must come right without the sweep. */
  healsAlone: boolean;
  /** Keys whose last S3 event was lost. */
  readonly unannounced = new Set<string>();
  /** Messages that a function works on at this moment, also those that another has finished meanwhile. */
  readonly inHand = new Map<Invocation, readonly Message[]>();
  violation: string | undefined;
  readonly #code: Code;
  readonly #invariants: Invariants;
  readonly #onTrace: ((line: string) => void) | undefined;
  readonly #outages: { readonly what: string; readonly from: number; readonly to: number }[] = [];
  readonly #functionSkewMs: number;

  constructor(seed: number, profile: Profile, code: Code, onTrace?: (line: string) => void) {
    this.random = new Random(`${seed}/faults`);
    this.profile = profile;
    this.healsAlone = healsAlone(profile);
    this.#code = code;
    this.#onTrace = onTrace;
    this.#invariants = new Invariants(this);
    const skew = () => this.random.between(-profile.skewMs, profile.skewMs);
    const [s3Skew, sqsSkew] = [skew(), skew()];
    this.#functionSkewMs = skew() * 30;
    const now = () => this.scheduler.now;
    const s3Clock = () => epoch + now() + s3Skew;
    const sqsClock = () => epoch + now() + sqsSkew;
    this.input = new Bucket("input", profile.versioned, s3Clock);
    this.output = new Bucket("output", true, s3Clock);
    const queue = (name: string, fifo: boolean, delayMs: number, timeoutMs: number) =>
      new Queue(
        { name, fifo, delayMs, visibilityMs: profile.overlaps ? timeoutMs / 15 : 6 * timeoutMs, maxReceives: 4 },
        now,
        sqsClock,
      );
    this.uploads = queue("uploads", false, 0, cleanTimeoutMs);
    this.stories = queue("stories", true, settleMs, summariseTimeoutMs);
    // A time limit ends a function halfway, which the overlapping ones are promised not to be.
    const host = (name: string, timeoutMs: number) => ({
      name,
      batchSize: 10,
      concurrency: 3,
      timeoutMs: profile.overlaps ? Number.POSITIVE_INFINITY : timeoutMs,
    });
    new FunctionHost(this, this.uploads, host("clean", cleanTimeoutMs), (invocation) =>
      this.#code.clean(this.#cleanPorts(invocation)),
    );
    new FunctionHost(this, this.stories, host("summarise", summariseTimeoutMs), (invocation) =>
      this.#code.summarise(this.#summarisePorts(invocation)),
    );
    this.uploads.send(JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "input" }));
  }

  storyNames(): string[] {
    return [...new Set([...this.keys].map(storyOf))];
  }

  trace(who: string, what: string): void {
    this.#onTrace?.(`${(this.scheduler.now / seconds).toFixed(3).padStart(10)} s  ${who.padEnd(14)} ${what}`);
  }

  violate(what: string): void {
    if (this.violation) return;
    this.violation = what;
    this.trace("VIOLATION", what);
  }

  planOutage(what: "model" | "engine" | "clean", from: number, to: number): void {
    this.#outages.push({ what, from, to });
  }

  isOut(what: string): boolean {
    const { now } = this.scheduler;
    return this.stormy && this.#outages.some((one) => one.what === what && one.from <= now && now < one.to);
  }

  userPuts(key: string, text: string, metadata: Readonly<Record<string, string>> = {}): void {
    const version = this.input.put(key, new TextEncoder().encode(text), { contentType: "text/plain", metadata });
    this.stats.uploads += 1;
    this.trace("user", `puts ${key} (${version.versionId ?? version.etag.slice(0, 7)}): ${text.slice(0, 60)}`);
    this.#announce(key, "ObjectCreated:Put");
  }

  userDeletes(key: string): void {
    this.input.delete(key);
    this.trace("user", `deletes ${key}`);
    this.#announce(key, this.input.versioned ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete");
  }

  /** S3 notifies at least once, late, in any order, and (in some profiles) sometimes not at all. */
  #announce(key: string, eventName: string): void {
    const { random, profile } = this;
    this.keys.add(key);
    this.unannounced.delete(key);
    if (random.chance(profile.lost)) {
      this.unannounced.add(key);
      this.trace("s3", `loses the event of ${key}`);
      return;
    }
    const encoded = encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
    const record = { eventSource: "aws:s3", eventName, s3: { bucket: { name: "input" }, object: { key: encoded } } };
    const body = JSON.stringify({ Records: [record] });
    for (let copies = random.chance(profile.duplicate) ? 2 : 1; copies > 0; copies -= 1) {
      this.undelivered.push(key);
      this.scheduler.after(random.latency(Math.min(2_000, profile.latestEventMs), profile.latestEventMs), () => {
        this.undelivered.splice(this.undelivered.indexOf(key), 1);
        this.uploads.send(body);
      });
    }
  }

  async sweep(): Promise<void> {
    this.stats.sweeps += 1;
    const invocation = new Invocation(this, `sweep#${this.stats.sweeps}`);
    const ports = this.#sweepPorts(invocation);
    await this.#code.sweep(ports).then(
      (report) => this.trace(invocation.id, JSON.stringify(report)),
      (error: Error) => this.trace(invocation.id, `throws ${error.name}`),
    );
  }

  onWrite(invocation: Invocation, bucket: Bucket, before: Version | undefined, after: Version | undefined): void {
    this.#invariants.onWrite(invocation, bucket, before, after);
  }

  onAnswer(invocation: Invocation): void {
    this.#invariants.onAnswer(invocation);
  }

  viewProblem(story: string): string | undefined {
    return viewProblem(this, story);
  }

  #storesFor(invocation: Invocation) {
    const client = s3ClientFor(invocation, [this.input, this.output]);
    return { input: new S3Store(client, "input"), output: new S3Store(client, "output") };
  }

  #cleanPorts(invocation: Invocation): CleanPorts {
    return {
      ...this.#storesFor(invocation),
      stories: sqsStoryQueue(this.#sqsFor(invocation), "stories"),
      log: this.#logFor(invocation),
      clean: (upload) =>
        invocation.call(`clean ${upload.key}`, { write: false, takes: [200, 3_000] }, () => {
          if (this.isOut("clean")) throw new Error("a defect");
          return recordOf(upload);
        }),
    };
  }

  #summarisePorts(invocation: Invocation): SummarisePorts {
    return {
      ...this.#storesFor(invocation),
      clock: { now: () => new Date(epoch + this.scheduler.now + this.#functionSkewMs) },
      log: this.#logFor(invocation),
      engine: modelFor(invocation),
      fallback: standIn,
      defaults: { words: defaultWords },
      maxWaitSeconds: 300,
      written: async () => {},
    };
  }

  #sweepPorts(invocation: Invocation): SweepPorts {
    const client = this.#sqsFor(invocation);
    return {
      ...this.#storesFor(invocation),
      uploads: sqsUploadQueue(client, "uploads"),
      stories: sqsStoryQueue(client, "stories"),
      log: this.#logFor(invocation),
      version: "1",
    };
  }

  #sqsFor(invocation: Invocation): SQSClient {
    return this.#code.sqs(sqsClientFor(invocation, [this.uploads, this.stories]));
  }

  /** Logs may hold codes and counts only: no name that a user chose, nothing of what they wrote. */
  #logFor(invocation: Invocation): Log {
    const check = (message: string, fields: LogFields = {}): void => {
      const line = `${message} ${JSON.stringify(fields)}`;
      this.trace(invocation.id, `logs: ${line}`);
      for (const key of this.keys) {
        if (line.includes(key) || line.includes("mayor")) this.violate(`the log holds what users wrote: ${line}`);
      }
    };
    return { info: check, warn: check, error: check, count: () => {} };
  }
}
