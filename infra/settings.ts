import { z } from "zod";
import { BadConfiguration } from "../shared/errors.ts";
import { limits } from "../shared/limits.ts";

const text = (description: string) => z.string().trim().min(1).describe(description);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).describe(description);
const whole = (min: number, max: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .describe(description);
const dollars = (description: string) =>
  z
    .string()
    .regex(/^\d{1,6}(\.\d{1,4})?$/, "must be an amount in US dollars such as 0.5")
    .transform(Number)
    .describe(description);
const bucket = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be a bucket's name")
    .describe(description);

/** All settings of `cdk deploy -c name=value`. Each can be left out. */
export const DeploySettings = z
  .object({
    stack: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, "must be letters, digits and hyphens, a letter first")
      .default("NewsConsensus")
      .describe("Name of the stack. Several can live in one account"),
    engine: oneOf(["extractive", "model"], "Who writes: rules, or a language model").default("extractive"),
    provider: oneOf(["openai", "azure", "bedrock"], "Where the model is").optional(),
    model: text("Name of the model, or of the deployment at Azure").optional(),
    modelUrl: z
      .url({ protocol: /^https?$/ })
      .describe("Address of an OpenAI-compatible interface")
      .optional(),
    modelSecret: text("Name or ARN of the secret that holds the key").optional(),
    modelApiVersion: text("Version of the interface at Azure").optional(),
    modelRegion: text("Region of the model at Bedrock").optional(),
    priceInput: dollars("US dollars for a million input tokens").optional(),
    priceCachedInput: dollars("US dollars for a million input tokens that the provider had in its cache").optional(),
    priceOutput: dollars("US dollars for a million output tokens").optional(),
    modelMaxInputTokens: whole(4_000, 1_000_000, "Most tokens in one call").optional(),
    modelMaxOutputTokens: whole(500, limits.maxModelOutputTokens, "Most tokens in one answer").optional(),
    modelCallSeconds: whole(5, 840, "Longest time for one call of the model").optional(),
    modelStorySeconds: whole(5, 840, "Longest time for all calls of one story").optional(),
    modelSecondLook: oneOf(["on", "off"], "Whether the model is asked what it has overlooked").optional(),
    budgetPerStory: dollars("Ceiling in US dollars for one story").optional(),
    budgetPerDay: dollars("Ceiling in US dollars for one day").optional(),
    words: whole(limits.minSummaryWords, limits.maxSummaryWords, "Length of a summary in words").optional(),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, "must be a language code of two letters such as en")
      .describe("Language of the summaries; needs a model")
      .optional(),
    guidance: z.string().max(limits.maxGuidanceChars).describe("What the model should look at").optional(),
    cleaning: oneOf(["balanced", "conservative"], "How much boilerplate goes").optional(),
    settleSeconds: whole(0, 900, "Rest before a story is summarised").optional(),
    maxWaitSeconds: whole(0, 86_400, "Longest wait of a story that never rests").optional(),
    sweepMinutes: whole(1, 1440, "How often lost and stale work is looked for").optional(),
    cleanConcurrency: whole(2, 1000, "Articles cleaned at the same time").optional(),
    summariseConcurrency: whole(2, 1000, "Stories summarised at the same time").optional(),
    inputBucketName: bucket("Name of the new bucket for uploads").optional(),
    outputBucketName: bucket("Name of the new bucket for results").optional(),
    existingInputBucket: bucket("Existing bucket for uploads").optional(),
    existingOutputBucket: bucket("Existing bucket for results").optional(),
    removal: oneOf(["retain", "destroy"], "What `cdk destroy` does to the new buckets and all in them").default(
      "retain",
    ),
    keepOldVersionsDays: whole(1, 3650, "Days in which an overwritten or deleted upload can be had back").optional(),
    uploadsExpireDays: whole(1, 3650, "Age at which uploads are deleted").optional(),
    logDays: z
      .enum([
        "1",
        "3",
        "5",
        "7",
        "14",
        "30",
        "60",
        "90",
        "120",
        "150",
        "180",
        "365",
        "400",
        "545",
        "731",
        "1827",
        "3653",
      ])
      .transform(Number)
      .describe("Days that logs are kept")
      .optional(),
    logLevel: oneOf(["DEBUG", "INFO", "WARN", "ERROR"], "How much is logged").optional(),
    encryptionKeyArn: z
      .string()
      .regex(/^arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+$/, "must be the ARN of a KMS key")
      .describe("KMS key for the buckets")
      .optional(),
    accessLogBucket: bucket("Existing bucket for S3's access logs").optional(),
    alarmEmail: z.email().describe("Who is told of alarms").optional(),
    alarmTopicArn: z
      .string()
      .regex(/^arn:[\w-]+:sns:[\w-]+:\d{12}:[\w.-]+$/, "must be the ARN of a topic")
      .describe("Existing topic for alarms")
      .optional(),
    eventBus: text("Event bus that hears of each summary").optional(),
    vpcId: z
      .string()
      .regex(/^vpc-[0-9a-f]{8,17}$/, "must be a VPC's id")
      .describe("Network for the functions")
      .optional(),
    tracing: oneOf(["on", "off"], "Traces in X-Ray").default("off"),
  })
  .strict();
export type DeploySettings = z.infer<typeof DeploySettings>;

// CDK's own context: feature flags (`@aws-cdk/…`), what the CLI passes (`aws:cdk:…`), what look-ups found (`vpc-provider:…`).
const isCdkOwn = (name: string): boolean =>
  name.includes(":") || name.startsWith("@") || /^(aws-cdk|cdk-|cli-)/.test(name);

/**
 * Reads the settings from CDK's context, where `-c name=value` puts them.
 * @throws BadConfiguration naming each setting that is unknown or unusable, in words for whoever typed it.
 */
export const readDeploySettings = (context: Readonly<Record<string, unknown>>): DeploySettings => {
  const own = Object.entries(context).filter(([name]) => !isCdkOwn(name));
  // Numbers and true/false come as such from cdk.json and as strings from the command line.
  const strings = own.map(([name, value]) => [name, typeof value === "number" ? String(value) : value] as const);
  const result = DeploySettings.safeParse(Object.fromEntries(strings));
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => `${key}: there is no such setting`)
      : [`${issue.path.join(".")}: ${issue.message}`],
  );
  const names = Object.keys(DeploySettings.shape).join(", ");
  throw new BadConfiguration(`${problems.join("\n")}\nSettings: ${names}`);
};
