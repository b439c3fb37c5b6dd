import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { estimateTokens } from "../../lambdas/summarise/model/cost/tokens.ts";

/** A request as the server got it. */
export interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
  /** From 0, over the server's life. */
  readonly n: number;
}

/** What the server does with a request. */
export type Reply =
  | {
      readonly kind: "json";
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly value: unknown;
    }
  | {
      readonly kind: "text";
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly text: string;
    }
  | { readonly kind: "hang" }
  | { readonly kind: "hang-body" }
  | { readonly kind: "reset" };

export interface ScriptedServer {
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** A completion with this content, and token counts by the project's estimate. */
export const completion = (
  asked: Pick<Asked, "messages">,
  content: string | null,
  more: { readonly finish?: string; readonly refusal?: string; readonly usage?: boolean } = {},
): Reply => {
  const input = asked.messages.reduce((sum, message) => sum + estimateTokens(message.content), 0);
  const output = estimateTokens(content ?? "");
  return {
    kind: "json",
    value: {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 0,
      model: "scripted",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content, refusal: more.refusal ?? null },
          finish_reason: more.finish ?? "stop",
        },
      ],
      ...(more.usage === false
        ? {}
        : { usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } }),
    },
  };
};

export const apiError = (status: number, code: string, headers: Record<string, string> = {}): Reply => ({
  kind: "json",
  status,
  headers,
  value: { error: { message: `scripted failure: ${code}`, type: code, code } },
});

const send = (reply: Reply, request: IncomingMessage, response: ServerResponse): void => {
  if (reply.kind === "hang") return;
  if (reply.kind === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  if (reply.kind === "hang-body") {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"choices": [');
    return;
  }
  const [type, text] =
    reply.kind === "json" ? ["application/json", JSON.stringify(reply.value)] : ["text/html", reply.text];
  response.writeHead(reply.status ?? 200, { "content-type": type, ...reply.headers });
  response.end(text);
};

/** An OpenAI-compatible server on 127.0.0.1 whose every reply the test decides. */
export const scriptedServer = async (reply: (asked: Asked) => Reply): Promise<ScriptedServer> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>;
      const messages = body["messages"] as Asked["messages"];
      const one: Asked = { body, messages, authorization: request.headers.authorization, n: asked.length };
      asked.push(one);
      send(reply(one), request, response);
    });
    request.on("error", () => {});
  });
  // A connection that the server closes while the client picks it up again is a reset that no test asked for.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
