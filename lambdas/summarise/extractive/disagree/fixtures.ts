import { createHash } from "node:crypto";
import { ARTICLE_SCHEMA, type CleanedArticle } from "../../../../shared/contracts/article.ts";
import type { StoryArticle } from "../../../../shared/contracts/draft.ts";
import { splitSentences } from "../../../../shared/sentences.ts";

/** A cleaned article around a text, as tests and benchmarks need it. */
export function articleOf(
  text: string,
  language: string | null = "en",
  published: string | null = null,
): CleanedArticle {
  return {
    schema: ARTICLE_SCHEMA,
    cleaner: "none",
    story: "story",
    origin: { key: "story/a.txt", versionId: null, etag: "e", bytes: text.length },
    status: "cleaned",
    format: "text",
    source: { name: "a", url: null, title: null, author: null, published },
    language,
    text,
    sentences: splitSentences(text, language),
    words: text.split(/\s+/).length,
    sha256: createHash("sha256").update(text).digest("hex"),
    removed: [],
    verdict: { grade: "ok", notes: [] },
  };
}

/** A story of `texts` under the ids `s1`, `s2`, … */
export function storyOf(texts: readonly string[], language: string | null = "en"): StoryArticle[] {
  return texts.map((text, index) => ({ id: `s${index + 1}`, article: articleOf(text, language) }));
}
