import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { LostRace } from "../errors.ts";
import { byCodeUnit } from "../keys.ts";
import type { Condition, ObjectHead, ObjectInfo, PutOptions, Store, StoredObject } from "./store.ts";

const status = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;

// 412: the condition doesn't hold. 409: a conflicting write is under way. 404 on If-Match: the object is gone.
const isLostRace = (error: unknown): boolean => [404, 409, 412].includes(status(error) ?? 0);

const conditionHeaders = (condition: Condition | undefined) => {
  if (!condition) return {};
  return "ifMatch" in condition ? { IfMatch: condition.ifMatch } : { IfNoneMatch: "*" };
};

type HeadFields = {
  ETag?: string | undefined;
  ContentLength?: number | undefined;
  LastModified?: Date | undefined;
  VersionId?: string | undefined;
  ContentType?: string | undefined;
  ContentEncoding?: string | undefined;
  Metadata?: Record<string, string> | undefined;
};

const headOf = (key: string, found: HeadFields): ObjectHead => ({
  key,
  etag: found.ETag ?? "",
  bytes: found.ContentLength ?? 0,
  modified: found.LastModified ?? new Date(0),
  versionId: found.VersionId && found.VersionId !== "null" ? found.VersionId : null,
  contentType: found.ContentType ?? null,
  contentEncoding: found.ContentEncoding ?? null,
  metadata: found.Metadata ?? {},
});

/** One S3 bucket. */
export class S3Store implements Store {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async get(key: string, limit?: { readonly maxBytes: number }): Promise<StoredObject | undefined> {
    try {
      const found = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      const head = headOf(key, found);
      if (limit && head.bytes > limit.maxBytes) {
        // The body is a stream that nobody will read: end it, or its socket stays taken.
        const stream = found.Body as { destroy?: () => void } | undefined;
        stream?.destroy?.();
        return { ...head, body: new Uint8Array(), oversized: true };
      }
      const body = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      return { ...head, bytes: body.byteLength, body, oversized: false };
    } catch (error) {
      if (status(error) === 404) return undefined;
      throw error;
    }
  }

  async head(key: string): Promise<ObjectHead | undefined> {
    try {
      return headOf(key, await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key })));
    } catch (error) {
      if (status(error) === 404) return undefined;
      throw error;
    }
  }

  async put(key: string, body: Uint8Array | string, options: PutOptions): Promise<{ readonly etag: string }> {
    try {
      const written = await this.#client.send(
        new PutObjectCommand({
          Bucket: this.#bucket,
          Key: key,
          Body: body,
          ContentType: options.contentType,
          ...(options.metadata ? { Metadata: { ...options.metadata } } : {}),
          ...conditionHeaders(options.condition),
        }),
      );
      return { etag: written.ETag ?? "" };
    } catch (error) {
      if (options.condition && isLostRace(error)) {
        throw new LostRace(`the object changed in between: ${key}`, { cause: error });
      }
      throw error;
    }
  }

  async delete(key: string, condition?: { readonly ifMatch: string }): Promise<void> {
    try {
      await this.#client.send(
        new DeleteObjectCommand({
          Bucket: this.#bucket,
          Key: key,
          ...(condition ? { IfMatch: condition.ifMatch } : {}),
        }),
      );
    } catch (error) {
      if (condition && status(error) === 404) return;
      if (condition && isLostRace(error)) {
        throw new LostRace(`the object changed in between: ${key}`, { cause: error });
      }
      throw error;
    }
  }

  async listChildren(prefix: string) {
    const objects: ObjectInfo[] = [];
    const folders: string[] = [];
    const pages = paginateListObjectsV2(
      { client: this.#client },
      { Bucket: this.#bucket, Prefix: prefix, Delimiter: "/" },
    );
    for await (const page of pages) {
      for (const found of page.Contents ?? []) objects.push(infoOf(found));
      for (const folder of page.CommonPrefixes ?? []) if (folder.Prefix) folders.push(folder.Prefix);
    }
    // S3 lists in UTF-8 order, which differs from code unit order beyond the basic plane.
    objects.sort((a, b) => byCodeUnit(a.key, b.key));
    return { objects, folders: folders.sort(byCodeUnit) };
  }

  async *listAll(prefix: string): AsyncIterable<ObjectInfo> {
    const pages = paginateListObjectsV2({ client: this.#client }, { Bucket: this.#bucket, Prefix: prefix });
    for await (const page of pages) for (const found of page.Contents ?? []) yield infoOf(found);
  }
}

const infoOf = (found: {
  Key?: string | undefined;
  ETag?: string | undefined;
  Size?: number | undefined;
  LastModified?: Date | undefined;
}): ObjectInfo => ({
  key: found.Key ?? "",
  etag: found.ETag ?? "",
  bytes: found.Size ?? 0,
  modified: found.LastModified ?? new Date(0),
});
