import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

const documentsOf = (item: Item): ReadonlyMap<string, string> =>
  new Map(item.documents.map(({ source }, index) => [`s${index + 1}`, source]));

export const labelledStory = (item: Item): BenchStory => {
  const articles = item.documents.map(({ text }, index) => ({ id: `s${index + 1}`, article: articleOf(text, index) }));
  return {
    item,
    articles,
    documentOf: documentsOf(item),
    words: shortWords,
  };
};

type Ranges = readonly (readonly [start: number, end: number])[];

/** Where the paragraphs that cleaning kept stand in an upload. */
const keptRanges = async (name: string, body: Buffer): Promise<Ranges> => {
  const upload = { key: `seeds/${name}`, body, contentType: "text/plain", contentEncoding: null, metadata: {} };
  const record = await cleanUpload({ ...upload, versionId: null, etag: "", bytes: body.length }, { mode: "balanced" });
  if (record.status !== "cleaned") return [];
  const raw = body.toString("utf8").replaceAll("\u00a0", " ");
  let from = 0;
  return record.text.split("\n\n").map((paragraph) => {
    const start = raw.indexOf(paragraph, from);
    if (start < 0) throw new Error(`a cleaned paragraph isn't in ${name} as it stands`);
    from = start + paragraph.length;
    return [start, from];
  });
};

/**
 * The seed story, cleaned by the project, in file order as the labels count them. What cleaning kept is recorded with the answers,
 * as places in the uploads: the answers cite sentences by number, and a better cleaner would move them.
 */
export const seedStory = async (item: Item, folder: string, recording: string): Promise<BenchStory> => {
  const names = readdirSync(folder).sort();
  const bodies = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  if (!existsSync(recording)) {
    const ranges: Record<string, Ranges> = {};
    for (const [name, body] of bodies) ranges[name] = await keptRanges(name, body);
    writeFileSync(recording, `${JSON.stringify(ranges)}\n`);
  }
  const kept = JSON.parse(readFileSync(recording, "utf8")) as Record<string, Ranges>;
  const documents = names.map((name) => {
    const raw = (bodies.get(name) as Buffer).toString("utf8");
    return { source: name, text: (kept[name] ?? []).map(([start, end]) => raw.slice(start, end)).join("\n\n") };
  });
  return { ...labelledStory({ ...item, documents }), item, documentOf: documentsOf(item), words: 240 };
};
