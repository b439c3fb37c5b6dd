import type { StorySummary } from "../../shared/contracts/summary.ts";
import { recordKeyOf, summaryKeys } from "../../shared/keys.ts";
import type { Store } from "../../shared/store/store.ts";

/** Stories of a bucket that have a summary, in key order. */
export const listStories = async (output: Pick<Store, "listAll">): Promise<string[]> => {
  const stories: string[] = [];
  const suffix = "/summary.json";
  for await (const { key } of output.listAll("stories/")) {
    if (key.endsWith(suffix)) stories.push(key.slice("stories/".length, -suffix.length));
  }
  return stories;
};

/** Copies a summary, its views and its cleaned articles from the bucket into a folder laid out like the bucket. */
export const fetchStory = async (
  summary: StorySummary,
  from: Pick<Store, "get">,
  to: Pick<Store, "put">,
): Promise<void> => {
  const uploads = [...summary.sources, ...summary.rejected].map(({ key }) => recordKeyOf(key));
  for (const key of [...uploads, ...Object.values(summaryKeys(summary.story))]) {
    const found = await from.get(key);
    if (found) await to.put(key, found.body, { contentType: found.contentType ?? "application/octet-stream" });
  }
};
