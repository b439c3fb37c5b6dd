import { describe, expect, it } from "vitest";
import { Cloud } from "../bench/performance/cloud.ts";
import { madeUpText } from "../bench/performance/stories.ts";
import { harness } from "./model/harness.ts";
import { manyArticles } from "./model/many-articles.ts";
import { readingModel } from "./model/reading-model.ts";
import { completion, scriptedServer } from "./model/scripted-server.ts";

const requests = (cloud: Cloud) => {
  const { input, output } = cloud;
  const all = [input.counts, output.counts];
  const sum = (name: keyof typeof input.counts) => all.reduce((total, counts) => total + counts[name], 0);
  return { reads: sum("get") + sum("head"), writes: sum("put"), lists: sum("list") };
};

const reset = (cloud: Cloud) => {
  cloud.input.reset();
  cloud.output.reset();
  cloud.sends = 0;
  cloud.engineCalls = 0;
};

/** Budgets that don't depend on the machine. Raise one only with a reason. */
describe("what the pipeline asks of AWS", () => {
  it("takes three reads, one write and one message to clean an upload", async () => {
    const cloud = new Cloud();
    await cloud.upload("x/a.txt", madeUpText(1, 1));
    // The record, the upload, and after the write whether the upload is still that one.
    expect({ ...requests(cloud), sends: cloud.sends }).toEqual({ reads: 3, writes: 1, lists: 0, sends: 1 });
  });

  it("summarises a story of five with one listing more than messages, three writes and each record read once", async () => {
    const cloud = new Cloud();
    for (let article = 0; article < 5; article += 1) await cloud.upload(`x/${article}.txt`, madeUpText(1, article));
    reset(cloud);
    await cloud.advance(60);
    const { reads, writes, lists } = requests(cloud);
    expect(writes).toBe(3);
    // One listing for each message, all but one of which find nothing to do; and one after the commit, whether it still holds.
    expect(lists).toBeLessThanOrEqual(5 + 1);
    expect(reads).toBeLessThanOrEqual(5 + 4 * 6 + 1);
    expect(cloud.engineCalls).toBe(1);
  });

  it("costs at most two summaries for a burst of fifty uploads into one story", async () => {
    const cloud = new Cloud();
    for (let article = 0; article < 50; article += 1) {
      await cloud.upload(`x/${article}.txt`, madeUpText(2, article, 6));
      await cloud.advance(0.2);
    }
    await cloud.advance(120);
    expect(cloud.engineCalls).toBeGreaterThan(0);
    expect(cloud.engineCalls).toBeLessThanOrEqual(2);
  });

  it("costs no summary to upload the same again", async () => {
    const cloud = new Cloud();
    for (let article = 0; article < 3; article += 1) await cloud.upload(`x/${article}.txt`, madeUpText(3, article));
    await cloud.advance(60);
    reset(cloud);
    for (let article = 0; article < 3; article += 1) await cloud.upload(`x/${article}.txt`, madeUpText(3, article));
    await cloud.advance(60);
    expect(cloud.engineCalls).toBe(0);
  });

  it("doesn't leave a story that never rests for ever", async () => {
    const cloud = new Cloud();
    for (let second = 0; second < 700; second += 5) {
      await cloud.upload(`x/${second}.txt`, madeUpText(4, second, 4));
      await cloud.advance(5);
    }
    expect(cloud.engineCalls).toBeGreaterThanOrEqual(2);
    expect(cloud.engineCalls).toBeLessThanOrEqual(12);
  });
});

describe("what the model engine asks of a model", () => {
  const wordsPerArticle = 600;
  /** Input tokens for the first summary, and for one more article, by the project's own estimate. */
  const tokens = async (articles: number): Promise<readonly [number, number]> => {
    const server = await scriptedServer((asked) => completion(asked, JSON.stringify(readingModel(asked))));
    try {
      const h = harness(server.url, { BUDGET_USD_PER_STORY: "1000", BUDGET_USD_PER_DAY: "1000" });
      const inputOf = async (count: number) => {
        const { usage } = await h.engine().draft(manyArticles(count, wordsPerArticle), { words: 230 });
        return usage.stages.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
      };
      return [await inputOf(articles), await inputOf(articles + 1)];
    } finally {
      await server.close();
    }
  };

  // What was measured and a fifth more: npm run bench -- tokens.
  it("reads five articles in 17,500 tokens, with both looks and the instructions", async () => {
    const [first] = await tokens(5);
    expect(first).toBeGreaterThan(5 * wordsPerArticle);
    expect(first).toBeLessThan(17_500);
  });

  it("reads a long story's articles once: one more costs a third of the first summary at most", async () => {
    const [first, more] = await tokens(40);
    expect(more).toBeLessThan(first / 3);
  });
});
