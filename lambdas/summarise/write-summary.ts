import type { StoryArticle } from "../../shared/contracts/draft.ts";
import type { StorySummary } from "../../shared/contracts/summary.ts";
import { LostRace } from "../../shared/errors.ts";
import { sha256 } from "../../shared/hash.ts";
import { summaryKeys } from "../../shared/keys.ts";
import type { ObjectHead, Store, StoredObject } from "../../shared/store/store.ts";
import { renderHtml } from "./report/html.ts";
import { renderMarkdown } from "./report/markdown.ts";

const unless = (previous: { readonly etag: string } | undefined) =>
  previous ? { ifMatch: previous.etag } : ({ ifAbsent: true } as const);

/** The views carry the hash of the summary that they show, so that a view of another summary is recognised. */
const shows = (head: ObjectHead | undefined, summaryHash: string): boolean => head?.metadata["summary"] === summaryHash;

const writeViews = async (
  summary: StorySummary,
  articles: readonly StoryArticle[],
  summaryHash: string,
  heads: readonly [ObjectHead | undefined, ObjectHead | undefined],
  output: Store,
): Promise<void> => {
  const keys = summaryKeys(summary.story);
  const metadata = { summary: summaryHash };
  const [markdown, html] = heads;
  await output.put(keys.markdown, renderMarkdown(summary), {
    contentType: "text/markdown; charset=utf-8",
    metadata,
    condition: unless(markdown),
  });
  await output.put(keys.html, renderHtml(summary, articles), {
    contentType: "text/html; charset=utf-8",
    metadata,
    condition: unless(html),
  });
};

const headsOf = async (story: string, output: Store): Promise<[ObjectHead | undefined, ObjectHead | undefined]> => {
  const keys = summaryKeys(story);
  return Promise.all([output.head(keys.markdown), output.head(keys.html)]);
};

/**
 * Makes the views those of the committed summary, where they aren't: a crash between the writes, or another writer that
 * lost the race for the summary but had written a view.
 * @throws LostRace when the summary is another by then.
 */
export const ensureViews = async (
  committed: Pick<StoredObject, "etag" | "body" | "key">,
  summary: StorySummary,
  load: () => Promise<readonly StoryArticle[]>,
  output: Store,
): Promise<void> => {
  const summaryHash = sha256(committed.body);
  const heads = await headsOf(summary.story, output);
  if (heads.every((head) => shows(head, summaryHash))) return;
  await writeViews(summary, await load(), summaryHash, heads, output);
  if ((await output.head(committed.key))?.etag !== committed.etag) {
    throw new LostRace("the summary changed while its views were written");
  }
};

/** What a summary was made from, kept as metadata of its object. */
export interface MadeFrom {
  /** Names everything that decides the summary; empty when the next look must not take it for current. */
  readonly inputs: string;
  /** Key of the story's settings in the input bucket, if it has any. */
  readonly settingsKey: string | undefined;
}

// S3 takes metadata in ASCII only.
const settingsMetadata = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { settings: encodeURIComponent(key) };

/** The settings that a summary was made with, from its object's metadata. */
export const settingsKeyOf = ({ metadata }: Pick<ObjectHead, "metadata">): string | undefined =>
  metadata["settings"] === undefined ? undefined : decodeURIComponent(metadata["settings"]);

/**
 * Writes the views, then `summary.json`: the commit. Conditional on `previous`, the summary that was there before the
 * articles were looked at.
 * @throws LostRace when somebody else wrote in between.
 */
export const commitSummary = async (
  summary: StorySummary,
  articles: readonly StoryArticle[],
  made: MadeFrom,
  previous: StoredObject | undefined,
  output: Store,
): Promise<void> => {
  const keys = summaryKeys(summary.story);
  const body = new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`);
  const heads = await headsOf(summary.story, output);
  await writeViews(summary, articles, sha256(body), heads, output);
  const { etag } = await output.put(keys.json, body, {
    contentType: "application/json; charset=utf-8",
    metadata: { inputs: made.inputs, ...settingsMetadata(made.settingsKey) },
    condition: unless(previous),
  });
  // Another writer may have put its view between ours and the commit.
  await ensureViews({ key: keys.json, etag, body }, summary, async () => articles, output);
};

/** Takes the summary of a story without articles away: the commit first, then its views. */
export const removeSummary = async (story: string, current: StoredObject | undefined, output: Store): Promise<void> => {
  const keys = summaryKeys(story);
  if (current) await output.delete(keys.json, { ifMatch: current.etag });
  for (const key of [keys.markdown, keys.html]) {
    const view = await output.head(key);
    if (view) await output.delete(key, { ifMatch: view.etag });
  }
};
