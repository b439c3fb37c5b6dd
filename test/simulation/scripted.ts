import { EngineUnavailable } from "../../lambdas/summarise/summarise-story.ts";
import { ARTICLE_SCHEMA, type ArticleRecord } from "../../shared/contracts/article.ts";
import type { Draft, Engine, StoryArticle, StoryOptions } from "../../shared/contracts/draft.ts";
import { sha256 } from "../../shared/hash.ts";
import { keyProblem, storyOf } from "../../shared/keys.ts";
import type { StoredObject } from "../../shared/store/store.ts";
import type { Invocation } from "./invocation.ts";

/** What a record is made from. */
export type Uploaded = Pick<StoredObject, "key" | "body" | "etag" | "versionId" | "metadata">;

/**
 * A cleaner that costs nothing: each line a paragraph, each period the end of a sentence. Pure, like the real one; it stands
 * for it because the simulation is about what goes on around cleaning.
 */
export const recordOf = (upload: Uploaded): ArticleRecord => {
  const { key, versionId, etag, body, metadata } = upload;
  const common = {
    schema: ARTICLE_SCHEMA,
    cleaner: "simulated",
    story: storyOf(key),
    origin: { key, versionId, etag, bytes: body.length },
  } as const;
  const problem = keyProblem(key);
  if (problem) return { ...common, status: "rejected", reason: { code: "bad-key", message: problem } };
  const text = new TextDecoder().decode(body).trim();
  if (text === "") return { ...common, status: "rejected", reason: { code: "empty", message: "The file is empty." } };
  const sentences: [number, number][] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf(".", start);
    const end = stop < 0 ? text.length : stop + 1;
    sentences.push([start, end]);
    start = end + 1;
  }
  return {
    ...common,
    status: "cleaned",
    format: "text",
    source: { name: metadata["source"] ?? key, url: null, title: null, author: null, published: null },
    language: "en",
    text,
    sentences,
    words: text.split(" ").length,
    sha256: sha256(text),
    removed: [],
    verdict: { grade: "ok", notes: [] },
  };
};

const draftOf = (articles: readonly StoryArticle[], options: StoryOptions): Draft => {
  const firsts = articles.map(({ id, article }) => {
    const [start, end] = article.sentences[0] ?? [0, 0];
    return { text: article.text.slice(start, end), citations: [{ source: id, sentence: 1 }] };
  });
  return {
    headline: options.title ?? firsts[0]?.text ?? "",
    summary: firsts,
    disagreements: [],
    coverage: firsts.map(({ text, citations }) => ({ claim: text, evidence: citations })),
    copies: new Map(),
    offTopic: new Set(),
    // Makes a setting visible that this draft doesn't follow otherwise.
    warnings: [{ code: `words-${options.words}`, message: "The length asked for." }],
  };
};

export const outage = { code: "model-unavailable", message: "The model could not be reached." } as const;

/** A model that cites the first sentence of each article, takes its time, costs, and sometimes can't be had or breaks. */
export const modelFor = (invocation: Invocation): Engine => ({
  name: "model",
  identity: "scripted/1",
  draft: (articles, options) => {
    const { world } = invocation;
    const story = articles[0]?.article.story ?? "";
    return invocation.call(
      `MODEL ${articles.length} articles`,
      { write: false, takes: world.profile.overlaps ? [30_000, 60_000] : [2_000, 30_000] },
      () => {
        if (world.isOut("model")) throw new EngineUnavailable(outage);
        if (world.isOut("engine")) throw new Error("a defect");
        world.stats.modelCalls += 1;
        invocation.paid.push(story);
        return {
          draft: draftOf(articles, options),
          usage: {
            model: "scripted",
            stages: [{ stage: "draft", calls: 1, inputTokens: 1, outputTokens: 1 }],
            costUsd: 1,
          },
        };
      },
    );
  },
});

/** The stand-in that needs nothing and costs nothing. */
export const standIn: Engine = {
  name: "extractive",
  identity: "stand-in/1",
  draft: async (articles, options) => ({ draft: draftOf(articles, options), usage: { stages: [] } }),
};
