import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Expressions that may take quadratic time, and what bounds the text that they are given. */
const bounded: Readonly<Record<string, string>> = {
  "lambdas/clean/decode.ts": "the first 4 kB of a page",
  "lambdas/summarise/extractive/lexicon/pack-wordnet.ts": "a dictionary, when the project is built",
  "lambdas/summarise/model/ask.ts": "the answer of a model, cut off at its token limit",
};

const literal =
  /(?<=[=(,:;!&|?[{}\n]\s*|return\s+|=>\s*|\?\?\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

const sources = ["lambdas", "shared"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

const expressionsIn = (file: string): RegExp[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(literal)].flatMap(([, source = "", flags]) => {
    try {
      return [new RegExp(source, flags)];
    } catch {
      // A division, not an expression.
      return [];
    }
  });

/** How an expression can take more than linear time: by its own structure, or by being tried at every place. */
const problemsOf = ({ source, flags }: RegExp): string[] =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    (report) => `${report.exponential ? "exponential" : "polynomial"}: /${source}/`,
  );

describe("regular expressions", () => {
  const expressions = sources.flatMap((file) => expressionsIn(file).map((expression) => ({ file, expression })));

  it("are found", () => {
    expect(expressions.length).toBeGreaterThan(200);
  });

  it("finds the ones that aren't linear", () => {
    expect(problemsOf(/^(?:a+)+$/)).toHaveLength(1);
    expect(problemsOf(/a\s+b/)).toEqual([]);
    expect(problemsOf(/\s+$/)).toHaveLength(1);
  });

  it("take linear time, or their text is bounded", () => {
    const slow = expressions.flatMap(({ file, expression }) =>
      problemsOf(expression).map((problem) => `${file}: ${problem}`),
    );
    expect(slow.filter((problem) => !(problem.split(":")[0]! in bounded))).toEqual([]);
    expect(slow.filter((problem) => problem.includes("exponential"))).toEqual([]);
  });
});
