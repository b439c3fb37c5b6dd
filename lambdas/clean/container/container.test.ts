import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArticleRecord } from "../../../shared/contracts/article.ts";
import { limits } from "../../../shared/limits.ts";
import { makePdf, makeWord, makeZip } from "../../../test/fixtures/containers/make.ts";
import { cleanUpload } from "../clean.ts";
import { openContainer } from "./container.ts";
import { unpackedBytes } from "./zip-guard.ts";

const lines: readonly (readonly [string, number])[] = [
  ["The town council of Marrow will close the old mill bridge on Monday, a spokes-", 700],
  ["woman said. About 9,000 cars cross it every day.", 686],
  ["Repairs will take six weeks and cost 2.4 million euros, according to the plan.", 650],
];
const paragraphs = [
  "The town council of Marrow will close the old mill bridge on Monday, a spokeswoman said. About 9,000 cars cross it every day.",
  "Repairs will take six weeks and cost 2.4 million euros, according to the plan.",
];
const clean = async (key: string, body: Uint8Array) =>
  ArticleRecord.parse(
    await cleanUpload(
      {
        key,
        body,
        bytes: body.byteLength,
        contentType: null,
        contentEncoding: null,
        metadata: {},
        versionId: null,
        etag: "e",
      },
      { mode: "balanced" },
    ),
  );

const mail = (type: string, body: string, more = "") =>
  Buffer.from(
    `From: "The Marrow Post" <news@post.example>\r\nSubject: =?UTF-8?Q?Bridge_to_close_=E2=80=93_six_weeks?=\r\nDate: Thu, 12 Mar 2026 18:40:00 +0100\r\nMIME-Version: 1.0\r\n${more}Content-Type: ${type}\r\n\r\n${body}`,
  );

describe("wrapped articles", () => {
  it("reads a PDF's paragraphs, across line ends and divided words", async () => {
    const record = await clean("x/a.pdf", makePdf([lines], "Bridge to close"));
    expect(record).toMatchObject({
      status: "cleaned",
      format: "pdf",
      text: paragraphs.join("\n\n"),
      source: { title: "Bridge to close", published: "2026-03-12" },
    });
  });

  it("takes a PDF's running heads out", async () => {
    const page = (n: number) => [
      [`Marrow Post, page ${n}`, 760] as const,
      ...lines.map(([text, y]) => [`${n}. ${text}`, y] as const),
    ];
    const opened = await openContainer(makePdf([page(1), page(2), page(3), page(4)]));
    expect(opened).not.toHaveProperty("rejection");
    expect(JSON.stringify(opened)).not.toContain("Marrow Post, page");
  });

  it("rejects a PDF of pictures, and says why", async () => {
    expect(await clean("x/scan.pdf", makePdf([[]]))).toMatchObject({
      status: "rejected",
      reason: { code: "no-text-layer" },
    });
  });

  it("reads a Word document", async () => {
    expect(await clean("x/a.docx", makeWord(paragraphs))).toMatchObject({
      format: "docx",
      text: paragraphs.join("\n\n"),
    });
  });

  it("reads a mail, by its HTML, with its headers", async () => {
    const html = `<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
    expect(await clean("x/a.eml", mail("text/html; charset=utf-8", html))).toMatchObject({
      format: "mail",
      text: paragraphs.join("\n\n"),
      source: { name: "The Marrow Post", title: "Bridge to close – six weeks", published: "2026-03-12T17:40:00Z" },
    });
    expect(await clean("x/b.eml", mail("text/plain", paragraphs.join("\r\n\r\n")))).toMatchObject({
      text: paragraphs.join("\n\n"),
    });
  });

  it("reads a saved page, and knows its address", async () => {
    const html = `<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
    const page = mail("text/html", html, "Snapshot-Content-Location: https://www.post.example/bridge\r\n");
    expect(await clean("x/a.mhtml", page)).toMatchObject({
      format: "saved-page",
      source: { name: "post.example", url: "https://www.post.example/bridge", published: null },
    });
  });

  it("takes no text for a mail because it begins with a colon", async () => {
    expect(await openContainer(Buffer.from("From: the harbour. Date: today.\n\nThe ferry sank."))).toBeUndefined();
  });
});

describe("archives", () => {
  it("are measured by unpacking, whatever they state", () => {
    const bomb = makeZip({ "word/document.xml": Buffer.alloc(5_000_000) }, 10);
    expect(unpackedBytes(bomb, 1_000_000)).toBeNull();
    expect(unpackedBytes(bomb, 6_000_000)).toBe(5_000_000);
  });

  it("that unpack to too much are rejected", async () => {
    const bomb = makeZip({ "word/document.xml": Buffer.alloc(limits.maxInflatedBytes + 1) }, 10);
    expect(await clean("x/bomb.docx", bomb)).toMatchObject({ status: "rejected", reason: { code: "damaged" } });
  });

  it("that are no documents are rejected", async () => {
    expect(await clean("x/a.zip", makeZip({ "a.txt": "x" }))).toMatchObject({
      status: "rejected",
      reason: { code: "binary" },
    });
  });
});

describe("damaged files", () => {
  const whole = [makePdf([lines]), makeWord(paragraphs), mail("multipart/mixed; boundary=b", "--b\r\n\r\nx\r\n--b--")];
  it("end in a record, never in an error", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.nat(),
        async (file, changes, cut) => {
          const bytes = Uint8Array.from(file);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const record = await clean(
            "x/file",
            bytes.subarray(0, bytes.length - (cut % 3 === 0 ? cut % bytes.length : 0)),
          );
          expect(["cleaned", "rejected"]).toContain(record.status);
        },
      ),
      { numRuns: 60 },
    );
  });
});
