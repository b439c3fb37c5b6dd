import type { z } from "zod";
import type { Clock } from "../../../shared/clock.ts";
import { LostRace } from "../../../shared/errors.ts";
import { limits } from "../../../shared/limits.ts";
import type { Log } from "../../../shared/log.ts";
import { EngineUnavailable } from "../summarise-story.ts";
import { assumedPrice, type ModelConfig } from "./config.ts";
import type { ChatClient, ChatReply, ChatRequest, Message, TokenUsage } from "./connection/chat.ts";
import { CallFailed } from "./connection/failure.ts";
import { type Budget, BudgetSpent, type Reservation } from "./cost/budget.ts";
import { costOf, type Meter } from "./cost/meter.ts";
import { estimateTokens } from "./cost/tokens.ts";

/** What asking needs from outside. */
export interface AskPorts {
  readonly client: ChatClient;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1), for the jitter of the waits. */
  readonly random: () => number;
  readonly log: Log;
}

/** One story's talk with the model. */
export interface Session {
  readonly config: ModelConfig;
  readonly ports: AskPorts;
  readonly meter: Meter;
  /** When every call must have ended. */
  readonly deadline: Date;
}

export interface Question<T> {
  readonly stage: string;
  readonly messages: readonly Message[];
  readonly schema: z.ZodType<T>;
  readonly schemaName: string;
  readonly maxOutputTokens?: number;
  /** What is wrong with an answer of the right shape that is no use all the same; undefined when nothing is. */
  readonly problemOf?: (value: T) => string | undefined;
}

const unavailable = (why: string): EngineUnavailable =>
  new EngineUnavailable({
    code: "model-unavailable",
    message: `The model could not be had (${why}). This summary was made without it; it is tried again later.`,
  });

const budgetSpent = (which: "story" | "day"): EngineUnavailable =>
  new EngineUnavailable({
    code: "budget-spent",
    message: `The model was not asked: the spending ceiling per ${which} is reached. This summary was made without it; it is tried again later.`,
  });

/** Schema and message frames, which no message holds. */
const frameTokens = 600;

const remainingMs = ({ deadline, ports }: Session): number => deadline.getTime() - ports.clock.now().getTime();

const inputEstimate = (messages: readonly Message[]): number =>
  messages.reduce((sum, message) => sum + estimateTokens(message.content), frameTokens);

/** Set aside for a call: its input by the estimate with a margin, its output at full length. */
const mostUsage = (request: ChatRequest): TokenUsage => ({
  inputTokens: Math.ceil(inputEstimate(request.messages) * limits.budgetInputMargin),
  cachedInputTokens: 0,
  outputTokens: request.maxOutputTokens,
});

const reserve = async (session: Session, usd: number): Promise<Reservation> => {
  try {
    return await session.ports.budget.reserve(usd);
  } catch (error) {
    if (error instanceof BudgetSpent) {
      session.ports.log.count("BudgetSpent");
      throw budgetSpent(error.which);
    }
    if (error instanceof LostRace) throw unavailable("the spending ledger was too busy");
    throw error;
  }
};

const settle = async (reservation: Reservation, usd: number, session: Session): Promise<void> => {
  try {
    await reservation.settle(usd);
  } catch {
    // The ledger stays too high: the ceiling holds.
    session.ports.log.warn("a reservation could not be given back");
  }
};

