import { afterEach, describe, expect, test } from "vitest";
import { extractiveEngine } from "../../lambdas/summarise/extractive-engine.ts";
import { dayLedgerKey, storyLedgerKey } from "../../lambdas/summarise/model/cost/budget.ts";
import { EngineUnavailable, summariseStory } from "../../lambdas/summarise/summarise-story.ts";
import type { CleanedArticle } from "../../shared/contracts/article.ts";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { recordKeyOf, summaryKeys } from "../../shared/keys.ts";
import { fixtureStory } from "../fixtures/stories/story.ts";
import { type Harness, harness } from "./harness.ts";
import { readingModel, taskOf } from "./reading-model.ts";
import {
  type Asked,
  apiError,
  completion,
  type Reply,
  type ScriptedServer,
  scriptedServer,
} from "./scripted-server.ts";

const flood = fixtureStory("flood");
let server: ScriptedServer;
afterEach(() => server.close());

const good = (asked: Asked): Reply => completion(asked, JSON.stringify(readingModel(asked)));

const put = (h: Harness, article: CleanedArticle) =>
  h.store.put(recordKeyOf(article.origin.key), JSON.stringify(article), { contentType: "application/json" });

const look = async (h: Harness): Promise<StorySummary> => {
  await summariseStory(
    "flood",
    { sentAt: h.clock.now(), force: true },
    {
      input: h.store,
      output: h.store,
      clock: h.clock,
      log: h.log,
      engine: h.engine(),
      fallback: extractiveEngine(),
      defaults: { words: 120 },
      maxWaitSeconds: 0,
      written: async () => {},
    },
  );
  return StorySummary.parse(JSON.parse(new TextDecoder().decode((await h.store.get(summaryKeys("flood").json))!.body)));
};

const spentIn = async (h: Harness, key: string): Promise<number> => {
  const found = await h.store.get(key);
  return found ? (JSON.parse(new TextDecoder().decode(found.body)) as { spentMicroUsd: number }).spentMicroUsd : 0;
};

describe("a story on its way through the pipeline", () => {
  test("gets the extractive summary with a warning while the model can't be had, and the model's as soon as it can", async () => {
    let down = true;
    server = await scriptedServer((asked) => (down ? apiError(401, "invalid_api_key") : good(asked)));
    const h = harness(server.url);
    for (const { article } of flood) await put(h, article);
    const without = await look(h);
    expect(without.engine.name).toBe("extractive");
    expect(without.warnings.map(({ code }) => code)).toContain("model-unavailable");
    down = false;
    const withModel = await look(h);
    expect(withModel.engine).toMatchObject({ name: "model", model: "scripted" });
    expect(withModel.warnings.map(({ code }) => code)).not.toContain("model-unavailable");
  });

  test("costs nothing when nothing changed", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url);
    for (const { article } of flood) await put(h, article);
    await look(h);
    const calls = server.asked.length;
    await look(h);
    await put(h, flood[0]!.article);
    await look(h);
    expect(server.asked).toHaveLength(calls);
  });

  test("pays once when the summary is lost after the answer came", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url);
    for (const { article } of flood) await put(h, article);
    const first = await look(h);
    await h.store.delete(summaryKeys("flood").json);
    const calls = server.asked.length;
    const second = await look(h);
    expect(server.asked).toHaveLength(calls);
    expect(second.summary).toEqual(first.summary);
    expect(second.engine.calls).toBe(0);
  });

  test("reports tokens, calls and cost by stage", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url);
    for (const { article } of flood) await put(h, article);
    const { engine } = await look(h);
    expect(engine.stages?.map(({ stage }) => stage)).toEqual(["draft", "second-look"]);
    expect(engine.calls).toBe(server.asked.length);
    expect(engine.costUsd).toBeCloseTo((engine.inputTokens * 1 + engine.outputTokens * 4) / 1e6, 6);
    expect(await spentIn(h, dayLedgerKey(h.clock.now()))).toBeCloseTo(engine.costUsd! * 1e6, -1);
  });
});

describe("ceilings", () => {
  test.each([
    ["story", { BUDGET_USD_PER_STORY: "0.001" }],
    ["day", { BUDGET_USD_PER_DAY: "0.001" }],
  ])("per %s: no call is made that could pass it", async (which, variables) => {
    server = await scriptedServer(good);
    const h = harness(server.url, variables);
    const error = await h
      .engine()
      .draft(flood, { words: 120 })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineUnavailable);
    expect((error as EngineUnavailable).warning).toMatchObject({ code: "budget-spent" });
    expect((error as EngineUnavailable).message).toContain(which);
    expect(server.asked).toHaveLength(0);
    // What one ledger refused isn't left booked in the other.
    expect(await spentIn(h, storyLedgerKey("story"))).toBe(0);
  });

  test("many stories at once can't pass the day's ceiling together", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url, { BUDGET_USD_PER_DAY: "0.2", BUDGET_USD_PER_STORY: "100" });
    const stories = Array.from({ length: 12 }, (_, i) =>
      flood.map(({ id, article }) => ({ id, article: { ...article, story: `story-${i}` } })),
    );
    const results = await Promise.allSettled(stories.map((story) => h.engine().draft(story, { words: 120 })));
    expect(results.some(({ status }) => status === "rejected")).toBe(true);
    expect(results.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await spentIn(h, dayLedgerKey(h.clock.now()))).toBeLessThanOrEqual(200_000);
  });

  test("a call whose end nobody knows stays booked in full", async () => {
    server = await scriptedServer(() => ({ kind: "reset" }));
    const h = harness(server.url);
    await expect(h.engine().draft(flood, { words: 120 })).rejects.toThrow(EngineUnavailable);
    expect(await spentIn(h, dayLedgerKey(h.clock.now()))).toBeGreaterThan(30_000);
  });

  test("a ledger that can't be read stops the calls", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url);
    await h.store.put(dayLedgerKey(h.clock.now()), "not a ledger", { contentType: "application/json" });
    await expect(h.engine().draft(flood, { words: 120 })).rejects.toThrow();
    expect(server.asked).toHaveLength(0);
  });
});

describe("the prompt", () => {
  test("begins with the same words at every stage, so that a provider's cache serves it", async () => {
    server = await scriptedServer(good);
    await harness(server.url).engine().draft(flood, { words: 120 });
    const [first, second] = server.asked;
    expect(second!.messages.slice(0, 2)).toEqual(first!.messages.slice(0, 2));
    expect(second!.body["response_format"]).toEqual(first!.body["response_format"]);
    expect(taskOf(second!)).toContain("second look");
  });

  test("carries the user's guidance, length and language after the articles", async () => {
    server = await scriptedServer(good);
    await harness(server.url).engine().draft(flood, { words: 99, guidance: "Mind the children.", language: "de" });
    const last = server.asked[0]!.messages.at(-1)!.content;
    expect(last).toContain("about 99 words");
    expect(last).toContain("Mind the children.");
    expect(last).toContain("German");
  });

  test("leaves out copies of another article", async () => {
    server = await scriptedServer(good);
    const copy = {
      id: "s4",
      article: { ...flood[0]!.article, origin: { ...flood[0]!.article.origin, key: "flood/z.txt" } },
    };
    const { draft } = await harness(server.url)
      .engine()
      .draft([...flood, copy], { words: 120 });
    expect(server.asked[0]!.messages[1]!.content.match(/^Source s\d/gm)).toHaveLength(3);
    expect(draft.copies.size).toBe(1);
  });
});
