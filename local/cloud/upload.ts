import { basename, extname } from "node:path";
import pLimit from "p-limit";
import { DEFAULT_STORY } from "../../shared/keys.ts";
import { limits } from "../../shared/limits.ts";
import type { Store } from "../../shared/store/store.ts";
import type { FolderStore } from "../folder-store.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".json": "application/json",
};

/** What S3 is told of a file; the pipeline looks at the content as well. Without a charset: the file's own is detected. */
const contentTypeOf = (key: string): string => contentTypes[extname(key).toLowerCase()] ?? "application/octet-stream";

/**
 * The key in the bucket of a file of the folder. Loose files become the story named after their folder, since the bucket
 * is shared and `default` would mix them with others.
 */
export const cloudKey = (key: string, folder: string, story: string | undefined): string => {
  if (story) return `${story}/${key}`;
  return key.includes("/") ? key : `${basename(folder) || DEFAULT_STORY}/${key}`;
};

/** An uploaded file: its key and the ETag that S3 gave it. */
export interface Uploaded {
  readonly key: string;
  readonly etag: string;
}

/** Uploads each file of a folder. Files that were there before and aren't in the folder stay. */
export const uploadFolder = async (
  folder: FolderStore,
  story: string | undefined,
  input: Pick<Store, "put">,
  each: (done: number, total: number) => void,
): Promise<readonly Uploaded[]> => {
  const keys: string[] = [];
  for await (const { key } of folder.listAll("")) keys.push(key);
  const upload = pLimit(limits.maxConcurrentReads);
  let done = 0;
  return Promise.all(
    keys.map((key) =>
      upload(async () => {
        const target = cloudKey(key, folder.root, story);
        const found = await folder.get(key);
        const { etag } = await input.put(target, found?.body ?? "", { contentType: contentTypeOf(key) });
        done += 1;
        each(done, keys.length);
        return { key: target, etag };
      }),
    ),
  );
};
