import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { LostRace } from "../shared/errors.ts";
import { byCodeUnit } from "../shared/keys.ts";
import type { Condition, ObjectHead, ObjectInfo, PutOptions, Store, StoredObject } from "../shared/store/store.ts";

/** Where the user metadata of objects is kept: files have none. Hidden, so that listings pass it over. */
const METADATA_FOLDER = ".metadata";

const etagOf = (body: Uint8Array): string => `"${createHash("md5").update(body).digest("hex")}"`;

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? "");

/**
 * A folder as a bucket: keys are paths below it, with `/`. Hidden files and folders are no objects. Conditional writes hold
 * within one process, which is all that the local host needs.
 */
export class FolderStore implements Store {
  readonly root: string;
  readonly #passOver: readonly string[];
  #writes = 0;

  /** `passOver`: folders that are no part of the bucket, such as an output folder within the input folder. */
  constructor(root: string, passOver: readonly string[] = []) {
    this.root = resolve(root);
    this.#passOver = passOver.map((folder) => resolve(folder));
  }

  async get(key: string, limit?: { readonly maxBytes: number }): Promise<StoredObject | undefined> {
    const info = await this.#stat(key);
    if (!info) return undefined;
    const oversized = limit !== undefined && info.bytes > limit.maxBytes;
    if (oversized)
      return { ...plain(key, `"${info.bytes}-${info.modified.getTime()}"`, info), body: new Uint8Array(), oversized };
    const body = new Uint8Array(await readFile(this.#path(key)));
    const etag = etagOf(body);
    return { ...plain(key, etag, info), metadata: await this.#metadata(key, etag), body, oversized };
  }

  async head(key: string): Promise<ObjectHead | undefined> {
    const found = await this.get(key);
    if (!found) return undefined;
    const { body: _, oversized: __, ...head } = found;
    return head;
  }

  async put(key: string, body: Uint8Array | string, options: PutOptions): Promise<{ readonly etag: string }> {
    await this.#check(key, options.condition);
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const etag = etagOf(bytes);
    if (options.metadata)
      await this.#write(this.#metadataPath(key), JSON.stringify({ etag, metadata: options.metadata }));
    await this.#write(this.#path(key), bytes);
    return { etag };
  }

  async delete(key: string, condition?: { readonly ifMatch: string }): Promise<void> {
    if (condition && (await this.#stat(key))) await this.#check(key, condition);
    await rm(this.#path(key), { force: true });
    await rm(this.#metadataPath(key), { force: true });
    await this.#removeEmptyFolders(dirname(this.#path(key)));
  }

  async listChildren(prefix: string) {
    const objects: ObjectInfo[] = [];
    const folders: string[] = [];
    for (const entry of await this.#entries(join(this.root, prefix))) {
      const key = `${prefix}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${key}/`);
      else objects.push(await this.#info(key));
    }
    return { objects, folders };
  }

  async *listAll(prefix: string): AsyncIterable<ObjectInfo> {
    const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
    const keys: string[] = [];
    await this.#collect(folder, keys);
    for (const key of keys.sort(byCodeUnit)) if (key.startsWith(prefix)) yield await this.#info(key);
  }

  async #collect(folder: string, keys: string[]): Promise<void> {
    for (const entry of await this.#entries(join(this.root, folder))) {
      const key = `${folder}${entry.name}`;
      if (entry.isDirectory()) await this.#collect(`${key}/`, keys);
      else keys.push(key);
    }
  }

  async #entries(folder: string) {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      const wanted = entries.filter(
        (entry) =>
          !entry.name.startsWith(".") &&
          (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()) &&
          !this.#passOver.includes(join(folder, entry.name)),
      );
      return wanted.sort((a, b) => byCodeUnit(a.name, b.name));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async #info(key: string): Promise<ObjectInfo> {
    const body = await readFile(this.#path(key)).catch(() => undefined);
    const info = await this.#stat(key);
    return { key, etag: body ? etagOf(body) : '""', bytes: info?.bytes ?? 0, modified: info?.modified ?? new Date(0) };
  }

  async #stat(key: string): Promise<{ bytes: number; modified: Date } | undefined> {
    try {
      const found = await stat(this.#path(key));
      return found.isFile() ? { bytes: found.size, modified: found.mtime } : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async #metadata(key: string, etag: string): Promise<Readonly<Record<string, string>>> {
    try {
      const found = JSON.parse(await readFile(this.#metadataPath(key), "utf8"));
      // The file may have been changed by hand since: its metadata is then another object's.
      return found.etag === etag ? found.metadata : {};
    } catch {
      return {};
    }
  }

  async #check(key: string, condition: Condition | undefined): Promise<void> {
    if (!condition) return;
    const current = await this.get(key);
    const holds = "ifMatch" in condition ? current?.etag === condition.ifMatch : current === undefined;
    if (!holds) throw new LostRace(`the file changed in between: ${key}`);
  }

  // A reader never sees half a file.
  async #write(path: string, body: Uint8Array | string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    this.#writes += 1;
    const temporary = join(dirname(path), `.${process.pid}-${this.#writes}.tmp`);
    await writeFile(temporary, body);
    await rename(temporary, path);
  }

  async #removeEmptyFolders(folder: string): Promise<void> {
    while (folder.startsWith(this.root + sep)) {
      try {
        await rmdir(folder);
      } catch {
        return;
      }
      folder = dirname(folder);
    }
  }

  #path(key: string): string {
    const path = resolve(this.root, key);
    const within = relative(this.root, path);
    if (within === "" || within.startsWith("..")) throw new Error("a key leads out of the folder");
    return path;
  }

  #metadataPath(key: string): string {
    return join(this.root, METADATA_FOLDER, `${key}.json`);
  }
}

const plain = (key: string, etag: string, info: { bytes: number; modified: Date }) => ({
  key,
  etag,
  bytes: info.bytes,
  modified: info.modified,
  versionId: null,
  contentType: null,
  contentEncoding: null,
  metadata: {},
});
