import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { extractiveEngine } from "../../lambdas/summarise/extractive-engine.ts";
import { systemClock } from "../../shared/clock.ts";
import { silentLog } from "../../shared/log.ts";
import { MemoryStore } from "../../shared/store/memory-store.ts";
import { FolderStore } from "../folder-store.ts";
import { LocalPipeline } from "../pipeline.ts";
import { fetchStory, listStories } from "./fetch.ts";
import { cloudKey, uploadFolder } from "./upload.ts";
import { waitForSummaries } from "./wait.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloud-"));
  await mkdir(join(folder, "flood"));
  await writeFile(join(folder, "flood/a.txt"), "The river rose by two metres on Monday, the water board said.");
  await writeFile(join(folder, "flood/empty.txt"), "");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cloud = () => {
  const input = new MemoryStore(systemClock);
  const output = new MemoryStore(systemClock);
  const engine = extractiveEngine();
  const pipeline = new LocalPipeline({
    input,
    output,
    clock: systemClock,
    log: silentLog,
    engine,
    fallback: engine,
    defaults: { words: 230 },
    mode: "balanced",
    progress: () => {},
  });
  return { input, output, pipeline };
};

describe("a deployed stack", () => {
  it("names loose files after their folder, and a story as it is told to", () => {
    expect(cloudKey("a.txt", "/home/me/flood", undefined)).toBe("flood/a.txt");
    expect(cloudKey("flood/a.txt", "/home/me/all", undefined)).toBe("flood/a.txt");
    expect(cloudKey("a.txt", "/home/me/flood", "river")).toBe("river/a.txt");
  });

  it("waits until the summary tells of this very upload", async () => {
    const { input, output, pipeline } = cloud();
    const never = { tries: 1, pause: async () => {} };
    const first = await uploadFolder(new FolderStore(folder), undefined, input, () => {});
    expect(first.map(({ key }) => key)).toEqual(["flood/a.txt", "flood/empty.txt"]);
    expect((await waitForSummaries(first, output, never, () => {})).late).toEqual(["flood"]);
    const soon = { tries: 2, pause: async () => void (await pipeline.runAll()) };
    const { summaries, late } = await waitForSummaries(first, output, soon, () => {});
    expect(late).toEqual([]);
    expect(summaries[0]?.rejected).toHaveLength(1);

    await writeFile(join(folder, "flood/a.txt"), "The river rose by three metres on Monday, the water board said.");
    const second = await uploadFolder(new FolderStore(folder), undefined, input, () => {});
    expect((await waitForSummaries(second, output, never, () => {})).late).toEqual(["flood"]);
    expect((await waitForSummaries(second, output, soon, () => {})).late).toEqual([]);
  });

  it("lists its stories and copies one to this machine", async () => {
    const { input, output, pipeline } = cloud();
    const uploads = await uploadFolder(new FolderStore(folder), undefined, input, () => {});
    await pipeline.runAll();
    expect(await listStories(output)).toEqual(["flood"]);
    const { summaries } = await waitForSummaries(uploads, output, { tries: 1, pause: async () => {} }, () => {});
    const local = new FolderStore(join(folder, "out"));
    await fetchStory(summaries[0]!, output, local);
    for (const key of ["stories/flood/summary.html", "articles/flood/a.txt.json", "articles/flood/empty.txt.json"]) {
      expect((await local.get(key))?.body).toEqual((await output.get(key))?.body);
    }
  });
});
