import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalLine } from "../../lambdas/clean/canonical.ts";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import { keysIn } from "../../lambdas/clean/messages.ts";
import { readStoryOptions } from "../../lambdas/summarise/story-options.ts";
import { ArticleRecord } from "../../shared/contracts/article.ts";
import { UnusableInput } from "../../shared/errors.ts";
import { keyProblem, recordKeyOf, storyOf } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import { MemoryStore } from "../../shared/store/memory-store.ts";
import { frontMatter, key, page, text } from "./arbitraries.ts";
import { runs, timeout } from "./runs.ts";

const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns: runs });

const clock = { now: () => new Date(0) };

const cleaned = async (name: string, content: string, contentType: string) => {
  const body = Buffer.from(content, "utf8");
  const upload = {
    key: `story/${name}`,
    body,
    contentType,
    contentEncoding: null,
    metadata: {},
    versionId: null,
    etag: "e",
  };
  return cleanUpload({ ...upload, bytes: body.length }, { mode: "balanced" });
};

/** What holds for every record, whatever was uploaded. */
const checkRecord = (record: ArticleRecord): void => {
  expect(ArticleRecord.safeParse(record).success).toBe(true);
  if (record.status === "rejected") return;
  expect(record.text.isWellFormed()).toBe(true);
  // Nothing that hides or reorders words, and no control characters but line breaks.
  expect(record.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/);
  let end = 0;
  for (const [from, to] of record.sentences) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(record.text.length);
};

describe("whatever comes in", () => {
  it("as an event gives keys or an error of ours", { timeout }, async () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      key.map((k) => JSON.stringify({ Records: [{ s3: { object: { key: k } } }] })),
      fc.anything().map((value) => JSON.stringify({ Records: value, recheck: value }) ?? ""),
    );
    await check(body, async (given) => {
      try {
        for (const found of keysIn(given)) expect(typeof found).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(UnusableInput);
      }
    });
  });

  it("as a key never leads out of the story's place", { timeout }, async () => {
    await check(key, async (given) => {
      const record = recordKeyOf(given);
      expect(record.startsWith(`articles/${storyOf(given)}/`)).toBe(true);
      expect(record.split("/")).not.toContain("..");
      expect(keyProblem(record) ?? "longer than").toContain("longer than");
    });
  });

  it("as a page gives a record", { timeout }, async () => {
    await check(page, async (given) => checkRecord(await cleaned("a.html", given, "text/html")));
  });

  it("as a text gives a record", { timeout }, async () => {
    await check(text, async (given) => checkRecord(await cleaned("a.txt", given, "text/plain")));
  });

  it("as Markdown with front matter gives a record", { timeout }, async () => {
    await check(fc.oneof(frontMatter, text), async (given) => {
      checkRecord(await cleaned("a.md", given, "text/markdown"));
      expect(Object.prototype).not.toHaveProperty("polluted");
    });
  });

  it("as bytes gives a record", { timeout }, async () => {
    await check(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const upload = {
        key: "s/a",
        body: bytes,
        contentType: null,
        contentEncoding: null,
        metadata: {},
        versionId: null,
      };
      checkRecord(await cleanUpload({ ...upload, etag: "e", bytes: bytes.length }, { mode: "balanced" }));
    });
  });

  it("as settings gives settings within their bounds, or the default ones with a warning", { timeout }, async () => {
    const defaults = { words: 230 };
    const settings = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record(
          {
            title: fc.anything(),
            words: fc.anything(),
            language: fc.string(),
            guidance: text,
            __proto__: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value)),
      fc.constant('{"__proto__": {"words": 41, "polluted": true}}'),
    );
    await check(settings, async (given) => {
      const input = new MemoryStore(clock);
      await input.put("s/story.json", given, { contentType: "application/json" });
      const { options, warnings } = await readStoryOptions("s", input, defaults);
      if (warnings.length > 0) expect(options).toEqual(defaults);
      expect(options.words).toBeGreaterThanOrEqual(limits.minSummaryWords);
      expect(options.words).toBeLessThanOrEqual(limits.maxSummaryWords);
      expect({}).not.toHaveProperty("polluted");
    });
  });

  it("as a line is canonical for good", { timeout }, async () => {
    await check(text, async (given) => {
      const once = canonicalLine(given);
      expect(canonicalLine(once)).toBe(once);
    });
  });
});
