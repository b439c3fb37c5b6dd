import type { z } from "zod";

export interface Message {
  readonly role: "system" | "user";
  readonly content: string;
}

export interface ChatRequest {
  readonly messages: readonly Message[];
  readonly schema: z.ZodType;
  readonly schemaName: string;
  readonly maxOutputTokens: number;
}

export interface TokenUsage {
  readonly inputTokens: number;
  /** Of the input tokens: those that the provider had cached. */
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

/** One answer as it came. */
export interface ChatReply {
  readonly content: string;
  /** True when the answer ended at the token limit. */
  readonly isCutOff: boolean;
  /** Undefined when the server doesn't tell. */
  readonly usage: TokenUsage | undefined;
}

/** The way to a model: one attempt a call, no retries. */
export interface ChatClient {
  /** @throws CallFailed and nothing else. */
  complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
}
