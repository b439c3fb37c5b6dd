import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleRecord } from "../../shared/contracts/article.ts";
import { limits } from "../../shared/limits.ts";
import { cleanUpload, type Upload } from "./clean.ts";

const upload = (body: string | Uint8Array, given: Partial<Upload> = {}): Upload => ({
  key: "harbour/report.txt",
  body: typeof body === "string" ? Buffer.from(body) : body,
  contentType: null,
  contentEncoding: null,
  metadata: {},
  versionId: "v1",
  etag: '"e"',
  bytes: Buffer.byteLength(body),
  ...given,
});
const clean = (body: string | Uint8Array, given: Partial<Upload> = {}) =>
  cleanUpload(upload(body, given), { mode: "balanced" });

const report = [
  "The harbour of Vellmar will close for six weeks in autumn, the port authority said on Monday.",
  "Divers found cracks in two of the nine piers, and repairs can’t wait for spring.",
  "Ferries will leave from the old dock at Tannau until the work is done, at no extra cost.",
].join("\n\n");

describe("cleaning an upload", () => {
  test("gives a record whose sentences are slices of its text", async () => {
    const record = ArticleRecord.parse(await clean(report));
    if (record.status !== "cleaned") throw new Error(record.reason.message);
    expect(record.story).toBe("harbour");
    expect(record.language).toBe("en");
    expect(record.sentences).toHaveLength(3);
    for (const [start, end] of record.sentences) expect(record.text.slice(start, end)).toMatch(/^[A-Z].*\.$/);
  });

  test("is the same each time", async () => {
    expect(await clean(report)).toEqual(await clean(report));
  });

  test.each([
    ["nothing", "", {}, "empty"],
    ["white space", " \n\t\n", {}, "empty"],
    ["a PNG named .html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { key: "a/b.html" }, "binary"],
    ["zeros", new Uint8Array(500), {}, "binary"],
    ["JSON", '{"a": [1, 2, 3]}', {}, "unsupported"],
    ["a feed", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', {}, "unsupported"],
    ["a broken gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), {}, "damaged"],
    ["an unknown compression", "abc", { contentEncoding: "zstd-9" }, "damaged"],
    ["too much", new Uint8Array(limits.maxUploadBytes + 1), {}, "too-large"],
    ["a gzip bomb", gzipSync(new Uint8Array(limits.maxInflatedBytes + 1)), {}, "too-large"],
    ["a key with a dot segment", report, { key: "a/../b.txt" }, "bad-key"],
    ["a frameset", "<html><frameset><frame src='a.html'></frameset></html>", {}, "nothing-left"],
    [
      "an error page",
      "<html><title>404 Not Found</title><body><h1>404 Not Found</h1><p>nginx</p></html>",
      {},
      "error-page",
    ],
  ] as const)("rejects %s", async (_, body, given, code) => {
    const record = ArticleRecord.parse(await clean(body, given));
    expect(record).toMatchObject({ status: "rejected", reason: { code } });
  });

  test("reads gzip, announced or not", async () => {
    const packed = gzipSync(report);
    for (const contentEncoding of ["gzip", null])
      expect(await clean(packed, { contentEncoding })).toMatchObject({ words: 50 });
  });

  test("believes the uploader first, then the page, then the name of the file", async () => {
    const page = `<html lang="en"><head><title>Harbour to close - The Vellmar Post</title>
      <meta property="og:site_name" content="The Vellmar Post"><link rel="canonical" href="https://post.example/harbour">
      <meta property="article:published_time" content="2026-03-02T08:00:00+0100"></head><body><article><h1>Harbour to close</h1>
      ${report
        .split("\n\n")
        .map((line) => `<p>${line}</p>`)
        .join("")}</article></body></html>`;
    const record = await clean(page, {
      key: "harbour/a.html",
      metadata: { source: "Desk %C3%9C", url: "javascript:alert(1)" },
    });
    expect(record).toMatchObject({
      source: {
        name: "Desk Ü",
        url: "https://post.example/harbour",
        title: "Harbour to close",
        published: "2026-03-02T08:00:00+01:00",
      },
    });
    expect(await clean(report)).toMatchObject({ source: { name: "report", url: null, published: null } });
  });

  test("never throws, whatever the bytes", async () => {
    const pieces = fc.constantFrom(
      "<div>",
      "</p>",
      "<p>",
      "word ",
      "\n\n",
      "<!--",
      "<script>",
      "&amp;amp;",
      "# ",
      "]]>",
      "\u0000",
      "é",
    );
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(""))),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom("a/b.html", "a/b.txt", "a/b.md"), async (body, key) => {
        const record = ArticleRecord.parse(await clean(body, { key }));
        if (record.status === "cleaned")
          for (const piece of record.removed) expect(piece.at).toBeLessThanOrEqual(record.text.length);
      }),
      { numRuns: 300 },
    );
  });
});
