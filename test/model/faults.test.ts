import { afterEach, describe, expect, test } from "vitest";
import { ground } from "../../lambdas/summarise/ground/ground.ts";
import { EngineUnavailable } from "../../lambdas/summarise/summarise-story.ts";
import { limits } from "../../shared/limits.ts";
import { fixtureStory } from "../fixtures/stories/story.ts";
import { type Harness, harness, secretKey } from "./harness.ts";
import { emptyAnswer, linesIn, readingModel, taskOf } from "./reading-model.ts";
import {
  type Asked,
  apiError,
  completion,
  type Reply,
  type ScriptedServer,
  scriptedServer,
} from "./scripted-server.ts";

const story = fixtureStory("flood");
const options = { words: 120 };
let server: ScriptedServer;
afterEach(() => server.close());

const good = (asked: Asked): Reply => completion(asked, JSON.stringify(readingModel(asked)));

/** Serves `faults` one after the other, then good answers. */
const firstly =
  (...faults: Reply[]) =>
  (asked: Asked): Reply =>
    faults[asked.n] ?? good(asked);

const start = async (reply: (asked: Asked) => Reply, variables: Record<string, string> = {}): Promise<Harness> => {
  server = await scriptedServer(reply);
  return harness(server.url, variables);
};

const failure = async (h: Harness, deadlineSeconds?: number): Promise<EngineUnavailable> => {
  const error = await h
    .engine(deadlineSeconds)
    .draft(story, options)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(EngineUnavailable);
  expect(JSON.stringify([h.logged, (error as Error).message, (error as EngineUnavailable).warning])).not.toContain(
    "SECRET",
  );
  return error as EngineUnavailable;
};

const succeeds = async (h: Harness): Promise<void> => {
  const { draft } = await h.engine().draft(story, options);
  const grounded = ground(draft, story);
  expect(grounded.summary.length).toBeGreaterThan(2);
  expect(JSON.stringify(h.logged)).not.toContain("SECRET");
};

const tooMany = apiError(429, "rate_limit_exceeded");

describe("failures that pass are tried again", () => {
  test("429 without retry-after waits longer each time", async () => {
    const h = await start(firstly(tooMany, tooMany, tooMany));
    await succeeds(h);
    expect(h.waits).toEqual([750, 1500, 3000]);
  });

  test("429 with retry-after waits as long as it says, in seconds, milliseconds or as a date", async () => {
    const date = new Date(Date.parse("2026-03-01T12:00:16.5Z")).toUTCString();
    const h = await start(
      firstly(
        apiError(429, "rate_limit_exceeded", { "retry-after": "7" }),
        apiError(429, "rate_limit_exceeded", { "retry-after-ms": "2500" }),
        apiError(503, "overloaded", { "retry-after": date }),
      ),
    );
    await succeeds(h);
    expect(h.waits).toEqual([7000, 2500, 6500]);
  });

  test.each([500, 502, 503, 504, 408, 409])("HTTP %i", async (status) => {
    const h = await start(firstly(apiError(status, "server_error")));
    await succeeds(h);
    expect(h.waits).toHaveLength(1);
  });

  test("a connection that is reset", async () => {
    await succeeds(await start(firstly({ kind: "reset" })));
  });

  test.each(["hang", "hang-body"] as const)("a server that never ends its answer (%s)", async (kind) => {
    server = await scriptedServer(firstly({ kind }));
    const h = harness(server.url, {}, { callSeconds: 1 });
    await succeeds(h);
    expect(h.waits.length).toBeGreaterThan(0);
    expect(h.logged[0]?.fields).toMatchObject({ kind: "timeout" });
  });

  test("a page of HTML with status 200, and JSON that is no completion", async () => {
    const h = await start(
      firstly(
        { kind: "text", text: "<html><body>Please sign in</body></html>" },
        { kind: "json", value: { message: "ok" } },
        { kind: "json", value: { choices: [] } },
        { kind: "text", headers: { "content-type": "application/json" }, text: '{"choices": [' },
      ),
    );
    await succeeds(h);
    expect(server.asked.length).toBeGreaterThan(4);
  });
});

