import type { ArticleRecord } from "../../shared/contracts/article.ts";
import { LostRace } from "../../shared/errors.ts";
import { isFolderMarker, isStoryOptions, keyProblem, recordKeyOf, storyOf } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Log } from "../../shared/log.ts";
import type { StoryQueue } from "../../shared/queue.ts";
import type { Condition, ObjectHead, Store, StoredObject } from "../../shared/store/store.ts";

/** What cleaning touches. It can't write to `input`: the type has no way to. */
export interface CleanPorts {
  readonly input: Pick<Store, "get" | "head">;
  readonly output: Pick<Store, "get" | "put" | "delete">;
  readonly stories: StoryQueue;
  readonly log: Log;
  /** The pure part: an upload in, its record out. */
  readonly clean: (upload: StoredObject) => Promise<ArticleRecord>;
}

const decoder = new TextDecoder();

const unless = (previous: StoredObject | undefined): { readonly condition: Condition } => ({
  condition: previous ? { ifMatch: previous.etag } : { ifAbsent: true },
});

/** Folder markers without content are no uploads: the key counts as absent. */
const counted = <T extends ObjectHead>(key: string, object: T | undefined): T | undefined =>
  object && isFolderMarker(key) && object.bytes === 0 ? undefined : object;

const sameUpload = (used: StoredObject | undefined, present: ObjectHead | undefined): boolean => {
  if (!used || !present) return used === present;
  // A body that wasn't read has no ETag that every store could compare.
  if (!used.oversized && used.etag !== present.etag) return false;
  return (
    used.versionId === present.versionId &&
    used.bytes === present.bytes &&
    used.modified.getTime() === present.modified.getTime() &&
    used.contentType === present.contentType &&
    used.contentEncoding === present.contentEncoding &&
    JSON.stringify(used.metadata) === JSON.stringify(present.metadata)
  );
};

/**
 * Brings the record of one upload up to date with what is in the input bucket now.
 *
 * Two things keep an older look from having the last word. The record is read before the upload, and written or deleted on
 * condition that it is still the one that was read. And after a write the upload is looked at again: the condition can't tell a
 * record that came back, or one that was never there, from one that nobody touched. So the last write to a record is
 * always followed by a look that found the upload as it was written.
 * @throws LostRace when somebody else wrote in between.
 */
const bringUpToDate = async (key: string, ports: CleanPorts): Promise<void> => {
  const recordKey = recordKeyOf(key);
  const previous = await ports.output.get(recordKey);
  const upload = counted(key, await ports.input.get(key, { maxBytes: limits.maxUploadBytes }));
  if (!upload) {
    if (!previous) return;
    await ports.output.delete(recordKey, { ifMatch: previous.etag });
    ports.log.count("ArticlesRemoved");
  } else {
    const record = await ports.clean(upload);
    const body = JSON.stringify(record);
    if (previous && decoder.decode(previous.body) === body) return;
    await ports.output.put(recordKey, body, { contentType: "application/json; charset=utf-8", ...unless(previous) });
    ports.log.count(record.status === "cleaned" ? "ArticlesCleaned" : "ArticlesRejected");
  }
  if (!sameUpload(upload, counted(key, await ports.input.head(key)))) {
    throw new LostRace("the upload changed while its record was written");
  }
};

/**
 * Looks at one key of the input bucket and makes its record and its story follow. Safe to run any number of times,
 * in any order, beside itself; level-triggered: nothing but the key is taken from the event.
 *
 * The story's message is always sent, also when nothing changed: a crash between an earlier write and its send heals.
 * @throws LostRace after `limits.maxRaces` lost races: redelivery goes on.
 */
export const cleanKey = async (key: string, ports: CleanPorts): Promise<void> => {
  if (keyProblem(key) !== null || !isStoryOptions(key)) await settle(key, ports);
  await ports.stories.send({ story: storyOf(key) });
};

const settle = async (key: string, ports: CleanPorts): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await bringUpToDate(key, ports);
    } catch (error) {
      if (!(error instanceof LostRace) || attempt >= limits.maxRaces) throw error;
      ports.log.info("lost a race, looking again", { attempt });
    }
  }
};
