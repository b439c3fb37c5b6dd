import { afterEach, describe, expect, test } from "vitest";
import { ground } from "../../lambdas/summarise/ground/ground.ts";
import { partsOf } from "../../lambdas/summarise/model/long/extract.ts";
import { harness } from "./harness.ts";
import { manyArticles } from "./many-articles.ts";
import { linesIn, readingModel, taskOf } from "./reading-model.ts";
import {
  type Asked,
  apiError,
  completion,
  type Reply,
  type ScriptedServer,
  scriptedServer,
} from "./scripted-server.ts";

let server: ScriptedServer;
afterEach(() => server.close());
const good = (asked: Asked): Reply => completion(asked, JSON.stringify(readingModel(asked)));
const stageOf = (asked: Asked): string => taskOf(asked).slice(6, 22);
const small = { MODEL_MAX_INPUT_TOKENS: "7000" };
const options = { words: 150 };

describe("a story too long for one prompt", () => {
  test("goes through claims per article, and what comes out is grounded in the articles", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url, small);
    const story = manyArticles(20, 250);
    const { draft } = await h.engine().draft(story, options);
    const grounded = ground(draft, story);
    expect(grounded.summary.length).toBeGreaterThan(2);
    expect(grounded.coverage.length).toBeGreaterThan(3);
    expect(grounded.complaints.filter(({ code }) => code === "unknown-reference")).toEqual([]);
    expect(server.asked.filter((asked) => stageOf(asked) === "list the claims ")).toHaveLength(20);
  });

  test("asks for one article's claims when one article is added, and for none when ids move", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url, small);
    const all = manyArticles(21, 250);
    await h.engine().draft(all.slice(1), options);
    server.asked.length = 0;
    // The new article comes first in key order: every id in the story moves.
    await h.engine().draft(all, options);
    expect(server.asked.filter((asked) => stageOf(asked) === "list the claims ")).toHaveLength(1);
  });

  test("no prompt is larger than the limit, however long the story is", async () => {
    server = await scriptedServer(good);
    const h = harness(server.url, small);
    await h.engine().draft(manyArticles(40, 150), options);
    const sizes = server.asked.map(({ messages }) =>
      messages.reduce((sum, { content }) => sum + content.length / 4, 0),
    );
    expect(Math.max(...sizes)).toBeLessThan(7000);
    expect(server.asked.every((asked) => linesIn(asked).length > 0)).toBe(true);
  });

  test("keeps the answers it got when the budget ends half-way, and goes on from there", async () => {
    let left = 8;
    server = await scriptedServer((asked) => (left-- > 0 ? good(asked) : apiError(429, "insufficient_quota")));
    const h = harness(server.url, small);
    const story = manyArticles(20, 250);
    await expect(h.engine().draft(story, options)).rejects.toThrow();
    left = Number.POSITIVE_INFINITY;
    const before = server.asked.length;
    await h.engine().draft(story, options);
    const again = server.asked.slice(before).filter((asked) => stageOf(asked) === "list the claims ");
    expect(again.length).toBeLessThanOrEqual(20 - 8);
  });
});

test("an article longer than a prompt is read in parts, and a line longer than that is cut", () => {
  const lines = Array.from({ length: 50 }, (_, i) => `s1.${i + 1} ${"word ".repeat(40)}`);
  const parts = partsOf([...lines, "x".repeat(10_000)], 500);
  expect(parts.flat()).toHaveLength(51);
  for (const part of parts) expect(part.join("\n").length / 4).toBeLessThan(520);
});
