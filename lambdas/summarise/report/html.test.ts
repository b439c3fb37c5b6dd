import { fc, test } from "@fast-check/vitest";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { limits } from "../../../shared/limits.ts";
import { bridge } from "../../../test/fixtures/report/bridge.ts";
import { makeCrowd } from "../../../test/fixtures/report/crowd.ts";
import { agreement, rejectedOnly, singleSource } from "../../../test/fixtures/report/quiet.ts";
import { wildText } from "../../../test/fixtures/report/wild-text.ts";
import { renderHtml } from "./html.ts";
import { renderIndex } from "./index-page.ts";

// Without the style sheet, which jsdom would parse anew for each page.
const dom = (markup: string): Document => new JSDOM(markup.replace(/<style>[^<]*<\/style>/, "")).window.document;

describe("renderHtml", () => {
  const page = dom(renderHtml(bridge.summary, bridge.articles));
  const all = (selector: string): readonly Element[] => [...page.querySelectorAll(selector)];

  it("marks in each article exactly the cited sentences", () => {
    for (const { id, article } of bridge.articles) {
      const evidence = [
        ...bridge.summary.summary.flatMap(({ citations }) => citations),
        ...bridge.summary.disagreements.flatMap(({ positions }) => positions.flatMap((position) => position.evidence)),
        ...bridge.summary.coverage.flatMap((row) => row.evidence),
      ].filter(({ source }) => source === id);
      const numbers = [...new Set(evidence.map(({ sentence }) => sentence))].toSorted((a, b) => a - b);
      const marks = all(`#source-${id.slice(1)} .text mark`);
      expect(marks.map((mark) => mark.textContent)).toEqual(
        numbers.map((number) => article.text.slice(...(article.sentences[number - 1] as [number, number]))),
      );
      expect(all(`#source-${id.slice(1)} .text > p`).map((paragraph) => paragraph.textContent)).toEqual(
        article.text.split("\n\n"),
      );
    }
  });

  it("shows removed pieces where they stood, with the reason", () => {
    const parts = [...(page.querySelector("#source-1 .text")?.children ?? [])];
    expect(parts.map(({ tagName }) => tagName)).toEqual(["P", "DETAILS", "P", "P", "P", "DETAILS"]);
    expect(parts[1]?.textContent).toContain("share bar Share this story");
  });

  it("puts a citation’s words between the sentences around them", () => {
    const note = page.querySelector("#c1-5 q");
    expect(note?.querySelector("mark")?.textContent).toBe("Inspectors had found cracks in three girders, he said.");
    expect(note?.textContent).toMatch(/Piotr Halvorsen\.\s+Inspectors .* The bridge was shut on Wednesday\.$/s);
  });

  it("says which sentences are disputed", () => {
    const disputed = all(".summary .disputed").map((link) => [link.closest("[id]")?.id, link.getAttribute("href")]);
    expect(disputed).toEqual([
      ["p2", "#d2"],
      ["p3", "#d1"],
    ]);
  });

  it("counts copies as no further witness", () => {
    expect(page.querySelector(".deck")?.textContent).toContain(
      "4 independent sources (1 copy, 1 article set aside, 2 uploads",
    );
    expect(page.querySelector("#d3 .who")?.textContent).toBe("1 source and 1 copy");
    expect(all("td .copy").length).toBeGreaterThan(0);
  });

  it("says honestly what no disagreement means", () => {
    const text = (fixture: typeof bridge): string =>
      dom(renderHtml(fixture.summary, fixture.articles)).querySelector("#disagreements")?.textContent ?? "";
    expect(text(agreement)).toContain("doesn’t prove that there is none");
    expect(text(singleSource)).toContain("only one independent source");
    expect(text(rejectedOnly)).toContain("no article to compare");
  });

  it("has no link into a text that is not on the page", () => {
    const bare = dom(renderHtml(bridge.summary, []));
    const targets = [...bare.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href") as string);
    expect(targets.filter((target) => bare.querySelector(target) === null)).toEqual([]);
  });

  it("stays below its limit for the largest stories, and says what it leaves out", () => {
    const { summary, articles } = makeCrowd(120, 60, 200);
    const markup = renderHtml(summary, articles);
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(limits.maxPageBytes);
    expect(markup).toContain("would make this page too large");
    expect(markup.match(/class="article"/g)?.length).toBeGreaterThan(10);
  });

  it("stays below its limit even when a quote alone would fill the page", () => {
    const huge = { ...bridge.summary, headline: "x".repeat(3_000_000), story: "y".repeat(900) };
    const coverage = Array.from({ length: 3_000 }, (_, i) => ({
      ...(bridge.summary.coverage[0] as (typeof bridge.summary.coverage)[0]),
      claim: `${i}${"z".repeat(2_000)}`,
    }));
    const markup = renderHtml({ ...huge, coverage }, bridge.articles);
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(limits.maxPageBytes);
  });

  const elements = new Set(all("*").map(({ tagName }) => tagName));
  const attributes = new Set(all("*").flatMap((element) => element.getAttributeNames()));

  test.prop([fc.array(wildText, { minLength: 8, maxLength: 8 })], { numRuns: 25 })(
    "no text from outside makes an element or an attribute",
    ([headline = "", story = "", text = "", claim = "", name = "", key = "", url = "", message = ""]) => {
      const { summary } = bridge;
      const wild = dom(
        renderHtml(
          {
            ...summary,
            headline,
            story,
            summary: summary.summary.map((sentence) => ({ ...sentence, text })),
            disagreements: summary.disagreements.map((item) => ({
              ...item,
              question: text,
              explanation: message,
              positions: item.positions.map(({ evidence }) => ({
                claim,
                evidence: evidence.map((piece) => ({ ...piece, quote: name })),
              })),
            })),
            coverage: summary.coverage.map((row) => ({ ...row, claim })),
            sources: summary.sources.map((source) => ({
              ...source,
              name,
              key,
              url,
              title: text,
              published: key,
              language: url,
            })),
            rejected: [{ key, reason: message }],
            warnings: [{ code: "x", message }],
          },
          bridge.articles,
        ),
      );
      const found = [...wild.querySelectorAll("*")];
      expect(found.map(({ tagName }) => tagName).filter((tag) => !elements.has(tag))).toEqual([]);
      expect(
        found.flatMap((element) => element.getAttributeNames()).filter((attribute) => !attributes.has(attribute)),
      ).toEqual([]);
    },
  );
});

describe("renderIndex", () => {
  const listing = { headline: "One", sources: 2, disagreements: 0, createdAt: "2026-01-01T00:00:00Z" };

  test.prop([wildText.filter((story) => story.isWellFormed() && story !== "")])(
    "links stay below the folder of stories, whatever a story is called",
    (story) => {
      const base = "https://bucket.example/stories/index.html";
      const link = dom(renderIndex([{ ...listing, story }])).querySelector("main a");
      const segments = story.split("/");
      if (segments.some((segment) => segment === "." || segment === "..")) {
        expect(link).toBeNull();
        return;
      }
      const { origin, pathname, search, hash } = new URL(link?.getAttribute("href") as string, base);
      expect({ origin, search, hash }).toEqual({ origin: "https://bucket.example", search: "", hash: "" });
      expect(decodeURIComponent(pathname)).toBe(`/stories/${story}/summary.html`);
    },
  );

  it("lists no more than its limit, and says so", () => {
    const many = Array.from({ length: limits.maxIndexStories + 7 }, (_, i) => ({ ...listing, story: `s${i}` }));
    const page = dom(renderIndex(many));
    expect(page.querySelectorAll(".stories > li")).toHaveLength(limits.maxIndexStories);
    expect(page.body.textContent).toContain("7 older stories not listed");
    expect(dom(renderIndex([])).body.textContent).toContain("No story has been summarised yet");
  });
});
