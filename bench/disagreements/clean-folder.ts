import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import type { StoryArticle } from "../../shared/contracts/draft.ts";
import { say } from "../table.ts";

const contentTypes: Readonly<Record<string, string>> = { ".html": "text/html", ".md": "text/markdown" };

/** The articles of a folder as the pipeline cleans them, by file name; `prefix` and a number make the ids. */
export async function cleanFolder(folder: string, prefix: string, first: number): Promise<StoryArticle[]> {
  const articles: StoryArticle[] = [];
  for (const [i, file] of readdirSync(folder).sort().entries()) {
    const body = readFileSync(join(folder, file));
    const upload = {
      key: `story/${file}`,
      body,
      contentType: contentTypes[extname(file)] ?? "text/plain",
      contentEncoding: null,
      metadata: {},
      versionId: null,
      etag: "",
      bytes: body.length,
    };
    const record = await cleanUpload(upload, { mode: "balanced" });
    if (record.status === "cleaned") articles.push({ id: `${prefix}${i + first}`, article: record });
    else say(`${file} was rejected: ${record.reason.message}`);
  }
  return articles;
}
