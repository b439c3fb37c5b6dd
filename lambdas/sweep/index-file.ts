import pLimit from "p-limit";
import { z } from "zod";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { byCodeUnit, summaryKeys } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { ObjectInfo, Store, StoredObject } from "../../shared/store/store.ts";
import { renderIndex } from "../summarise/report/index-page.ts";
import { settingsKeyOf } from "../summarise/write-summary.ts";
import { storiesIn, type WrittenStory } from "./stale.ts";

const Entry = z.object({
  story: z.string(),
  etag: z.string(),
  headline: z.string(),
  sources: z.int().nonnegative(),
  disagreements: z.int().nonnegative(),
  createdAt: z.string(),
  warnings: z.array(z.string()).describe("Codes only"),
  settings: z.string().nullable().describe("Key of the story.json that the summary was made with, if any"),
});
export type IndexEntry = z.infer<typeof Entry>;

const Index = z.object({ schema: z.literal("story-index/1"), stories: z.array(Entry) });

const INDEX_JSON = "stories/index.json";
const INDEX_HTML = "stories/index.html";

/** The list of all stories as the last sweep wrote it; empty when there is none that can be read. */
const readIndex = async (output: Pick<Store, "get">): Promise<readonly IndexEntry[]> => {
  const found = await output.get(INDEX_JSON);
  if (!found) return [];
  try {
    return Index.parse(JSON.parse(new TextDecoder().decode(found.body))).stories;
  } catch {
    return [];
  }
};

const indexBody = (stories: readonly IndexEntry[]): string =>
  `${JSON.stringify({ schema: "story-index/1", stories }, null, 1)}\n`;

const entryOf = (summary: StorySummary, found: StoredObject): IndexEntry => ({
  story: summary.story,
  etag: found.etag,
  headline: summary.headline,
  sources: summary.sources.length,
  disagreements: summary.disagreements.length,
  createdAt: summary.createdAt,
  warnings: [...new Set(summary.warnings.map((warning) => warning.code))],
  settings: settingsKeyOf(found) ?? null,
});

/** The summary that an object holds, or undefined when it can't be read: it is made anew then. */
const summaryIn = (found: StoredObject): StorySummary | undefined => {
  try {
    return StorySummary.parse(JSON.parse(new TextDecoder().decode(found.body)));
  } catch {
    return undefined;
  }
};

/** Entries of all summaries in story order; only those that changed since `previous` are read. */
const freshIndex = async (
  stories: ReadonlyMap<string, WrittenStory>,
  previous: readonly IndexEntry[],
  output: Pick<Store, "get">,
): Promise<readonly IndexEntry[]> => {
  const known = new Map(previous.map((entry) => [entry.story, entry]));
  const read = pLimit(limits.maxConcurrentReads);
  const entries = await Promise.all(
    [...stories].map(([story, { commit }]) => {
      if (!commit) return undefined;
      const entry = known.get(story);
      if (entry?.etag === commit.etag) return entry;
      return read(async () => {
        const found = await output.get(summaryKeys(story).json);
        const summary = found && summaryIn(found);
        return summary && entryOf(summary, found);
      });
    }),
  );
  return entries.filter((entry) => entry !== undefined).sort((a, b) => byCodeUnit(a.story, b.story));
};

/**
 * Brings `stories/index.{html,json}` up to date with the summaries that are there now, and gives their entries. Made by the sweep
 * and the local host, not on each summary: one object that every story writes would be contended.
 */
export const refreshIndex = async (output: Pick<Store, "listAll" | "get" | "put">): Promise<readonly IndexEntry[]> => {
  const objects: ObjectInfo[] = [];
  for await (const object of output.listAll("stories/")) objects.push(object);
  const previous = await readIndex(output);
  const entries = await freshIndex(storiesIn(objects), previous, output);
  const body = indexBody(entries);
  const present = objects.some((object) => object.key === INDEX_HTML);
  if (present && body === indexBody(previous)) return entries;
  await output.put(INDEX_HTML, renderIndex(entries), { contentType: "text/html; charset=utf-8" });
  await output.put(INDEX_JSON, body, { contentType: "application/json; charset=utf-8" });
  return entries;
};
