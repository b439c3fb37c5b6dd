import { z } from "zod";
import { BadConfiguration } from "./errors.ts";
import { limits } from "./limits.ts";

const filled = z.string().trim().min(1);
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
/** Prices of models as JSON: `{"<model>": {"input": 1.5, "output": 6, "cachedInput": 0.4}}`, US$ per million tokens. */
const Price = z.object({
  input: z.number().nonnegative(),
  output: z.number().nonnegative(),
  cachedInput: z.number().nonnegative().optional(),
});
const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: "custom", message: "must be JSON" });
    return z.NEVER;
  }
});
const number = (fallback: number, min: number, max: number) => z.coerce.number().min(min).max(max).default(fallback);

/** What every function may read from its environment. Each function's schema below takes what it needs. */
const variables = {
  INPUT_BUCKET: filled,
  OUTPUT_BUCKET: filled,
  CLEAN_QUEUE_URL: filled,
  STORY_QUEUE_URL: filled,
  CLEANING_MODE: z.enum(["balanced", "conservative"]).default("balanced"),
  ENGINE: z.enum(["extractive", "model"]).default("extractive"),
  MODEL_PROVIDER: z.enum(["openai", "azure", "bedrock"]).default("openai"),
  MODEL_NAME: optional,
  MODEL_BASE_URL: optional,
  MODEL_SECRET_ARN: optional,
  MODEL_API_VERSION: optional,
  MODEL_REGION: optional,
  MODEL_PRICES: json.pipe(z.record(z.string(), Price)).optional(),
  MODEL_MAX_INPUT_TOKENS: number(32_000, 4_000, 1e6),
  MODEL_MAX_OUTPUT_TOKENS: number(8_000, 500, limits.maxModelOutputTokens),
  MODEL_CALL_SECONDS: number(120, 5, 900),
  MODEL_STORY_SECONDS: number(600, 5, 3600),
  MODEL_SECOND_LOOK: z.enum(["on", "off"]).default("on"),
  SUMMARY_WORDS: number(230, limits.minSummaryWords, limits.maxSummaryWords),
  SUMMARY_LANGUAGE: optional,
  SUMMARY_GUIDANCE: optional,
  MAX_WAIT_SECONDS: number(300, 0, 86_400),
  BUDGET_USD_PER_STORY: number(1, 0, 1e6),
  BUDGET_USD_PER_DAY: number(20, 0, 1e6),
  EVENT_BUS_NAME: optional,
};

export const CleanSettings = z.object({
  INPUT_BUCKET: variables.INPUT_BUCKET,
  OUTPUT_BUCKET: variables.OUTPUT_BUCKET,
  STORY_QUEUE_URL: variables.STORY_QUEUE_URL,
  CLEANING_MODE: variables.CLEANING_MODE,
});

export const ModelSettings = z.object({
  MODEL_PROVIDER: variables.MODEL_PROVIDER,
  MODEL_NAME: variables.MODEL_NAME,
  MODEL_BASE_URL: variables.MODEL_BASE_URL,
  MODEL_SECRET_ARN: variables.MODEL_SECRET_ARN,
  MODEL_API_VERSION: variables.MODEL_API_VERSION,
  MODEL_REGION: variables.MODEL_REGION,
  MODEL_PRICES: variables.MODEL_PRICES,
  MODEL_MAX_INPUT_TOKENS: variables.MODEL_MAX_INPUT_TOKENS,
  MODEL_MAX_OUTPUT_TOKENS: variables.MODEL_MAX_OUTPUT_TOKENS,
  MODEL_CALL_SECONDS: variables.MODEL_CALL_SECONDS,
  MODEL_STORY_SECONDS: variables.MODEL_STORY_SECONDS,
  MODEL_SECOND_LOOK: variables.MODEL_SECOND_LOOK,
  BUDGET_USD_PER_STORY: variables.BUDGET_USD_PER_STORY,
  BUDGET_USD_PER_DAY: variables.BUDGET_USD_PER_DAY,
});
export type ModelSettings = z.infer<typeof ModelSettings>;

export const SummariseSettings = z.object({
  INPUT_BUCKET: variables.INPUT_BUCKET,
  OUTPUT_BUCKET: variables.OUTPUT_BUCKET,
  ENGINE: variables.ENGINE,
  SUMMARY_WORDS: variables.SUMMARY_WORDS,
  SUMMARY_LANGUAGE: variables.SUMMARY_LANGUAGE,
  SUMMARY_GUIDANCE: variables.SUMMARY_GUIDANCE,
  MAX_WAIT_SECONDS: variables.MAX_WAIT_SECONDS,
  EVENT_BUS_NAME: variables.EVENT_BUS_NAME,
  ...ModelSettings.shape,
});
export type SummariseSettings = z.infer<typeof SummariseSettings>;

export const SweepSettings = z.object({
  INPUT_BUCKET: variables.INPUT_BUCKET,
  OUTPUT_BUCKET: variables.OUTPUT_BUCKET,
  CLEAN_QUEUE_URL: variables.CLEAN_QUEUE_URL,
  STORY_QUEUE_URL: variables.STORY_QUEUE_URL,
  ENGINE: variables.ENGINE,
});

/**
 * The settings of one function, checked once at start.
 * @throws BadConfiguration naming every variable that is missing or wrong, never its value.
 */
export const readSettings = <T extends z.ZodType>(schema: T, environment: NodeJS.ProcessEnv): z.infer<T> => {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new BadConfiguration(`the environment is not usable: ${problems.join("; ")}`);
};
