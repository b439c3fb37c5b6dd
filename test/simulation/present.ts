import { StoryFile } from "../../lambdas/summarise/story-options.ts";
import { ArticleRecord, type CleanedArticle, type RejectedArticle } from "../../shared/contracts/article.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { sha256 } from "../../shared/hash.ts";
import {
  byCodeUnit,
  isStoryOptions,
  keyProblem,
  recordKeyOf,
  recordPrefixOf,
  storyOptionsKeys,
  summaryKeys,
} from "../../shared/keys.ts";
import type { Version } from "./bucket.ts";
import { recordOf } from "./scripted.ts";
import type { World } from "./world.ts";

const decoder = new TextDecoder();

const memo = <T>(make: (body: Uint8Array) => T): ((version: Version) => T) => {
  const made = new WeakMap<Uint8Array, T>();
  return ({ body }) => {
    const known = made.get(body);
    if (known !== undefined) return known;
    const value = make(body);
    made.set(body, value);
    return value;
  };
};

export const articleIn = memo((body) => ArticleRecord.parse(JSON.parse(decoder.decode(body))));
export const summaryIn = memo((body) => StorySummary.parse(JSON.parse(decoder.decode(body))));

const textIn = memo((body) => decoder.decode(body));

const wantedRecords = new WeakMap<Version, string>();
const wantedRecord = (upload: Version): string => {
  const known = wantedRecords.get(upload) ?? JSON.stringify(recordOf(upload));
  wantedRecords.set(upload, known);
  return known;
};

/** Whether an object of the input bucket must have a record. */
const isUpload = (version: Version): boolean => {
  if (version.key.endsWith("/")) return version.body.length > 0;
  return keyProblem(version.key) !== null || !isStoryOptions(version.key);
};

/** What is wrong with the record of a key of the input bucket, or undefined. */
export const recordProblem = (world: World, key: string): string | undefined => {
  const upload = world.input.get(key);
  const record = world.output.get(recordKeyOf(key));
  if (!upload || !isUpload(upload)) {
    // Another key may own the place of the record only if the mapping isn't one to one.
    return record && articleIn(record).origin.key === key
      ? `there is a record of ${key}, which is no upload`
      : undefined;
  }
  if (!record) return `${key} has no record`;
  return textIn(record) === wantedRecord(upload) ? undefined : `the record of ${key} is not that of the present upload`;
};

export interface PresentRecords {
  readonly articles: readonly StoryArticle[];
  readonly rejected: readonly RejectedArticle[];
}

/** The records that are direct children of the story's prefix, as a summary should list them. */
export const recordsOf = (world: World, story: string): PresentRecords => {
  const prefix = recordPrefixOf(story);
  const records = world.output
    .list(prefix)
    .filter((version) => !version.key.slice(prefix.length).includes("/"))
    .map(articleIn)
    .sort((a, b) => byCodeUnit(a.origin.key, b.origin.key));
  const cleaned = records.filter((record): record is CleanedArticle => record.status === "cleaned");
  return {
    articles: cleaned.map((article, index) => ({ id: `s${index + 1}`, article })),
    rejected: records.filter((record) => record.status === "rejected"),
  };
};

/** The title that the story's settings ask for, and whether they can be used. */
const settingsOf = (world: World, story: string): { title?: string; words?: number; bad: boolean } => {
  for (const key of storyOptionsKeys(story)) {
    const found = world.input.get(key);
    if (!found) continue;
    try {
      const { title, words } = StoryFile.parse(JSON.parse(decoder.decode(found.body)));
      return { ...(title ? { title } : {}), ...(words ? { words } : {}), bad: false };
    } catch {
      return { bad: true };
    }
  }
  return { bad: false };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is wrong with a story's summary and views, given the records that are there now, or undefined. */
export const summaryProblem = (world: World, story: string): string | undefined => {
  const { articles, rejected } = recordsOf(world, story);
  const keys = summaryKeys(story);
  const [json, markdown, html] = [keys.json, keys.markdown, keys.html].map((key) => world.output.get(key));
  if (articles.length + rejected.length === 0) {
    return json || markdown || html ? `${story} has no articles and yet a summary` : undefined;
  }
  if (!json) return `${story} has no summary`;
  const summary = summaryIn(json);
  const sources = summary.sources.map(({ id, key, sha256, versionId, name }) => [id, key, sha256, versionId, name]);
  const wanted = articles.map(({ id, article }) => {
    const { origin, sha256, source } = article;
    return [id, origin.key, sha256, origin.versionId, source.name];
  });
  if (!same(sources, wanted)) return `the summary of ${story} is not of the present articles`;
  const rejections = rejected.map(({ origin, reason }) => ({ key: origin.key, reason: reason.message }));
  if (!same(summary.rejected, rejections)) return `the summary of ${story} doesn't list the present rejections`;
  const { title, words, bad } = settingsOf(world, story);
  const codes = summary.warnings.map((warning) => warning.code);
  if (title !== undefined && summary.headline !== title) return `the summary of ${story} has not the title asked for`;
  if (title === undefined && articles.length > 0 && /title|The flood/.test(summary.headline))
    return `the summary of ${story} has a title that nobody asks for any more`;
  if (bad !== codes.includes("bad-story-settings")) return `the summary of ${story} judges its settings wrongly`;
  if (!codes.includes(`words-${words ?? defaultWords}`)) return `the summary of ${story} has not the length asked for`;
  const hash = sha256(json.body);
  for (const view of [markdown, html]) {
    if (view?.metadata["summary"] !== hash) return `a view of ${story} is missing or shows another summary`;
  }
  return undefined;
};

/** The length that stories without settings get. */
export const defaultWords = 230;
