import { setTimeout as pause } from "node:timers/promises";
import pc from "picocolors";
import type { StorySummary } from "../../shared/contracts/summary.ts";
import { fetchStory, listStories } from "../cloud/fetch.ts";
import { stackOutputs } from "../cloud/outputs.ts";
import { type CloudStack, openStack } from "../cloud/stack.ts";
import { uploadFolder } from "../cloud/upload.ts";
import { waitForSummaries } from "../cloud/wait.ts";
import { FolderStore } from "../folder-store.ts";
import type { Arguments } from "./arguments.ts";
import { checkInput, prepareOutput } from "./folders.ts";
import { progressDisplay } from "./progress.ts";
import { printSummaries, readSummaries } from "./results.ts";

/** How long a story may take before the command gives up waiting; the pipeline goes on without it. */
const waitSeconds = 600;
const pauseSeconds = 1;

const printList = async (args: Arguments, stack: CloudStack): Promise<number> => {
  const stories = await listStories(stack.output);
  if (args.json) process.stdout.write(`${JSON.stringify(stories)}\n`);
  else for (const story of stories) process.stdout.write(`${story}\n`);
  return 0;
};

const uploadAndWait = async (args: Arguments, folder: string, stack: CloudStack) => {
  const display = progressDisplay(process.stderr, args.quiet || args.json);
  display.show({ phase: "Uploading  ", total: 0 });
  const uploads = await uploadFolder(new FolderStore(folder), args.story, stack.input, (done, total) => {
    if (done === 1) display.show({ phase: "Uploading  ", total });
    display.show({ done });
  });
  let began = false;
  const waited = await waitForSummaries(
    uploads,
    stack.output,
    { tries: waitSeconds / pauseSeconds, pause: () => pause(pauseSeconds * 1000) },
    (done, total) => {
      if (!began) display.show({ phase: "Summarising", total });
      began = true;
      display.show({ done });
    },
  );
  display.end();
  return { uploads, ...waited };
};

/** Sends a stack's dead letters to work again, or counts them. */
const redriveStack = async (name: string, how: "send" | "count"): Promise<number> => {
  const [{ SQSClient }, { LambdaClient }, { deadLetterCounts, queuesOf, redrive }] = await Promise.all([
    import("@aws-sdk/client-sqs"),
    import("@aws-sdk/client-lambda"),
    import("../cloud/redrive.ts"),
  ]);
  const queues = queuesOf(await stackOutputs(name));
  const sqs = new SQSClient({});
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (how === "count") for (const line of await deadLetterCounts(sqs, queues)) say(line);
  else await redrive({ sqs, lambda: new LambdaClient({}) }, queues, say);
  return 0;
};

/** Works with a deployed stack: redrives it, lists its stories, fetches one, or uploads a folder and waits. Gives the exit status. */
export const runWithStack = async (args: Arguments, name: string): Promise<number> => {
  if (args.redrive) return redriveStack(name, args.redrive);
  const folder = args.folder && (await checkInput(args.folder));
  const stack = await openStack(name);
  if (args.list) return printList(args, stack);
  const out = await prepareOutput(args.out, folder ?? "");
  let summaries: readonly StorySummary[];
  let uploads = 0;
  let late: readonly string[] = [];
  if (folder) {
    const done = await uploadAndWait(args, folder, stack);
    if (done.uploads.length === 0) {
      process.stderr.write(`There are no files in ${args.folder}.\n`);
      return 1;
    }
    summaries = done.summaries;
    uploads = done.uploads.length;
    late = done.late;
  } else {
    summaries = await readSummaries([args.story as string], stack.output);
    if (summaries.length === 0) {
      process.stderr.write(`The stack has no story "${args.story}". ${pc.bold("--list")} shows those that it has.\n`);
      return 1;
    }
  }
  const local = new FolderStore(out);
  for (const summary of summaries) await fetchStory(summary, stack.output, local);
  const failures = late.map((story) => ({
    what: story,
    reason: `no summary after ${waitSeconds} seconds; see the stack's dashboard`,
  }));
  printSummaries(args, summaries, { uploads, stories: summaries.map(({ story }) => story), failures }, out);
  return late.length > 0 ? 1 : 0;
};
