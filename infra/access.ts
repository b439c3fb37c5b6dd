import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";

export interface Buckets {
  readonly input: IBucket;
  readonly output: IBucket;
}

const on = (sid: string, actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ sid, actions: [...actions], resources: [...resources] });

const below = (bucket: IBucket, ...patterns: readonly string[]): string[] =>
  patterns.map((pattern) => bucket.arnForObjects(pattern));

/**
 * Without the right to list, S3 answers a missing key with 403 instead of 404, and every first write would look like
 * a failure. A condition on the prefix takes that away too, since a read has no prefix: hence the whole bucket. It
 * shows names, never contents.
 */
const list = (sid: string, ...buckets: readonly IBucket[]): PolicyStatement =>
  on(
    sid,
    ["s3:ListBucket"],
    buckets.map((bucket) => bucket.bucketArn),
  );

const readWriteDelete = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"];

const send = (sid: string, ...queues: readonly IQueue[]): PolicyStatement =>
  on(
    sid,
    ["sqs:SendMessage"],
    queues.map((queue) => queue.queueArn),
  );

/** Cleaning: reads uploads, keeps their records, asks for the story. */
export const cleanAccess = ({ input, output }: Buckets, stories: IQueue): readonly PolicyStatement[] => [
  on("ReadUploads", ["s3:GetObject"], below(input, "*")),
  on("KeepArticles", readWriteDelete, below(output, "articles/*")),
  list("SeeWhatIsMissing", input, output),
  send("AskForStories", stories),
];

/** Summarising: reads a story's records and settings, never an upload; keeps summaries, the cache and the budget. */
export const summariseAccess = (
  { input, output }: Buckets,
  options: { readonly model: boolean; readonly eventBusArn?: string; readonly secretArn?: string },
): readonly PolicyStatement[] => [
  // Story names are the uploader's: the pattern for "any story's settings file" needs the star.
  on("ReadStorySettings", ["s3:GetObject"], below(input, "story.json", "*/story.json")),
  on("ReadArticles", ["s3:GetObject"], below(output, "articles/*")),
  on("KeepSummaries", readWriteDelete, below(output, "stories/*")),
  ...(options.model
    ? [on("KeepModelAnswersAndBudget", ["s3:GetObject", "s3:PutObject"], below(output, "cache/*", "budget/*"))]
    : []),
  list("SeeWhatIsMissing", input, output),
  ...(options.secretArn === undefined
    ? []
    : [on("ReadModelKey", ["secretsmanager:GetSecretValue"], [options.secretArn])]),
  ...(options.eventBusArn === undefined ? [] : [on("AnnounceSummaries", ["events:PutEvents"], [options.eventBusArn])]),
];

/** Sweeping: looks at everything that the pipeline made, asks for work, keeps the list of stories. */
export const sweepAccess = (
  { input, output }: Buckets,
  uploads: IQueue,
  stories: IQueue,
): readonly PolicyStatement[] => [
  on("ReadRecords", ["s3:GetObject"], below(output, "articles/*", "stories/*", "sweep/version.txt")),
  on(
    "KeepIndexAndVersion",
    ["s3:PutObject"],
    below(output, "stories/index.html", "stories/index.json", "sweep/version.txt"),
  ),
  list("ListBoth", input, output),
  send("AskForWork", uploads, stories),
];
