import { createHash } from "node:crypto";
import { join } from "node:path";
import iconv from "iconv-lite";
import { beforeAll, describe, expect, it } from "vitest";
import {
  atStart,
  type BundleFile,
  bundleFiles,
  compressedSize,
  forTextAndPages,
  languageDataSize,
} from "../../bench/performance/bundle-sizes.ts";
import { callFunction, givenStories, givenUploads, type UploadedFile } from "../../bench/performance/call-function.ts";
import { Cloud } from "../../bench/performance/cloud.ts";
import { madeUpPage, madeUpText } from "../../bench/performance/stories.ts";
import { type FunctionName, projectRoot } from "../../infra/function-code.ts";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import { summaryKeys } from "../../shared/keys.ts";
import { makePdf, makeWord } from "../fixtures/containers/make.ts";
import { builtPackage } from "./build.ts";

const megabyte = 1_000_000;
let folder: string;
let files: (name: FunctionName) => ReadonlyMap<string, BundleFile>;

beforeAll(async () => {
  const built = await builtPackage();
  folder = join(built.folder, "dist", "functions");
  files = (name) => bundleFiles(join(folder, name), built.contents[name]);
}, 120_000);

const holdsReadability = ({ sources }: BundleFile): boolean =>
  sources.some((path) => path.includes("@mozilla/readability/"));

const german = "Der Rat der Stadt teilte am Montag mit, dass die Fähre erst nach dem Umbau des Anlegers wieder fährt. ";
const sentences = madeUpText(1, 1).split("\n\n");
const mail = [
  "From: desk@courier.example",
  "Subject: Fire",
  "MIME-Version: 1.0",
  "Content-Type: text/plain",
  "",
  ...sentences,
];
const text: readonly UploadedFile[] = [
  { key: "s/english.txt", body: madeUpText(1, 1) },
  { key: "s/another.txt", body: madeUpText(1, 2) },
];
const everyKind: readonly UploadedFile[] = [
  { key: "s/page.html", body: madeUpPage(1, 3) },
  { key: "s/notes.md", body: `---\ntitle: Fire\n---\n# Fire\n\n${madeUpText(1, 4)}` },
  { key: "s/german.txt", body: german.repeat(4) },
  { key: "s/old.txt", body: iconv.encode(german.repeat(4), "windows-1252") },
  {
    key: "s/a.pdf",
    body: makePdf([sentences.slice(0, 30).map((line, index) => [line.slice(0, 80), 720 - 14 * index])]),
  },
  { key: "s/a.docx", body: makeWord(sentences) },
  { key: "s/a.eml", body: mail.join("\r\n\r\n").replace("\r\n\r\n", "\r\n") },
];

describe("the bundle of the clean function", () => {
  it("has one megabyte for text and pages, compressed, two with every reader, and next to nothing of it at the start", () => {
    const all = files("clean");
    expect(compressedSize(forTextAndPages(all))).toBeLessThan(1.1 * megabyte);
    expect(compressedSize(all.values())).toBeLessThan(1.8 * megabyte);
    expect(compressedSize(atStart(all))).toBeLessThan(0.35 * megabyte);
  });

  it("loads what reads pages for the first page, not for text, and nothing at all for the second text", async () => {
    const all = files("clean");
    const { start, calls } = await callFunction("clean", folder, givenUploads([...text, everyKind[0]!]));
    const loadedReadability = ({ loaded }: (typeof calls)[number]) =>
      loaded.some((name) => holdsReadability(all.get(name) as BundleFile));
    expect([start, ...calls].map(loadedReadability)).toEqual([false, false, false, true]);
    expect(calls[1]?.loaded).toEqual([]);
  });

  it("makes of uploads of every kind what the sources make of them", async () => {
    const { calls, stub } = await callFunction("clean", folder, givenUploads(everyKind));
    expect(calls.map(({ result }) => result)).toEqual(everyKind.map(() => ({ batchItemFailures: [] })));
    for (const { key, body } of everyKind) {
      const bytes = Buffer.from(body as string);
      const expected = await cleanUpload(
        {
          key,
          body: bytes,
          contentType: null,
          contentEncoding: null,
          metadata: {},
          versionId: null,
          etag: `"${createHash("md5").update(bytes).digest("hex")}"`,
          bytes: bytes.length,
        },
        { mode: "balanced" },
      );
      expect(JSON.parse(String(stub.objects.get(`/out/articles/${key}.json`)?.body))).toEqual(expected);
      expect(expected.status, key).toBe("cleaned");
    }
    expect(stub.messages).toBe(everyKind.length);
  }, 60_000);

  it("holds no DOM that could run or load what a page names", () => {
    const sources = [...files("clean").values()].flatMap((file) => file.sources);
    expect(sources.filter((path) => /node_modules\/(?:jsdom|undici)\//.test(path))).toEqual([]);
  });
});

describe("the bundle of the summarise function", () => {
  it("has its code in one megabyte, compressed, and its language data is loaded for the first draft only", () => {
    const all = files("summarise");
    const data = languageDataSize(projectRoot, all.values());
    expect(data).toBeGreaterThan(megabyte);
    expect(compressedSize(all.values()) - data).toBeLessThan(0.75 * megabyte);
    expect(languageDataSize(projectRoot, atStart(all))).toBe(0);
    expect(compressedSize(atStart(all))).toBeLessThan(0.4 * megabyte);
  });
});

describe("what the bundle of the summarise function makes of a story", () => {
  it("is what the sources make of it, to the byte but for the time", async () => {
    const uploads = [1, 2, 3].map((article) => ({ key: `s/${article}.txt`, body: madeUpText(1, article) }));
    const { calls, stub } = await callFunction("summarise", folder, await givenStories(new Map([["s", uploads]])));
    expect(calls.map(({ result }) => result)).toEqual([{ batchItemFailures: [] }]);
    const cloud = new Cloud();
    for (const { key, body } of uploads) await cloud.upload(key, body);
    await cloud.advance(60);
    const told = (body: Uint8Array | undefined) => ({
      ...JSON.parse(Buffer.from(body ?? []).toString()),
      createdAt: "",
    });
    const { json } = summaryKeys("s");
    expect(told(stub.objects.get(`/out/${json}`)?.body)).toEqual(told((await cloud.output.store.get(json))?.body));
  }, 60_000);
});

describe("the bundle of the sweep function", () => {
  it("has a quarter of a megabyte, compressed", () => {
    expect(compressedSize(files("sweep").values())).toBeLessThan(0.3 * megabyte);
  });
});
