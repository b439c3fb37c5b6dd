import { modelConfigOf } from "../../lambdas/summarise/engines.ts";
import { extractiveEngine } from "../../lambdas/summarise/extractive-engine.ts";
import { storeCache } from "../../lambdas/summarise/model/cache.ts";
import type { ModelConfig } from "../../lambdas/summarise/model/config.ts";
import { openaiClient } from "../../lambdas/summarise/model/connection/openai-client.ts";
import { storeBudget } from "../../lambdas/summarise/model/cost/budget.ts";
import { modelEngine } from "../../lambdas/summarise/model/engine.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Engine } from "../../shared/contracts/draft.ts";
import type { Log, LogFields } from "../../shared/log.ts";
import { ModelSettings, readSettings } from "../../shared/settings.ts";
import { MemoryStore } from "../../shared/store/memory-store.ts";

export const secretKey = "sk-test-THE-SECRET-KEY-0123456789";

/** A clock that only waiting moves. */
export class HandClock implements Clock {
  #ms = Date.parse("2026-03-01T12:00:00Z");
  now(): Date {
    return new Date(this.#ms);
  }
  pass(milliseconds: number): void {
    this.#ms += milliseconds;
  }
}

export interface Harness {
  readonly engine: (deadlineSeconds?: number) => Engine;
  readonly store: MemoryStore;
  readonly clock: HandClock;
  /** Waits between attempts, in milliseconds. */
  readonly waits: number[];
  readonly logged: { readonly message: string; readonly fields: LogFields | undefined }[];
  readonly log: Log;
}

/** The model engine with the real SDK against a server, with a clock, waits and a store of the test's own. */
export const harness = (
  url: string,
  variables: Readonly<Record<string, string>> = {},
  overrides: Partial<ModelConfig> = {},
): Harness => {
  const clock = new HandClock();
  const store = new MemoryStore(clock);
  const waits: number[] = [];
  const logged: Harness["logged"][number][] = [];
  const write = (message: string, fields?: LogFields) => void logged.push({ message, fields });
  const log: Log = { info: write, warn: write, error: write, count() {} };
  const settings = readSettings(ModelSettings, {
    MODEL_NAME: "scripted",
    MODEL_BASE_URL: url,
    MODEL_PRICES: '{"scripted": {"input": 1, "output": 4}}',
    ...variables,
  });
  const config = { ...modelConfigOf(settings, {}), ...overrides };
  const ports = {
    client: openaiClient(config, async () => secretKey, clock),
    budget: (story: string) => storeBudget(store, story, config.ceilings, clock),
    cache: storeCache(store),
    clock,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      clock.pass(milliseconds);
    },
    random: () => 0.5,
    log,
    extractive: extractiveEngine(),
  };
  const engine = (deadlineSeconds?: number) =>
    modelEngine(
      config,
      ports,
      deadlineSeconds === undefined ? undefined : new Date(clock.now().getTime() + deadlineSeconds * 1000),
    );
  return { engine, store, clock, waits, logged, log };
};
