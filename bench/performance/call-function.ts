import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { FunctionName } from "../../infra/function-code.ts";
import { s3Notification, sqsEvent } from "../../local/sqs-event.ts";
import { AwsStub } from "./aws-stub.ts";
import { Cloud } from "./cloud.ts";

/** What loading a function, or calling it, took. */
export interface Step {
  readonly result?: { readonly batchItemFailures: readonly unknown[] };
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  /** Resident memory of the process afterwards. */
  readonly megabytes: number;
  /** Names of the files of the bundle that were loaded in this step. */
  readonly loaded: readonly string[];
}

export interface Called {
  readonly start: Step;
  readonly calls: readonly Step[];
}

export interface UploadedFile {
  readonly key: string;
  readonly body: string | Uint8Array;
}

/** What a function finds in the buckets, by paths such as `in/story/name.txt`, and the messages that it is called with, one a call. */
export interface Given {
  readonly objects: ReadonlyMap<string, string | Uint8Array>;
  readonly messages: readonly { readonly body: string; readonly group: string | undefined }[];
}

/** Uploads, each with its message. */
export const givenUploads = (uploads: readonly UploadedFile[]): Given => ({
  objects: new Map(uploads.map(({ key, body }) => [`in/${key}`, body])),
  messages: uploads.map(({ key }) => ({ body: s3Notification(key), group: undefined })),
});

/** Stories whose articles are cleaned, each with its message. */
export const givenStories = async (stories: ReadonlyMap<string, readonly UploadedFile[]>): Promise<Given> => {
  const cloud = new Cloud();
  for (const { key, body } of [...stories.values()].flat()) await cloud.upload(key, String(body));
  const objects = new Map<string, Uint8Array>();
  for await (const { key } of cloud.output.store.listAll("articles/"))
    objects.set(`out/${key}`, (await cloud.output.store.get(key))?.body ?? new Uint8Array());
  const messages = [...stories.keys()].map((story) => ({ body: JSON.stringify({ story, force: true }), group: story }));
  return { objects, messages };
};

const program = fileURLToPath(new URL("call-function.mjs", import.meta.url));

const environment = (address: string): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  INPUT_BUCKET: "in",
  OUTPUT_BUCKET: "out",
  STORY_QUEUE_URL: `${address}/queue/stories.fifo`,
  CLEAN_QUEUE_URL: `${address}/queue/uploads`,
  AWS_REGION: "eu-central-1",
  AWS_ENDPOINT_URL: address,
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
});

/**
 * A built function in a process of its own, as Lambda starts it, with S3 and SQS beside it on this machine: loaded, then called once
 * for each message.
 * @param folder what `cdk deploy` would upload as its code
 */
export const callFunction = async (
  name: FunctionName,
  folder: string,
  { objects, messages }: Given,
): Promise<Called & { readonly stub: AwsStub }> => {
  const stub = new AwsStub();
  const work = mkdtempSync(join(tmpdir(), "function-"));
  try {
    const address = await stub.listen();
    for (const [path, body] of objects) stub.put(path, body);
    const events = messages.map(({ body, group }, index) =>
      sqsEvent([{ id: `m${index}`, body, group, sentAt: new Date(1_700_000_000_000), receives: 1 }]),
    );
    writeFileSync(join(work, "events.json"), JSON.stringify(events));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [program, join(folder, name, "index.mjs"), join(work, "events.json")],
      { cwd: work, env: environment(address), maxBuffer: 64 * 2 ** 20 },
    );
    return { ...(JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Called), stub };
  } finally {
    stub.close();
    rmSync(work, { recursive: true, force: true });
  }
};
