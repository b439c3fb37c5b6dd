import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import { LostRace } from "../errors.ts";
import { byCodeUnit } from "../keys.ts";
import type { Condition, ObjectHead, ObjectInfo, PutOptions, Store, StoredObject } from "./store.ts";

type Entry = Omit<StoredObject, "oversized">;

const etagOf = (body: Uint8Array): string => `"${createHash("md5").update(body).digest("hex")}"`;

/** A bucket in memory with S3's semantics, for tests and programs. */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, Entry>();
  readonly #clock: Clock;
  #versions = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async get(key: string, limit?: { readonly maxBytes: number }): Promise<StoredObject | undefined> {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    const oversized = limit !== undefined && entry.bytes > limit.maxBytes;
    return { ...entry, body: oversized ? new Uint8Array() : entry.body, oversized };
  }

  async head(key: string): Promise<ObjectHead | undefined> {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    const { body: _, ...head } = entry;
    return head;
  }

  async put(key: string, body: Uint8Array | string, options: PutOptions): Promise<{ readonly etag: string }> {
    this.#check(key, options.condition);
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const etag = etagOf(bytes);
    this.#versions += 1;
    this.#entries.set(key, {
      key,
      etag,
      bytes: bytes.length,
      modified: this.#clock.now(),
      versionId: `v${this.#versions}`,
      contentType: options.contentType,
      contentEncoding: null,
      metadata: options.metadata ?? {},
      body: bytes,
    });
    return { etag };
  }

  async delete(key: string, condition?: { readonly ifMatch: string }): Promise<void> {
    if (condition && this.#entries.has(key)) this.#check(key, condition);
    this.#entries.delete(key);
  }

  async listChildren(prefix: string) {
    const objects: ObjectInfo[] = [];
    const folders = new Set<string>();
    for await (const info of this.listAll(prefix)) {
      const rest = info.key.slice(prefix.length);
      const slash = rest.indexOf("/");
      if (slash < 0) objects.push(info);
      else folders.add(prefix + rest.slice(0, slash + 1));
    }
    return { objects, folders: [...folders] };
  }

  async *listAll(prefix: string): AsyncIterable<ObjectInfo> {
    const keys = [...this.#entries.keys()].filter((key) => key.startsWith(prefix)).sort(byCodeUnit);
    for (const key of keys) {
      const entry = this.#entries.get(key);
      if (entry) yield { key, etag: entry.etag, bytes: entry.bytes, modified: entry.modified };
    }
  }

  #check(key: string, condition: Condition | undefined): void {
    if (!condition) return;
    const current = this.#entries.get(key);
    const holds = "ifMatch" in condition ? current?.etag === condition.ifMatch : current === undefined;
    if (!holds) throw new LostRace(`the object changed in between: ${key}`);
  }
}
