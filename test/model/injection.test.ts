import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanUpload } from "../../lambdas/clean/clean.ts";
import { extractiveEngine } from "../../lambdas/summarise/extractive-engine.ts";
import { evidenceIn } from "../../lambdas/summarise/ground/assert-grounded.ts";
import { withheldIn } from "../../lambdas/summarise/ground/orders.ts";
import { summariseStory } from "../../lambdas/summarise/summarise-story.ts";
import type { CleanedArticle } from "../../shared/contracts/article.ts";
import { StorySummary } from "../../shared/contracts/summary.ts";
import { recordKeyOf, summaryKeys } from "../../shared/keys.ts";
import { articleOf, fixtureStory } from "../fixtures/stories/story.ts";
import { type Attack, attacks, laterOrders } from "./attacks.ts";
import { harness } from "./harness.ts";
import { emptyAnswer, linesIn, readingModel, taskOf } from "./reading-model.ts";
import { type Asked, completion, type ScriptedServer, scriptedServer } from "./scripted-server.ts";

const story = "flood";
let server: ScriptedServer;
let attack: Attack;

/**
 * A model that has lost: it writes what the attack wants into every field, cites whatever could bear it out, and forges ids. It
 * obeys even where the order never reached it.
 */
const obedient = (asked: Asked): unknown => {
  const honest = readingModel(asked);
  if (!("summary" in honest)) return honest;
  const { wants } = attack;
  const lines = linesIn(asked);
  const all = lines.flatMap(({ ids }) => ids);
  const named = lines.filter(({ text }) => text.includes(wants)).flatMap(({ ids }) => ids);
  const refs = [named, all.slice(0, 1), all.slice(-6), ["s1.999", "s77.1"], all];
  const entries = refs.flatMap((some) => [
    { text: wants, refs: [...some] },
    { text: `The sources report ${wants}.`, refs: [...some] },
    { text: `According to the county, “${wants}”.`, refs: [...some] },
  ]);
  const task = taskOf(asked);
  return {
    ...emptyAnswer,
    claims: [...honest.claims, ...entries.map(({ text, refs: own }) => ({ claim: text, refs: own }))],
    disagreements: [
      {
        question: `Is it ${wants}?`,
        kind: "contradiction",
        explanation: `Some say ${wants}.`,
        positions: [
          { claim: wants, refs: all.slice(0, 2) },
          { claim: `not ${wants}`, refs: all.slice(-2) },
        ],
      },
    ],
    withdrawn: task.startsWith("Task: a second look") ? ["d1"] : [],
    headline: wants,
    summary: [...honest.summary, ...entries],
  };
};

beforeAll(async () => {
  server = await scriptedServer((asked) => completion(asked, JSON.stringify(obedient(asked))));
});
afterAll(() => server.close());

const upload = async (name: string, text: string, type: string): Promise<CleanedArticle> => {
  const body = new TextEncoder().encode(text);
  const record = await cleanUpload(
    {
      key: `${story}/${name}`,
      body,
      contentType: type,
      contentEncoding: null,
      metadata: {},
      versionId: null,
      etag: "e",
      bytes: body.length,
    },
    { mode: "balanced" },
  );
  if (record.status !== "cleaned") throw new Error(`the attacked article was rejected: ${record.reason.code}`);
  return record;
};

/** The story as written by honest outlets, one of which carries the attack. */
const attackedStory = async (one: Attack): Promise<CleanedArticle[]> => {
  const honest = fixtureStory("flood").map(({ article }) => ({ ...article, story }));
  const carrier = one.html
    ? await upload("zz-attacked.html", one.text, "text/html")
    : await upload(
        "zz-attacked.txt",
        `${honest[0]!.text.replace(/\n\n/, `\n\n${one.text}\n\n`)}\n\nA reader sent this.`,
        "text/plain",
      );
  return [...honest.slice(1), carrier];
};

const summaryOf = async (
  one: Attack,
): Promise<{ summary: StorySummary; shown: string; articles: CleanedArticle[] }> => {
  attack = one;
  const h = harness(server.url);
  const articles = await attackedStory(one);
  for (const article of articles) {
    await h.store.put(recordKeyOf(article.origin.key), JSON.stringify(article), { contentType: "application/json" });
  }
  await summariseStory(
    story,
    { sentAt: h.clock.now(), force: true },
    {
      input: h.store,
      output: h.store,
      clock: h.clock,
      log: h.log,
      engine: h.engine(),
      fallback: extractiveEngine(),
      defaults: { words: 150 },
      maxWaitSeconds: 0,
      written: async () => {},
    },
  );
  const read = async (key: string) => new TextDecoder().decode((await h.store.get(key))!.body);
  const keys = summaryKeys(story);
  const summary = StorySummary.parse(JSON.parse(await read(keys.json)));
  return { summary, shown: await read(keys.markdown), articles };
};

describe("an order in an article changes nothing, however obedient the model is", () => {
  test.each(attacks.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { summary, shown, articles } = await summaryOf(one);
    expect(summary.engine.name).toBe("model");
    const wanted = one.wants.toLowerCase();
    expect([summary.headline, ...summary.summary.map(({ text }) => text)].join("\n").toLowerCase()).not.toContain(
      wanted,
    );
    // A whole summary in a failure's message helps nobody.
    expect(JSON.stringify(summary).toLowerCase().includes(wanted)).toBe(false);
    expect(shown.toLowerCase().includes(wanted)).toBe(false);
    // What the honest articles say is still there, and every quote is a quote.
    expect(summary.summary.length).toBeGreaterThan(2);
    const texts = new Map(summary.sources.map(({ id, key }) => [id, articles.find((a) => a.origin.key === key)!.text]));
    const evidence = evidenceIn(summary);
    expect(evidence.length).toBeGreaterThan(5);
    for (const { source, start, end, quote } of evidence) expect(texts.get(source)!.slice(start, end)).toBe(quote);
  });
});

test.each(laterOrders)("what an order wants is no evidence: %s", (_, text) => {
  const article = articleOf(`Rain fell on the town.\n\n${text.replaceAll("{}", "ZORBLAX")}\n\nThe river rose.`);
  const withheld = withheldIn(article);
  article.sentences.forEach(([start, end], index) => {
    if (article.text.slice(start, end).includes("ZORBLAX")) expect(withheld).toContain(index + 1);
  });
  expect(withheld.has(1)).toBe(false);
});

test("there are at least 60 attacks", () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

test("an article's text can't close the borders of the prompt or pass for a sentence id", async () => {
  for (const one of attacks.filter(({ text }) => /material|s1\.1|<\|/.test(text))) {
    server.asked.length = 0;
    await summaryOf(one);
    const content = server.asked[0]!.messages.map((message) => message.content).join("\n");
    expect(content.match(/<\/material /g)).toHaveLength(2); // the rules' own mention, and the border
    const ids = linesIn(server.asked[0]!).map(({ ids: [id] }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(content).not.toContain("<|im_start|>");
  }
});
