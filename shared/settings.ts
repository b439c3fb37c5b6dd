import { z } from "zod";
import { BadConfiguration } from "./errors.ts";
import { limits } from "./limits.ts";

const filled = z.string().trim().min(1);
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
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
  SUMMARY_WORDS: number(230, limits.minSummaryWords, limits.maxSummaryWords),
  SUMMARY_LANGUAGE: optional,
  SUMMARY_GUIDANCE: optional,
  MAX_WAIT_SECONDS: number(300, 0, 86_400),
  BUDGET_USD_PER_STORY: number(1, 0, 1e6),
  BUDGET_USD_PER_DAY: number(20, 0, 1e6),
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
