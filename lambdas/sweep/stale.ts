import { isFolderMarker, isStoryOptions, keyProblem, recordKeyOf, storyOf, storyOfRecord } from "../../shared/keys.ts";
import type { ObjectInfo } from "../../shared/store/store.ts";

export type Listing = ReadonlyMap<string, ObjectInfo>;

/** Whether an upload must have a record: folder markers and settings files have none. */
const wantsRecord = (upload: ObjectInfo): boolean => {
  if (isFolderMarker(upload.key)) return upload.bytes > 0;
  return keyProblem(upload.key) !== null || !isStoryOptions(upload.key);
};

/**
 * Whether what was made from an object is older than it. Listings show whole seconds: of two times in one second nobody
 * knows the order. Those before `settledBefore` were looked at by an earlier sweep, which knew that their second was over.
 */
const isBehind = (made: ObjectInfo, from: ObjectInfo, settledBefore: Date): boolean =>
  made.modified < from.modified ||
  (made.modified.getTime() === from.modified.getTime() && from.modified >= settledBefore);

/** Uploads that have no record or one that may be older than they are, and records whose upload is gone. */
export const staleUploads = (
  uploads: Listing,
  records: Listing,
  settledBefore: Date,
): { readonly keys: readonly string[]; readonly orphans: readonly string[] } => {
  const known = new Set<string>();
  const keys: string[] = [];
  for (const upload of uploads.values()) {
    if (!wantsRecord(upload)) continue;
    const recordKey = recordKeyOf(upload.key);
    known.add(recordKey);
    const record = records.get(recordKey);
    if (!record || isBehind(record, upload, settledBefore)) keys.push(upload.key);
  }
  return { keys, orphans: [...records.keys()].filter((key) => !known.has(key)) };
};

const storyFile = /^stories\/(.+)\/summary\.(json|md|html)$/s;

/** What is written of a story: its commit, how many of its three files there are, and when the last view was written. */
export interface WrittenStory {
  readonly files: number;
  readonly commit: ObjectInfo | undefined;
  readonly lastView: Date;
}

/** The stories in a listing of `stories/`. */
export const storiesIn = (listing: Iterable<ObjectInfo>): Map<string, WrittenStory> => {
  const found = new Map<string, WrittenStory>();
  for (const object of listing) {
    const [, story, ending] = storyFile.exec(object.key) ?? [];
    if (story === undefined) continue;
    const { files, commit, lastView } = found.get(story) ?? { files: 0, commit: undefined, lastView: new Date(0) };
    found.set(story, {
      files: files + 1,
      commit: ending === "json" ? object : commit,
      lastView: ending === "json" || object.modified < lastView ? lastView : object.modified,
    });
  }
  return found;
};

/**
 * Stories whose records or settings may be newer than their summary, that lack a file of it, that have a view newer than the
 * commit (a writer may have failed behind it), that have a summary without having records, or whose settings went (`settings` says where those of the summary stood).
 */
export const staleStories = (
  uploads: Listing,
  records: Listing,
  stories: ReadonlyMap<string, WrittenStory>,
  settings: ReadonlyMap<string, string>,
  settledBefore: Date,
): readonly string[] => {
  const stale = new Set<string>();
  const alive = new Set<string>();
  const compare = (story: string, from: ObjectInfo): void => {
    const written = stories.get(story);
    const { commit, files = 0 } = written ?? {};
    if (!written || !commit || files < 3 || written.lastView > commit.modified) stale.add(story);
    else if (isBehind(commit, from, settledBefore)) stale.add(story);
  };
  for (const record of records.values()) {
    const story = storyOfRecord(record.key);
    alive.add(story);
    compare(story, record);
  }
  for (const upload of uploads.values()) {
    if (keyProblem(upload.key) !== null || !isStoryOptions(upload.key)) continue;
    const story = storyOf(upload.key);
    if (alive.has(story)) compare(story, upload);
  }
  for (const story of stories.keys()) if (!alive.has(story)) stale.add(story);
  for (const [story, key] of settings) if (!uploads.has(key)) stale.add(story);
  return [...stale];
};
