import { test } from "@fast-check/vitest";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { bridge } from "../../../test/fixtures/report/bridge.ts";
import { hostile } from "../../../test/fixtures/report/hostile.ts";
import { wildText } from "../../../test/fixtures/report/wild-text.ts";
import { renderMarkdown } from "./markdown.ts";
import { escapeMarkdown, markdownLink } from "./markdown-escape.ts";
import { plainText } from "./plain-text.ts";

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const all = (node: Nodes): readonly Nodes[] => ["children" in node ? node.children.flatMap(all) : [], node].flat();

const textOf = (node: Nodes): string =>
  all(node)
    .flatMap((part) => (part.type === "text" ? [part.value] : []))
    .join("")
    .replaceAll("\u2060", "");

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("escapeMarkdown", () => {
  it("leaves prose readable", () => {
    expect(escapeMarkdown("It rose by 3.5 % (to 12), she said – “no more!”")).toBe(
      "It rose by 3.5 % (to 12), she said – “no more!”",
    );
  });

  it("keeps a # at the end of a heading", () => {
    for (const text of ["Team C #", "## #", "#", "C#", "a ## b ##"]) {
      expect(textOf(parse(`# ${escapeMarkdown(text)}`))).toBe(text);
    }
  });

  test.prop([wildText])("nothing but text comes of it, at the start of a line and within it", (text) => {
    for (const [lead, allowed] of [
      ["", ["root", "paragraph", "text"]],
      ["Then ", ["root", "paragraph", "text"]],
      ["# ", ["root", "heading", "text"]],
      ["- ", ["root", "list", "listItem", "paragraph", "text"]],
      ["> ", ["root", "blockquote", "paragraph", "text"]],
    ] as const) {
      const tree = parse(`${lead}${escapeMarkdown(text)}`);
      expect(
        all(tree)
          .map(({ type }) => type)
          .filter((type) => !(allowed as readonly string[]).includes(type)),
      ).toEqual([]);
      expect(folded(textOf(tree))).toBe(folded((lead === "Then " ? lead : "") + plainText(text)));
    }
  });

  test.prop([wildText])("stays in its cell of a table", (text) => {
    const tree = parse(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | end |`);
    const row = all(tree).filter(({ type }) => type === "tableRow")[1];
    expect(row).toBeDefined();
    const cells = row !== undefined && "children" in row ? row.children.map((cell) => folded(textOf(cell))) : [];
    expect(cells).toEqual([folded(plainText(text)), "end"]);
  });

  test.prop([wildText])("is harmless as the text of a link", (text) => {
    const links = all(parse(markdownLink(`x${text}`, "https://paper.example/(a)"))).filter(
      ({ type }) => type === "link",
    );
    expect(links).toMatchObject([{ url: "https://paper.example/(a)" }]);
  });
});

describe("renderMarkdown", () => {
  const kinds = (markdown: string): ReadonlySet<string> => new Set(all(parse(markdown)).map(({ type }) => type));

  it("resolves each footnote", () => {
    const nodes = all(parse(renderMarkdown(bridge.summary)));
    const defined = nodes.flatMap((node) => (node.type === "footnoteDefinition" ? [node.identifier] : []));
    const used = nodes.flatMap((node) => (node.type === "footnoteReference" ? [node.identifier] : []));
    expect(used).toEqual(bridge.summary.summary.map((_, i) => String(i + 1)));
    expect(defined.toSorted()).toEqual(used.toSorted());
  });

  it("makes of hostile text nothing but text, and links only to http and https", () => {
    const markdown = renderMarkdown(hostile.summary);
    const allowed = new Set(kinds(renderMarkdown(bridge.summary)));
    expect([...kinds(markdown)].filter((kind) => !allowed.has(kind))).toEqual([]);
    const links = all(parse(markdown)).flatMap((node) => (node.type === "link" ? [node.url] : []));
    expect(links.filter((url) => !/^https:\/\/evil\.example\/%22onmouseover=%22alert\(1\)$/.test(url))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  it("gives a spreadsheet no formula to run", () => {
    const cells = renderMarkdown(hostile.summary)
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .flatMap((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\", "")));
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  test.prop([wildText, wildText], { numRuns: 40 })(
    "keeps its outline whatever the headline and the questions say",
    (headline, question) => {
      const [first, ...rest] = bridge.summary.disagreements;
      if (first === undefined) throw new Error("the fixture has disagreements");
      const markdown = renderMarkdown({
        ...bridge.summary,
        headline,
        disagreements: [{ ...first, question }, ...rest],
      });
      const headings = all(parse(markdown)).flatMap((node) => (node.type === "heading" ? [node.depth] : []));
      expect(headings).toEqual([1, 2, 2, 3, 3, 3, 3, 2, 2, 2]);
    },
  );
});
