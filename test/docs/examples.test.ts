import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bridge } from "../fixtures/report/bridge.ts";
import { disagreementsOf } from "./read-summary.example.ts";

const docs = new URL("../../docs/", import.meta.url);
const root = new URL("../../", import.meta.url);

describe("code in the docs", () => {
  const pages = readdirSync(docs).filter((name) => name.endsWith(".md"));
  const examples = pages.flatMap((page) =>
    Array.from(
      readFileSync(new URL(page, docs), "utf8").matchAll(
        /<!-- example: (\S+) -->\n```ts\n([^`]*(?:`(?!``)[^`]*)*)```/g,
      ),
      ([, file = "", code = ""]) => ({ page, file, code }),
    ),
  );

  it.each(examples)("$page shows $file as it is compiled and run", ({ file, code }) => {
    expect(code).toBe(readFileSync(new URL(file, root), "utf8"));
  });

  it("finds the examples", () => {
    expect(examples.map(({ file }) => file)).toContain("test/docs/read-summary.example.ts");
  });

  it("the reader’s example prints who takes which position", async () => {
    const folder = await mkdtemp(join(tmpdir(), "docs-"));
    try {
      await writeFile(join(folder, "summary.json"), JSON.stringify(bridge.summary));
      const lines = await disagreementsOf(join(folder, "summary.json"));
      expect(lines).toHaveLength(bridge.summary.disagreements.length);
      expect(lines[2]).toBe(
        "How many girders are cracked? Two girders (The Harbour Courier, Coastal Wire) / Three girders (Northern Observer)",
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
