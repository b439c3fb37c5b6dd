/**
 * What the cleaner and the extractive engine make of the examples, as hashes. Stories that were deployed are brought up to date only
 * when a version in `shared/version.ts` is raised, so a change of output must raise it.
 * `node test/versions.ts` records the hashes of today.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanUpload } from "../lambdas/clean/clean.ts";
import { extractiveEngine } from "../lambdas/summarise/extractive-engine.ts";
import { FolderStore } from "../local/folder-store.ts";
import { packageRoot } from "../local/package-root.ts";
import type { StoryArticle } from "../shared/contracts/draft.ts";
import { sha256 } from "../shared/hash.ts";
import { CLEANER_VERSION, EXTRACTIVE_VERSION } from "../shared/version.ts";

const file = join(packageRoot(), "test/fixtures/versions.json");

export interface Recorded {
  readonly version: string;
  readonly output: string;
}
export type Versions = Readonly<Record<"cleaner" | "extractive", Recorded>>;

/** Versions and hashes of the code as it is. */
export const versionsNow = async (): Promise<Versions> => {
  const examples = new FolderStore(join(packageRoot(), "examples"));
  const records: unknown[] = [];
  const stories = new Map<string, StoryArticle[]>();
  for await (const { key } of examples.listAll("")) {
    const upload = await examples.get(key);
    if (!upload) continue;
    const record = await cleanUpload(upload, { mode: "balanced" });
    records.push({ ...record, cleaner: "" });
    if (record.status !== "cleaned") continue;
    const story = stories.get(record.story) ?? [];
    stories.set(record.story, [...story, { id: `s${story.length + 1}`, article: record }]);
  }
  const drafts: unknown[] = [];
  for (const story of stories.values()) {
    const { draft } = await extractiveEngine().draft(story, { words: 230 });
    drafts.push({ ...draft, copies: [...draft.copies], offTopic: [...draft.offTopic] });
  }
  return {
    cleaner: { version: CLEANER_VERSION, output: sha256(JSON.stringify(records)) },
    extractive: { version: EXTRACTIVE_VERSION, output: sha256(JSON.stringify(drafts)) },
  };
};

export const recordedVersions = (): Versions => JSON.parse(readFileSync(file, "utf8"));

if (process.argv[1] === import.meta.filename) {
  writeFileSync(file, `${JSON.stringify(await versionsNow(), null, 2)}\n`);
}
