import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import type { CleanedArticle } from "../../shared/contracts/article.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { sha256 } from "../../shared/hash.ts";
import { splitSentences } from "../../shared/sentences.ts";
import { CLEANER_VERSION } from "../../shared/version.ts";

/** A labelled story as the evaluator reads it. */
export interface Item {
  readonly id: string;
  readonly documents: readonly { readonly source: string; readonly text: string }[];
}

export interface BenchStory {
  readonly item: Item;
  readonly articles: readonly StoryArticle[];
  /** Id of an article → name of the evaluator's document. */
  readonly documentOf: ReadonlyMap<string, string>;
  /** Length of the summary that is asked for. */
  readonly words: number;
}

export const readItems = (file: string): Item[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Item);

/** A labelled document as it is, non-breaking blanks made plain. Its name is a letter: the labelled ones would tell what to find. */
const articleOf = (text: string, index: number): CleanedArticle => {
  const plain = text.replaceAll("\u00a0", " ");
  const name = String.fromCharCode(65 + index);
  return {
    schema: "cleaned-article/1",
    cleaner: CLEANER_VERSION,
    story: "bench",
    origin: { key: `bench/${name}.txt`, versionId: null, etag: "", bytes: plain.length },
    status: "cleaned",
    format: "text",
    source: { name, url: null, title: null, author: null, published: null },
    language: "en",
    text: plain,
    sentences: splitSentences(plain, "en"),
    words: plain.split(/\s+/).filter(Boolean).length,
    sha256: sha256(plain),
    removed: [],
    verdict: { grade: "ok", notes: [] },
  };
};

/** A short summary is enough where only disagreements are scored. */
const shortWords = 60;

export const labelledStory = (item: Item): BenchStory => {
  const articles = item.documents.map(({ text }, index) => ({ id: `s${index + 1}`, article: articleOf(text, index) }));
  return {
    item,
    articles,
    documentOf: new Map(item.documents.map(({ source }, index) => [`s${index + 1}`, source])),
    words: shortWords,
  };
};

/** The seed story: the uploads themselves, cleaned by the project, in file order as the labels count them. */
export const seedStory = async (item: Item, folder: string): Promise<BenchStory> => {
  const articles: StoryArticle[] = [];
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    const body = readFileSync(join(folder, name));
    const record = await cleanUpload(
      {
        key: `seeds/${name}`,
        body,
        contentType: "text/plain",
        contentEncoding: null,
        metadata: {},
        versionId: null,
        etag: "",
        bytes: body.length,
      },
      { mode: "balanced" },
    );
    if (record.status === "cleaned") articles.push({ id: `s${index + 1}`, article: record });
  }
  return {
    item,
    articles,
    documentOf: new Map(item.documents.map(({ source }, index) => [`s${index + 1}`, source])),
    words: 240,
  };
};