describe("answers that can't be used are asked for once more", () => {
  const answers: [string, (asked: Asked) => Reply][] = [
    ["cut off", (asked) => completion(asked, '{"claims": [{"claim": "The wat', { finish: "length" })],
    ["bad JSON", (asked) => completion(asked, "Here is the summary: it rained.")],
    ["of the wrong shape", (asked) => completion(asked, '{"claims": "none", "summary": 3}')],
    ["empty", (asked) => completion(asked, "")],
    ["null", (asked) => completion(asked, null)],
    ["of the right shape with nothing in it", (asked) => completion(asked, JSON.stringify(emptyAnswer))],
  ];
  test.each(answers)("an answer that is %s", async (_, bad) => {
    const h = await start((asked) => (asked.n === 0 ? bad(asked) : good(asked)));
    await succeeds(h);
    expect(server.asked[1]?.messages.at(-1)?.content).toMatch(/^Your last answer could not be used/);
  });

  test.each(answers)("an answer that is %s again ends it", async (_, bad) => {
    const h = await start(bad);
    expect((await failure(h)).warning.code).toBe("model-unavailable");
    expect(server.asked).toHaveLength(1 + limits.maxModelShapeRepairs);
  });

  test("JSON in a code block is read", async () => {
    const h = await start((asked) => completion(asked, `\`\`\`json\n${JSON.stringify(readingModel(asked))}\n\`\`\``));
    await succeeds(h);
  });

  test("an answer without token counts is counted by estimate", async () => {
    const h = await start((asked) => completion(asked, JSON.stringify(readingModel(asked)), { usage: false }));
    const { usage } = await h.engine().draft(story, options);
    expect(usage.stages[0]?.inputTokens).toBeGreaterThan(1000);
    expect(usage.costUsd).toBeGreaterThan(0);
  });
});

describe("failures that don't pass end it at once", () => {
  test.each([
    ["a refusal", (asked: Asked) => completion(asked, null, { refusal: "I can't help with that" })],
    ["a content filter", (asked: Asked) => completion(asked, "{}", { finish: "content_filter" })],
    ["a spent quota", () => apiError(429, "insufficient_quota")],
    ["a wrong key", () => apiError(401, "invalid_api_key")],
    ["an unknown model", () => apiError(404, "model_not_found")],
    ["a bad request", () => apiError(400, "context_length_exceeded")],
  ])("%s", async (_, reply) => {
    const h = await start(reply);
    expect((await failure(h)).warning.code).toBe("model-unavailable");
    expect(server.asked).toHaveLength(1);
    expect(h.waits).toEqual([]);
  });

  test("a server that isn't there", async () => {
    const h = await start(good);
    await server.close();
    await failure(h);
    expect(h.waits).toHaveLength(limits.maxModelRetries);
  });

  test("429 for ever ends after a bounded number of tries", async () => {
    const h = await start(() => tooMany);
    await failure(h);
    expect(server.asked).toHaveLength(1 + limits.maxModelRetries);
  });
});

