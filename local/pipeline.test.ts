import { describe, expect, it } from "vitest";
import { extractiveEngine } from "../lambdas/summarise/extractive-engine.ts";
import { evidenceIn } from "../lambdas/summarise/ground/assert-grounded.ts";
import { systemClock } from "../shared/clock.ts";
import { ArticleRecord } from "../shared/contracts/article.ts";
import { StorySummary } from "../shared/contracts/summary.ts";
import { recordKeyOf } from "../shared/keys.ts";
import { silentLog } from "../shared/log.ts";
import { MemoryStore } from "../shared/store/memory-store.ts";
import { LocalPipeline } from "./pipeline.ts";

const first =
  "The bridge over the Lohm will close for repairs on Monday, the city council said.\n\nAbout 9,000 cars cross it every day.\n\nRepairs will take six weeks and cost 2.4 million euros.";
const second =
  "The bridge over the Lohm closes on Monday for repairs that will take three months, an engineer said.\n\nMore than 12,000 cars cross the bridge every day.";

const open = () => {
  const input = new MemoryStore(systemClock);
  const output = new MemoryStore(systemClock);
  const engine = extractiveEngine();
  const pipeline = new LocalPipeline({
    input,
    output,
    clock: { now: () => new Date("2026-01-02T03:04:05Z") },
    log: silentLog,
    engine,
    fallback: engine,
    defaults: { words: 230 },
    mode: "balanced",
    progress: () => {},
  });
  const upload = (key: string, body: string | Uint8Array) => input.put(key, body, { contentType: "text/plain" });
  const read = async (key: string) => {
    const found = await output.get(key);
    return found && new TextDecoder().decode(found.body);
  };
  const summary = async (story: string) => {
    const body = await read(`stories/${story}/summary.json`);
    return body === undefined ? undefined : StorySummary.parse(JSON.parse(body));
  };
  return { input, output, pipeline, upload, read, summary };
};

describe("the pipeline on one machine", () => {
  it("makes one summary per story, each quote a slice of its article", async () => {
    const { upload, pipeline, summary, read } = open();
    await upload("bridge/a ü+b.txt", first);
    await upload("bridge/b.txt", second);
    await upload("loose.txt", first);
    const report = await pipeline.runAll();
    expect(report).toMatchObject({ uploads: 3, stories: ["bridge", "default"], failures: [] });
    const bridge = await summary("bridge");
    expect(bridge?.sources.map((source) => source.key)).toEqual(["bridge/a ü+b.txt", "bridge/b.txt"]);
    for (const evidence of evidenceIn(bridge!)) {
      const source = bridge!.sources.find(({ id }) => id === evidence.source)!;
      const record = ArticleRecord.parse(JSON.parse((await read(recordKeyOf(source.key)))!));
      expect(record.status === "cleaned" && record.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    expect(await read("stories/bridge/summary.html")).toContain("<!doctype html>");
    expect(await read("stories/bridge/summary.md")).toContain(bridge!.headline);
    expect(await read("stories/index.html")).toContain("bridge");
  });

  it("gives the same bytes for the same input", async () => {
    const bytes = async () => {
      const { upload, pipeline, read } = open();
      await upload("x/b.txt", second);
      await upload("x/a.txt", first);
      await pipeline.runAll();
      return Promise.all(["json", "md", "html"].map((ending) => read(`stories/x/summary.${ending}`)));
    };
    expect(await bytes()).toEqual(await bytes());
  });

  it("follows an overwrite, a deletion, and the last deletion", async () => {
    const { input, output, upload, pipeline, summary } = open();
    await upload("x/a.txt", first);
    await upload("x/b.txt", second);
    await pipeline.runAll();
    const before = await summary("x");
    await upload("x/b.txt", `${second}\n\nA ferry will run instead, the council said.`);
    await pipeline.run(["x/b.txt"]);
    const after = await summary("x");
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
    await input.delete("x/a.txt");
    await pipeline.run(["x/a.txt"]);
    expect((await summary("x"))?.sources.map((source) => source.key)).toEqual(["x/b.txt"]);
    await input.delete("x/b.txt");
    await pipeline.runAll();
    expect(await summary("x")).toBeUndefined();
    for await (const { key } of output.listAll("articles/")) expect(key).toBe("none");
    expect((await output.listChildren("stories/x/")).objects).toEqual([]);
  });

  it("lists what it rejected, with a reason, and loses nothing", async () => {
    const { upload, pipeline, summary } = open();
    await upload("x/empty.txt", "");
    await upload("x/picture.html", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    await upload("x/a.txt", first);
    await pipeline.runAll();
    const x = await summary("x");
    expect(x?.sources).toHaveLength(1);
    expect(x?.rejected.map(({ key }) => key)).toEqual(["x/empty.txt", "x/picture.html"]);
    for (const { reason } of x!.rejected) expect(reason).toMatch(/\w+ \w+.*\.$/);
  });

  it("writes nothing anew when nothing changed", async () => {
    const { upload, pipeline, output } = open();
    await upload("x/a.txt", first);
    await pipeline.runAll();
    const before = await output.head("stories/x/summary.json");
    await upload("x/a.txt", first);
    await pipeline.runAll();
    const after = await output.get("stories/x/summary.json");
    expect(StorySummary.parse(JSON.parse(new TextDecoder().decode(after!.body))).sources[0]?.versionId).not.toBe(null);
    expect(after?.versionId).not.toBe(before?.versionId);
    await pipeline.runAll();
    expect((await output.head("stories/x/summary.json"))?.versionId).toBe(after?.versionId);
  });

  it("takes a story's settings from story.json, and says when it can't", async () => {
    const { upload, pipeline, summary } = open();
    await upload("x/a.txt", first);
    await upload("x/story.json", '{"title":"Bridge closes"}');
    await pipeline.runAll();
    expect(await summary("x")).toMatchObject({ headline: "Bridge closes", rejected: [] });
    await upload("x/story.json", '{"titel":"Bridge closes"}');
    await pipeline.runAll();
    expect((await summary("x"))?.warnings.map(({ code }) => code)).toContain("bad-story-settings");
  });
});
