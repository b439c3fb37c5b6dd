import { createHash } from "node:crypto";
import { S3ServiceException } from "@aws-sdk/client-s3";
import { byCodeUnit } from "../../shared/keys.ts";

/** One version of an object. */
export interface Version {
  readonly key: string;
  readonly body: Uint8Array;
  readonly etag: string;
  /** `null` in a bucket without versions. */
  readonly versionId: string | null;
  /** By S3's clock, in milliseconds; shown to readers in whole seconds. */
  readonly modified: number;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Counts all changes of the bucket: the true order of events, which no part of the pipeline sees. */
  readonly change: number;
}

export const s3Error = (name: string, status: number): S3ServiceException =>
  new S3ServiceException({
    name,
    message: name,
    $fault: status < 500 ? "client" : "server",
    $metadata: { httpStatusCode: status },
  });

export type Change = { readonly type: "put" | "delete"; readonly key: string; readonly version: Version | undefined };

/**
 * The state of one S3 bucket. Operations are atomic and strongly consistent, as S3 promises since December 2020.
 * Deleting in a versioned bucket puts a delete marker on top, after which the key is absent to readers.
 */
export class Bucket {
  readonly name: string;
  readonly versioned: boolean;
  /** S3's clock in milliseconds. */
  readonly #clock: () => number;
  readonly #current = new Map<string, Version>();
  /** Keys whose newest version is a delete marker, with the change that put it there. */
  readonly #gone = new Map<string, number>();
  #changes = 0;

  constructor(name: string, versioned: boolean, clock: () => number) {
    this.name = name;
    this.versioned = versioned;
    this.#clock = clock;
  }

  get(key: string): Version | undefined {
    return this.#current.get(key);
  }

  /** The change that made the key what it is: its newest version, or its last delete; 0 when it never was. */
  changeOf(key: string): number {
    return this.#current.get(key)?.change ?? this.#gone.get(key) ?? 0;
  }

  /** All present objects in the order of a listing (UTF-8 order). */
  list(prefix = ""): Version[] {
    return [...this.#current.values()]
      .filter((version) => version.key.startsWith(prefix))
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || byCodeUnit(a.key, b.key));
  }

  put(
    key: string,
    body: Uint8Array,
    options: {
      readonly contentType: string;
      readonly metadata?: Readonly<Record<string, string>> | undefined;
      readonly ifMatch?: string | undefined;
      readonly ifNoneMatch?: string | undefined;
    },
  ): Version {
    const present = this.#current.get(key);
    // S3 answers 404 to If-Match on a key that isn't there, 412 where the ETag is another.
    if (options.ifMatch !== undefined && !present) throw s3Error("NoSuchKey", 404);
    if (options.ifMatch !== undefined && present?.etag !== options.ifMatch) throw s3Error("PreconditionFailed", 412);
    if (options.ifNoneMatch === "*" && present) throw s3Error("PreconditionFailed", 412);
    this.#changes += 1;
    const version: Version = {
      key,
      body,
      etag: `"${createHash("md5").update(body).digest("hex")}"`,
      versionId: this.versioned ? `v${this.#changes}` : null,
      modified: this.#clock(),
      contentType: options.contentType,
      metadata: options.metadata ?? {},
      change: this.#changes,
    };
    this.#current.set(key, version);
    this.#gone.delete(key);
    return version;
  }

  /** Deleting what is not there succeeds. */
  delete(key: string, ifMatch?: string): void {
    const present = this.#current.get(key);
    if (ifMatch !== undefined && !present) throw s3Error("NoSuchKey", 404);
    if (ifMatch !== undefined && present?.etag !== ifMatch) throw s3Error("PreconditionFailed", 412);
    this.#changes += 1;
    this.#current.delete(key);
    this.#gone.set(key, this.#changes);
  }
}
