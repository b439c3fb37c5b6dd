import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import type { ArticleRecord } from "../../shared/contracts/article.ts";
import { limits } from "../../shared/limits.ts";

const clean = (content: string | Uint8Array, contentType = "text/html", contentEncoding: string | null = null) => {
  const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const upload = { key: "story/page.html", contentType, contentEncoding, metadata: {}, versionId: null, etag: "e" };
  return cleanUpload({ ...upload, body, bytes: body.length }, { mode: "balanced" });
};

const reason = (record: ArticleRecord): string | undefined =>
  record.status === "rejected" ? record.reason.code : undefined;

const paragraph = (n: number): string =>
  `<p>The harbour office counted ${n} boats on Monday, and the pilots expect more of them before the storm comes in.</p>`;
const article = Array.from({ length: 12 }, (_, n) => paragraph(n)).join("");
const page = (inner: string): string =>
  `<!doctype html><html><head><title>Boats</title></head><body>${inner}</body></html>`;

describe("a hostile article", () => {
  it.each([
    ["a million nested tags", page("<div>".repeat(1_000_000) + article)],
    ["more elements than any page", page(`${"<i></i>".repeat(limits.maxHtmlElements + 1)}${article}`)],
    ["a million attributes", page(`<p ${Array.from({ length: 1_000_001 }, (_, n) => `a${n}`).join(" ")}>${article}`)],
    ["as many pieces of text as fit", page("<p>word".repeat(limits.maxHtmlBlocks + 1))],
  ])("with %s is too complex", { timeout: 120_000 }, async (_, html) => {
    expect(reason(await clean(html))).toBe("too-complex");
  });

  it("with much text nested deeply has a record, at a cost that doesn't grow with the depth", {
    timeout: 120_000,
  }, async () => {
    expect(reason(await clean(page("<div>".repeat(480) + "<p>word".repeat(10_000))))).toBe("nothing-left");
    const kept = await clean(page("<div>".repeat(480) + article));
    expect(kept.status === "cleaned" && kept.text).toContain("counted 11 boats");
  });

  it("of 200 MB once unpacked is too large", async () => {
    // Members of a gzip file follow each other: 200 kB that unpack to 200 MB.
    const member = gzipSync(Buffer.alloc(1024 * 1024, "a"));
    const bomb = Buffer.concat(Array.from({ length: 200 }, () => member));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(reason(await clean(bomb, "text/plain", "gzip"))).toBe("too-large");
  });

  it("that claims more bytes than are read is too large", async () => {
    const upload = { key: "s/a.txt", contentType: "text/plain", contentEncoding: null, metadata: {}, versionId: null };
    const bytes = limits.maxUploadBytes + 1;
    const record = await cleanUpload({ ...upload, body: new Uint8Array(), etag: "e", bytes }, { mode: "balanced" });
    expect(reason(record)).toBe("too-large");
  });

  it("reaches nothing: no script runs, no address is fetched, no entity is read", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end("");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const reaching = `<!DOCTYPE html [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "${base}/entity">]>
      <html manifest="${base}/manifest"><head><base href="${base}/"><title>Boats</title>
      <link rel="stylesheet" href="${base}/style.css"><link rel="preload" as="script" href="${base}/preload.js">
      <style>@import "${base}/import.css"; p { background: url(${base}/background.png) }</style>
      <meta http-equiv="refresh" content="0;url=${base}/refresh">
      <script src="${base}/script.js"></script><script>globalThis.taken = true; fetch("${base}/fetch")</script></head>
      <body onload="globalThis.taken = true" background="${base}/body.png">
      <img src="${base}/image.png" srcset="${base}/large.png 2x" onerror="globalThis.taken = true">
      <iframe src="${base}/frame"></iframe><object data="${base}/object"></object><embed src="${base}/embed">
      <video src="${base}/video" poster="${base}/poster.png"></video><svg><image href="${base}/svg.png"/></svg>
      <p>The file says: &file; and &far;.</p>${article}</body></html>`;
    const record = await clean(reaching);
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.closeAllConnections();
    server.close();
    expect(asked).toEqual([]);
    expect(globalThis).not.toHaveProperty("taken");
    if (record.status !== "cleaned") throw new Error("the article under it is a good one");
    expect(record.text).not.toContain("root:");
    expect(record.text).toContain("counted 7 boats");
  });

  it("with null bytes is no text; with the entities of such characters it has none of them", async () => {
    expect(reason(await clean(page(`${article}\u0000`)))).toBe("binary");
    const record = await clean(page(`<p>Null&#0;, bell&#7;, &#x202e;turned&#x202c; and hid&#8203;den.</p>${article}`));
    if (record.status !== "cleaned") throw new Error("the article under it is a good one");
    expect(record.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202a-\u202e]/);
  });

  it("can't reach the prototypes by its structured data", async () => {
    const data =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle","headline":"x"}';
    await clean(page(`<script type="application/ld+json">${data}</script>${article}`));
    await clean(
      `---\n__proto__:\n  polluted: 1\nconstructor: {prototype: {polluted: 1}}\n---\n\nA text.`,
      "text/markdown",
    );
    expect({}).not.toHaveProperty("polluted");
  });
});
