import { describe, expect, it } from "vitest";
import { bridge } from "../../../test/fixtures/report/bridge.ts";
import { renderHtml } from "./html.ts";
import { renderIndex } from "./index-page.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText } from "./text.ts";

describe("the report in all its forms", () => {
  const page = renderHtml(bridge.summary, bridge.articles);
  const markdown = renderMarkdown(bridge.summary);
  const text = renderText(bridge.summary, { columns: 90, color: false });

  it.each([
    ["page", page],
    ["Markdown", markdown],
    ["text", text],
  ])("the %s holds headline, questions, outlets and rejected uploads", (_form, report) => {
    expect(report).toContain(bridge.summary.headline);
    for (const { question } of bridge.summary.disagreements) expect(report).toContain(question);
    for (const { name } of bridge.summary.sources) expect(report).toContain(name);
    for (const { key } of bridge.summary.rejected) expect(report).toContain(key);
  });

  it("is the same for the same input", () => {
    expect(renderHtml(bridge.summary, bridge.articles)).toBe(page);
    expect(renderMarkdown(bridge.summary)).toBe(markdown);
  });

  it("keeps text within the terminal’s width", () => {
    for (const columns of [40, 80, 200]) {
      const lines = renderText(bridge.summary, { columns, color: false }).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  });

  it("lists stories, newest first, under addresses that can be followed", () => {
    const listing = { headline: "One", sources: 2, disagreements: 0, createdAt: "2026-01-01T00:00:00Z" };
    const index = renderIndex([
      { ...listing, story: "a b/ü" },
      { ...listing, story: "later", headline: "Two", createdAt: "2026-01-02T00:00:00Z" },
    ]);
    expect(index).toContain('href="./a%20b/%C3%BC/summary.html"');
    expect(index.indexOf("Two")).toBeLessThan(index.indexOf("One"));
  });
});
