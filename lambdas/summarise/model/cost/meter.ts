import type { StageUsage } from "../../../../shared/contracts/summary.ts";
import type { Price } from "../config.ts";
import type { TokenUsage } from "../connection/chat.ts";

const perMillion = 1e6;

/** Cost in US$. */
export const costOf = ({ inputTokens, cachedInputTokens, outputTokens }: TokenUsage, price: Price): number =>
  ((inputTokens - cachedInputTokens) * price.input +
    cachedInputTokens * (price.cachedInput ?? price.input) +
    outputTokens * price.output) /
  perMillion;

/** What a story's calls took, by stage, in the order in which the stages began. */
export class Meter {
  readonly #stages = new Map<string, { calls: number; inputTokens: number; outputTokens: number }>();
  #costUsd = 0;

  add(stage: string, usage: TokenUsage, price: Price | undefined): void {
    const so = this.#stages.get(stage) ?? { calls: 0, inputTokens: 0, outputTokens: 0 };
    so.calls += 1;
    so.inputTokens += usage.inputTokens;
    so.outputTokens += usage.outputTokens;
    this.#stages.set(stage, so);
    if (price) this.#costUsd += costOf(usage, price);
  }

  get stages(): readonly StageUsage[] {
    return [...this.#stages].map(([stage, so]) => ({ stage, ...so }));
  }

  /** US$, rounded to a millionth. */
  get costUsd(): number {
    return Math.round(this.#costUsd * perMillion) / perMillion;
  }
}
