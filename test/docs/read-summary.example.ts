import { readFile } from "node:fs/promises";
import { readSummary } from "../../shared/read-summary.ts";

/** One line for each disagreement: the question, and who takes which position. */
export const disagreementsOf = async (path: string): Promise<readonly string[]> => {
  const { disagreements, sources } = readSummary(await readFile(path, "utf8"));
  const name = new Map(sources.map((source) => [source.id, source.name]));
  return disagreements.map(({ question, positions }) => {
    const sides = positions.map(({ claim, evidence }) => {
      const outlets = new Set(evidence.map(({ source }) => name.get(source)));
      return `${claim} (${[...outlets].join(", ")})`;
    });
    return `${question} ${sides.join(" / ")}`;
  });
};
