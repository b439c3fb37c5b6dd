import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../shared/clock.ts";
import { LostRace } from "../shared/errors.ts";
import { MemoryStore } from "../shared/store/memory-store.ts";
import type { Store } from "../shared/store/store.ts";
import { FolderStore } from "./folder-store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folder-store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = { contentType: "text/plain" };
const all = async (store: Pick<Store, "listAll">, prefix = "") => {
  const keys: string[] = [];
  for await (const { key } of store.listAll(prefix)) keys.push(key);
  return keys;
};

describe.each([
  ["FolderStore", () => new FolderStore(folder)],
  ["MemoryStore", () => new MemoryStore(systemClock)],
])("%s keeps the store's contract", (_, open) => {
  it("gives back what was put, with its metadata", async () => {
    const store = open();
    const { etag } = await store.put("a/b ü+.txt", "hello", { ...text, metadata: { inputs: "x" } });
    const found = await store.get("a/b ü+.txt");
    expect(new TextDecoder().decode(found?.body)).toBe("hello");
    expect(found).toMatchObject({ etag, bytes: 5, metadata: { inputs: "x" }, oversized: false });
    expect(await store.head("a/b ü+.txt")).toMatchObject({ etag, metadata: { inputs: "x" } });
  });

  it("knows nothing of what is not there", async () => {
    const store = open();
    expect(await store.get("nothing")).toBeUndefined();
    expect(await store.head("a/nothing")).toBeUndefined();
    await store.delete("nothing");
    await store.delete("nothing", { ifMatch: '"1"' });
  });

  it("leaves a body that is too large where it is", async () => {
    const store = open();
    await store.put("big", "123456", text);
    expect(await store.get("big", { maxBytes: 5 })).toMatchObject({ bytes: 6, oversized: true });
  });

  it("writes and deletes only while the condition holds", async () => {
    const store = open();
    const first = await store.put("k", "1", { ...text, condition: { ifAbsent: true } });
    await expect(store.put("k", "2", { ...text, condition: { ifAbsent: true } })).rejects.toThrow(LostRace);
    const second = await store.put("k", "2", { ...text, condition: { ifMatch: first.etag } });
    await expect(store.put("k", "3", { ...text, condition: { ifMatch: first.etag } })).rejects.toThrow(LostRace);
    await expect(store.delete("k", { ifMatch: first.etag })).rejects.toThrow(LostRace);
    await store.delete("k", { ifMatch: second.etag });
    expect(await store.get("k")).toBeUndefined();
    await expect(store.put("k", "4", { ...text, condition: { ifMatch: second.etag } })).rejects.toThrow(LostRace);
  });

  it("lists direct children, and everything below a prefix", async () => {
    const store = open();
    for (const key of ["s/a/1", "s/a/2", "s/ab/3", "s/0", "t"]) await store.put(key, key, text);
    const children = await store.listChildren("s/");
    expect(children.objects.map((object) => object.key)).toEqual(["s/0"]);
    expect(children.folders).toEqual(["s/a/", "s/ab/"]);
    expect(await all(store, "s/a")).toEqual(["s/a/1", "s/a/2", "s/ab/3"]);
    expect(await all(store)).toEqual(["s/0", "s/a/1", "s/a/2", "s/ab/3", "t"]);
  });
});

describe("FolderStore", () => {
  it("passes over hidden files and the folders it is told to", async () => {
    await mkdir(join(folder, "out/articles"), { recursive: true });
    await mkdir(join(folder, ".git"));
    for (const path of ["a.txt", ".DS_Store", ".git/x", "out/articles/y"]) await writeFile(join(folder, path), "x");
    expect(await all(new FolderStore(folder, [join(folder, "out")]))).toEqual(["a.txt"]);
  });

  it("never leads out of its folder", async () => {
    const store = new FolderStore(folder);
    await expect(store.put("../escaped", "x", text)).rejects.toThrow("out of the folder");
    await expect(store.get("a/../../escaped")).rejects.toThrow("out of the folder");
  });

  it("leaves no empty folder and no metadata behind", async () => {
    const store = new FolderStore(folder);
    await store.put("a/b/c", "x", { ...text, metadata: { m: "1" } });
    await store.delete("a/b/c");
    expect((await readdir(folder)).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  it("takes metadata of a file that was changed by hand for another object's", async () => {
    const store = new FolderStore(folder);
    await store.put("k", "x", { ...text, metadata: { inputs: "1" } });
    await writeFile(join(folder, "k"), "y");
    expect((await store.get("k"))?.metadata).toEqual({});
  });
});
