import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import {
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { HeadBucketCommand, PutBucketTaggingCommand } from "@aws-sdk/client-s3";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SendMessageCommand, SetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countMessages } from "../../local/cloud/redrive.ts";
import { makePdf, makeWord } from "../fixtures/containers/make.ts";
import { readingModel } from "../model/reading-model.ts";
import { completion, scriptedServer } from "../model/scripted-server.ts";
import { testBundles } from "./bundles.ts";
import { Cdk, runInProject, stopRunning } from "./cdk.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import { Listener } from "./listener.ts";
import { eventually, Pipeline } from "./pipeline.ts";
import { projectRoot, python } from "./python.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".md": "text/markdown",
  ".txt": "text/plain",
};

const example = "ferry-collision";
const exampleFolder = join(projectRoot, "examples", example);
const exampleFiles = readdirSync(exampleFolder).filter((name) => extname(name) in types);

/** A key with everything that notifications encode: a space, a plus, letters beyond ASCII, a percent sign. */
const oddStory = "Hafen + Brücke";
const oddKey = `${oddStory}/Größe 100 % ü+b.txt`;

const crane = (deaths: number): string =>
  `Crane falls in the harbour\n\nA crane fell onto the quay of Lindhaven on Tuesday. The fire service says that ${deaths} people died. The harbour stays closed until the weekend, the port authority said.\n`;

const impatient = { settleSeconds: 1, removal: "destroy" } as const;

let emulator: Emulator;
let cdk: Cdk;
let pipeline: Pipeline;
let lambda: LambdaClient;

const textOf = (name: string): string => readFileSync(join(exampleFolder, name), "utf8");

const functionNamed = async (part: string): Promise<string> => {
  const { Functions } = await lambda.send(new ListFunctionsCommand({}));
  const found = Functions?.find(({ FunctionName }) => FunctionName?.includes(part));
  if (!found?.FunctionName) throw new Error(`there is no function ${part}`);
  return found.FunctionName;
};

const deadLetters = (name: "Clean" | "Story" | "Sweep"): Promise<number> =>
  countMessages(pipeline.sqs, pipeline.output(`${name}DeadLettersUrl`));

/** With the queues' own 6 and 12 minutes between deliveries, the five that make a dead letter take an hour. */
const setVisibility = (queue: "CleanQueueUrl" | "StoryQueueUrl", seconds: number) =>
  pipeline.sqs.send(
    new SetQueueAttributesCommand({
      QueueUrl: pipeline.output(queue),
      Attributes: { VisibilityTimeout: String(seconds) },
    }),
  );

/** What the command prints that sends the dead letters to work again. */
const redrive = async (): Promise<string> => {
  const given = ["start", "--", "--stack", "NewsConsensus", "--redrive"];
  const { status, output } = await runInProject(emulator, "npm", given);
  expect(status, output).toBe(0);
  return output;
};

beforeAll(async () => {
  emulator = await startEmulator();
  console.log(`emulator at ${emulator.endpoint}, its log is ${emulator.logFile}`);
  cdk = new Cdk(emulator);
});

afterAll(async () => {
  stopRunning();
  await emulator?.stop();
});