/** One attempt: reserved, made within the time that is left, settled. */
const attempt = async (request: ChatRequest, stage: string, session: Session): Promise<ChatReply> => {
  const { config, ports, meter } = session;
  const price = config.price ?? assumedPrice;
  const most = mostUsage(request);
  const reservation = await reserve(session, costOf(most, price));
  const abort = new AbortController();
  const timeMs = Math.min(config.callSeconds * 1000, remainingMs(session));
  const timer = setTimeout(() => abort.abort(), Math.max(0, timeMs));
  try {
    const reply = await ports.client.complete(request, abort.signal);
    const usage = reply.usage ?? {
      inputTokens: inputEstimate(request.messages),
      cachedInputTokens: 0,
      outputTokens: estimateTokens(reply.content),
    };
    meter.add(stage, usage, config.price);
    await settle(reservation, costOf(usage, price), session);
    return reply;
  } catch (error) {
    const maybe = !(error instanceof CallFailed) || error.mayBeBilled;
    meter.add(stage, { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, config.price);
    await settle(reservation, maybe ? costOf(most, price) : 0, session);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** How long to wait before attempt `n + 1`: what the provider asks for, else doubling with jitter. */
const waitMs = (failure: CallFailed, n: number, random: () => number): number => {
  if (failure.retryAfterMs !== undefined) return failure.retryAfterMs;
  const most = Math.min(limits.maxModelBackoffSeconds, 2 ** n) * 1000;
  return most / 2 + (most / 2) * random();
};

/** The answer's text, after as many attempts as the failures, the budget and the time allow. */
const askOnce = async (request: ChatRequest, stage: string, session: Session): Promise<ChatReply> => {
  const { config, ports } = session;
  const leastMs = config.minCallSeconds * 1000;
  for (let n = 0; ; n += 1) {
    if (remainingMs(session) < leastMs) throw unavailable("no time was left for a call");
    try {
      return await attempt(request, stage, session);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      ports.log.warn("a model call failed", { stage, kind: error.kind, status: error.status ?? null, attempt: n + 1 });
      ports.log.count("ModelCallsFailed");
      if (!error.isPassing || n >= limits.maxModelRetries) throw unavailable(error.message);
      const wait = waitMs(error, n, ports.random);
      if (remainingMs(session) - wait < leastMs) throw unavailable(error.message);
      await ports.sleep(wait);
    }
  }
};

type Read<T> = { readonly value: T } | { readonly problem: string; readonly isCutOff: boolean };

const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/;

const read = <T>({ content, isCutOff }: ChatReply, schema: z.ZodType<T>): Read<T> => {
  if (isCutOff) return { problem: "it was cut off at the length limit", isCutOff };
  if (content.trim() === "") return { problem: "it was empty", isCutOff };
  let json: unknown;
  try {
    json = JSON.parse(fenced.exec(content)?.[1] ?? content);
  } catch {
    return { problem: "it was not JSON", isCutOff };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const where = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join(".") || "the whole");
  return { problem: `it did not fit the schema at ${where.join(", ")}`, isCutOff };
};

/**
 * Asks until an answer of the right shape is there: failures that may pass are tried again, an answer that can't be read is asked
 * for once more.
 * @throws EngineUnavailable when there is none within the budget and the time.
 */
export const ask = async <T>(question: Question<T>, session: Session): Promise<T> => {
  const { config, ports } = session;
  let messages = question.messages;
  let maxOutputTokens = question.maxOutputTokens ?? config.maxOutputTokens;
  for (let n = 0; ; n += 1) {
    const { schema, schemaName, stage } = question;
    const reply = await askOnce({ messages, schema, schemaName, maxOutputTokens }, stage, session);
    const result = read(reply, schema);
    const problem = "value" in result ? question.problemOf?.(result.value) : result.problem;
    if (problem === undefined && "value" in result) return result.value;
    const isCutOff = "isCutOff" in result && result.isCutOff;
    ports.log.warn("a model answer could not be used", { stage, problem: problem ?? "" });
    if (n >= limits.maxModelShapeRepairs) throw unavailable(`its answer could not be used: ${problem}`);
    const shorter = isCutOff ? " Be much shorter: fewer claims, only what matters." : "";
    const again = `Your last answer could not be used: ${problem}. Answer the same task once more, whole.${shorter}`;
    messages = [...question.messages, { role: "user", content: again }];
    if (isCutOff) maxOutputTokens = Math.min(maxOutputTokens * 2, limits.maxModelOutputTokens);
  }
};
