import pLimit from "p-limit";
import { ArticleRecord } from "../../shared/contracts/article.ts";
import { byCodeUnit, storyOfRecord } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Log } from "../../shared/log.ts";
import type { StoryQueue, UploadQueue } from "../../shared/queue.ts";
import type { ObjectInfo, Store } from "../../shared/store/store.ts";
import { refreshIndex } from "./index-file.ts";
import { staleStories, staleUploads, summariesIn } from "./stale.ts";

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
/** Keys in one recheck message; SQS takes 256 KiB, a key has at most 1,024 bytes. */
const keysPerMessage = 100;

const collect = async (objects: AsyncIterable<ObjectInfo>): Promise<Map<string, ObjectInfo>> => {
  const found = new Map<string, ObjectInfo>();
  for await (const object of objects) found.set(object.key, object);
  return found;
};

/** The upload that a record was made from; the record alone knows it. */
const originOf = async (recordKey: string, output: SweepPorts["output"]): Promise<string | undefined> => {
  const found = await output.get(recordKey);
  return found && ArticleRecord.parse(JSON.parse(new TextDecoder().decode(found.body))).origin.key;
};

const versionChanged = async ({ output, version }: SweepPorts): Promise<boolean> => {
  const found = await output.get(VERSION_KEY);
  return found !== undefined && new TextDecoder().decode(found.body) !== version;
};

/**
 * Looks at everything and asks for another look wherever something may be stale: uploads without a current record, records
 * without an upload, stories older than their records, stories whose engine couldn't be had, everything after an upgrade.
 * Then writes the list of all stories. It repairs nothing itself, so it is safe at any time and any number of times.
 */
export const sweep = async (ports: SweepPorts): Promise<SweepReport> => {
  const { input, output, log } = ports;
  const upgraded = await versionChanged(ports);
  const uploads = await collect(input.listAll(""));
  const records = await collect(output.listAll("articles/"));
  const summaries = summariesIn((await collect(output.listAll("stories/"))).values());

  const stale = staleUploads(uploads, records);
  const read = pLimit(limits.maxConcurrentReads);
  const origins = await Promise.all(stale.orphans.map((key) => read(() => originOf(key, output))));
  const keys = upgraded ? [...uploads.keys()] : [...stale.keys];
  const recheck = [...new Set([...keys, ...origins.filter((key) => key !== undefined)])];
  for (let from = 0; from < recheck.length; from += keysPerMessage) {
    await ports.uploads.send({ recheck: recheck.slice(from, from + keysPerMessage) });
  }

  const entries = await refreshIndex(output);
  const retries = entries
    .filter((entry) => entry.warnings.some((code) => retryCodes.has(code)))
    .map((entry) => entry.story);
  const all = upgraded
    ? [...[...records.keys()].map(storyOfRecord), ...summaries.keys()]
    : staleStories(records, summaries);
  const requeue = [...new Set([...all, ...retries])].sort(byCodeUnit);
  for (const story of requeue) await ports.stories.send({ story, force: true });

  await output.put(VERSION_KEY, ports.version, { contentType: "text/plain; charset=utf-8" });
  const report = {
    uploads: uploads.size,
    stories: summaries.size,
    rechecked: recheck.length,
    requeued: requeue.length,
  };
  log.info("swept", report);
  log.count("UploadsRechecked", recheck.length);
  log.count("StoriesRequeued", requeue.length);
  return report;
};