describe("time", () => {
  test("no call is made that can't end in the time that is left", async () => {
    const h = await start(good);
    expect((await failure(h, 3)).message).toContain("no time");
    expect(server.asked).toHaveLength(0);
  });

  test("a wait that leaves no time for the call after it isn't begun", async () => {
    const h = await start(() => apiError(429, "rate_limit_exceeded", { "retry-after": "50" }));
    await failure(h, 52);
    expect(h.waits).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  test("a call that is under way ends with the time", async () => {
    server = await scriptedServer(() => ({ kind: "hang-body" }));
    const h = harness(server.url, {}, { minCallSeconds: 0 });
    expect((await failure(h, 0.2)).message).toContain("timeout");
    expect(server.asked).toHaveLength(1);
  });

  test("a second look that can't be had leaves the first standing, with a warning", async () => {
    const h = await start((asked) =>
      taskOf(asked).startsWith("Task: a second look") ? apiError(401, "gone") : good(asked),
    );
    const { draft } = await h.engine().draft(story, options);
    expect(draft.summary.length).toBeGreaterThan(2);
    expect(draft.warnings.map(({ code }) => code)).toContain("second-look-missing");
  });
});

describe("servers that speak another dialect", () => {
  test("one without schemas gets the schema in words, one that wants max_tokens gets that", async () => {
    const h = await start((asked) => {
      const bad = (message: string): Reply => ({
        kind: "json",
        status: 400,
        value: { error: { message, type: "invalid_request_error" } },
      });
      if ("max_completion_tokens" in asked.body) return bad("Unsupported parameter: 'max_completion_tokens'");
      if (JSON.stringify(asked.body["response_format"] ?? "").includes("schema"))
        return bad("response_format json_schema is unknown");
      return good(asked);
    });
    await succeeds(h);
    const last = server.asked.at(-1)!;
    expect(last.body["max_tokens"]).toBeGreaterThan(0);
    expect(last.body["response_format"]).toEqual({ type: "json_object" });
    expect(last.messages.at(-1)?.content).toContain("JSON Schema");
  });
});

test("the key goes to the server and nowhere else", async () => {
  const h = await start(good);
  const result = await h.engine().draft(story, options);
  expect(server.asked[0]?.authorization).toBe(`Bearer ${secretKey}`);
  const everything = [JSON.stringify(h.logged), JSON.stringify(result), h.engine().identity];
  for await (const { key } of h.store.listAll(""))
    everything.push(new TextDecoder().decode((await h.store.get(key))!.body));
  expect(everything.join("\n")).not.toContain("SECRET");
});

test("wrong ids and invented content are complained of once, repaired where that helps, and dropped where not", async () => {
  const h = await start((asked) => {
    const [first, second] = linesIn(asked);
    if (taskOf(asked).startsWith("Task: repair")) {
      return completion(
        asked,
        JSON.stringify({
          ...emptyAnswer,
          summary: [
            { text: first!.text, refs: first!.ids },
            { text: "", refs: [] },
          ],
        }),
      );
    }
    if (taskOf(asked).startsWith("Task: a second look")) return completion(asked, JSON.stringify(emptyAnswer));
    return completion(
      asked,
      JSON.stringify({
        ...emptyAnswer,
        headline: "Flood",
        summary: [
          { text: first!.text, refs: ["s9.99", "nonsense"] },
          { text: "Prince Leopold counted 4711 boats.", refs: first!.ids },
          { text: second!.text, refs: second!.ids },
        ],
      }),
    );
  });
  const { draft } = await h.engine().draft(story, options);
  const repair = server.asked.find((asked) => taskOf(asked).startsWith("Task: repair"));
  expect(taskOf(repair!)).toContain("there is no sentence s9.99");
  expect(taskOf(repair!)).toContain("the number 4711");
  const { summary } = ground(draft, story);
  expect(summary).toHaveLength(2);
  expect(JSON.stringify(summary)).not.toContain("Leopold");
});

describe("a model of which nothing stands", () => {
  const invented = { text: "Prince Leopold counted 4711 boats.", refs: ["s1.1"] };
  const answering = (summary: readonly unknown[]) => (asked: Asked) =>
    completion(
      asked,
      JSON.stringify(
        taskOf(asked).startsWith("Task: fill") ? { ...emptyAnswer, headline: "Flood", summary } : emptyAnswer,
      ),
    );

  test("gives way to the extractive summary", async () => {
    const h = await start(answering([invented, invented]));
    const { warning } = await failure(h);
    expect(warning.code).toBe("model-unusable");
  });

  test("what was answered isn't paid for again at the next look", async () => {
    const h = await start(answering([invented]));
    await failure(h);
    const asked = server.asked.length;
    await failure(h);
    expect(server.asked).toHaveLength(asked);
  });
});
