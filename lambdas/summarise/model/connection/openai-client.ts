import type { ClientOptions, OpenAI } from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { z } from "zod";
import type { Clock } from "../../../../shared/clock.ts";
import type { ModelConfig } from "../config.ts";
import type { ChatClient, ChatReply, ChatRequest } from "./chat.ts";
import { CallFailed, retryAfterOf } from "./failure.ts";

/** Reads the key when it is needed; undefined where the server needs none. */
export type ReadKey = () => Promise<string | undefined>;

/** What a server sends back that matters. Anything else with status 200 is no completion (a proxy's page, an empty body). */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().nonnegative(),
      completion_tokens: z.number().nonnegative(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().nonnegative().nullish() }).nullish(),
    })
    .nullish(),
});

/** What some compatible servers don't know; found out by their 400s, once per server. */
interface Dialect {
  structured: "schema" | "json" | "none";
  lengthField: "max_completion_tokens" | "max_tokens";
}

const open = async (config: ModelConfig, key: string | undefined): Promise<OpenAI> => {
  // Loaded here so that a pipeline without a model never pays for it.
  const { OpenAI, AzureOpenAI } = await import("openai");
  // Retries are made where the budget and the function's remaining time are known. The SDK's own log could hold a prompt.
  const common: ClientOptions = { maxRetries: 0, timeout: config.callSeconds * 1000, logLevel: "off" };
  if (config.provider === "azure") {
    return new AzureOpenAI({
      maxRetries: 0,
      timeout: config.callSeconds * 1000,
      logLevel: "off",
      ...(key === undefined ? {} : { apiKey: key }),
      ...(config.baseUrl === undefined ? {} : { endpoint: config.baseUrl }),
      ...(config.apiVersion === undefined ? {} : { apiVersion: config.apiVersion }),
      deployment: config.model,
    });
  }
  if (config.provider === "bedrock") {
    const { bedrock } = await import("openai/providers/bedrock");
    const provider = bedrock({
      ...(config.region === undefined ? {} : { region: config.region }),
      ...(key === undefined ? {} : { apiKey: key }),
      ...(config.baseUrl === undefined ? {} : { baseURL: config.baseUrl }),
    });
    return new OpenAI({ ...common, provider });
  }
  // A server of one's own may want no key; the SDK wants one always.
  return new OpenAI({ ...common, apiKey: key ?? "none", baseURL: config.baseUrl ?? "https://api.openai.com/v1" });
};

const paramsOf = async (
  request: ChatRequest,
  model: string,
  dialect: Dialect,
): Promise<ChatCompletionCreateParamsNonStreaming> => {
  const { zodResponseFormat } = await import("openai/helpers/zod");
  const format = zodResponseFormat(request.schema, request.schemaName);
  const asked =
    dialect.structured === "schema"
      ? request.messages
      : [
          ...request.messages,
          {
            role: "user" as const,
            content: `Answer with JSON alone, of this JSON Schema:\n${JSON.stringify(format.json_schema.schema)}`,
          },
        ];
  return {
    model,
    messages: asked.map(({ role, content }) => ({ role, content })),
    [dialect.lengthField]: request.maxOutputTokens,
    ...(dialect.structured === "schema" ? { response_format: format } : {}),
    ...(dialect.structured === "json" ? { response_format: { type: "json_object" as const } } : {}),
  };
};

/** Learns from a 400 what the server doesn't take; false when it isn't about that. */
const adapt = (dialect: Dialect, message: string): boolean => {
  if (/max_completion_tokens/.test(message) && dialect.lengthField === "max_completion_tokens") {
    dialect.lengthField = "max_tokens";
    return true;
  }
  if (/response_format|json_schema|json_object|structured|guided/i.test(message) && dialect.structured !== "none") {
    dialect.structured = dialect.structured === "schema" ? "json" : "none";
    return true;
  }
  return false;
};

interface HttpFailure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly header: (name: string) => string | null | undefined;
}

/** The HTTP status in an error of the SDK, by its shape: an import of its classes would load it. */
const httpFailureOf = (error: unknown): HttpFailure | undefined => {
  const read = z
    .object({ status: z.number(), code: z.unknown(), type: z.unknown(), message: z.string(), headers: z.unknown() })
    .safeParse(error);
  if (!read.success) return undefined;
  const { status, code, type, message, headers } = read.data;
  const header = (name: string) => (headers instanceof Headers ? headers.get(name) : undefined);
  return { status, code: `${String(code)} ${String(type)}`, message, header };
};

const failureOf = (error: unknown, signal: AbortSignal, clock: Clock): CallFailed => {
  const http = httpFailureOf(error);
  if (!http) {
    const name = error instanceof Error ? error.constructor.name : "";
    if (signal.aborted || /Timeout|Abort/.test(name)) return new CallFailed("timeout");
    // JSON that ends too early or isn't any, with status 200.
    return new CallFailed(error instanceof SyntaxError ? "not-a-completion" : "connection");
  }
  const { status, code, message, header } = http;
  const retryAfterMs = retryAfterOf(header, clock.now());
  if (/insufficient_quota|billing/.test(`${code} ${message}`)) return new CallFailed("quota", { status });
  if (status === 429) return new CallFailed("rate-limited", { status, retryAfterMs });
  if (status >= 500 || status === 408 || status === 409)
    return new CallFailed("server-error", { status, retryAfterMs });
  if (/content_filter/.test(code)) return new CallFailed("refused", { status });
  return new CallFailed("rejected", { status });
};

const replyOf = (raw: unknown): ChatReply => {
  const parsed = Completion.safeParse(raw);
  if (!parsed.success) throw new CallFailed("not-a-completion");
  const [choice] = parsed.data.choices;
  const { message, finish_reason } = choice as NonNullable<typeof choice>;
  if (message.refusal || finish_reason === "content_filter") throw new CallFailed("refused");
  const { usage } = parsed.data;
  return {
    content: message.content ?? "",
    isCutOff: finish_reason === "length",
    usage: usage
      ? {
          inputTokens: usage.prompt_tokens,
          cachedInputTokens: Math.min(usage.prompt_tokens, usage.prompt_tokens_details?.cached_tokens ?? 0),
          outputTokens: usage.completion_tokens,
        }
      : undefined,
  };
};

/** The model behind the `openai` SDK: OpenAI, any compatible server, Azure, Bedrock. */
export const openaiClient = (config: ModelConfig, readKey: ReadKey, clock: Clock): ChatClient => {
  const dialect: Dialect = { structured: "schema", lengthField: "max_completion_tokens" };
  let opened: Promise<OpenAI> | undefined;
  const client = (): Promise<OpenAI> => {
    opened ??= readKey().then((key) => open(config, key));
    // A secret that can't be read now may be readable at the next call.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  const attempt = async (request: ChatRequest, signal: AbortSignal): Promise<ChatReply> => {
    const params = await paramsOf(request, config.model, dialect);
    let raw: unknown;
    try {
      // The signal ends the body too; the SDK's timeout ends with the headers.
      raw = await (await client()).chat.completions.create(params, { signal });
    } catch (error) {
      const http = httpFailureOf(error);
      if ((http?.status === 400 || http?.status === 422) && adapt(dialect, http.message))
        return attempt(request, signal);
      throw failureOf(error, signal, clock);
    }
    return replyOf(raw);
  };
  return {
    async complete(request, signal) {
      try {
        return await attempt(request, signal);
      } catch (error) {
        throw error instanceof CallFailed ? error : failureOf(error, signal, clock);
      }
    },
  };
};
