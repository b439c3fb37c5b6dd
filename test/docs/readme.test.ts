import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../local/package-root.ts";
import { printedExcerpt, shownExcerpt } from "./excerpt.ts";

const root = packageRoot();
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/output.md",
  "docs/deploy.md",
  "docs/operations.md",
];

describe("README.md", () => {
  it("shows what `npm start` prints (else: node test/docs/excerpt.ts)", () => {
    expect(shownExcerpt()).toBe(printedExcerpt());
  });

  it("names only scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1] as string),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("has commands that work as they stand", () => {
    const commands = [...read("README.md").matchAll(/```sh\n([\s\S]*?)```/g)]
      .flatMap((match) => (match[1] as string).trim().split("\n"))
      .map((line) => line.replace(/\s+#.*$/, "").trim());
    // Installing is what came before this test; what needs an AWS account runs in the deploy test.
    const elsewhere = /^(?:npx cdk|aws s3) |^npm ci && npm test$/;
    const run = commands
      .filter((command) => !elsewhere.test(command))
      .map((command) => command.replace(/^npm ci && /, "").replace("<folder>", "examples/transit-strike"));
    expect(run.length).toBeGreaterThanOrEqual(2);
    for (const command of run) {
      expect(
        execFileSync("sh", ["-c", command], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
      ).toContain("Where the sources disagree");
    }
  });
});

describe("the documents", () => {
  it("link only to files that there are", () => {
    const missing = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => join(dirname(path), match[1] as string))
        .filter((target) => !existsSync(join(root, target))),
    );
    expect(missing).toEqual([]);
  });
});
