import { relative, sep } from "node:path";
import { watch } from "chokidar";
import pc from "picocolors";
import type { FolderStore } from "./folder-store.ts";
import type { LocalPipeline, RunReport } from "./pipeline.ts";
import { untilEnded } from "./until-ended.ts";

/** Changes that come within this time are one run: editors and downloads write in several steps. */
const settleMilliseconds = 400;

/** What lies in a folder: the version of each file, by key. */
export async function versionsIn(input: FolderStore): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  for await (const { key, etag } of input.listAll("")) versions.set(key, etag);
  return versions;
}

/**
 * Follows the changes of a folder until the process is asked to end. Runs one after another, never two at once.
 * @param before what lay there before the folder was read: what has changed since then, until the watching begins, counts too.
 */
export const watchFolder = async (
  input: FolderStore,
  before: ReadonlyMap<string, string>,
  passOver: readonly string[],
  pipeline: LocalPipeline,
  done: (report: RunReport) => Promise<void>,
): Promise<void> => {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  const run = async () => {
    if (running || changed.size === 0) return;
    running = true;
    const keys = [...changed];
    changed.clear();
    process.stderr.write(
      pc.dim(`\n${new Date().toLocaleTimeString()} ${keys.length} changed: ${keys.slice(0, 3).join(", ")}\n`),
    );
    try {
      await done(await pipeline.run(keys));
    } finally {
      running = false;
      if (changed.size > 0) schedule();
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), settleMilliseconds);
  };

  const watcher = watch(input.root, {
    ignoreInitial: true,
    ignored: (path) => {
      const within = relative(input.root, path);
      return (
        passOver.some((folder) => path === folder || path.startsWith(folder + sep)) ||
        within.split(sep).some((name) => name.startsWith(".") && name !== "")
      );
    },
    awaitWriteFinish: { stabilityThreshold: settleMilliseconds, pollInterval: 100 },
  });
  const note = (key: string) => {
    changed.add(key);
    schedule();
  };
  const noteFile = (path: string) => note(relative(input.root, path).split(sep).join("/"));
  watcher.on("add", noteFile).on("change", noteFile).on("unlink", noteFile);
  await new Promise<void>((ready) => void watcher.once("ready", ready));
  // A file that came while the others were read, or before the watching began, is told of by nobody.
  const now = await versionsIn(input);
  for (const key of new Set([...before.keys(), ...now.keys()])) if (before.get(key) !== now.get(key)) note(key);
  process.stderr.write(pc.dim(`\nWatching ${input.root}. Ctrl+C ends.\n`));
  await untilEnded();
  clearTimeout(timer);
  await watcher.close();
};
