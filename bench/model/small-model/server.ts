/**
 * A real, very small model behind OpenAI's protocol. As model `shaped` it is held to the JSON schema of the request, as `free` it
 * isn't. Usage: node server.ts <library> <weights>; prints its address.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { z } from "zod";

const Body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  max_completion_tokens: z.number().optional(),
  max_tokens: z.number().optional(),
  response_format: z.object({ json_schema: z.object({ schema: z.record(z.string(), z.unknown()) }) }).optional(),
});

const [library = "", weights = ""] = process.argv.slice(2);
const { getLlama, LlamaChatSession } = await import(pathToFileURL(library).href);
const llama = await getLlama({ gpu: false, build: "never", maxThreads: 1, logLevel: "error" });
const model = await llama.loadModel({ modelPath: weights });
const context = await model.createContext({ contextSize: model.trainContextSize, threads: 1 });
const sequence = context.getSequence();

interface Completion {
  readonly content: string;
  readonly finish: "stop" | "length";
  readonly promptTokens: number;
  readonly completionTokens: number;
}

const complete = async (body: z.infer<typeof Body>): Promise<Completion | undefined> => {
  const system = body.messages.find(({ role }) => role === "system")?.content ?? "";
  const rest = body.messages.filter(({ role }) => role !== "system").map(({ content }) => content);
  const maxTokens = Math.min(body.max_completion_tokens ?? body.max_tokens ?? 300, 600);
  const promptTokens = model.tokenize([system, ...rest].join("\n")).length;
  if (promptTokens + maxTokens + 200 > model.trainContextSize) return undefined;
  await sequence.clearHistory();
  const session = new LlamaChatSession({ contextSequence: sequence, systemPrompt: system });
  const schema = body.model === "shaped" ? body.response_format?.json_schema.schema : undefined;
  const grammar = schema && (await llama.createGrammarForJsonSchema(schema));
  const answer = await session.promptWithMeta(rest.join("\n\n"), { maxTokens, ...(grammar ? { grammar } : {}) });
  session.dispose({ disposeSequence: false });
  return {
    content: answer.responseText,
    finish: answer.stopReason === "maxTokens" ? "length" : "stop",
    promptTokens,
    completionTokens: model.tokenize(answer.responseText).length,
  };
};

/** One answer at a time: there is one sequence. */
let turn: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
};

const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const send = (status: number, value: unknown) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
  try {
    const done = await inTurn(() => complete(Body.parse(JSON.parse(text))));
    if (!done) {
      send(400, {
        error: { message: "the prompt is too long", type: "invalid_request_error", code: "context_length_exceeded" },
      });
      return;
    }
    const { content, finish, promptTokens, completionTokens } = done;
    send(200, {
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
      usage: { prompt_tokens: promptTokens, completion_tokens: completionTokens },
    });
  } catch (error) {
    console.error(error);
    send(500, { error: { message: "the model failed", type: "server_error", code: null } });
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`));
