import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { sha256 } from "../../shared/hash.ts";
import { byCodeUnit } from "../../shared/keys.ts";

const Answer = z.object({ content: z.string(), inputTokens: z.number(), outputTokens: z.number() });
const Recording = z.record(z.string(), Answer);
type Recording = z.infer<typeof Recording>;

const Upstream = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }),
});

/** Answers by the SHA-256 of the request's body: the articles in the requests belong to their publishers and aren't kept. */
export const readRecording = (file: string): Recording =>
  existsSync(file) ? Recording.parse(JSON.parse(readFileSync(file, "utf8"))) : {};

const writeRecording = (file: string, recording: Recording): void => {
  const sorted = Object.fromEntries(Object.entries(recording).sort(([a], [b]) => byCodeUnit(a, b)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
};

export interface Recorder {
  readonly url: string;
  /** Requests that had no answer. */
  readonly missing: () => number;
  close(): void;
}

/**
 * An OpenAI-compatible server that gives recorded answers again. What was never asked goes to `upstream` and is recorded; without
 * one it is an error, as from a server that is gone.
 */
export const recorder = async (file: string, upstream: string | undefined): Promise<Recorder> => {
  const recording = readRecording(file);
  let missing = 0;
  const fromUpstream = async (body: string): Promise<z.infer<typeof Answer> | undefined> => {
    if (!upstream) return undefined;
    const response = await fetch(`${upstream}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    if (!response.ok) return undefined;
    const { choices, usage } = Upstream.parse(await response.json());
    return {
      content: (choices[0] as (typeof choices)[number]).message.content,
      inputTokens: usage.prompt_tokens,
      outputTokens: usage.completion_tokens,
    };
  };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const key = sha256(body);
    const known = recording[key];
    const answer = known ?? (await fromUpstream(body).catch(() => undefined));
    response.setHeader("content-type", "application/json");
    if (!answer) {
      missing += 1;
      response.statusCode = 404;
      response.end(JSON.stringify({ error: { message: "not recorded", type: "not_found" } }));
      return;
    }
    if (!known) {
      recording[key] = answer;
      writeRecording(file, recording);
    }
    response.end(
      JSON.stringify({
        choices: [{ index: 0, message: { role: "assistant", content: answer.content }, finish_reason: "stop" }],
        usage: { prompt_tokens: answer.inputTokens, completion_tokens: answer.outputTokens },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    missing: () => missing,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
