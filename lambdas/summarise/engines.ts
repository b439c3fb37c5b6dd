import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../shared/clock.ts";
import type { Engine } from "../../shared/contracts/draft.ts";
import { BadConfiguration } from "../../shared/errors.ts";
import { limits } from "../../shared/limits.ts";
import type { Log } from "../../shared/log.ts";
import type { ModelSettings, SummariseSettings } from "../../shared/settings.ts";
import type { Store } from "../../shared/store/store.ts";
import { extractiveEngine } from "./extractive-engine.ts";
import { storeCache } from "./model/cache.ts";
import type { ModelConfig, Price } from "./model/config.ts";
import { keyFromEnvironment, keyFromSecret } from "./model/connection/key.ts";
import { openaiClient } from "./model/connection/openai-client.ts";
import { storeBudget } from "./model/cost/budget.ts";
import { modelEngine } from "./model/engine.ts";

export type EngineSettings = Pick<SummariseSettings, "ENGINE"> & ModelSettings;

export interface EnginePorts {
  /** Where answers are kept (`cache/`) and what was spent (`budget/`). */
  readonly output: Pick<Store, "get" | "put">;
  readonly clock: Clock;
  readonly log: Log;
  /** For the key on somebody's own machine, and the address of a compatible server there. */
  readonly environment: NodeJS.ProcessEnv;
}

/** The engine of one invocation: all its calls end before `deadline`. */
export type EngineUntil = (deadline?: Date) => Engine;

const free: Price = { input: 0, output: 0 };

/** A server on this machine costs nothing by the token. */
const isOwnMachine = (baseUrl: string | undefined): boolean => {
  const host = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl).hostname : "";
  return host === "localhost" || host === "[::1]" || /^127\./.test(host);
};

/**
 * What the settings say about the model.
 * @throws BadConfiguration when they don't name one.
 */
export const modelConfigOf = (settings: ModelSettings, environment: NodeJS.ProcessEnv): ModelConfig => {
  const model = settings.MODEL_NAME;
  if (model === undefined) throw new BadConfiguration("MODEL_NAME: the model engine needs the name of a model");
  const provider = settings.MODEL_PROVIDER;
  const baseUrl =
    settings.MODEL_BASE_URL ?? (provider === "openai" ? environment["OPENAI_BASE_URL"] || undefined : undefined);
  if (baseUrl !== undefined && !/^https?:$/.test(URL.canParse(baseUrl) ? new URL(baseUrl).protocol : "")) {
    throw new BadConfiguration("MODEL_BASE_URL: must be an http or https address");
  }
  if (provider === "azure" && (baseUrl === undefined || settings.MODEL_API_VERSION === undefined)) {
    throw new BadConfiguration(
      "MODEL_BASE_URL, MODEL_API_VERSION: Azure needs the resource's address and an API version",
    );
  }
  const price = settings.MODEL_PRICES?.[model] ?? (isOwnMachine(baseUrl) ? free : undefined);
  return {
    provider,
    model,
    maxInputTokens: settings.MODEL_MAX_INPUT_TOKENS,
    maxOutputTokens: settings.MODEL_MAX_OUTPUT_TOKENS,
    callSeconds: settings.MODEL_CALL_SECONDS,
    minCallSeconds: limits.minModelCallSeconds,
    storySeconds: settings.MODEL_STORY_SECONDS,
    secondLook: settings.MODEL_SECOND_LOOK === "on",
    ceilings: { usdPerStory: settings.BUDGET_USD_PER_STORY, usdPerDay: settings.BUDGET_USD_PER_DAY },
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(settings.MODEL_API_VERSION === undefined ? {} : { apiVersion: settings.MODEL_API_VERSION }),
    ...(settings.MODEL_REGION === undefined ? {} : { region: settings.MODEL_REGION }),
    ...(price === undefined ? {} : { price: plainPrice(price) }),
  };
};

const plainPrice = ({
  input,
  output,
  cachedInput,
}: {
  input: number;
  output: number;
  cachedInput?: number | undefined;
}): Price => ({
  input,
  output,
  ...(cachedInput === undefined ? {} : { cachedInput }),
});

/**
 * The engine that the settings ask for: the extractive one unless they say otherwise.
 * @throws BadConfiguration when they ask for a model and don't say which.
 */
export const engineFrom = (settings: EngineSettings, ports: EnginePorts): EngineUntil => {
  const extractive = extractiveEngine();
  if (settings.ENGINE === "extractive") return () => extractive;
  const config = modelConfigOf(settings, ports.environment);
  const secret = settings.MODEL_SECRET_ARN;
  const readKey = secret === undefined ? keyFromEnvironment(ports.environment) : keyFromSecret(secret);
  const { clock, log, output } = ports;
  const parts = {
    client: openaiClient(config, readKey, clock),
    budget: (story: string) => storeBudget(output, story, config.ceilings, clock),
    cache: storeCache(output),
    clock,
    sleep: async (milliseconds: number) => void (await sleep(milliseconds)),
    random: Math.random,
    log,
    extractive,
  };
  return (deadline) => modelEngine(config, parts, deadline);
};
