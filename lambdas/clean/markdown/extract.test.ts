import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractMarkdown } from "./extract.ts";
import { frontMatter } from "./front-matter.ts";
import { parsable } from "./guard.ts";

const paragraphs = [
  "The harbour of Vellmar will close for three weeks in May while divers repair the outer lock, the [port authority](https://port.example/) said on Tuesday.",
  "Ferries to the islands are to leave from the **old fishing quay** instead, and the authority expects delays of up to forty minutes.",
  "“We know what this means for commuters, and we have looked for another way,” said Ines Radke, who runs the port.",
  "The lock was built in 1931 and has been patched twice since the storm of 1987 damaged its northern gate.",
];
const plain = paragraphs.map((text) => text.replace(/\[(.*?)\]\(.*?\)/, "$1").replaceAll("**", ""));

const kept = (text: string) => {
  const { blocks, decisions } = extractMarkdown(text, "balanced");
  return blocks.filter((_, i) => decisions[i]!.keep).map((block) => block.text);
};

describe("front matter", () => {
  test("gives the source, and is no part of the text", () => {
    const text = `---\ntitle: "Lock closed: what now"\nauthors: [Mia Brandt, Jo Ek]\ndate: 2026-03-04\nsource: The Vellmar Post\nurl: https://post.example/lock\nlang: en-GB\n---\n\n${paragraphs.join("\n\n")}\n`;
    const { source, language } = extractMarkdown(text, "balanced");
    expect(source).toEqual({
      title: "Lock closed: what now",
      author: "Mia Brandt, Jo Ek",
      published: "2026-03-04",
      name: "The Vellmar Post",
      url: "https://post.example/lock",
    });
    expect(language).toBe("en");
    expect(kept(text)).toEqual(plain);
  });

  test("a colon in a title does no harm", () => {
    expect(frontMatter("---\ntitle: Lock closed: what now\nauthor: 'Jo Ek'\n---\nText")).toEqual({
      source: { title: "Lock closed: what now", author: "Jo Ek" },
      language: null,
      body: "\nText",
    });
  });

  test("an address as `source` is the article's address", () => {
    expect(frontMatter("---\nsource: https://post.example/lock\n---\nText").source).toEqual({
      url: "https://post.example/lock",
    });
  });

  test.each([
    ["no end", "---\ntitle: a\n\nText"],
    ["no map", "---\njust a rule above\n---\nText"],
    ["neither YAML nor fields", "---\ntitle: [a\nThe lock is closed.\n---\nText"],
    ["aliases that multiply", "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nText"],
    ["not at the start", "Text\n---\ntitle: a\n---\n"],
  ])("%s: all of it is text", (_, text) => {
    expect(frontMatter(text)).toEqual({ source: {}, language: null, body: text });
  });

  test("reaches no prototype and builds nothing", () => {
    const { source } = frontMatter(
      "---\n__proto__: {title: bad}\nconstructor: {prototype: {url: x}}\nauthor: !!js/function 'f'\n---\n",
    );
    expect(source).toEqual({ author: "f" });
    expect(({} as Record<string, unknown>)["title"]).toBeUndefined();
  });
});

describe("cleaning Markdown", () => {
  test("keeps paragraphs with their links' words, subheads, quotes and tables in order", () => {
    const text = [
      "# Lock closed for repair",
      paragraphs[0],
      "## What commuters should know",
      paragraphs[1],
      `> ${paragraphs[2]}`,
      "| Line | Quay | Delay |\n|---|---|---|\n| 4 | Old quay | 40 min |",
      paragraphs[3],
    ].join("\n\n");
    const { blocks, decisions, source } = extractMarkdown(text, "balanced");
    expect(source.title).toBe("Lock closed for repair");
    expect(decisions[0]).toEqual({ keep: false, reason: "headline" });
    expect(blocks.map((block) => block.kind)).toEqual(
      "heading paragraph heading paragraph quote table table paragraph".split(" "),
    );
    expect(blocks[1]!.text).toBe(plain[0]);
    expect(kept(text)).toEqual(expect.arrayContaining(plain));
  });

  test("takes out lists of links and pictures, and records both", () => {
    const text = `${paragraphs.slice(0, 2).join("\n\n")}\n\n![The lock from above](lock.jpg)\n\n${paragraphs[2]}\n\n${paragraphs[3]}\n\n- [Storm tide: the night of 1987](a)\n- [Islands ask for a second ferry](b)\n- [How a lock works](c)\n`;
    const { blocks, decisions } = extractMarkdown(text, "balanced");
    expect(kept(text)).toEqual(plain);
    const gone = blocks.flatMap((block, i) => {
      const decision = decisions[i]!;
      return decision.keep ? [] : [[block.text, decision.reason]];
    });
    expect(gone).toEqual([
      ["The lock from above", "caption-credit"],
      ["Storm tide: the night of 1987", "related-links"],
      ["Islands ask for a second ferry", "related-links"],
      ["How a lock works", "related-links"],
    ]);
  });

  test("keeps code as it stands and drops markup, scripts and comments", () => {
    const text = `${paragraphs[0]}\n\n\`\`\`sh\nopen lock\n  --slowly\n\`\`\`\n\n<!-- draft --><script>alert(1)</script>\n\n${paragraphs[1]}`;
    const { blocks } = extractMarkdown(text, "balanced");
    expect(blocks).toContainEqual({ kind: "preformatted", text: "open lock\n--slowly" });
    expect(blocks.some((block) => /alert|draft/.test(block.text))).toBe(false);
  });

  test("puts wrapped paragraphs together again", () => {
    const wrapped = paragraphs.map((text) => text.replace(/(.{1,60})(?: |$)/g, "$1\n").trim()).join("\n\n");
    expect(kept(wrapped)).toEqual(plain);
  });

  test.each([
    ["nested quotes", ">".repeat(50_000)],
    ["nested lists", Array.from({ length: 400 }, (_, n) => `${" ".repeat(n * 2)}- x`).join("\n")],
    ["open brackets", "[".repeat(50_000)],
    ["emphasis", "*a **b ".repeat(20_000)],
    ["code marks", Array.from({ length: 4_000 }, (_, n) => "`".repeat((n % 60) + 1)).join(" x ")],
    ["links", "[a](".repeat(20_000)],
    ["angle brackets", "<a ".repeat(50_000)],
  ])("reads %s that would take the parser too long as plain text", (_, text) => {
    expect(parsable(text)).toBe(false);
    const { blocks, decisions } = extractMarkdown(text, "balanced");
    expect(blocks.length).toBe(decisions.length);
  });

  test("answers for each block, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ...paragraphs,
        "---",
        "# ",
        "> ",
        "- [a](b)",
        "| a | b |\n|---|---|",
        "```",
        "<div>",
        "![a](b)",
        "[^1]: x",
        "\0",
        "* * *",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom("\n", "\r\n", "\n\n"), (pieces, end) => {
        const { blocks, decisions } = extractMarkdown(pieces.join(end), "conservative");
        return blocks.length === decisions.length && blocks.every((block) => block.text !== "");
      }),
      { numRuns: 100 },
    );
  });
});
