/** What a listing says of an object. */
export interface ObjectInfo {
  readonly key: string;
  readonly etag: string;
  readonly bytes: number;
  readonly modified: Date;
}

export interface StoredObject extends ObjectInfo {
  readonly versionId: string | null;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  /** User metadata, keys in lower case. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Empty when `oversized`. */
  readonly body: Uint8Array;
  /** True when the object is larger than the `maxBytes` of the read and its body was left where it is. */
  readonly oversized: boolean;
}

export type ObjectHead = Omit<StoredObject, "body" | "oversized">;

/** Writes only while the object is still the one with this ETag, or (`"absent"`) while there is none. */
export type Condition = { readonly ifMatch: string } | { readonly ifAbsent: true };

export interface PutOptions {
  readonly contentType: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly condition?: Condition;
}

/**
 * One bucket, as narrow as the handlers need it. The semantics are those of S3: strongly consistent reads and
 * listings, conditional writes, keys as plain strings.
 */
export interface Store {
  /** The object, or undefined when there is none. */
  get(key: string, limit?: { readonly maxBytes: number }): Promise<StoredObject | undefined>;
  head(key: string): Promise<ObjectHead | undefined>;
  /** @throws LostRace when the condition doesn't hold any more (S3's 412 and 409). */
  put(key: string, body: Uint8Array | string, options: PutOptions): Promise<{ readonly etag: string }>;
  /** Deleting what is not there is no error. @throws LostRace when `ifMatch` is given and doesn't hold. */
  delete(key: string, condition?: { readonly ifMatch: string }): Promise<void>;
  /** Direct children of `prefix` (which ends in `/` or is empty), in key order: objects, and the names of the folders with a trailing `/`. */
  listChildren(
    prefix: string,
  ): Promise<{ readonly objects: readonly ObjectInfo[]; readonly folders: readonly string[] }>;
  /** Everything below `prefix`, in key order, page by page. */
  listAll(prefix: string): AsyncIterable<ObjectInfo>;
}
