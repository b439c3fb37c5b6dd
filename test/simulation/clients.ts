import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Bucket, s3Error, type Version } from "./bucket.ts";
import type { Invocation } from "./invocation.ts";
import type { Queue } from "./queue.ts";

/** S3 shows whole seconds. */
const shownTime = (version: Version): Date => new Date(Math.floor(version.modified / 1000) * 1000);

const headOf = (version: Version) => ({
  ETag: version.etag,
  ContentLength: version.body.length,
  LastModified: shownTime(version),
  VersionId: version.versionId ?? undefined,
  ContentType: version.contentType,
  Metadata: { ...version.metadata },
});

const present = (bucket: Bucket, key: string): Version => {
  const version = bucket.get(key);
  if (!version) throw s3Error("NoSuchKey", 404);
  return version;
};

/** One page of a listing. S3 may end a page wherever it likes; small pages let others write between two of them. */
const pageOf = (bucket: Bucket, input: ListObjectsV2Command["input"], size: number) => {
  const { Prefix: prefix = "", Delimiter: delimiter, ContinuationToken: after } = input;
  const entries = new Map<string, Version | undefined>();
  for (const version of bucket.list(prefix)) {
    const slash = delimiter ? version.key.indexOf(delimiter, prefix.length) : -1;
    const isFolder = slash >= 0;
    entries.set(isFolder ? version.key.slice(0, slash + 1) : version.key, isFolder ? undefined : version);
  }
  const names = [...entries.keys()];
  const from =
    after === undefined ? 0 : names.filter((name) => Buffer.compare(Buffer.from(name), Buffer.from(after)) <= 0).length;
  const page = names.slice(from, from + size);
  const truncated = from + size < names.length;
  return {
    Contents: page.flatMap((name) => {
      const version = entries.get(name);
      return version
        ? [{ Key: name, ETag: version.etag, Size: version.body.length, LastModified: shownTime(version) }]
        : [];
    }),
    CommonPrefixes: page.flatMap((name) => (entries.get(name) ? [] : [{ Prefix: name }])),
    IsTruncated: truncated,
    ...(truncated ? { NextContinuationToken: page.at(-1) } : {}),
  };
};

const bytesOf = (body: unknown): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : Uint8Array.from(body as Uint8Array);

/** The S3 client of one invocation: what the SDK's client would answer, over buckets in memory. */
export const s3ClientFor = (invocation: Invocation, buckets: readonly Bucket[]): S3Client => {
  const bucketOf = (name: string | undefined): Bucket => {
    const found = buckets.find((bucket) => bucket.name === name);
    if (!found) throw new Error(`there is no bucket ${name}`);
    return found;
  };
  const read = { write: false };
  const send = async (command: { input: { Bucket?: string; Key?: string } }): Promise<unknown> => {
    const bucket = bucketOf(command.input.Bucket);
    const key = command.input.Key ?? "";
    if (command instanceof GetObjectCommand) {
      return invocation.call(`GET ${key}`, read, () => {
        const version = present(bucket, key);
        const Body = { transformToByteArray: async () => version.body, destroy: () => {} };
        return { ...headOf(version), Body };
      });
    }
    if (command instanceof HeadObjectCommand) {
      return invocation.call(`HEAD ${key}`, read, () => headOf(present(bucket, key)));
    }
    if (command instanceof ListObjectsV2Command) {
      const size = invocation.world.random.pick([1, 2, 3, 1_000]);
      return invocation.call(`LIST ${bucket.name} ${command.input.Prefix}`, read, () =>
        pageOf(bucket, command.input, size),
      );
    }
    if (command instanceof PutObjectCommand) {
      const {
        ContentType: contentType = "",
        Metadata: metadata,
        IfMatch: ifMatch,
        IfNoneMatch: ifNoneMatch,
      } = command.input;
      const body = bytesOf(command.input.Body);
      const conditional = ifMatch !== undefined || ifNoneMatch !== undefined;
      const condition = ifMatch ? ` if ${ifMatch.slice(0, 7)}"` : ifNoneMatch ? " if absent" : "";
      return invocation.call(`PUT ${key}${condition}`, { write: true, conditional }, () => {
        const before = bucket.get(key);
        const version = bucket.put(key, body, { contentType, metadata, ifMatch, ifNoneMatch });
        invocation.world.onWrite(invocation, bucket, before, version);
        return { ETag: version.etag };
      });
    }
    if (command instanceof DeleteObjectCommand) {
      const { IfMatch: ifMatch } = command.input;
      const conditional = ifMatch !== undefined;
      return invocation.call(`DELETE ${key}`, { write: true, conditional }, () => {
        const before = bucket.get(key);
        bucket.delete(key, ifMatch);
        invocation.world.onWrite(invocation, bucket, before, undefined);
        return {};
      });
    }
    throw new Error(`the simulated S3 doesn't know ${command.constructor.name}`);
  };
  return Object.assign(Object.create(S3Client.prototype), { send }) as S3Client;
};

/** The SQS client of one invocation: sends to queues in memory, by their names as addresses. */
export const sqsClientFor = (invocation: Invocation, queues: readonly Queue[]): SQSClient => {
  const send = async (command: unknown): Promise<unknown> => {
    if (!(command instanceof SendMessageCommand)) throw new Error("the simulated SQS only takes messages");
    const { QueueUrl: url, MessageBody: body = "", MessageGroupId: group, MessageDeduplicationId: id } = command.input;
    const queue = queues.find((one) => one.options.name === url);
    if (!queue) throw new Error(`there is no queue ${url}`);
    return invocation.call(`SEND ${url} ${body}`, { write: true }, () => {
      queue.send(body, group !== undefined && id !== undefined ? { group, deduplicationId: id } : undefined);
      return {};
    });
  };
  return Object.assign(Object.create(SQSClient.prototype), { send }) as SQSClient;
};
