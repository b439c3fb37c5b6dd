import pLimit from "p-limit";
import { ArticleRecord } from "../../shared/contracts/article.ts";
import { byCodeUnit, storyOfRecord } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Log } from "../../shared/log.ts";
import type { StoryQueue, UploadQueue } from "../../shared/queue.ts";
import { collect } from "../../shared/store/collect.ts";
import type { Store } from "../../shared/store/store.ts";
import { refreshIndex } from "./index-file.ts";
import { staleStories, staleUploads, storiesIn } from "./stale.ts";

/** What the sweep touches. It can't write to `input`: the type has no way to. */
export interface SweepPorts {
  readonly input: Pick<Store, "listAll">;
  readonly output: Pick<Store, "listAll" | "get" | "put">;
  readonly uploads: UploadQueue;
  readonly stories: StoryQueue;
  readonly log: Log;
  /** Version of the code that cleans and of the engine: when it changes, everything is looked at once more. */
  readonly version: string;
}

/** What one sweep found and sent. */
export interface SweepReport {
  readonly uploads: number;
  readonly stories: number;
  readonly rechecked: number;
  readonly requeued: number;
}

/** Warnings after which the story's engine is worth another try. */
const retryCodes = new Set(["model-unavailable", "budget-spent"]);
const VERSION_KEY = "sweep/version.txt";

/** The upload that a record was made from; the record alone knows it. */
const originOf = async (recordKey: string, { output, log }: SweepPorts): Promise<string | undefined> => {
  const found = await output.get(recordKey);
  if (!found) return undefined;
  try {
    return ArticleRecord.parse(JSON.parse(new TextDecoder().decode(found.body))).origin.key;
  } catch {
    // One object that something else wrote must not keep the sweep from all others.
    log.error("a record without an upload can't be read");
    log.count("UnreadableRecords");
    return undefined;
  }
};

/** What the last sweep that came to its end left behind. */
const lastSweep = async ({ output, version }: SweepPorts): Promise<{ upgraded: boolean; settledBefore: Date }> => {
  const found = await output.get(VERSION_KEY);
  if (!found) return { upgraded: false, settledBefore: new Date(0) };
  return {
    upgraded: new TextDecoder().decode(found.body) !== version,
    // It listed the buckets before it wrote this, at most one function's life ago.
    settledBefore: new Date(found.modified.getTime() - limits.maxFunctionSeconds * 1000),
  };
};

/**
 * Looks at everything and asks for another look wherever something may be stale: uploads without a current record, records
 * without an upload, stories older than their records or settings, stories whose engine couldn't be had, everything after an
 * upgrade. Then writes the list of all stories. It repairs nothing itself, so it is safe at any time and any number of times.
 */
export const sweep = async (ports: SweepPorts): Promise<SweepReport> => {
  const { input, output, log } = ports;
  const { upgraded, settledBefore } = await lastSweep(ports);
  const uploads = await collect(input.listAll(""));
  const records = await collect(output.listAll("articles/"));
  const stories = storiesIn((await collect(output.listAll("stories/"))).values());

  const stale = staleUploads(uploads, records, settledBefore);
  const atOnce = pLimit(limits.maxConcurrentReads);
  const origins = await Promise.all(stale.orphans.map((key) => atOnce(() => originOf(key, ports))));
  const keys = upgraded ? [...uploads.keys()] : [...stale.keys];
  const recheck = [...new Set([...keys, ...origins.filter((key) => key !== undefined)])];
  const chunks: string[][] = [];
  for (let from = 0; from < recheck.length; from += limits.maxKeysPerRecheck) {
    chunks.push(recheck.slice(from, from + limits.maxKeysPerRecheck));
  }
  await Promise.all(chunks.map((chunk) => atOnce(() => ports.uploads.send({ recheck: chunk }))));

  const entries = await refreshIndex(output);
  const listed = new Set(entries.map((entry) => entry.story));
  const settings = new Map(entries.flatMap(({ story, settings }) => (settings === null ? [] : [[story, settings]])));
  const requeue = new Set([
    ...staleStories(uploads, records, stories, settings, settledBefore),
    ...entries.filter(({ warnings }) => warnings.some((code) => retryCodes.has(code))).map(({ story }) => story),
    // A summary that can't be read is made anew.
    ...[...stories.keys()].filter((story) => !listed.has(story)),
    ...(upgraded ? [...[...records.keys()].map(storyOfRecord), ...stories.keys()] : []),
  ]);
  const ordered = [...requeue].sort(byCodeUnit);
  await Promise.all(ordered.map((story) => atOnce(() => ports.stories.send({ story, force: true }))));

  await output.put(VERSION_KEY, ports.version, { contentType: "text/plain; charset=utf-8" });
  const report = {
    uploads: uploads.size,
    stories: stories.size,
    rechecked: recheck.length,
    requeued: ordered.length,
  };
  log.info("swept", report);
  log.count("UploadsRechecked", recheck.length);
  log.count("StoriesRequeued", ordered.length);
  return report;
};
