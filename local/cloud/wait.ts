import { ArticleRecord } from "../../shared/contracts/article.ts";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { isStoryOptions, recordKeyOf, storyOf, summaryKeys } from "../../shared/keys.ts";
import type { Store } from "../../shared/store/store.ts";
import type { Uploaded } from "./upload.ts";

const parse = async <T>(
  output: Pick<Store, "get">,
  key: string,
  schema: { parse(value: unknown): T },
): Promise<T | undefined> => {
  const found = await output.get(key);
  return found && schema.parse(JSON.parse(new TextDecoder().decode(found.body)));
};

/** Whether a summary is made from this very upload: its record is of the same ETag, and the summary names its version. */
const isTold = async ({ key, etag }: Uploaded, summary: StorySummary, output: Pick<Store, "get">): Promise<boolean> => {
  const record = await parse(output, recordKeyOf(key), ArticleRecord);
  if (record?.origin.etag !== etag) return false;
  if (record.status === "rejected") return summary.rejected.some((rejected) => rejected.key === key);
  return summary.sources.some((source) => source.key === key && source.versionId === record.origin.versionId);
};

/** The summary of a story once it tells of all these uploads; undefined while it doesn't. */
export const summaryOf = async (
  uploads: readonly Uploaded[],
  output: Pick<Store, "get">,
): Promise<StorySummary | undefined> => {
  const [first] = uploads;
  const summary = first && (await parse(output, summaryKeys(storyOf(first.key)).json, StorySummary));
  if (!summary) return undefined;
  const told = await Promise.all(uploads.map((upload) => isTold(upload, summary, output)));
  return told.every(Boolean) ? summary : undefined;
};

/**
 * Waits until the summaries of these uploads are written, story by story. Gives those that came in time; the stories that
 * didn't are in `late`.
 */
export const waitForSummaries = async (
  uploads: readonly Uploaded[],
  output: Pick<Store, "get">,
  timing: { readonly tries: number; readonly pause: () => Promise<void> },
  each: (done: number, total: number) => void,
): Promise<{ readonly summaries: readonly StorySummary[]; readonly late: readonly string[] }> => {
  const waiting = new Map<string, Uploaded[]>();
  for (const upload of uploads.filter(({ key }) => !isStoryOptions(key))) {
    const story = storyOf(upload.key);
    waiting.set(story, [...(waiting.get(story) ?? []), upload]);
  }
  const total = waiting.size;
  const summaries: StorySummary[] = [];
  for (let attempt = 0; waiting.size > 0 && attempt < timing.tries; attempt += 1) {
    if (attempt > 0) await timing.pause();
    for (const [story, ofStory] of waiting) {
      const summary = await summaryOf(ofStory, output);
      if (!summary) continue;
      summaries.push(summary);
      waiting.delete(story);
      each(summaries.length, total);
    }
  }
  return { summaries, late: [...waiting.keys()] };
};