describe("a deployed stack", () => {
  it("is deployed by cdk bootstrap and cdk deploy", async () => {
    await cdk.bootstrap();
    pipeline = new Pipeline(emulator, await cdk.deploy(impatient));
    const { endpoint } = emulator;
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    lambda = new LambdaClient({ endpoint, region: "us-east-1", credentials });
    expect(pipeline.output("Step1Upload")).toContain(`s3://${pipeline.output("InputBucketName")}/`);
    expect(pipeline.output("Step2Read")).toContain(`s3://${pipeline.output("OutputBucketName")}/stories/`);
  });

  it("has a template that cfn-lint finds nothing in", async () => {
    const template = join(cdk.folder, "cdk.out", "NewsConsensus.template.json");
    const { status, output } = await runInProject(emulator, python("cfn-lint"), [template]);
    expect(output).toBe("");
    expect(status).toBe(0);
  });

  it("merges the articles of a story", async () => {
    for (const name of exampleFiles) {
      await pipeline.upload(`${example}/${name}`, textOf(name), types[extname(name)] ?? "");
    }
    const all = exampleFiles.length;
    const summary = await pipeline.summaryThat(example, `has ${all} sources`, ({ sources }) => sources.length === all);
    expect(summary.sources.map(({ key }) => key)).toEqual(exampleFiles.map((name) => `${example}/${name}`).sort());
    expect(summary.summary.length).toBeGreaterThan(0);
    expect(summary.rejected).toEqual([]);
  });

  it("cites what stands in the cleaned articles, to the character", async () => {
    const summary = await pipeline.summary(example);
    const texts = new Map<string, string>();
    for (const { id, key } of summary?.sources ?? []) {
      const record = await pipeline.record(key);
      if (record?.status === "cleaned") texts.set(id, record.text);
    }
    const evidence = summary?.summary.flatMap(({ citations }) => citations) ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { source, start, end, quote } of evidence) expect(texts.get(source)?.slice(start, end)).toBe(quote);
    expect(await pipeline.result(`stories/${example}/summary.md`)).toContain(summary?.headline);
    expect(await pipeline.result(`stories/${example}/summary.html`)).toMatch(/^<!doctype html>/);
  });

  it("takes keys with a space, a plus, a percent sign and an umlaut", async () => {
    await pipeline.upload(oddKey, crane(3), "text/plain; charset=utf-8");
    const summary = await pipeline.summaryThat(oddStory, "is there", () => true);
    expect(summary.sources.map(({ key }) => key)).toEqual([oddKey]);
    expect(JSON.stringify(summary.summary)).toContain("3 people died");
  });

  it("follows an overwritten article", async () => {
    await pipeline.upload(oddKey, crane(5), "text/plain; charset=utf-8");
    const summary = await pipeline.summaryThat(oddStory, "has the new number", (found) =>
      JSON.stringify(found.summary).includes("5 people died"),
    );
    expect(JSON.stringify(summary)).not.toContain("3 people died");
  });

  it("reads PDF and Word documents", async () => {
    const lines = crane(4)
      .trim()
      .split(/\n\n|(?<=\.) /);
    const page = lines.map((line, index) => [line, 720 - 18 * index] as const);
    await pipeline.upload("papers/report.pdf", makePdf([page]), "application/pdf");
    await pipeline.upload("papers/report.docx", makeWord(lines), "application/octet-stream");
    const summary = await pipeline.summaryThat("papers", "has both", ({ sources }) => sources.length === 2);
    expect(JSON.stringify(summary.summary)).toContain("4 people died");
  });

  it("tells an event bus of each summary", async () => {
    const listener = await Listener.start(emulator, pipeline.sqs);
    await pipeline.upload("heard/report.txt", crane(1), "text/plain");
    const event = await eventually("an event", () => listener.next());
    const summary = await pipeline.summary("heard");
    expect(event).toMatchObject({
      story: "heard",
      bucket: pipeline.output("OutputBucketName"),
      key: "stories/heard/summary.json",
      fingerprint: summary?.fingerprint,
      sources: 1,
    });
  });

  it("is worked with from the command line", async () => {
    const out = mkdtempSync(join(tmpdir(), "news-consensus-out-"));
    const other = join(projectRoot, "examples/transit-strike");
    const command = ["start", "--", other, "--stack", "NewsConsensus", "--story", "strike", "--out", out];
    const { status, output } = await runInProject(emulator, "npm", command);
    expect(status, output).toBe(0);
    const summary = await pipeline.summary("strike");
    expect(summary?.sources.length).toBeGreaterThan(1);
    expect(JSON.parse(readFileSync(join(out, "stories/strike/summary.json"), "utf8"))).toEqual(summary);
    rmSync(out, { recursive: true });
  });

  it("tells why it takes an upload for no article", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3);
    await pipeline.upload(`${example}/photo.html`, png, "text/html");
    const summary = await pipeline.summaryThat(example, "lists it", ({ rejected }) => rejected.length === 1);
    expect(summary.rejected[0]?.key).toBe(`${example}/photo.html`);
    expect(summary.rejected[0]?.reason).not.toBe("");
    await pipeline.remove(`${example}/photo.html`);
    await pipeline.summaryThat(example, "no longer lists it", ({ rejected }) => rejected.length === 0);
  });

  it("follows a deleted article", async () => {
    const gone = `${example}/${exampleFiles[0]}`;
    await pipeline.remove(gone);
    const left = exampleFiles.length - 1;
    const summary = await pipeline.summaryThat(
      example,
      `has ${left} sources`,
      ({ sources }) => sources.length === left,
    );
    expect(summary.sources.map(({ key }) => key)).not.toContain(gone);
  });

  it("takes the summary away with the last article", async () => {
    for (const name of exampleFiles) await pipeline.remove(`${example}/${name}`);
    await eventually("the story to be gone", async () => {
      const keys = await pipeline.resultKeys();
      return keys.some((key) => key.includes(`/${example}/`)) ? undefined : true;
    });
  });

  it("sweeps: lists the stories, and finds nothing that was lost", async () => {
    const answer = await lambda.send(new InvokeCommand({ FunctionName: pipeline.output("SweepFunctionName") }));
    expect(answer.FunctionError, answer.Payload?.transformToString()).toBeUndefined();
    const index = await pipeline.result("stories/index.html");
    expect(index?.includes(oddStory), "the index names the story").toBe(true);
    expect(await deadLetters("Sweep")).toBe(0);
  });

  it("lets no function write to the bucket for uploads, nor read beyond its part", async () => {
    const health = (await (await fetch(`${emulator.endpoint}/_ministack/health`)).json()) as { auth?: string };
    expect(health.auth).toBe("enabled");
    // A function whose output is the bucket for uploads fails by IAM, and its message ends as a dead letter.
    const name = await functionNamed("PipelineClean");
    const { Environment } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: name }));
    const turned = { ...Environment?.Variables, OUTPUT_BUCKET: pipeline.output("InputBucketName") };
    await lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName: name, Environment: { Variables: turned } }),
    );
    await setVisibility("CleanQueueUrl", 2);
    await pipeline.upload("outage/report.txt", crane(7), "text/plain");
    await eventually("the first dead letter", async () => ((await deadLetters("Clean")) === 1 ? true : undefined));
    await lambda.send(
      new UpdateFunctionConfigurationCommand({
        FunctionName: name,
        Environment: { Variables: Environment?.Variables ?? {} },
      }),
    );
    expect(readFileSync(emulator.logFile, "utf8")).toContain('"error":"AccessDenied"');
    expect(await pipeline.summary("outage")).toBeUndefined();
  });

  it("makes good what an outage left behind: --redrive", async () => {
    await setVisibility("CleanQueueUrl", 360);
    expect(await redrive()).toContain("clean: 1 of 1 sent to work again");
    const summary = await pipeline.summaryThat("outage", "is there", () => true);
    expect(JSON.stringify(summary.summary)).toContain("7 people died");
    expect(await deadLetters("Clean")).toBe(0);
  });

  it("puts poison aside, in both queues, and goes on with the rest", async () => {
    await setVisibility("CleanQueueUrl", 6);
    await setVisibility("StoryQueueUrl", 6);
    await pipeline.sqs.send(
      new SendMessageCommand({ QueueUrl: pipeline.output("CleanQueueUrl"), MessageBody: "no message of ours" }),
    );
    await pipeline.sqs.send(
      new SendMessageCommand({
        QueueUrl: pipeline.output("StoryQueueUrl"),
        MessageBody: "{}",
        MessageGroupId: "poison",
        MessageDeduplicationId: "poison",
      }),
    );
    await pipeline.upload("bystander/report.txt", crane(2), "text/plain");
    await pipeline.summaryThat("bystander", "is there", () => true);
    await eventually("both dead letters", async () =>
      (await deadLetters("Clean")) === 1 && (await deadLetters("Story")) === 1 ? true : undefined,
    );
    await setVisibility("CleanQueueUrl", 1);
    await setVisibility("StoryQueueUrl", 1);
    expect(await redrive()).toContain("story: 1 of 1 sent to work again");
    await eventually("the poison to come back", async () =>
      (await deadLetters("Clean")) === 1 && (await deadLetters("Story")) === 1 ? true : undefined,
    );
  });

  it("is updated in place by another deploy, and keeps what it has", async () => {
    const before = pipeline.output("OutputBucketName");
    await setVisibility("CleanQueueUrl", 360);
    await setVisibility("StoryQueueUrl", 720);
    pipeline = new Pipeline(emulator, await cdk.deploy({ ...impatient, words: 80, alarmEmail: "desk@example.org" }));
    expect(pipeline.output("OutputBucketName")).toBe(before);
    const name = await functionNamed("PipelineSummarise");
    const { Environment } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: name }));
    expect(Environment?.Variables?.["SUMMARY_WORDS"]).toBe("80");
    expect(await pipeline.summary(oddStory)).toBeDefined();
    await pipeline.upload(`${oddStory}/second.txt`, crane(6), "text/plain");
    await pipeline.summaryThat(oddStory, "has both sources", ({ sources }) => sources.length === 2);
  });

  it("writes with a model after an update: its key from the secret, its spend in the ledger", async () => {
    const { endpoint } = emulator;
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    const secrets = new SecretsManagerClient({ endpoint, region: "us-east-1", credentials });
    await secrets.send(new CreateSecretCommand({ Name: "news/model-key", SecretString: "sk-of-the-desk" }));
    const model = await scriptedServer((asked) => completion(asked, JSON.stringify(readingModel(asked))));
    try {
      const settings = { engine: "model", model: "scripted", modelUrl: model.url, modelSecret: "news/model-key" };
      await cdk.deploy({ ...impatient, ...settings, priceInput: 1, priceOutput: 4 });
      const [first = "", second = ""] = exampleFiles;
      const upload = (name: string) => pipeline.upload(`modelled/${name}`, textOf(name), types[extname(name)] ?? "");
      await upload(first);
      await upload(second);
      const summary = await pipeline.summaryThat("modelled", "has both sources", ({ sources }) => sources.length === 2);
      expect(summary.warnings.map(({ code }) => code)).not.toContain("model-unavailable");
      expect(summary.engine).toMatchObject({ name: "model", model: "scripted" });
      expect(summary.engine.costUsd).toBeGreaterThan(0);
      expect(model.asked[0]?.authorization).toBe("Bearer sk-of-the-desk");
      expect((await pipeline.resultKeys()).some((key) => key.startsWith("budget/days/"))).toBe(true);
      const calls = model.asked.length;
      await upload(first);
      await eventually("the unchanged upload to be noticed", async () => {
        const now = await pipeline.summary("modelled");
        return now?.sources[0]?.versionId !== summary.sources[0]?.versionId ? true : undefined;
      });
      expect(model.asked.length).toBe(calls);
    } finally {
      await model.close();
    }
  });

  it("refuses settings that can't be, in plain words", async () => {
    const { status, output } = await runInProject(emulator, "npx", ["cdk", "synth", "-q", "-c", "words=many"]);
    expect(status).not.toBe(0);
    expect(output).toContain("These settings can't be deployed:\nwords: must be a whole number from 40 to 2000");
    expect(output).not.toContain("    at ");
  });

  testBundles(() => join(cdk.folder, "cdk.out"));

  it("goes without a trace by cdk destroy, when told so", async () => {
    // The emulator forgets bucket tags, and CDK's emptying function takes only buckets with this one.
    for (const name of ["InputBucketName", "OutputBucketName"]) {
      const TagSet = [{ Key: "aws-cdk:auto-delete-objects", Value: "true" }];
      await pipeline.s3.send(new PutBucketTaggingCommand({ Bucket: pipeline.output(name), Tagging: { TagSet } }));
    }
    await cdk.destroy(impatient);
    const { endpoint } = emulator;
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    const stacks = new CloudFormationClient({ endpoint, region: "us-east-1", credentials });
    await expect(stacks.send(new DescribeStacksCommand({ StackName: "NewsConsensus" }))).rejects.toThrow(
      /does not exist/,
    );
    const bucket = new HeadBucketCommand({ Bucket: pipeline.output("InputBucketName") });
    await expect(pipeline.s3.send(bucket)).rejects.toThrow();
  });
});
