import pLimit from "p-limit";
import { ArticleRecord, type RejectedArticle } from "../../shared/contracts/article.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import type { Warning } from "../../shared/contracts/summary.ts";
import { LostRace } from "../../shared/errors.ts";
import { sha256 } from "../../shared/hash.ts";
import { byCodeUnit, recordPrefixOf } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { ObjectInfo, Store } from "../../shared/store/store.ts";

/** The records of a story as they are now. */
export interface LoadedStory {
  readonly articles: readonly StoryArticle[];
  readonly rejected: readonly RejectedArticle[];
  readonly warnings: readonly Warning[];
}

/** The direct children of the story's prefix: its records, in key order. */
export const listRecords = async (story: string, output: Pick<Store, "listChildren">): Promise<readonly ObjectInfo[]> =>
  (await output.listChildren(recordPrefixOf(story))).objects;

/** Changes whenever any record of the story does. */
export const listingFingerprint = (records: readonly ObjectInfo[]): string =>
  sha256(records.map((record) => `${record.key}\n${record.etag}\n`).join(""));

/**
 * Reads the records that a listing named, exactly as it named them: what is made of them belongs to that listing.
 * @throws LostRace when one of them changed or went in between.
 * @throws ZodError for a record that isn't one: nobody but the cleaner writes there, so this is a defect and must be seen.
 */
export const loadStory = async (records: readonly ObjectInfo[], output: Pick<Store, "get">): Promise<LoadedStory> => {
  const read = pLimit(limits.maxConcurrentReads);
  const taken = records.slice(0, limits.maxArticlesPerStory);
  const loaded = await Promise.all(
    taken.map((record) =>
      read(async () => {
        const found = await output.get(record.key);
        if (found?.etag !== record.etag) throw new LostRace("a record changed while its story was read");
        return ArticleRecord.parse(JSON.parse(new TextDecoder().decode(found.body)));
      }),
    ),
  );
  const cleaned = loaded.filter((record) => record.status === "cleaned");
  cleaned.sort((a, b) => byCodeUnit(a.origin.key, b.origin.key));
  const rejected = loaded.filter((record) => record.status === "rejected");
  rejected.sort((a, b) => byCodeUnit(a.origin.key, b.origin.key));
  const left = records.length - taken.length;
  return {
    articles: cleaned.map((article, index) => ({ id: `s${index + 1}`, article })),
    rejected,
    warnings:
      left > 0
        ? [
            {
              code: "too-many-articles",
              message: `The story has ${records.length} uploads; the last ${left} in key order took no part.`,
            },
          ]
        : [],
  };
};
