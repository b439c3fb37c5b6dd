/**
 * The excerpt of real output in README.md: what `npm start` prints, up to the third disagreement.
 * `node test/docs/excerpt.ts` writes it into README.md.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../local/package-root.ts";

const readme = join(packageRoot(), "README.md");
const [begin, end] = ["<!-- excerpt: written by test/docs/excerpt.ts -->", "<!-- /excerpt -->"];

/** The excerpt as the code prints it now. */
export const printedExcerpt = (): string => {
  const out = mkdtempSync(join(tmpdir(), "excerpt-"));
  try {
    const printed = execFileSync(process.execPath, [join(packageRoot(), "local/cli.ts"), "--out", out], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const lines = printed.trim().split("\n");
    const third = lines.findIndex((line) => line.startsWith("3. "));
    const until = third < 0 ? lines.indexOf("Who reports what") : third;
    return lines.slice(0, until).join("\n").trimEnd();
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

/** The excerpt as README shows it. */
export const shownExcerpt = (): string => {
  const text = readFileSync(readme, "utf8");
  const block = text.slice(text.indexOf(begin) + begin.length, text.indexOf(end));
  return block.replace(/^\s*```text\n/, "").replace(/\n```\s*$/, "");
};

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(readme, "utf8");
  const block = `${begin}\n\`\`\`text\n${printedExcerpt()}\n\`\`\`\n${end}`;
  writeFileSync(readme, text.slice(0, text.indexOf(begin)) + block + text.slice(text.indexOf(end) + end.length));
}
