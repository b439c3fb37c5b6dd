import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { bridge } from "../../test/fixtures/report/bridge.ts";
import { schemaFiles } from "./json-schema.ts";

const committed = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8");

describe("the published JSON Schemas", () => {
  it.each(schemaFiles())("$name is current (else run: npm run schema)", ({ name, text }) => {
    expect(committed(name)).toBe(text);
  });

  const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
  const summary = ajv.compile(JSON.parse(committed("story-summary-1.schema.json")));
  const article = ajv.compile(JSON.parse(committed("cleaned-article-1.schema.json")));

  it("accept what the pipeline writes, and fields of later releases", () => {
    expect(summary(bridge.summary), ajv.errorsText(summary.errors)).toBe(true);
    expect(summary({ ...bridge.summary, later: 1 })).toBe(true);
    for (const entry of bridge.articles) expect(article(entry.article), ajv.errorsText(article.errors)).toBe(true);
  });

  it("reject what breaks the contract", () => {
    expect(summary({ ...bridge.summary, schema: "story-summary/2" })).toBe(false);
    const [first] = bridge.summary.disagreements;
    const alone = { ...first, positions: first?.positions.slice(0, 1) };
    expect(summary({ ...bridge.summary, disagreements: [alone] })).toBe(false);
    expect(article({ ...bridge.articles[0]?.article, sentences: [[0]] })).toBe(false);
  });

  it("describe each field of the top level", () => {
    type Described = { properties: Record<string, { description?: string }> };
    const [story, record] = schemaFiles().map(({ text }) => JSON.parse(text));
    const tops: readonly Described[] = [story, record.$defs.CleanedArticle, record.$defs.RejectedArticle];
    for (const { properties } of tops) {
      const silent = Object.entries(properties).filter(([, field]) => (field.description ?? "") === "");
      expect(silent.map(([name]) => name)).toEqual([]);
    }
  });
});
