import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { assemble } from "../../lambdas/summarise/assemble.ts";
import { renderHtml } from "../../lambdas/summarise/report/html.ts";
import { renderMarkdown } from "../../lambdas/summarise/report/markdown.ts";
import type { Draft, StoryArticle } from "../../shared/contracts/draft.ts";
import { recordOf } from "../simulation/scripted.ts";
import { text } from "./arbitraries.ts";
import { runs, timeout } from "./runs.ts";

/** A summary that quotes whatever the articles say, in every place that a quote can stand. */
const reportOf = (contents: readonly string[], name: string) => {
  const articles = contents.flatMap((content, n): StoryArticle[] => {
    const body = new TextEncoder().encode(content);
    const upload = { key: `story/${n}.txt`, body, etag: "e", versionId: null, metadata: { source: name } };
    const article = recordOf(upload);
    return article.status === "cleaned" && article.sentences.length > 0 ? [{ id: `s${n + 1}`, article }] : [];
  });
  const cited = articles.map(({ id, article }) => {
    const [start, end] = article.sentences[0] ?? [0, 0];
    return { text: article.text.slice(start, end), citations: [{ source: id, sentence: 1 }] };
  });
  const positions = cited.map(({ text: claim, citations }) => ({ claim, evidence: citations }));
  const draft: Draft = {
    headline: cited[0]?.text ?? "",
    summary: cited,
    disagreements: [
      { question: "What happened?", kind: "framing", explanation: "They differ.", basis: "model", positions },
    ],
    coverage: positions,
    copies: new Map(),
    offTopic: new Set(),
    warnings: [{ code: "x", message: name }],
  };
  const summary = assemble({
    story: name || "story",
    title: undefined,
    loaded: { articles, rejected: [], warnings: [] },
    engineName: "model",
    result: { draft, usage: { stages: [] } },
    fingerprint: "f",
    createdAt: new Date(0),
    warnings: [],
  });
  return { html: renderHtml(summary, articles), markdown: renderMarkdown(summary) };
};

const seen = (html: string) => {
  const found = { scripts: 0, dangerous: [] as string[] };
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (tag === "script") found.scripts += 1;
      if (/^(?:iframe|object|embed|base|form|img|video|audio|link|frame)$/.test(tag)) found.dangerous.push(tag);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith("on")) found.dangerous.push(attribute);
        if (/^(?:href|src|action)$/.test(attribute) && !/^(?:https?:|#|[\w./%-]*$)/i.test(value))
          found.dangerous.push(value);
      }
    },
  });
  parser.end(html);
  return found;
};

describe("a report on whatever the articles say", () => {
  it("shows it and runs none of it", { timeout }, () => {
    const harmless = seen(reportOf(["One says so.", "Another says no."], "Herald").html).scripts;
    fc.assert(
      fc.property(text, text, text, (one, other, name) => {
        const { html, markdown } = reportOf([one, other], name);
        const found = seen(html);
        expect(found.dangerous).toEqual([]);
        expect(found.scripts).toBeLessThanOrEqual(harmless);
        expect(html).toContain("Content-Security-Policy");
        // No tag and no link of an article's making.
        expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|iframe|a)\b/i);
        expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:/i);
      }),
      { numRuns: runs },
    );
  });
});
