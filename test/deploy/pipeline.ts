import { setTimeout as sleep } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { ArticleRecord } from "../../shared/contracts/article.ts";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { recordKeyOf, summaryKeys } from "../../shared/keys.ts";
import type { Emulator } from "./emulator.ts";

/** Longest wait for anything to follow: far more than the usual second or two, for a machine with other work. */
const patienceMs = 180_000;

/** Asks until the answer is defined. @throws when it never is, naming what was waited for. */
export const eventually = async <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs / 1000} s in vain for ${what}`);
    await sleep(300);
  }
};

/** The two buckets of a deployed stack, as a user of the AWS SDK sees them. */
export class Pipeline {
  readonly outputs: Readonly<Record<string, string>>;
  readonly s3: S3Client;
  readonly sqs: SQSClient;

  constructor(emulator: Emulator, outputs: Readonly<Record<string, string>>) {
    this.outputs = outputs;
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    const client = { endpoint: emulator.endpoint, region: "us-east-1", credentials };
    this.s3 = new S3Client({ ...client, forcePathStyle: true });
    this.sqs = new SQSClient(client);
  }

  output(name: string): string {
    const value = this.outputs[name];
    if (value === undefined) throw new Error(`the stack has no output ${name}`);
    return value;
  }

  async upload(key: string, body: string | Uint8Array, contentType: string): Promise<void> {
    const Bucket = this.output("InputBucketName");
    await this.s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: contentType }));
  }

  async remove(key: string): Promise<void> {
    await this.s3.send(new DeleteObjectCommand({ Bucket: this.output("InputBucketName"), Key: key }));
  }

  async result(key: string): Promise<string | undefined> {
    try {
      const found = await this.s3.send(new GetObjectCommand({ Bucket: this.output("OutputBucketName"), Key: key }));
      return await found.Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async resultKeys(): Promise<readonly string[]> {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = await this.s3.send(
        new ListObjectsV2Command({
          Bucket: this.output("OutputBucketName"),
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      keys.push(...(page.Contents ?? []).map((object) => object.Key ?? ""));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return keys;
  }

  async record(key: string): Promise<ArticleRecord | undefined> {
    const found = await this.result(recordKeyOf(key));
    return found === undefined ? undefined : ArticleRecord.parse(JSON.parse(found));
  }

  async summary(story: string): Promise<StorySummary | undefined> {
    const found = await this.result(summaryKeys(story).json);
    return found === undefined ? undefined : StorySummary.parse(JSON.parse(found));
  }

  /** The story's summary, once `fits` holds for it. */
  summaryThat(story: string, what: string, fits: (summary: StorySummary) => boolean): Promise<StorySummary> {
    return eventually(`a summary of ${story} that ${what}`, async () => {
      const summary = await this.summary(story);
      return summary && fits(summary) ? summary : undefined;
    });
  }
}
