import { isFolderMarker, isStoryOptions, keyProblem, recordKeyOf, storyOfRecord } from "../../shared/keys.ts";
import type { ObjectInfo } from "../../shared/store/store.ts";

export type Listing = ReadonlyMap<string, ObjectInfo>;

/** Whether an upload must have a record: folder markers and settings files have none. */
const wantsRecord = (upload: ObjectInfo): boolean => {
  if (isFolderMarker(upload.key)) return upload.bytes > 0;
  return keyProblem(upload.key) !== null || !isStoryOptions(upload.key);
};

/** Uploads that have no record or a record older than they are, and records whose upload is gone. */
export const staleUploads = (
  uploads: Listing,
  records: Listing,
): { readonly keys: readonly string[]; readonly orphans: readonly string[] } => {
  const known = new Set<string>();
  const keys: string[] = [];
  for (const upload of uploads.values()) {
    if (!wantsRecord(upload)) continue;
    const recordKey = recordKeyOf(upload.key);
    known.add(recordKey);
    const record = records.get(recordKey);
    if (!record || record.modified < upload.modified) keys.push(upload.key);
  }
  return { keys, orphans: [...records.keys()].filter((key) => !known.has(key)) };
};

const suffix = "/summary.json";

/** The summaries in a listing of `stories/`, by story. */
export const summariesIn = (listing: Iterable<ObjectInfo>): Map<string, ObjectInfo> => {
  const found = new Map<string, ObjectInfo>();
  for (const object of listing) {
    if (object.key.endsWith(suffix)) found.set(object.key.slice("stories/".length, -suffix.length), object);
  }
  return found;
};

/** Stories whose records are newer than their summary, that have none, or whose last record is gone. */
export const staleStories = (records: Listing, summaries: ReadonlyMap<string, ObjectInfo>): readonly string[] => {
  const newest = new Map<string, number>();
  for (const record of records.values()) {
    const story = storyOfRecord(record.key);
    newest.set(story, Math.max(newest.get(story) ?? 0, record.modified.getTime()));
  }
  // Listings show whole seconds: a record of the same second may be newer.
  const behind = [...newest].filter(([story, time]) => time >= (summaries.get(story)?.modified.getTime() ?? 0));
  const empty = [...summaries.keys()].filter((story) => !newest.has(story));
  return [...behind.map(([story]) => story), ...empty];
};
