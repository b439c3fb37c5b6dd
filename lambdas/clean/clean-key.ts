import type { ArticleRecord } from "../../shared/contracts/article.ts";
import { LostRace } from "../../shared/errors.ts";
import { isFolderMarker, isStoryOptions, keyProblem, recordKeyOf, storyOf } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Log } from "../../shared/log.ts";
import type { StoryQueue } from "../../shared/queue.ts";
import type { Condition, Store, StoredObject } from "../../shared/store/store.ts";

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

/**
 * Brings the record of one upload up to date with what is in the input bucket now. True when it is; throws LostRace
 * when somebody else wrote in between.
 *
 * The record is read before the upload: a conditional write that succeeds then proves that nobody wrote since, so
 * what is written derives from an upload at least as new as what was there.
 */
const bringUpToDate = async (key: string, ports: CleanPorts): Promise<boolean> => {
  const recordKey = recordKeyOf(key);
  const previous = await ports.output.get(recordKey);
  const upload = await ports.input.get(key, { maxBytes: limits.maxUploadBytes });
  if (!upload) {
    if (!previous) return true;
    await ports.output.delete(recordKey, { ifMatch: previous.etag });
    ports.log.count("ArticlesRemoved");
    // An upload may have come back between the look and the delete, and its own event may have been handled
    // before the delete: look again, so that its record can't be lost.
    return (await ports.input.head(key)) === undefined;
  }
  const record = await ports.clean(upload);
  const body = JSON.stringify(record);
  if (previous && decoder.decode(previous.body) === body) return true;
  await ports.output.put(recordKey, body, { contentType: "application/json; charset=utf-8", ...unless(previous) });
  ports.log.count(record.status === "cleaned" ? "ArticlesCleaned" : "ArticlesRejected");
  return true;
};

/**
 * Looks at one key of the input bucket and makes its record and its story follow. Safe to run any number of times,
 * in any order, beside itself; level-triggered: nothing but the key is taken from the event.
 *
 * The story's message is always sent, also when nothing changed: a crash between an earlier write and its send heals.
 * @throws LostRace after `limits.maxRaces` lost races: redelivery goes on.
 */
export const cleanKey = async (key: string, ports: CleanPorts): Promise<void> => {
  // A folder marker is no upload, unless somebody put content into one: then it is rejected with a reason.
  if (isFolderMarker(key) && !(await ports.input.head(key))?.bytes) return;
  if (keyProblem(key) !== null || !isStoryOptions(key)) await settle(key, ports);
  await ports.stories.send({ story: storyOf(key) });
};

const settle = async (key: string, ports: CleanPorts): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (await bringUpToDate(key, ports)) return;
    } catch (error) {
      if (!(error instanceof LostRace) || attempt >= limits.maxRaces) throw error;
      ports.log.info("lost a race, looking again", { attempt });
    }
    if (attempt >= limits.maxRaces) throw new LostRace(`the upload keeps changing: ${recordKeyOf(key)}`);
  }
};
